#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/RankedGapsModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// The ranked gaps. What a next stage asks for stands in two lines; the row one is on unfolds to all of it. Enter or a
/// double click opens the question, a click on its numbers, or "=", explains them. "A" is a key of the page.
class RankTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    RankTable(const WindowStyle& style, RankedGapsModel& model);

    /// The basis on which the stages stand that are shown.
    void setBasis(Basis basis) { m_basis = basis; }
    /// The number that one is on; none while there is no row.
    [[nodiscard]] std::optional<NumberReference> currentNumber() const { return numberAt(currentIndex()); }
    [[nodiscard]] QString currentQuestion() const;
    /// As high as the first `rows` rows are; 0: as high as the room there is.
    void setRowsShown(int rows);
    /// After the rows changed.
    void fit();

Q_SIGNALS:
    void questionWanted(const QString& code);
    void whyAsked(const atalaya::NumberReference& number);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
    void fitHeight();
    void ask(const QModelIndex& index);
    [[nodiscard]] std::optional<NumberReference> numberAt(const QModelIndex& index) const;

    const WindowStyle& m_style;
    RankedGapsModel& m_model;
    Basis m_basis = Basis::Claimed;
    int m_rows = 0;
};

} // namespace atalaya
