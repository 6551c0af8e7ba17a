#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/workshop/Ballot.h"
#include "assessments/workshop/Distribution.h"
#include "assessments/workshop/Workshop.h"

#include <map>
#include <memory>

namespace atalaya {

namespace exchange {
class BallotWords;
}

/// What is wrong with one row of a ballot file. Never says which stage stands there: whoever reads the files in must
/// not learn how somebody voted.
struct BallotFileProblem {
    int row = 0; ///< of the file, from 1
    QString sentence;

    bool operator==(const BallotFileProblem&) const = default;
};

/// The votes of one participant as a table said them, filled in with any spreadsheet or text editor, without a network.
/// Casts nothing by itself.
struct BallotFile {
    struct Vote {
        QString indicator;
        int stage = 1;
        Confidence confidence = Confidence::Unstated;
        int row = 0;

        bool operator==(const Vote&) const = default;
    };
    QUuid seat;
    int seatNumber = 0;
    std::vector<Vote> votes; ///< one a question at most, in the order of the file
    std::vector<BallotFileProblem> problems;

    /// Null when the file says nothing, or nothing that can be read, on the question.
    [[nodiscard]] const Vote* vote(const QString& indicator) const;
};

/// More than any spreadsheet makes of a long agenda.
inline constexpr qsizetype mostBallotFileBytes = 512 * 1024;

/// Ties a file to its workshop and seat, so that a seat number that was mistyped, or a file that was filled in for
/// somebody else, is noticed: "key-" and the first eight hexadecimal digits of SHA-256 over both ids. It keeps out
/// mistakes, not forgers: whoever has the file has the key.
[[nodiscard]] QString ballotFileKey(const QUuid& workshop, const QUuid& seat);

/// The file of one participant in `language`: CSV in UTF-8 with its mark, separated by semicolons. Says the seat's
/// number, never a name; then each question of the agenda that the seat answers, with empty cells for stage and
/// confidence, and the criteria to choose by. What a spreadsheet would take for a formula is disarmed.
[[nodiscard]] QByteArray writeBallotFile(const Workshop& workshop, const Framework& framework, const Seat& seat,
                                         const Language& language);

/// "Atalaya ballot seat 07.csv" in the language of the file; numbers with as many digits as the highest needs, so that
/// they sort.
[[nodiscard]] QString ballotFileName(const Workshop& workshop, const Seat& seat, const Language& language);

/// Reads what came back, also after a spreadsheet saved it with other separators, as UTF-16 or in its own code page,
/// and after columns were moved. In whichever of the program's languages it was written. Treats `bytes` as hostile; the
/// error is of the whole file: another workshop's, a seat that does not match its key, no ballot at all.
[[nodiscard]] Result<BallotFile> readBallotFile(const Workshop& workshop, const Framework& framework,
                                                const QByteArray& bytes);

/// The same for many files: looks up the words of all languages once. Both must outlive it.
class BallotFileReader {
public:
    BallotFileReader(const Workshop& workshop, const Framework& framework);

    [[nodiscard]] Result<BallotFile> read(const QByteArray& bytes) const;

private:
    const Workshop& m_workshop;
    const Framework& m_framework;
    std::shared_ptr<const exchange::BallotWords> m_words;
    std::map<QString, int> m_stageNames; ///< in every language
};

/// A vote of a file as a vote of a round. Its id follows from what it says, so that the same file read twice counts
/// once.
[[nodiscard]] Ballot ballotOf(const BallotFile& file, const BallotFile::Vote& vote, const QUuid& round);

/// What the files say of each question, as a survey before the room meets; no vote is cast. Of two files of one seat
/// the later one in `files` counts.
[[nodiscard]] std::map<QString, Distribution> preSurveyOf(const std::vector<BallotFile>& files, int stages);

} // namespace atalaya
