#pragma once

#include "models/items/RecentFilesModel.h"
#include "views/window/Page.h"

#include <functional>

namespace atalaya {

class HomeQuestions;

/// Opening and making workspaces: what the buttons and the list at the right of Home do. A failure becomes a notice.
class WorkspaceFiles : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `page` carries dialogs.
    WorkspaceFiles(const WindowContext& context, HomeQuestions& questions, QWidget* page);

    /// Where it was left; `then` once it is open. For one that is damaged or gone and has safe copies, the notice that
    /// says so offers them.
    void open(const QString& path, std::function<void()> then = {});
    void choose();
    void make();
    /// Altamar, among the person's documents: the one that is there, or a new one.
    void openPractice();
    /// Of a file that is open for reading only, to go on working in the copy.
    void saveCopy();
    /// One of the list. One that is not there stays listed: its stick may come back, and its copies are found by it.
    void openRecent(const RecentFileRow& file);
    /// Takes one off the list; the file itself stays where it is.
    void forgetRecent(const RecentFileRow& file);
    /// Takes a step of the Desk, and says why when it is refused.
    void take(const std::function<Outcome()>& step);

Q_SIGNALS:
    /// Something was opened, or could not be.
    void tried();
    /// A new workspace is open.
    void made();
    /// A safe copy is to take the place of the workspace at `path`, which cannot be opened.
    void copiesRequested(const QString& path);

private:
    /// Takes a step of the Desk beside the window; `then` once it is taken. `path`: of the workspace that it opens,
    /// where that is known.
    void order(const std::function<void(Desk::Then)>& step, const std::function<void()>& then = {},
               const QString& path = {});
    void sayWhyNotOpened(const QString& path, const Error& error, const std::function<void()>& again);
    /// Whether it is a workspace that has safe copies, and that cannot be opened for lack of what it held.
    [[nodiscard]] bool canBeBroughtBack(const QString& path, const Error& error) const;
    /// Once another file is open.
    [[nodiscard]] Desk::Then whereLeft(Desk::Then then) const;

    WindowContext m_context;
    HomeQuestions& m_questions;
    QWidget* m_page;
};

} // namespace atalaya
