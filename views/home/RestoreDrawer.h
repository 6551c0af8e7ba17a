#pragma once

#include "models/items/SafeCopiesModel.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

class QListView;
class QModelIndex;

namespace atalaya {

class Button;
class WrapLabel;

/// The safe copies of the open file, or of one that cannot be opened, to choose one that takes the file's place. What
/// is damaged cannot be chosen.
class RestoreDrawer : public Drawer {
    Q_OBJECT
public:
    /// All must outlive this; slides in over `page`.
    RestoreDrawer(const WindowContext& context, SafeCopies& copies, QWidget* page);

    /// Looks for the copies again, begins to check them, and opens with the latest one chosen. `lost`: path of the
    /// workspace that cannot be opened; empty: for the open file.
    void offer(const QString& lost = {});

Q_SIGNALS:
    void restoreRequested(const QString& copy);
    void otherFileRequested();
    void folderRequested();

private:
    QWidget* makeContent();
    QWidget* makeFoot();
    void judge();
    void choose();
    [[nodiscard]] bool mayRestore(const QModelIndex& index) const;

    WindowContext m_context;
    SafeCopies& m_copies;
    SafeCopiesModel m_model;
    WrapLabel* m_words;
    QListView* m_list;
    Button* m_restore;
};

} // namespace atalaya
