#include "views/home/WorkspaceFiles.h"

#include "models/session/Return.h"
#include "models/storage/CopyFolder.h"
#include "views/home/HomeQuestions.h"
#include "views/home/StillOpen.h"
#include "views/window/SayWhyNot.h"

#include <QFileInfo>
#include <QPointer>

namespace atalaya {

namespace {

/// Why a workspace cannot be opened that a safe copy can bring back.
QString lostSentence(const QString& path, const Error& error) {
    const QString name = QFileInfo(path).fileName();
    switch (error.code) {
    case ErrorCode::NotFound:
        return WorkspaceFiles::tr("“%1” is not there any more, but its safe copies are. Put one in its place.")
            .arg(name);
    case ErrorCode::ForeignFile:
        return WorkspaceFiles::tr(
                   "“%1” does not hold a workspace any more. Put a safe copy in its place; what is there "
                   "now is kept beside it.")
            .arg(name);
    default:
        return WorkspaceFiles::tr("“%1” is damaged and was left as it is. Put a safe copy in its place; what is there "
                                  "now is kept beside it.")
            .arg(name);
    }
}

} // namespace

WorkspaceFiles::WorkspaceFiles(const WindowContext& context, HomeQuestions& questions, QWidget* page)
    : QObject(page), m_context(context), m_questions(questions), m_page(page) {}

void WorkspaceFiles::open(const QString& path, std::function<void()> then) {
    order(
        [this, path](Desk::Then done) { openWhereLeft(m_context.desk, m_context.preferences, path, std::move(done)); },
        then, QFileInfo(path).absoluteFilePath());
}

void WorkspaceFiles::choose() {
    if (const QString path = m_questions.fileToOpen(m_page); !path.isEmpty()) {
        open(path);
    }
}

void WorkspaceFiles::make() {
    if (const QString path = m_questions.fileToMake(m_page); !path.isEmpty()) {
        order([this, path](Desk::Then done) { m_context.desk.createBeside(path, std::move(done)); },
              [this] { Q_EMIT made(); });
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
    // One that is open for reading only may be free to edit by now.
    if (!file.isOpen || m_context.desk.isReadOnly()) {
        open(file.key);
    }
}

void WorkspaceFiles::forgetRecent(const RecentFileRow& file) {
    const QString name = RecentFilesModel::nameOf(file);
    if (file.isOpen) {
        m_context.notices.say(tr("%1 is open and stays on the list").arg(name));
        return;
    }
    m_context.preferences.removeRecentFile(QString(file.key)); // which takes the row away
    m_context.notices.say(tr("%1 was taken off the list; no file was touched").arg(name));
}

void WorkspaceFiles::order(const std::function<void(Desk::Then)>& step, const std::function<void()>& then,
                           const QString& path) {
    step([self = QPointer(this), step, then, path](const Outcome& done) {
        if (!self) {
            return;
        }
        if (!done) {
            self->sayWhyNotOpened(path, done.error(), [self, step, then, path] {
                if (self) {
                    self->order(step, then, path);
                }
            });
        } else if (then) {
            then();
        }
        Q_EMIT self->tried();
    });
}

bool WorkspaceFiles::canBeBroughtBack(const QString& path, const Error& error) const {
    const bool isLost =
        error.code == ErrorCode::NotFound || error.code == ErrorCode::ForeignFile || error.code == ErrorCode::Damaged;
    // The copies of "altamar.atalaya" are none of "altamar.json" beside it.
    const bool isWorkspace = QFileInfo(path).suffix().compare(QLatin1String("atalaya"), Qt::CaseInsensitive) == 0 ||
                             m_context.preferences.recentFiles().contains(path);
    return isLost && isWorkspace && path != m_context.desk.path() &&
           !CopyFolder(path).copies(m_context.desk.surroundings().now()).empty();
}

void WorkspaceFiles::sayWhyNotOpened(const QString& path, const Error& error, const std::function<void()>& again) {
    const bool isListed = m_context.preferences.recentFiles().contains(path);
    if (!path.isEmpty() && canBeBroughtBack(path, error)) {
        m_context.notices.show({Notices::failureId(),
                                Notices::Weight::Blocker,
                                {},
                                lostSentence(path, error),
                                tr("Restore a safe copy…"),
                                [self = QPointer(this), path] {
                                    if (self) {
                                        Q_EMIT self->copiesRequested(path);
                                    }
                                }});
    } else if (error.code == ErrorCode::NotFound && isListed) {
        const auto said = [name = QFileInfo(path).fileName()] {
            return tr("“%1” is not there now, and no safe copies lie beside its place. Connect the drive that it is "
                      "on, or take it off the list.")
                .arg(name);
        };
        m_context.notices.fail(spokenError(error.code, said, error.detail));
    } else {
        sayWhyNot(m_context, error, again);
    }
}

void WorkspaceFiles::take(const std::function<Outcome()>& step) {
    if (const Outcome taken = step(); !taken) {
        sayWhyNot(m_context, taken.error(), [this, step] { take(step); });
    }
}

} // namespace atalaya
