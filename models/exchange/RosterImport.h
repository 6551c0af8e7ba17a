#pragma once

#include "assessments/workshop/WorkshopEdits.h"

#include <functional>

namespace atalaya {

/// What is wrong with one row of a roster.
struct RosterProblem {
    int row = 0; ///< of the file, from 1
    QString sentence;
};

/// Who comes to a workshop, as a table said it. Under the Chatham House rule it has no name: they are let go while the
/// table is read, before anything is made of it.
struct Roster {
    struct Person {
        QString name;
        QString cluster; ///< id
        QString institution;
    };
    std::vector<Person> people;
    std::vector<RosterProblem> problems; ///< when there are any, nobody is taken over
    QStringList leftOut;                 ///< columns that nothing is made of, as they are headed
    bool hadNames = false;               ///< names stood there and were let go
};

/// Reads a roster: a table with a first row that names its columns, in any order. "cluster" (or "group") must be there
/// and says a group of the workshop by its id or name; "name" and "institution" may be. The columns are known in
/// English, Spanish, Portuguese and French. Separated by commas, semicolons or tabs, in UTF-8, UTF-16 with its mark, or
/// Windows-1252. Treats `bytes` as hostile; the error is of the whole table.
[[nodiscard]] Result<Roster> readRoster(const Workshop& workshop, const QByteArray& bytes);

/// The changes that seat those people, numbered on from the last seat, and list their institutions with their groups.
/// Empty when the roster has problems, or nobody in it.
[[nodiscard]] std::vector<WorkshopChange> changesFor(const Workshop& workshop, const Roster& roster,
                                                     const std::function<QUuid()>& newId);

} // namespace atalaya
