#pragma once

#include "models/items/SafeCopiesModel.h"
#include "views/window/Page.h"

namespace atalaya {

class Button;
class HomeQuestions;
class IconLabel;
class RestoreDrawer;
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
    void offer();
    void refresh();
    /// What the panel says of the latest copy.
    [[nodiscard]] QString lastWords(const SafeCopyRow& row) const;
    void tell(const Error& error);
    void copyNow();
    void chooseCopy();
    void restore(const QString& copy);
    void tellRestored(const QString& copy, const Result<QString>& kept);

    WindowContext m_context;
    SafeCopies& m_copies;
    HomeQuestions& m_questions;
    QWidget* m_page;
    SafeCopiesModel m_model;
    IconLabel* m_sign;
    WrapLabel* m_last;
    WrapLabel* m_rest;
    Button* m_copy;
    Button* m_restore;
    Button* m_import;
    RestoreDrawer* m_drawer = nullptr; ///< once asked for
};

} // namespace atalaya
