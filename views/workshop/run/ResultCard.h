#pragma once

#include "views/widgets/Panel.h"
#include "views/workshop/WorkshopContext.h"
#include "views/workshop/run/VoteTable.h"

class QComboBox;
class QStackedLayout;

namespace atalaya {

class Label;
class SegmentedControl;
class VotePlotView;
class WrapLabel;

/// What a revealed round of a question looks like: as a chart or as a table, its figures, and what changed since the
/// round before. There is nothing to see of a round that is not revealed.
class ResultCard : public Panel {
    Q_OBJECT
public:
    explicit ResultCard(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Shows the last revealed round of the question; hides itself when there is none.
    void showItem(const QString& indicator);

private:
    void build();
    QWidget* makeFigures();
    void showRound(const QUuid& round);
    void showFigures(const RevealedRound& round);
    [[nodiscard]] QString changeWords(const RevealedRound& round, const RevealedRound& before) const;
    [[nodiscard]] QString confidenceWords(const RevealedRound& round) const;
    void say(WrapLabel* label, const QString& words);
    void setTable(bool table);

    WorkshopContext m_context;
    VoteTableModel m_votes;
    QString m_indicator;
    Label* m_head = nullptr;
    QComboBox* m_rounds = nullptr; ///< where there are several
    SegmentedControl* m_kind = nullptr;
    VotePlotView* m_plot = nullptr;
    VoteTable* m_table = nullptr;
    WrapLabel* m_trouble = nullptr; ///< what cannot be read, or computed
    Label* m_figures[4] = {};
    WrapLabel* m_change = nullptr;
    WrapLabel* m_confidence = nullptr;
};

} // namespace atalaya
