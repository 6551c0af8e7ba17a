#include "views/home/WorkspaceFiles.h"

#include "models/session/Return.h"
#include "views/home/HomeQuestions.h"
#include "views/home/StillOpen.h"
#include "views/window/SayWhyNot.h"

#include <QPointer>

namespace atalaya {

WorkspaceFiles::WorkspaceFiles(const WindowContext& context, HomeQuestions& questions, QWidget* page)
    : QObject(page), m_context(context), m_questions(questions), m_page(page) {}

void WorkspaceFiles::open(const QString& path, std::function<void()> then) {
    order(
        [this, path](Desk::Then done) { openWhereLeft(m_context.desk, m_context.preferences, path, std::move(done)); },
        then);
}

void WorkspaceFiles::choose() {
    if (const QString path = m_questions.fileToOpen(m_page); !path.isEmpty()) {
        open(path);
    }
}

void WorkspaceFiles::make() {
    if (const QString path = m_questions.fileToMake(m_page); !path.isEmpty()) {
        order([this, path](Desk::Then done) { m_context.desk.createBeside(path, std::move(done)); });
    }
}

void WorkspaceFiles::saveCopy() {
    const StillOpen opened(m_context);
    if (const QString path = m_questions.fileToMake(m_page); !path.isEmpty() && opened.holds()) {
        order([this, path](Desk::Then done) { m_context.desk.openCopyBeside(path, whereLeft(std::move(done))); });
    }
}

void WorkspaceFiles::openPractice() {
    order([this](Desk::Then done) {
        m_context.desk.openPracticeBeside(m_questions.documentsFolder(), whereLeft(std::move(done)));
    });
}

Desk::Then WorkspaceFiles::whereLeft(Desk::Then then) const {
    return [&desk = m_context.desk, &preferences = m_context.preferences, then = std::move(then)](const Outcome& done) {
        then(done.and_then([&] { return chooseWhereLeft(desk, preferences); }));
    };
}

void WorkspaceFiles::openRecent(const RecentFileRow& file) {
    // One that is being restored has no file for a moment.
    if (!file.isThere && file.key != m_context.desk.restoring()) {
        m_context.preferences.removeRecentFile(file.key);
        m_context.notices.say(
            tr("%1 is not there any more and was taken off the list").arg(RecentFilesModel::nameOf(file)));
        return;
    }
    // One that is open for reading only may be free to edit by now.
    if (!file.isOpen || m_context.desk.isReadOnly()) {
        open(file.key);
    }
}

void WorkspaceFiles::order(const std::function<void(Desk::Then)>& step, const std::function<void()>& then) {
    step([self = QPointer(this), step, then](const Outcome& done) {
        if (!self) {
            return;
        }
        if (!done) {
            sayWhyNot(self->m_context, done.error(), [self, step, then] {
                if (self) {
                    self->order(step, then);
                }
            });
        } else if (then) {
            then();
        }
        Q_EMIT self->tried();
    });
}

void WorkspaceFiles::take(const std::function<Outcome()>& step) {
    if (const Outcome taken = step(); !taken) {
        sayWhyNot(m_context, taken.error(), [this, step] { take(step); });
    }
}

} // namespace atalaya
