#pragma once

#include "assessments/findings/PlanFindings.h"
#include "assessments/foundation/Language.h"
#include "models/items/CoverageModel.h"
#include "views/strategy/StrategyTab.h"
#include "views/widgets/AfterPaint.h"

class QTableView;

namespace atalaya {

class EmptyState;
class PlanFindingsList;
class SectionHeading;
class WrapLabel;

/// What the strategy serves, objectives against commitments, and what it lacks. One page that scrolls as a whole.
class CoveragePane : public QWidget {
    Q_OBJECT
public:
    /// `today` says which day it is: from then on things are late.
    CoveragePane(const StrategyContext& context, const Language& language, const std::function<QDate()>& today,
                 QWidget* parent = nullptr);

    [[nodiscard]] CoverageModel& model() { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] PlanFindingsList* findings() const { return m_findings; }
    /// Whether there is a row to go on from, in the table or among the findings.
    [[nodiscard]] bool hasRows() const { return m_model.rowCount() > 0 || hasFindings(); }
    [[nodiscard]] bool hasFindings() const;
    /// Into the findings when one was there last, else into the table.
    void takeFocus();
    void followDay() { m_look.ask(); }

Q_SIGNALS:
    /// A cell was opened that is about an objective, or about an action that has none.
    void thingChosen(const QUuid& thing);
    /// A cell was opened that nothing serves: the question there whose gap comes first.
    void gapChosen(const QString& indicator);
    void subjectChosen(atalaya::PlanCheck check, const atalaya::PlanSubject& subject);
    /// hasRows() or hasFindings() may be another.
    void contentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followSession();
    void refreshBare();
    void look();
    void fit();
    void open(const QModelIndex& cell);
    void openBare(int column);
    void openWithout(int column);
    [[nodiscard]] AssessmentSession* session() const { return m_given.session(); }

    StrategyContext m_given;
    std::function<QDate()> m_today;
    CoverageModel m_model;
    SectionHeading* m_head;
    QTableView* m_table;
    WrapLabel* m_legend;
    EmptyState* m_nothing;
    PlanFindingsList* m_findings;
    AfterPaint m_look;
};

} // namespace atalaya
