#include "views/gaps/ChartView.h"
#include "views/gaps/GapsPage.h"
#include "views/gaps/RankTable.h"
#include "views/why/WhyDrawer.h"

#include <QTableView>

// "Why this number?" of whatever number of the page one stands on.

namespace atalaya {

std::optional<NumberReference> GapsPage::currentNumber() const {
    if (m_rank->hasFocus()) {
        return m_rank->currentNumber();
    }
    if (const QModelIndex cell = m_table->currentIndex(); m_table->hasFocus() && cell.isValid()) {
        return NumberReference{m_scores.row(cell.row()).key, Quantity::Mean};
    }
    return m_lastChart->hasFocus() ? m_lastChart->currentNumber() : std::nullopt;
}

void GapsPage::explainCell(const QModelIndex& cell) {
    const auto number = CommitmentScoresModel::numberIn(cell.column());
    if (!number) {
        return;
    }
    const NumberReference asked{m_scores.row(cell.row()).key, number->quantity};
    switch (number->of) {
    case CommitmentScoresModel::Number::Of::Now:
        m_why->explain(asked);
        return;
    case CommitmentScoresModel::Number::Of::Last:
        m_why->explainLast(asked);
        return;
    case CommitmentScoresModel::Number::Of::Since:
        m_why->explainChange(asked);
        return;
    }
}

void GapsPage::askWhy() {
    const QModelIndex cell = m_table->hasFocus() ? m_table->currentIndex() : QModelIndex();
    if (cell.isValid() && CommitmentScoresModel::numberIn(cell.column())) {
        explainCell(cell);
    } else if (m_figures) {
        m_why->explain(currentNumber().value_or(NumberReference{m_figures->headlineSubject(), Quantity::Mean}));
    }
}

void GapsPage::explainRank() {
    if (m_gaps.rowCount() > 0) {
        const QString code = m_rank->currentQuestion();
        m_why->explain({code.isEmpty() ? m_gaps.row(0).key : code, Quantity::Priority});
    }
}

} // namespace atalaya
