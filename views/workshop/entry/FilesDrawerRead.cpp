#include "views/workshop/entry/FilesDrawer.h"

#include "models/exchange/BallotFileBatch.h"
#include "views/widgets/Label.h"
#include "views/workshop/WorkshopQuestions.h"

#include <algorithm>
#include <iterator>

// What the drawer does with files that came back: reads them beside the window, and casts what they say.

namespace atalaya {

namespace {

constexpr std::size_t fileProblemsShown = 4; ///< of one file
constexpr qsizetype heldSeatsShown = 20;     ///< in the question; the list has all

/// Takes what files say on one question into its open round, and says of each file what became of it. A file of a seat
/// that has voted another way is held back, also when both say the same: whether they do is for the reveal to show.
class FileTaking {
public:
    /// `taken`: ids of votes that were taken from files before, also those that another has replaced since.
    FileTaking(const QUuid& round, const QString& indicator, std::set<QUuid>& taken)
        : m_round(round), m_indicator(indicator), m_known(taken) {}

    void sort(WorkshopSession& session, const BallotFileBatch& batch) {
        std::set<QUuid> seats;
        for (const BallotFileBatch::One& one : batch.files()) {
            FileResult row{one.path, Finding::Blocker, one.name, {}};
            if (!one.ballot) {
                row.sentence = one.ballot.error().sentence;
            } else if (!seats.insert(one.ballot->seat).second) {
                row.sentence =
                    FilesDrawer::tr("Another of these files is of seat %1, too. Only the first was read; choose one.")
                        .arg(one.ballot->seatNumber);
            } else {
                const BallotFile::Vote* vote = one.ballot->vote(m_indicator);
                row.sentence = sentencesOf(one.ballot->problems);
                row.sign = !row.sentence.isEmpty() ? Finding::Warning : vote ? Finding::Ok : Finding::Note;
                if (vote) {
                    sort(session, {ballotOf(*one.ballot, *vote, m_round), one.ballot->seatNumber, m_rows.size()}, row);
                } else {
                    ++m_silent;
                    m_said[m_rows.size()] = FilesDrawer::tr("Says nothing on %1.").arg(m_indicator);
                }
            }
            m_rows.push_back(std::move(row));
        }
    }

    void castFree(WorkshopSession& session) { cast(session, m_free, FilesDrawer::tr("The vote of seat %1 is in.")); }
    void castHeld(WorkshopSession& session) {
        cast(session, m_held, FilesDrawer::tr("The vote of seat %1 is in, in the place of the one before."));
        m_held.clear();
    }

    /// Votes that are held back.
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }
    /// Their seats, as a person reads them.
    [[nodiscard]] QString heldSeats() const {
        QStringList numbers;
        for (const FileVote& vote : m_held) {
            numbers << (numbers.size() < heldSeatsShown ? QString::number(vote.seatNumber) : QStringLiteral("…"));
            if (numbers.size() > heldSeatsShown) {
                break;
            }
        }
        return numbers.join(QStringLiteral(", "));
    }
    [[nodiscard]] bool hasRefused() const { return refused() > 0; }
    [[nodiscard]] QStringList summary() const {
        QStringList lines{FilesDrawer::tr("%n vote(s) on %1 taken.", nullptr, m_taken).arg(m_indicator)};
        if (held() > 0) {
            lines << FilesDrawer::tr("%n seat(s) had voted in this round already; their votes stay.", nullptr, held());
        }
        if (m_silent > 0) {
            lines << FilesDrawer::tr("%n file(s) say nothing on this question.", nullptr, m_silent);
        }
        if (hasRefused()) {
            lines << FilesDrawer::tr("%n file(s) were refused: see below.", nullptr, refused());
        }
        return lines;
    }
    [[nodiscard]] std::vector<FileResult> rows() const {
        std::vector<FileResult> rows = m_rows;
        for (const auto& [row, said] : m_said) {
            QString& sentence = rows[row].sentence;
            sentence = sentence.isEmpty() ? said : said + u'\n' + sentence;
        }
        return rows;
    }

private:
    static QString sentencesOf(const std::vector<BallotFileProblem>& problems) {
        QStringList lines;
        const std::size_t shown = std::min(problems.size(), fileProblemsShown);
        std::transform(
            problems.begin(), problems.begin() + static_cast<std::ptrdiff_t>(shown), std::back_inserter(lines),
            [](const BallotFileProblem& problem) {
                return FilesDrawer::tr("Row %1: %2", "number, sentence").arg(problem.row).arg(problem.sentence);
            });
        const int more = static_cast<int>(problems.size() - shown);
        if (more != 0) {
            lines << FilesDrawer::tr("%n more row(s) have something to mend.", nullptr, more);
        }
        return lines.join(u'\n');
    }
    struct FileVote {
        Ballot ballot;
        int seatNumber = 0;
        std::size_t row = 0; ///< that says what became of it
    };

