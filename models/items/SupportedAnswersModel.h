#pragma once

#include "assessments/assessment/Delta.h"
#include "assessments/scoring/Scores.h"
#include "models/items/KeyedTableModel.h"

namespace atalaya {

class Desk;

/// An indicator as the register looks at it: how far it is answered and proved, and what one piece of evidence does for
/// it.
struct SupportedAnswerRow {
    QString key; ///< indicator code
    QString title;
    AnswerState state = AnswerState::NotAnswered;
    int claimed = 0;
    int evidenced = 0;
    int ceiling = 5;
    bool isAttached = false;
    std::optional<int> stage; ///< the criterion that it is attached to; none: the whole answer
    bool restsOnIt = false;   ///< proved less far without the piece than with it
    QString folded;           ///< what a search looks through

    bool operator==(const SupportedAnswerRow&) const = default;
};

/// The indicators of the Desk's assessment in the instrument's order, or only those that one piece of evidence
/// supports; follows edits.
class SupportedAnswersModel : public KeyedTableModel<SupportedAnswerRow> {
    Q_OBJECT
public:
    enum class Show { Supported, All };

    SupportedAnswersModel(Desk& desk, Show show, QObject* parent = nullptr);

    [[nodiscard]] const QUuid& evidence() const { return m_evidence; }
    void setEvidence(const QUuid& evidence);
    /// Leaves only what the words stand in.
    void setSearch(const QString& query);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "whole answer", "criterion of stage 3".
    [[nodiscard]] static QString placeWord(const std::optional<int>& stage);

private:
    void followSession();
    void refresh();

    Desk& m_desk;
    Show m_show;
    QUuid m_evidence;
    QString m_search;
};

} // namespace atalaya
