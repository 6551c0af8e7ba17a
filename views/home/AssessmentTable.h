#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/AssessmentListModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// The assessments of the open workspace, as high as its rows. Each row has a menu: by its sign, by the menu key, by
/// the right button. A click on how much is answered, or on the score, asks why.
class AssessmentTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    AssessmentTable(const WindowStyle& style, AssessmentListModel& model);

    /// Takes the height that the rows want.
    void fit();
    /// The number that stands in a column; none where there are words.
    [[nodiscard]] static std::optional<Quantity> quantityOf(int column);

Q_SIGNALS:
    void workRequested(int row);
    void whyAsked(int row, atalaya::Quantity quantity);
    /// `at`: of the screen.
    void menuRequested(int row, const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void act(const QModelIndex& index);
    void openMenu(const QModelIndex& index);
    void fitColumns();

    const WindowStyle& m_style;
};

} // namespace atalaya
