#pragma once

#include "models/items/AssessmentListModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// The assessments of the open workspace, as high as its rows. Each row has a menu: by its sign, by the menu key, by
/// the right button.
class AssessmentTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    AssessmentTable(const WindowStyle& style, AssessmentListModel& model);

    /// Takes the height that the rows want.
    void fit();

Q_SIGNALS:
    void workRequested(int row);
    /// `at`: of the screen.
    void menuRequested(int row, const QPoint& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void act(const QModelIndex& index);
    void openMenu(const QModelIndex& index);
    void restyle();

    const WindowStyle& m_style;
};

} // namespace atalaya
