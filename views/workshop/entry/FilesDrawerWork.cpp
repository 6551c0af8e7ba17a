#include "views/workshop/entry/FilesDrawer.h"

#include "models/exchange/BallotFile.h"
#include "models/storage/WholeFile.h"
#include "views/widgets/Label.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

// How the drawer writes files, beside the window.

namespace atalaya {

namespace {

/// What the work beside the window needs, by value: the session may go on meanwhile.
struct FilesSubject {
    Workshop workshop;
    Framework framework;
};

} // namespace

struct FilesDrawer::Written {
    QString folder;
    int files = 0;
    int left = 0; ///< were there already and stay as they are
    Outcome outcome;
    bool isCancelled = false;
};

void FilesDrawer::write() {
    const WorkshopSession* session = m_context.session();
    const QUuid workshop = session ? session->workshop().id : QUuid();
    const QString folder = session ? m_context.questions.folderForBallotFiles(this) : QString();
    session = m_context.session();
    if (folder.isEmpty() || !session || session->workshop().id != workshop || m_work.isRunning()) {
        return;
    }
    const auto subject = std::make_shared<FilesSubject>(FilesSubject{session->workshop(), session->framework()});
    const Language language(subject->framework.language);
    const QDir to(folder);
    // One look at a folder that may be far away, not one for each seat.
    const QStringList present = to.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const QSet<QString> names(present.begin(), present.end());
    int there = 0;
    for (const Seat& seat : subject->workshop.seats) {
        there += names.contains(ballotFileName(subject->workshop, seat, language)) ? 1 : 0;
    }
    const bool replaces =
        there > 0 && m_context.questions.isSure(this,
                                                tr("%n of these file(s) are in the folder already. What was filled in "
                                                   "there is lost when they are replaced.",
                                                   nullptr, there),
                                                tr("Replace them"));
    if (m_context.session() != session || m_work.isRunning()) {
        return;
    }
    const auto written = std::make_shared<Written>();
    written->folder = folder;
    work(
        tr("Writing files…"),
        [subject, language, to, replaces, written](WorkHandle& handle) {
            const auto all = static_cast<qint64>(subject->workshop.seats.size());
            for (const Seat& seat : subject->workshop.seats) {
                written->isCancelled = handle.isCancelled();
                if (written->isCancelled || !written->outcome) {
                    return;
                }
                const QString path = to.filePath(ballotFileName(subject->workshop, seat, language));
                const auto mayReplace = [&] { return replaces || !QFileInfo::exists(path); };
                if (!mayReplace()) {
                    ++written->left;
                    continue;
                }
                written->outcome = writeWholeFile(
                    path, writeBallotFile(subject->workshop, subject->framework, seat, language), mayReplace);
                if (!written->outcome && written->outcome.error().sentence.isEmpty()) {
                    written->outcome = {}; // somebody made one meanwhile
                    ++written->left;
                } else {
                    written->files += written->outcome ? 1 : 0;
                }
                handle.tell(written->files + written->left, all);
            }
        },
        [this, written] { tellWritten(*written); });
}

void FilesDrawer::tellWritten(const Written& written) {
    const QString folder = QDir(written.folder).dirName();
    QStringList lines{tr("%n file(s) written into “%1”.", nullptr, written.files).arg(folder)};
    if (written.left > 0) {
        lines << tr("%n file(s) were there already and stay as they are.", nullptr, written.left);
    }
    if (!written.outcome) {
        lines << written.outcome.error().sentence;
    } else if (written.isCancelled) {
        lines << tr("Stopped before all were written.");
    } else {
        lines << tr("Hand each participant the file of their seat.");
    }
    m_says->setToken(written.outcome ? "text" : "blocker");
    m_says->setText(lines.join(u'\n'));
}

} // namespace atalaya
