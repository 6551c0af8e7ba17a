#include "models/storage/repositories/LogRepository.h"

#include "models/storage/StorageErrors.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

QString entryTimeText(const QDateTime& at) {
    return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QString entryHash(const QString& previous, qint64 sequence, const QString& at, const QString& actor,
                  const LogRepository::Event& event) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& field) {
        const QByteArray bytes = field.toUtf8();
        char length[sizeof(quint64)];
        qToBigEndian(static_cast<quint64>(bytes.size()), length);
        hash.addData(QByteArrayView(length, sizeof(length)));
        hash.addData(bytes);
    };
    add(previous);
    add(QString::number(sequence));
    add(at);
    add(actor);
    add(event.assessment);
    add(event.kind);
    add(event.subject);
    add(event.before);
    add(event.after);
    add(event.note);
    return QString::fromLatin1(hash.result().toHex());
}

LogEntry entryOf(const Statement& row) {
    LogEntry entry;
    entry.sequence = row.integer(0);
    entry.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    entry.actor = row.text(2);
    entry.assessment = QUuid::fromString(row.text(3));
    entry.kind = row.text(4);
    entry.subject = row.text(5);
    entry.hash = row.text(6);
    entry.note = row.text(7);
    entry.before = row.text(8);
    entry.after = row.text(9);
    return entry;
}

} // namespace

Result<QString> LogRepository::workspaceId() const {
    Statement row = m_database.statement("SELECT id FROM workspace");
    if (auto ran = row.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    if (!row.next()) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"the workspace has no id"_s);
    }
    return row.text(0);
}

Result<LogRepository::Head> LogRepository::head() const {
    {
        Statement row = m_database.statement("SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1");
        if (auto ran = row.run(); !ran) {
            return tl::make_unexpected(ran.error());
        }
        if (row.next()) {
            return Head{row.integer(0), row.text(1)};
        }
        if (auto ended = row.ended(); !ended) {
            return tl::make_unexpected(ended.error());
        }
    }
    auto id = workspaceId();
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    return Head{0, std::move(*id)};
}

Outcome LogRepository::append(Head& head, const QDateTime& at, const QString& actor, const Event& given) {
    const qint64 sequence = head.sequence + 1;
    const QString time = entryTimeText(at);
    // A note may name a file, and a name may come from the system, both in whatever form.
    const QString by = actor.normalized(QString::NormalizationForm_C);
    Event event = given;
    event.note = given.note.normalized(QString::NormalizationForm_C);
    const QString hash = entryHash(head.hash, sequence, time, by, event);
    Statement insert = m_database.statement("INSERT INTO log (sequence, at, actor, assessment, kind, subject, hash,"
                                            " note, value_before, value_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto ran = insert.run(sequence, time, by, event.assessment, event.kind, event.subject, hash, event.note,
                              event.before, event.after);
        !ran) {
        return ran;
    }
    head = Head{sequence, hash};
    return {};
}

Result<bool> LogRepository::touchedSince(const QString& assessment, qint64 sequence) const {
    Statement row = m_database.statement("SELECT sequence FROM log WHERE sequence > ? AND assessment = ? LIMIT 1");
    if (auto ran = row.run(sequence, assessment); !ran) {
        return tl::make_unexpected(ran.error());
    }
    const bool touched = row.next();
    if (auto ended = row.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return touched;
}

Result<std::vector<LogEntry>> LogRepository::entries(const QString& assessment, const QString& subject) const {
    // Two statements, since an index finds nothing for "this subject or any".
    Statement rows = m_database.statement(
        subject.isEmpty()
            ? "SELECT sequence, at, actor, assessment, kind, subject, hash, note, value_before, value_after"
              " FROM log WHERE assessment = ? ORDER BY sequence"
            : "SELECT sequence, at, actor, assessment, kind, subject, hash, note, value_before, value_after"
              " FROM log WHERE assessment = ? AND subject = ? ORDER BY sequence");
    if (auto ran = subject.isEmpty() ? rows.run(assessment) : rows.run(assessment, subject); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<LogEntry> all;
    while (rows.next()) {
        all.push_back(entryOf(rows));
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return all;
}

Outcome LogRepository::walk(const std::function<void(const LogEntry&, const QString&)>& look) const {
    auto previous = workspaceId();
    if (!previous) {
        return tl::make_unexpected(previous.error());
    }
    Statement rows = m_database.statement("SELECT sequence, at, actor, assessment, kind, subject, hash, note,"
                                          " value_before, value_after FROM log ORDER BY sequence");
    if (auto ran = rows.run(); !ran) {
        return ran;
    }
    while (rows.next()) {
        const LogEntry entry = entryOf(rows);
        const Event event{rows.text(3), entry.kind, entry.subject, entry.before, entry.after, entry.note};
        look(entry, entryHash(*previous, entry.sequence, rows.text(1), entry.actor, event));
        *previous = entry.hash;
    }
    return rows.ended();
}

Result<std::map<QString, QDateTime>> LogRepository::lastChanges() const {
    std::map<QString, QDateTime> all;
    // What happens in its workshops happens to an assessment too.
    for (const std::string_view sql :
         {std::string_view("SELECT id, (SELECT MAX(at) FROM log WHERE assessment = assessment.id) FROM assessment"),
          std::string_view("SELECT assessment, (SELECT MAX(at) FROM log WHERE log.assessment = workshop.id)"
                           " FROM workshop")}) {
        Statement rows = m_database.statement(sql);
        if (auto ran = rows.run(); !ran) {
            return tl::make_unexpected(ran.error());
        }
        while (rows.next()) {
            QDateTime& last = all[rows.text(0)];
            const QDateTime at = QDateTime::fromString(rows.text(1), Qt::ISODateWithMs);
            last = last.isValid() ? std::max(last, at) : at;
        }
        if (auto ended = rows.ended(); !ended) {
            return tl::make_unexpected(ended.error());
        }
    }
    return all;
}

} // namespace atalaya::storage
