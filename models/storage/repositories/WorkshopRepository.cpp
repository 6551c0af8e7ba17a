#include "models/storage/repositories/WorkshopRepository.h"

#include "models/storage/StorageErrors.h"

#include <QCryptographicHash>

namespace atalaya::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view workshopHeadSql = "SELECT 'workshop', '', content FROM workshop WHERE id = ?";

} // namespace

QString WorkshopRepository::Note::seal() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toUtf8());
    hash.addData(text.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

template <class... Values> Outcome WorkshopRepository::runOnOne(std::string_view sql, const Values&... values) {
    Statement statement = m_database.statement(sql);
    if (auto ran = statement.run(values...); !ran) {
        return ran;
    }
    return statement.changedRows() == 1 ? Outcome()
                                        : storageFailure(ErrorCode::Busy, m_database.settings().name,
                                                         u"what is stored is not what the change started from"_s);
}

Result<QStringList> WorkshopRepository::ids(const QString& assessment) const {
    Statement rows =
        m_database.statement(assessment.isEmpty() ? "SELECT id FROM workshop ORDER BY id"
                                                  : "SELECT id FROM workshop WHERE assessment = ? ORDER BY id");
    if (auto ran = assessment.isEmpty() ? rows.run() : rows.run(assessment); !ran) {
        return tl::make_unexpected(ran.error());
    }
    QStringList all;
    while (rows.next()) {
        all << rows.text(0);
    }
    return rows.ended().map([&all] { return all; });
}

Outcome WorkshopRepository::read(std::string_view sql, const QString& workshop, WorkshopThings& things) const {
    Statement rows = m_database.statement(sql);
    if (auto ran = rows.run(workshop); !ran) {
        return ran;
    }
    while (rows.next()) {
        const auto kind = workshopKindOf(rows.text(0));
        const bool isNew = kind && things.emplace(WorkshopKey{*kind, rows.text(1)}, rows.text(2)).second;
        if (!isNew) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                                  u"part of a workshop: "_s + rows.text(0));
        }
    }
    return rows.ended();
}