    void sort(WorkshopSession& session, const FileVote& vote, FileResult& row) {
        const bool isCopy =
            m_known.contains(vote.ballot.id) || session.counts(vote.ballot.id).value_or(false); // also of another run
        const Result<bool> hasVoted = isCopy ? Result<bool>(false) : session.hasVoted(vote.ballot.seat);
        if (!hasVoted) {
            row.sign = Finding::Blocker;
            m_said[vote.row] = hasVoted.error().sentence;
        } else if (*hasVoted) {
            row.sign = Finding::Warning;
            m_said[vote.row] = FilesDrawer::tr("Seat %1 has voted in this round already. That vote stays; the one in "
                                               "this file was not taken.")
                                   .arg(vote.seatNumber);
            m_held.push_back(vote);
        } else {
            m_free.push_back(vote);
        }
    }

    void cast(WorkshopSession& session, const std::vector<FileVote>& votes, const QString& thanks) {
        std::vector<Ballot> ballots;
        for (const FileVote& vote : votes) {
            ballots.push_back(vote.ballot);
        }
        const std::vector<Casting> castings = session.cast(ballots);
        for (std::size_t i = 0; i < castings.size(); ++i) {
            FileResult& row = m_rows[votes[i].row];
            QString& said = m_said[votes[i].row];
            if (!castings[i]) {
                row.sign = Finding::Blocker;
                said = castings[i].error().error.sentence;
                continue;
            }
            m_known.insert(ballots[i].id);
            m_taken += *castings[i] ? 0 : 1;
            row.sign = row.sentence.isEmpty() ? Finding::Ok : Finding::Warning;
            said = (*castings[i] ? FilesDrawer::tr("This vote of seat %1 was read before and counts once; one given "
                                                   "since stays.")
                                 : thanks)
                       .arg(votes[i].seatNumber);
        }
    }

    [[nodiscard]] int refused() const {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                              [](const FileResult& row) { return row.sign == Finding::Blocker; }));
    }

    QUuid m_round;
    QString m_indicator;
    std::set<QUuid>& m_known;
    std::vector<FileResult> m_rows;        ///< one a file, with what is wrong in it
    std::map<std::size_t, QString> m_said; ///< what stands before that, by row
    std::vector<FileVote> m_free;
    std::vector<FileVote> m_held;
    int m_taken = 0;
    int m_silent = 0;
};

} // namespace

struct FilesDrawer::Read {
    QUuid round;
    QString indicator;
    BallotFileBatch batch;
};

void FilesDrawer::read() {
    const WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    if (!open) {
        return;
    }
    const QUuid round = open->id;
    const QString indicator = open->indicator;
    QStringList paths = m_context.questions.ballotFilesToRead(this);
    paths.removeDuplicates();
    session = m_context.session();
    if (paths.isEmpty() || !session || !session->workshop().round(round) || m_work.isRunning()) {
        return;
    }
    if (paths.size() > mostBallotFiles) {
        m_results.sync({});
        m_says->setToken("blocker");
        m_says->setText(tr("These are more than %1 files. Choose fewer at once.").arg(mostBallotFiles));
        return;
    }
    const auto read = std::make_shared<Read>(
        Read{round, indicator, BallotFileBatch(session->workshop(), session->framework(), paths)});
    work(
        tr("Reading files…"),
        [read](WorkHandle& handle) {
            read->batch.read([&handle](qint64 done, qint64 all) {
                handle.tell(done, all);
                return !handle.isCancelled();
            });
        },
        [this, read] { take(*read); });
}

WorkshopSession* FilesDrawer::sessionThatOpened(const QUuid& round) const {
    WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    return open && open->id == round ? session : nullptr;
}

void FilesDrawer::take(const Read& read) {
    WorkshopSession* session = sessionThatOpened(read.round);
    m_says->setToken("blocker");
    if (!read.batch.isWhole()) {
        m_says->setText(tr("Stopped. Nothing of these files was taken; read them again."));
        return;
    }
    if (!session) {
        m_says->setText(tr("The vote ended while the files were read, and nothing of them was taken. Open another "
                           "round and read them again."));
        return;
    }
    FileTaking taking(read.round, read.indicator, m_taken);
    const auto tell = [&](const QStringList& lines) {
        m_says->setToken(taking.hasRefused() ? "blocker" : "text");
        m_says->setText(lines.join(u'\n'));
        m_results.sync(taking.rows());
    };
    taking.sort(*session, read.batch);
    taking.castFree(*session);
    tell(taking.summary()); // to be seen beside the question
    if (taking.held() == 0 || !mayReplace(taking.held(), taking.heldSeats())) {
        return;
    }
    session = sessionThatOpened(read.round);
    if (session) {
        taking.castHeld(*session);
        tell(taking.summary());
    } else {
        tell(taking.summary() << tr("The vote ended before the question was answered."));
    }
}

bool FilesDrawer::mayReplace(int votes, const QString& seats) {
    return m_context.questions.isSure(this,
                                      tr("%n seat(s) have voted in this round already: %1. Their files may be older "
                                         "than these votes. Cancel keeps the votes as they are.",
                                         nullptr, votes)
                                          .arg(seats),
                                      tr("Replace the votes of %n seat(s)", nullptr, votes));
}

} // namespace atalaya
