#include "models/exchange/BallotFileWords.h"

#include <array>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array allWords{BallotWord::Mark,     BallotWord::Workshop, BallotWord::Title,
                              BallotWord::Seat,     BallotWord::Key,      BallotWord::Code,
                              BallotWord::Question, BallotWord::Stage,    BallotWord::Sure};

} // namespace

QString ballotKey(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString ballotWord(BallotWord word, int stages, const Language& language) {
    switch (word) {
    case BallotWord::Mark:
        return language.translate("BallotFile", "Atalaya ballot");
    case BallotWord::Workshop:
        return language.translate("BallotFile", "Workshop");
    case BallotWord::Title:
        return language.translate("BallotFile", "Title");
    case BallotWord::Seat:
        return language.translate("BallotFile", "Seat");
    case BallotWord::Key:
        return language.translate("BallotFile", "Key");
    case BallotWord::Code:
        return language.translate("BallotFile", "Code");
    case BallotWord::Question:
        return language.translate("BallotFile", "Question");
    case BallotWord::Stage:
        return language.translate("BallotFile", "Stage (1 to %1)").arg(stages);
    case BallotWord::Sure:
        return language.translate("BallotFile", "Sure? (low, medium, high)");
    }
    return {};
}

QString confidenceWord(Confidence confidence, const Language& language) {
    switch (confidence) {
    case Confidence::Low:
        return language.translate("BallotFile", "low", "how sure a voter is");
    case Confidence::Medium:
        return language.translate("BallotFile", "medium", "how sure a voter is");
    case Confidence::High:
        return language.translate("BallotFile", "high", "how sure a voter is");
    case Confidence::Unstated:
        break;
    }
    return {};
}

BallotWords::BallotWords(int stages) {
    for (const QString& code : Language::builtIn()) {
        const Language language(code);
        for (const BallotWord word : allWords) {
            m_words[word] << ballotKey(ballotWord(word, stages, language));
        }
        for (const Confidence one : {Confidence::Low, Confidence::Medium, Confidence::High}) {
            m_confidence.emplace(ballotKey(confidenceWord(one, language)), one);
        }
    }
}

bool BallotWords::is(const QString& cell, BallotWord word) const {
    return m_words.at(word).contains(ballotKey(cell));
}

std::optional<Confidence> BallotWords::confidence(const QString& cell) const {
    const QString key = ballotKey(cell);
    if (key.isEmpty()) {
        return Confidence::Unstated;
    }
    const auto found = m_confidence.find(key);
    return found == m_confidence.end() ? std::nullopt : std::optional(found->second);
}

} // namespace atalaya::exchange
