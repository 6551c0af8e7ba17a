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

    /// Where it was left; `then` once it is open.
    void open(const QString& path, std::function<void()> then = {});
    void choose();
    void make();
    /// Altamar, among the person's documents: the one that is there, or a new one.
    void openPractice();
    /// Of a file that is open for reading only, to go on working in the copy.
    void saveCopy();
    /// One of the list; one that is gone leaves it.
    void openRecent(const RecentFileRow& file);
    /// Takes a step of the Desk, and says why when it is refused.
    void take(const std::function<Outcome()>& step);

Q_SIGNALS:
    /// Something was opened, or could not be.
    void tried();

private:
    /// Takes a step of the Desk beside the window; `then` once it is taken.
    void order(const std::function<void(Desk::Then)>& step, const std::function<void()>& then = {});
    /// Once another file is open.
    [[nodiscard]] Desk::Then whereLeft(Desk::Then then) const;

    WindowContext m_context;
    HomeQuestions& m_questions;
    QWidget* m_page;
};

} // namespace atalaya
