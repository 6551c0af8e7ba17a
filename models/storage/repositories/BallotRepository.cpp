#include "models/storage/repositories/BallotRepository.h"

#include "models/exchange/WorkshopNames.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/StoreWords.h"
#include "models/storage/Things.h"
#include "models/storage/WorkshopWriter.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

void addField(QCryptographicHash& hash, const QString& field) {
    const QByteArray bytes = field.toUtf8();
    char length[sizeof(quint64)];
    qToBigEndian(static_cast<quint64>(bytes.size()), length);
    hash.addData(QByteArrayView(length, sizeof(length)));
    hash.addData(bytes);
}

/// Nothing when it cannot be what was written.
std::optional<BallotRepository::Row> rowOf(const Statement& columns, const QUuid& round) {
    BallotRepository::Row row;
    const auto confidence = fromExchangeName<Confidence>(columns.text(5));
    const auto way = fromExchangeName<WayIn>(columns.text(6));
    row.ballot.id = QUuid::fromString(columns.text(0));
    row.ballot.received = QDateTime::fromString(columns.text(7), Qt::ISODateWithMs);
    if (!confidence || !way || row.ballot.id.isNull() || !row.ballot.received.isValid()) {
        return std::nullopt;
    }
    row.sequence = columns.integer(1);
    row.ballot.round = round;
    row.ballot.seat = QUuid::fromString(columns.text(2));
    row.ballot.cluster = columns.text(3);
    row.ballot.stage = static_cast<int>(columns.integer(4));
    row.ballot.confidence = *confidence;
    row.ballot.way = *way;
    row.hash = columns.text(8);
    row.replaced = columns.integer(9) != 0;
    return row;
}

} // namespace

QString BallotRepository::hashOf(const QString& previous, const Row& row) {
    const Ballot& ballot = row.ballot;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& field : {previous, idText(ballot.id), QString::number(row.sequence), idText(ballot.seat),
                                 ballot.cluster, QString::number(ballot.stage), exchangeName(ballot.confidence),
                                 exchangeName(ballot.way), timeText(ballot.received)}) {
        addField(hash, field);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString BallotRepository::seal(const std::vector<Row>& rows) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int replaced = 0;
    for (const Row& row : rows) {
        addField(hash, row.hash);
        addField(hash, row.replaced ? u"replaced"_s : u"counts"_s);
        replaced += row.replaced ? 1 : 0;
    }
    return compactJson({{u"votes"_s, static_cast<int>(rows.size()) - replaced},
                        {u"replaced"_s, replaced},
                        {u"sha256"_s, QString::fromLatin1(hash.result().toHex())}});
}

Result<BallotBox> BallotRepository::box(const QUuid& round, const std::vector<Row>& rows) {
    std::vector<Ballot> counting;
    std::vector<Ballot> replaced;
    for (const Row& row : rows) {
        (row.replaced ? replaced : counting).push_back(row.ballot);
    }
    return BallotBox::restored(round, counting, replaced);
}

Result<std::vector<BallotRepository::Row>> BallotRepository::rows(const QUuid& round) const {
    Statement statement = m_database.statement("SELECT id, sequence, seat, cluster, stage, confidence, way, received,"
                                               " hash, replaced FROM ballot WHERE round = ? ORDER BY sequence");
    if (auto ran = statement.run(idText(round)); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<Row> all;
    while (statement.next()) {
        auto row = rowOf(statement, round);
        if (!row) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"row of a vote"_s);
        }
        all.push_back(*std::move(row));
    }
    if (auto ended = statement.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return all;
}

Outcome BallotRepository::add(const Ballot& ballot) {
    Row row{1, ballot, {}, false};
    QString previous = idText(ballot.round);
    {
        Statement last =
            m_database.statement("SELECT sequence, hash FROM ballot WHERE round = ? ORDER BY sequence DESC LIMIT 1");
        if (auto ran = last.run(idText(ballot.round)); !ran) {
            return ran;
        }
        if (last.next()) {
            row.sequence = last.integer(0) + 1;
            previous = last.text(1);
        }
        if (auto ended = last.ended(); !ended) {
            return ended;
        }
    }
    const QVariant seat = ballot.seat.isNull() ? QVariant() : QVariant(idText(ballot.seat));
    return m_database
        .statement("INSERT INTO ballot (id, round, sequence, seat, cluster, stage, confidence, way, received, hash)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(idText(ballot.id), idText(ballot.round), row.sequence, seat, ballot.cluster, ballot.stage,
             exchangeName(ballot.confidence), exchangeName(ballot.way), timeText(ballot.received),
             hashOf(previous, row));
}

Result<bool> BallotRepository::counts(const QUuid& ballot) const {
    Statement row = m_database.statement("SELECT id FROM ballot WHERE id = ? AND replaced = 0");
    if (auto ran = row.run(idText(ballot)); !ran) {
        return tl::make_unexpected(ran.error());
    }
    const bool found = row.next();
    return row.ended().map([found] { return found; });
}

Result<QUuid> BallotRepository::roundOf(const QUuid& ballot) const {
    Statement row = m_database.statement("SELECT round FROM ballot WHERE id = ?");
    if (auto ran = row.run(idText(ballot)); !ran) {
        return tl::make_unexpected(ran.error());
    }
    const QUuid round = row.next() ? QUuid::fromString(row.text(0)) : QUuid();
    return row.ended().map([round] { return round; });
}

Outcome BallotRepository::replace(const QUuid& round, const QUuid& ballot) {
    Statement statement =
        m_database.statement("UPDATE ballot SET replaced = 1 WHERE id = ? AND round = ? AND replaced = 0");
    if (auto ran = statement.run(idText(ballot), idText(round)); !ran) {
        return ran;
    }
    return statement.changedRows() == 1 ? Outcome()
                                        : storageFailure(ErrorCode::Busy, m_database.settings().name,
                                                         u"the vote to be replaced is not the one that counts"_s);
}

} // namespace atalaya::storage
