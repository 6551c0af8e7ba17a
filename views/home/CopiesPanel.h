#pragma once

#include "models/items/SafeCopiesModel.h"
#include "views/window/Page.h"

class QListView;

namespace atalaya {

class Button;
class Drawer;
class HomeQuestions;
class IconLabel;
class WrapLabel;

/// What is known of the safe copies of the open file, and what can be done with them: one more, and any of them back in
/// the file's place.
class CopiesPanel : public QWidget {
    Q_OBJECT
public:
    /// All must outlive this; the list to restore from slides in over `page`.
    CopiesPanel(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions, QWidget* page);

Q_SIGNALS:
    void importRequested();

private:
    void makeDrawer(QWidget* page);
    void refresh();
    /// What the panel says of the latest copy.
    [[nodiscard]] QString lastWords(const SafeCopyRow& row) const;
    [[nodiscard]] bool mayRestore(const QModelIndex& index) const;
    void tell(const Error& error);
    void copyNow();
    void chooseCopy();
    void restore(const QString& copy);
    void tellRestored(const QString& copy, const Result<QString>& kept);

    WindowContext m_context;
    SafeCopies& m_copies;
    HomeQuestions& m_questions;
    SafeCopiesModel m_model;
    IconLabel* m_sign;
    WrapLabel* m_last;
    WrapLabel* m_rest;
    Button* m_copy;
    Button* m_restore;
    Button* m_import;
    Drawer* m_drawer = nullptr;
    QListView* m_list = nullptr;
};

} // namespace atalaya
