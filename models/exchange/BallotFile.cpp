#include "models/exchange/BallotFile.h"

#include "models/exchange/BallotFileWords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::ballotWord;
using exchange::BallotWord;

/// One field as RFC 4180 quotes it. Words that a spreadsheet would take for a formula get an apostrophe in front: the
/// workshop's title must not run in a participant's program.
QString field(const QString& words) {
    static const QString signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    QString text = words.simplified();
    if (!text.isEmpty() && signs.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u';') || text.contains(u',')) {
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

/// Rows all as wide as the widest, as a spreadsheet saves them.
QString row(QStringList cells, qsizetype width) {
    while (cells.size() < width) {
        cells << QString();
    }
    std::transform(cells.begin(), cells.end(), cells.begin(), field);
    return cells.join(u';') + u"\r\n"_s;
}

} // namespace

const BallotFile::Vote* BallotFile::vote(const QString& indicator) const {
    const auto found =
        std::find_if(votes.begin(), votes.end(), [&](const Vote& one) { return one.indicator == indicator; });
    return found == votes.end() ? nullptr : &*found;
}

QString ballotFileKey(const QUuid& workshop, const QUuid& seat) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(workshop.toRfc4122());
    hash.addData(seat.toRfc4122());
    // The letters in front keep spreadsheets from taking "12345678" or "1234e567" for a number.
    return u"key-"_s + QString::fromLatin1(hash.result().toHex().left(8));
}

QString ballotFileName(const Workshop& workshop, const Seat& seat, const Language& language) {
    int digits = 2;
    for (const Seat& one : workshop.seats) {
        digits = std::max(digits, static_cast<int>(QString::number(one.number).size()));
    }
    return language.translate("BallotFile", "Atalaya ballot seat %1.csv", "a file name")
        .arg(seat.number, digits, 10, QLatin1Char('0'));
}

QByteArray writeBallotFile(const Workshop& workshop, const Framework& framework, const Seat& seat,
                           const Language& language) {
    const auto word = [&](BallotWord one) { return ballotWord(one, framework.ceiling(), language); };
    QStringList heads{word(BallotWord::Code), word(BallotWord::Question), word(BallotWord::Stage),
                      word(BallotWord::Sure)};
    for (const Stage& stage : framework.stages) {
        heads << u"%1 %2"_s.arg(QString::number(stage.number), stage.name);
    }
    const qsizetype width = heads.size();
    QString text = row({word(BallotWord::Mark), u"1"_s}, width);
    text += row({word(BallotWord::Workshop), workshop.id.toString(QUuid::WithoutBraces)}, width);
    text += row({word(BallotWord::Title), workshop.title}, width);
    text += row({word(BallotWord::Seat), QString::number(seat.number)}, width);
    text += row({word(BallotWord::Key), ballotFileKey(workshop.id, seat.id)}, width);
    text += row({language.translate("BallotFile", "Write a stage beside each question you can judge, and how sure you "
                                                  "are if you like. Leave the rows above as they are, save the file "
                                                  "and hand it back.")},
                width);
    text += row(heads, width);
    for (const AgendaItem& item : workshop.agenda) {
        const Indicator* indicator = framework.indicator(item.indicator);
        if (indicator != nullptr && workshop.answering(item).contains(seat.cluster)) {
            text += row(QStringList{indicator->code, indicator->question, {}, {}} + indicator->criteria, width);
        }
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

Ballot ballotOf(const BallotFile& file, const BallotFile::Vote& vote, const QUuid& round) {
    Ballot ballot;
    const QString said = u"%1 %2 %3"_s.arg(file.seat.toString(), QString::number(vote.stage),
                                           QString::number(static_cast<int>(vote.confidence)));
    ballot.id = QUuid::createUuidV5(round, said);
    ballot.round = round;
    ballot.seat = file.seat;
    ballot.stage = vote.stage;
    ballot.confidence = vote.confidence;
    ballot.way = WayIn::File;
    return ballot;
}

std::map<QString, Distribution> preSurveyOf(const std::vector<BallotFile>& files, int stages) {
    std::map<QUuid, const BallotFile*> bySeat;
    for (const BallotFile& file : files) {
        bySeat[file.seat] = &file;
    }
    std::map<QString, Distribution> survey;
    for (const auto& [seat, file] : bySeat) {
        for (const BallotFile::Vote& vote : file->votes) {
            if (vote.stage >= 1 && vote.stage <= stages) {
                survey.try_emplace(vote.indicator, stages).first->second.add(vote.stage);
            }
        }
    }
    return survey;
}

} // namespace atalaya
