#include "views/workshop/entry/FilesDrawer.h"

#include "models/storage/WholeFile.h"
#include "views/widgets/Label.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

// What the drawer does with files: writes and reads them beside the window, and casts what they say.

namespace atalaya {

namespace {

constexpr qsizetype mostFiles = mostSeats; ///< at once
constexpr std::size_t problemsShown = 4;   ///< of one file

/// What the work beside the window needs, by value: the session may go on meanwhile.
struct Subject {
    Workshop workshop;
    Framework framework;
};

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    // Only plain files: others, as pipes, may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput,
                       FilesDrawer::tr("The file cannot be opened. Check that it is still there and may be read."));
    }
    return file.read(mostBallotFileBytes + 1);
}

QString sentencesOf(const std::vector<BallotFileProblem>& problems) {
    QStringList lines;
    for (std::size_t i = 0; i < problems.size() && i < problemsShown; ++i) {
        lines << FilesDrawer::tr("Row %1: %2", "number, sentence").arg(problems[i].row).arg(problems[i].sentence);
    }
    if (problems.size() > problemsShown) {
        lines << FilesDrawer::tr("%n more row(s) have something to mend.", nullptr,
                                 static_cast<int>(problems.size() - problemsShown));
    }
    return lines.join(u'\n');
}

} // namespace

struct FilesDrawer::Written {
    QString folder;
    int files = 0;
    int left = 0; ///< were there already and stay as they are
    Outcome outcome;
    bool isCancelled = false;
};

struct FilesDrawer::Read {
    QUuid round;
    QString indicator;
    QStringList paths;
    std::vector<Result<BallotFile>> files; ///< of the first so many paths
};

void FilesDrawer::write() {
    const WorkshopSession* session = m_context.session();
    const QUuid workshop = session ? session->workshop().id : QUuid();
    const QString folder = session ? m_context.questions.folderForBallotFiles(this) : QString();
    session = m_context.session();
    if (folder.isEmpty() || !session || session->workshop().id != workshop || m_work.isRunning()) {
        return;
    }
    const auto subject = std::make_shared<Subject>(Subject{session->workshop(), session->framework()});
    const QDir to(folder);
    int there = 0;
    for (const Seat& seat : subject->workshop.seats) {
        there += QFileInfo::exists(to.filePath(ballotFileName(subject->workshop, seat))) ? 1 : 0;
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
        [subject, to, replaces, written](WorkHandle& handle) {
            const Language language(subject->framework.language);
            const auto all = static_cast<qint64>(subject->workshop.seats.size());
            for (const Seat& seat : subject->workshop.seats) {
                written->isCancelled = handle.isCancelled();
                if (written->isCancelled || !written->outcome) {
                    return;
                }
                const QString path = to.filePath(ballotFileName(subject->workshop, seat));
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

void FilesDrawer::read() {
    const WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    if (!open) {
        return;
    }
    const auto read = std::make_shared<Read>();
    read->round = open->id;
    read->indicator = open->indicator;
    read->paths = m_context.questions.ballotFilesToRead(this);
    read->paths.removeDuplicates();
    session = m_context.session();
    if (read->paths.isEmpty() || !session || !session->workshop().round(read->round) || m_work.isRunning()) {
        return;
    }
    if (read->paths.size() > mostFiles) {
        m_results.sync({});
        m_says->setToken("blocker");
        m_says->setText(tr("These are more than %1 files. Choose fewer at once.").arg(mostFiles));
        return;
    }
    const auto subject = std::make_shared<Subject>(Subject{session->workshop(), session->framework()});
    work(
        tr("Reading files…"),
        [subject, read](WorkHandle& handle) {
            const BallotFileReader reader(subject->workshop, subject->framework);
            for (const QString& path : read->paths) {
                if (handle.isCancelled()) {
                    return;
                }
                read->files.push_back(
                    bytesOf(path).and_then([&](const QByteArray& bytes) { return reader.read(bytes); }));
                handle.tell(std::ssize(read->files), read->paths.size());
            }
        },
        [this, read] { take(*read); });
}

void FilesDrawer::take(const Read& read) {
    WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    m_says->setToken("blocker");
    if (std::ssize(read.files) < read.paths.size()) {
        m_says->setText(tr("Stopped. Nothing of these files was taken; read them again."));
        return;
    }
    if (!open || open->id != read.round) {
        m_says->setText(tr("The vote ended while the files were read, and nothing of them was taken. Open another "
                           "round and read them again."));
        return;
    }
    std::vector<FileResult> results;
    std::vector<Ballot> ballots;
    std::vector<std::size_t> of; ///< the result that each ballot belongs to
    std::set<QUuid> seats;
    int silent = 0;
    for (qsizetype i = 0; i < read.paths.size(); ++i) {
        const Result<BallotFile>& file = read.files[static_cast<std::size_t>(i)];
        FileResult result{read.paths.at(i), Finding::Blocker, QFileInfo(read.paths.at(i)).fileName(), {}};
        if (!file) {
            result.sentence = file.error().sentence;
        } else if (!seats.insert(file->seat).second) {
            result.sentence = tr("Another of these files is of seat %1, too. Only the first was taken; choose one.")
                                  .arg(file->seatNumber);
        } else {
            const BallotFile::Vote* vote = file->vote(read.indicator);
            result.sign = !file->problems.empty() ? Finding::Warning : vote ? Finding::Ok : Finding::Note;
            result.sentence = sentencesOf(file->problems);
            if (vote) {
                ballots.push_back(ballotOf(*file, *vote, read.round));
                of.push_back(results.size());
            } else {
                ++silent;
                result.sentence.prepend(tr("Says nothing on %1.").arg(read.indicator) +
                                        (result.sentence.isEmpty() ? QString() : QStringLiteral("\n")));
            }
        }
        results.push_back(std::move(result));
    }
    int taken = 0;
    const std::vector<Casting> castings = session->cast(ballots);
    for (std::size_t i = 0; i < castings.size(); ++i) {
        FileResult& result = results[of[i]];
        const int seat = session->workshop().seat(ballots[i].seat)->number;
        QString said;
        if (!castings[i]) {
            result.sign = Finding::Blocker;
            said = castings[i].error().error.sentence;
        } else {
            taken += *castings[i] ? 0 : 1;
            said = *castings[i]
                       ? tr("This vote of seat %1 was read before and counts once; one given since stays.").arg(seat)
                       : tr("The vote of seat %1 is in.").arg(seat);
        }
        result.sentence.prepend(said + (result.sentence.isEmpty() ? QString() : QStringLiteral("\n")));
    }
    const auto refused = static_cast<int>(std::count_if(
        results.begin(), results.end(), [](const FileResult& one) { return one.sign == Finding::Blocker; }));
    QStringList lines{tr("%n vote(s) on %1 taken.", nullptr, taken).arg(read.indicator)};
    if (silent > 0) {
        lines << tr("%n file(s) say nothing on this question.", nullptr, silent);
    }
    if (refused > 0) {
        lines << tr("%n file(s) were refused: see below.", nullptr, refused);
    }
    m_says->setToken(refused > 0 ? "blocker" : "text");
    m_says->setText(lines.join(u'\n'));
    m_results.sync(std::move(results));
}

} // namespace atalaya
