#include "models/exchange/BallotFile.h"
#include "models/exchange/BallotFileWords.h"
#include "models/exchange/CsvReading.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/JsonReading.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/framework/SpokenFramework.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::BallotWord;
using exchange::BallotWords;
using exchange::CsvRecord;
using exchange::ExchangeText;

constexpr int mostBallotColumns = 60;
constexpr int spareRows = 500; ///< beside those of the agenda: heads, notes, blank cells
constexpr std::size_t mostBallotProblems = 100;

/// In every language that the framework is to be had in: who wrote the files may have spoken another one.
std::map<QString, int> stagesByName(const Framework& framework) {
    const FrameworkPtr spoken(FrameworkPtr(), &framework); // its owner is whoever gave it
    std::map<QString, int> stages;
    for (const QString& language : QStringList{framework.language} + Language::builtIn()) {
        const FrameworkPtr said = frameworkIn(spoken, language);
        for (const Stage& stage : said->stages) {
            stages.emplace(exchange::ballotKey(stage.name), stage.number);
        }
    }
    return stages;
}

/// Reads one file from above: the rows that say whose it is, then the table.
class BallotFileWalk {
public:
    BallotFileWalk(const Workshop& workshop, const Framework& framework, const BallotWords& words,
                   const std::map<QString, int>& stageNames)
        : m_workshop(workshop), m_framework(framework), m_words(words), m_stageNames(stageNames) {
        for (const AgendaItem& item : workshop.agenda) {
            m_codes.emplace(exchange::ballotKey(item.indicator), &item);
        }
    }

    [[nodiscard]] Result<BallotFile> read(const std::vector<CsvRecord>& records) {
        std::size_t at = 0;
        while (at < records.size() && !isHeadOfTable(records[at])) {
            readHead(records[at++]);
        }
        if (const Outcome mine = judgeHead(); !mine) {
            return tl::make_unexpected(mine.error());
        }
        if (at == records.size()) {
            return failure(ErrorCode::InvalidInput,
                           ExchangeText::tr("The row that heads the columns with code and stage is missing. Write the "
                                            "participant's file again, and have it filled in again."));
        }
        for (++at; at < records.size(); ++at) {
            readRow(records[at]);
        }
        return std::move(m_file);
    }

private:
    [[nodiscard]] bool isHeadOfTable(const CsvRecord& record) {
        const auto columnOf = [&](BallotWord word) {
            const auto found = std::find_if(record.fields.begin(), record.fields.end(),
                                            [&](const QString& cell) { return m_words.is(cell, word); });
            return found == record.fields.end() ? -1 : static_cast<int>(found - record.fields.begin());
        };
        m_code = columnOf(BallotWord::Code);
        m_stage = columnOf(BallotWord::Stage);
        m_sure = columnOf(BallotWord::Sure);
        return m_code >= 0 && m_stage >= 0;
    }

