#pragma once

#include "models/storage/WorkshopThings.h"
#include "models/storage/sql/Database.h"

namespace atalaya::storage {

/// Keeps workshops, their votes apart. Runs inside its caller's transaction.
class WorkshopRepository {
public:
    /// A private note as it lies there. The log has seal() only.
    struct Note {
        QString salt;
        QString text;

        [[nodiscard]] QString seal() const;
    };

    explicit WorkshopRepository(Database& database) : m_database(database) {}

    /// Of one assessment, or of all when it is empty.
    [[nodiscard]] Result<QStringList> ids(const QString& assessment) const;
    /// Empty when there is no such workshop.
    [[nodiscard]] Result<WorkshopThings> load(const QString& workshop) const;
    /// What a list shows of a workshop: its head and its course alone, and whether it has a round.
    struct Outline {
        WorkshopThings things;
        bool hasRounds = false;
    };
    [[nodiscard]] Result<Outline> outline(const QString& workshop) const;
    /// Writes one difference; `assessment` is the workshop's. Busy when what is kept is not `difference.before`.
    [[nodiscard]] Outcome write(const QString& workshop, const QString& assessment,
                                const WorkshopDifference& difference);

    [[nodiscard]] Result<std::map<QString, Note>> notes(const QString& workshop) const;
    [[nodiscard]] Outcome putNote(const QString& workshop, const QString& subject, const Note& note);
    /// Its bytes are overwritten.
    [[nodiscard]] Outcome removeNote(const QString& workshop, const QString& subject);

    /// What the tables say of a workshop beside its content.
    struct Columns {
        QString assessment;
        std::map<QString, QString> stateOfRounds; ///< by their ids
    };
    [[nodiscard]] Result<Columns> columns(const QString& workshop) const;
    /// Whether the round's votes may come in; false when there is no such round.
    [[nodiscard]] Result<bool> isOpen(const QString& round) const;

private:
    /// Adds what `sql` finds of a workshop: kind, subject, content.
    [[nodiscard]] Outcome read(std::string_view sql, const QString& workshop, WorkshopThings& things) const;
    [[nodiscard]] Outcome writeHead(const QString& workshop, const QString& assessment,
                                    const WorkshopDifference& difference);
    [[nodiscard]] Outcome writeRound(const QString& workshop, const WorkshopDifference& difference);
    [[nodiscard]] Outcome writePart(const QString& workshop, const WorkshopDifference& difference);
    /// Runs `statement` with the values; it must touch exactly one row.
    template <class... Values> [[nodiscard]] Outcome runOnOne(std::string_view sql, const Values&... values);

    Database& m_database;
};

} // namespace atalaya::storage