Result<WorkshopThings> WorkshopRepository::load(const QString& workshop) const {
    WorkshopThings things;
    for (const std::string_view sql :
         {workshopHeadSql,
          std::string_view("SELECT 'workshop-round', id, content FROM workshop_round WHERE workshop = ?"),
          std::string_view("SELECT kind, subject, content FROM workshop_part WHERE workshop = ?")}) {
        if (auto done = read(sql, workshop, things); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return things;
}

Result<WorkshopRepository::Outline> WorkshopRepository::outline(const QString& workshop) const {
    Outline outline;
    for (const std::string_view sql :
         {workshopHeadSql, std::string_view("SELECT kind, subject, content FROM workshop_part"
                                            " WHERE workshop = ? AND kind = 'workshop-course'")}) {
        if (auto done = read(sql, workshop, outline.things); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    Statement rounds = m_database.statement("SELECT id FROM workshop_round WHERE workshop = ?");
    if (auto ran = rounds.run(workshop); !ran) {
        return tl::make_unexpected(ran.error());
    }
    outline.hasRounds = rounds.next();
    return outline;
}

Outcome WorkshopRepository::write(const QString& workshop, const QString& assessment,
                                  const WorkshopDifference& difference) {
    switch (difference.key.kind) {
    case WorkshopKind::Workshop:
        return writeHead(workshop, assessment, difference);
    case WorkshopKind::Round:
        return writeRound(workshop, difference);
    case WorkshopKind::Clusters:
    case WorkshopKind::Seat:
    case WorkshopKind::Agenda:
    case WorkshopKind::Result:
    case WorkshopKind::ParkedPoint:
    case WorkshopKind::Course:
        break;
    }
    return writePart(workshop, difference);
}

Outcome WorkshopRepository::writeHead(const QString& workshop, const QString& assessment,
                                      const WorkshopDifference& difference) {
    if (difference.before.isEmpty()) {
        return runOnOne("INSERT INTO workshop (id, assessment, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        workshop, assessment, difference.after);
    }
    if (difference.after.isEmpty()) {
        return runOnOne("DELETE FROM workshop WHERE id = ? AND content = ?", workshop, difference.before);
    }
    return runOnOne("UPDATE workshop SET content = ? WHERE id = ? AND content = ?", difference.after, workshop,
                    difference.before);
}

Outcome WorkshopRepository::writeRound(const QString& workshop, const WorkshopDifference& difference) {
    const QString& id = difference.key.subject;
    if (difference.before.isEmpty()) {
        return runOnOne("INSERT INTO workshop_round (id, workshop, state, content) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT DO NOTHING",
                        id, workshop, roundStateIn(difference.after), difference.after);
    }
    if (difference.after.isEmpty()) {
        return runOnOne("DELETE FROM workshop_round WHERE id = ? AND content = ?", id, difference.before);
    }
    return runOnOne("UPDATE workshop_round SET state = ?, content = ? WHERE id = ? AND content = ?",
                    roundStateIn(difference.after), difference.after, id, difference.before);
}

Outcome WorkshopRepository::writePart(const QString& workshop, const WorkshopDifference& difference) {
    const QString kind = workshopKindName(difference.key.kind);
    const QString& subject = difference.key.subject;
    if (difference.before.isEmpty()) {
        return runOnOne("INSERT INTO workshop_part (workshop, kind, subject, content) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT DO NOTHING",
                        workshop, kind, subject, difference.after);
    }
    if (difference.after.isEmpty()) {
        return runOnOne("DELETE FROM workshop_part WHERE workshop = ? AND kind = ? AND subject = ? AND content = ?",
                        workshop, kind, subject, difference.before);
    }
    return runOnOne("UPDATE workshop_part SET content = ? WHERE workshop = ? AND kind = ? AND subject = ?"
                    " AND content = ?",
                    difference.after, workshop, kind, subject, difference.before);
}

Result<std::map<QString, WorkshopRepository::Note>> WorkshopRepository::notes(const QString& workshop) const {
    Statement rows = m_database.statement("SELECT subject, salt, text FROM workshop_note WHERE workshop = ?");
    if (auto ran = rows.run(workshop); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::map<QString, Note> notes;
    while (rows.next()) {
        notes.emplace(rows.text(0), Note{rows.text(1), rows.text(2)});
    }
    return rows.ended().map([&notes] { return notes; });
}

Outcome WorkshopRepository::putNote(const QString& workshop, const QString& subject, const Note& note) {
    return runOnOne("INSERT INTO workshop_note (workshop, subject, salt, text) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (workshop, subject) DO UPDATE SET salt = excluded.salt, text = excluded.text",
                    workshop, subject, note.salt, note.text);
}

Outcome WorkshopRepository::removeNote(const QString& workshop, const QString& subject) {
    return runOnOne("DELETE FROM workshop_note WHERE workshop = ? AND subject = ?", workshop, subject);
}

Result<WorkshopRepository::Columns> WorkshopRepository::columns(const QString& workshop) const {
    Columns columns;
    Statement head = m_database.statement("SELECT assessment FROM workshop WHERE id = ?");
    if (auto ran = head.run(workshop); !ran) {
        return tl::make_unexpected(ran.error());
    }
    columns.assessment = head.next() ? head.text(0) : QString();
    Statement rounds = m_database.statement("SELECT id, state FROM workshop_round WHERE workshop = ?");
    if (auto ran = rounds.run(workshop); !ran) {
        return tl::make_unexpected(ran.error());
    }
    while (rounds.next()) {
        columns.stateOfRounds.emplace(rounds.text(0), rounds.text(1));
    }
    return rounds.ended().map([&columns] { return columns; });
}

Result<bool> WorkshopRepository::isOpen(const QString& round) const {
    Statement row = m_database.statement("SELECT id FROM workshop_round WHERE id = ? AND state = 'open'");
    if (auto ran = row.run(round); !ran) {
        return tl::make_unexpected(ran.error());
    }
    const bool open = row.next();
    return row.ended().map([open] { return open; });
}

} // namespace atalaya::storage
