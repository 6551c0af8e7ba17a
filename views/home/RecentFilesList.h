#pragma once

#include "models/items/RecentFilesModel.h"

#include <QListView>

namespace atalaya {

class WindowStyle;

/// The workspaces that were open on this computer, as high as its rows. Enter or a double click opens one, Del takes
/// one off the list, and a menu does both: by the menu key or the right button.
class RecentFilesList : public QListView {
    Q_OBJECT
public:
    /// Both must outlive this.
    RecentFilesList(const WindowStyle& style, RecentFilesModel& model);

    /// Takes the height that the rows want; hidden while there is none.
    void fit();

Q_SIGNALS:
    void openRequested(const atalaya::RecentFileRow& file);
    void removalRequested(const atalaya::RecentFileRow& file);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showMenu(const QModelIndex& index, const QPoint& at);

    const WindowStyle& m_style;
    RecentFilesModel& m_model;
};

} // namespace atalaya
