#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"

#include <optional>

namespace atalaya::exchange {

/// The words that a ballot file has of itself. A file is read by the words it was written with, in whichever language
/// that was.
enum class BallotWord { Mark, Workshop, Title, Seat, Key, Code, Question, Stage, Sure };

[[nodiscard]] QString ballotWord(BallotWord word, int stages, const Language& language);
/// "low", "medium", "high"; empty when it was not said.
[[nodiscard]] QString confidenceWord(Confidence confidence, const Language& language);

/// The words of every language that the program has.
class BallotWords {
public:
    explicit BallotWords(int stages);

    [[nodiscard]] bool is(const QString& cell, BallotWord word) const;
    /// Absent for a word that is none of them.
    [[nodiscard]] std::optional<Confidence> confidence(const QString& cell) const;

private:
    std::map<BallotWord, QStringList> m_words;
    std::map<QString, Confidence> m_confidence;
};

/// As people mean it when they type it a little differently.
[[nodiscard]] QString ballotKey(const QString& text);

} // namespace atalaya::exchange
