#include "views/home/WorkspaceFiles.h"

#include "models/session/Return.h"
#include "views/home/HomeQuestions.h"
#include "views/window/SayWhyNot.h"

#include <QDir>

namespace atalaya {

WorkspaceFiles::WorkspaceFiles(const WindowContext& context, HomeQuestions& questions, QWidget* page)
    : QObject(page), m_context(context), m_questions(questions), m_page(page) {}

void WorkspaceFiles::open(const QString& path) {
    take([this, path] { return openWhereLeft(m_context.desk, m_context.preferences, path); });
    Q_EMIT tried();
}

void WorkspaceFiles::choose() {
    if (const QString path = m_questions.fileToOpen(m_page); !path.isEmpty()) {
        open(path);
    }
}

void WorkspaceFiles::make() {
    if (const QString path = m_questions.fileToMake(m_page); !path.isEmpty()) {
        take([this, path] { return m_context.desk.createFile(path); });
    }
}

void WorkspaceFiles::saveCopy() {
    if (const QString path = m_questions.fileToMake(m_page); !path.isEmpty() && m_context.desk.isOpen()) {
        take([this, path] {
            return m_context.desk.workspace().backup(path).and_then(
                [&] { return openWhereLeft(m_context.desk, m_context.preferences, path); });
        });
        Q_EMIT tried();
    }
}

void WorkspaceFiles::openPractice() {
    const QString name = QStringLiteral("Altamar");
    const QString usual = QDir(m_questions.documentsFolder()).filePath(name + QStringLiteral(".atalaya"));
    if (Workspace::inspect(usual) == OpenOutcome::Current) {
        open(usual); // as it was left, not a second one
        return;
    }
    const QString path = freePath(m_questions.documentsFolder(), name);
    take([this, path] {
        return m_context.desk.createPractice(path).and_then(
            [&] { return openWhereLeft(m_context.desk, m_context.preferences, path); });
    });
    Q_EMIT tried();
}

void WorkspaceFiles::openRecent(const RecentFileRow& file) {
    if (!file.isThere) {
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

void WorkspaceFiles::take(const std::function<Outcome()>& step) {
    if (const Outcome taken = step(); !taken) {
        sayWhyNot(m_context, taken.error(), [this, step] { take(step); });
    }
}

} // namespace atalaya