    /// A word and, somewhere behind it, what it names.
    void readHead(const CsvRecord& record) {
        const auto& cells = record.fields;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto value = std::find_if(cells.begin() + i + 1, cells.end(),
                                            [](const QString& cell) { return !cell.trimmed().isEmpty(); });
            const QString said = value == cells.end() ? QString() : value->simplified();
            for (const BallotWord word : {BallotWord::Mark, BallotWord::Workshop, BallotWord::Seat, BallotWord::Key}) {
                if (m_words.is(cells.at(i), word)) {
                    m_head.try_emplace(word, said);
                }
            }
            if (!cells.at(i).trimmed().isEmpty()) {
                return; // only the first that is filled is a word of ours
            }
        }
    }

    [[nodiscard]] Outcome judgeHead() {
        if (!m_head.contains(BallotWord::Mark)) {
            return failure(ErrorCode::ForeignFile,
                           ExchangeText::tr("This is no ballot file of Atalaya. Choose the files that were handed to "
                                            "the participants."));
        }
        if (const int version = m_head.at(BallotWord::Mark).toInt(); version > 1) {
            return failure(ErrorCode::NewerFormat,
                           ExchangeText::tr("This ballot file was made by a newer Atalaya. Read it with that one."));
        }
        if (QUuid::fromString(m_head[BallotWord::Workshop]) != m_workshop.id) {
            return failure(ErrorCode::Refused,
                           ExchangeText::tr("This ballot file belongs to another workshop. Choose a file that was "
                                            "written for this one."));
        }
        bool isNumber = false;
        const int number = wholeNumber(m_head[BallotWord::Seat], isNumber);
        const auto seat = std::find_if(m_workshop.seats.begin(), m_workshop.seats.end(),
                                       [&](const Seat& one) { return isNumber && one.number == number; });
        if (seat == m_workshop.seats.end()) {
            return failure(ErrorCode::NotFound,
                           ExchangeText::tr("The workshop has no seat of the number that this file gives. Correct it, "
                                            "or write the participant's file again."));
        }
        if (exchange::ballotKey(m_head[BallotWord::Key]) != ballotFileKey(m_workshop.id, seat->id)) {
            return failure(ErrorCode::Refused,
                           ExchangeText::tr("The key in this file is not that of seat %1. Put both back as they were, "
                                            "or write the participant's file again.")
                               .arg(number));
        }
        m_seat = &*seat;
        m_file.seat = seat->id;
        m_file.seatNumber = number;
        return {};
    }

    void readRow(const CsvRecord& record) {
        if (record.isBroken) {
            add(record, ExchangeText::tr("A quotation mark is not closed. Close it, or write it twice."));
            return;
        }
        const QString code = record.fields.value(m_code).simplified();
        const QString cell = record.fields.value(m_stage).simplified();
        if (cell.isEmpty()) {
            return; // says nothing on it
        }
        const auto item = m_codes.find(exchange::ballotKey(code));
        if (item == m_codes.end()) {
            add(record, code.isEmpty() ? ExchangeText::tr("A stage stands beside no question. Write the question's "
                                                          "code, or empty the cell.")
                                       : ExchangeText::tr("The agenda has no question “%1”. Correct the code.")
                                             .arg(code.left(limits::code)));
            return;
        }
        const QString indicator = item->second->indicator;
        if (!m_workshop.answering(*item->second).contains(m_seat->cluster)) {
            add(record, ExchangeText::tr("Seat %1 does not vote on %2. Empty the cell.")
                            .arg(QString::number(m_seat->number), indicator));
        } else if (!m_seen.insert(indicator).second) {
            // Which one was meant cannot be told: neither counts.
            std::erase_if(m_file.votes, [&](const BallotFile::Vote& vote) { return vote.indicator == indicator; });
            add(record, ExchangeText::tr("%1 is answered in more than one row. Keep one, and empty the others.")
                            .arg(indicator));
        } else {
            readVote(record, indicator, cell);
        }
    }

    void readVote(const CsvRecord& record, const QString& indicator, const QString& cell) {
        const int stage = stageIn(cell);
        if (stage == 0) {
            add(record, ExchangeText::tr("What stands beside %1 is no stage. Write a whole number from 1 to %2.")
                            .arg(indicator)
                            .arg(m_framework.ceiling()));
            return;
        }
        const auto confidence = m_words.confidence(m_sure < 0 ? QString() : record.fields.value(m_sure));
        if (!confidence) {
            add(record, ExchangeText::tr("How sure somebody is of %1 cannot be read. Write low, medium or high, or "
                                         "empty the cell.")
                            .arg(indicator));
            return;
        }
        m_file.votes.push_back({indicator, stage, *confidence, record.row});
    }

    /// "3", "3,0" and "3.00", as spreadsheets write it.
    static int wholeNumber(const QString& text, bool& isNumber) {
        static const QRegularExpression whole(u"^\\s*0*([0-9]{1,6})(?:[.,]0{1,6})?\\s*$"_s);
        const auto match = whole.match(text);
        isNumber = match.hasMatch();
        return match.captured(1).toInt();
    }

    /// Also with the stage's name behind the number, or the name alone. 0: none on the scale.
    [[nodiscard]] int stageIn(const QString& cell) const {
        static const QRegularExpression named(u"^([0-9.,]{1,12}?)[\\s.:)–—-]+(\\pL[^0-9]*)$"_s);
        const QString key = exchange::ballotKey(cell);
        if (const auto name = m_stageNames.find(key); name != m_stageNames.end()) {
            return name->second;
        }
        QString number = key;
        QString name;
        if (const auto match = named.match(key); match.hasMatch()) {
            number = match.captured(1);
            name = match.captured(2);
        }
        bool isNumber = false;
        const int stage = wholeNumber(number, isNumber);
        const auto says = m_stageNames.find(name);
        const bool isOther = says != m_stageNames.end() && says->second != stage;
        return isNumber && !isOther && stage >= 1 && stage <= m_framework.ceiling() ? stage : 0;
    }

    void add(const CsvRecord& record, const QString& sentence) {
        // A file that is wrong throughout is said so, not recited.
        if (m_file.problems.size() < mostBallotProblems) {
            m_file.problems.push_back({record.row, sentence});
        }
    }

    const Workshop& m_workshop;
    const Framework& m_framework;
    const BallotWords& m_words;
    const std::map<QString, int>& m_stageNames;
    std::map<QString, const AgendaItem*> m_codes;
    std::map<BallotWord, QString> m_head;
    std::set<QString> m_seen;
    const Seat* m_seat = nullptr;
    int m_code = -1;
    int m_stage = -1;
    int m_sure = -1;
    BallotFile m_file;
};

} // namespace

BallotFileReader::BallotFileReader(const Workshop& workshop, const Framework& framework)
    : m_workshop(workshop)
    , m_framework(framework)
    , m_words(std::make_shared<BallotWords>(framework.ceiling()))
    , m_stageNames(stagesByName(framework)) {}

Result<BallotFile> BallotFileReader::read(const QByteArray& bytes) const {
    if (bytes.size() > mostBallotFileBytes) {
        return failure(ErrorCode::InvalidInput,
                       ExchangeText::tr("The file is larger than %1 KB, which no ballot is. Choose the files that were "
                                        "handed to the participants.")
                           .arg(mostBallotFileBytes / 1024));
    }
    const auto text = exchange::csvText(bytes, mostBallotFileBytes);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    const int rows = static_cast<int>(m_workshop.agenda.size()) + spareRows;
    const auto records = exchange::csvRecords(*text, {mostBallotFileBytes, rows, mostBallotColumns});
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    return BallotFileWalk(m_workshop, m_framework, *m_words, m_stageNames).read(*records);
}

Result<BallotFile> readBallotFile(const Workshop& workshop, const Framework& framework, const QByteArray& bytes) {
    return BallotFileReader(workshop, framework).read(bytes);
}

} // namespace atalaya
