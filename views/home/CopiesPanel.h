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
/// the file's place. Also puts back, while it is hidden or shows those of another file, what cannot be opened.
class CopiesPanel : public QWidget {
    Q_OBJECT
public:
    /// All must outlive this; the list to restore from slides in over `page`.
    CopiesPanel(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions, QWidget* page);

    /// Shows the safe copies of a workspace that cannot be opened, to restore one.
    void offerLost(const QString& path) { offer(path); }

Q_SIGNALS:
    void importRequested();

private:
    /// `lost`, here and below: the path of a workspace that cannot be opened; empty: it is about the open file.
    void offer(const QString& lost);
    void refresh();
    /// What the panel says of the latest copy.
    [[nodiscard]] QString lastWords(const SafeCopyRow& row) const;
    void tell(const Error& error);
    void copyNow();
    void chooseCopy();
    /// Where the copies lie that the drawer shows.
    [[nodiscard]] QString folder() const;
    void restore(const QString& lost, const QString& copy);
    void tellRestored(const QString& lost, const QString& copy, const Result<QString>& kept);

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
    QString m_lost;                    ///< what the drawer was opened for last
};

} // namespace atalaya
