#include "models/exchange/JsonReading.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>

#include <algorithm>

// Workshops. In the log a workshop is its own subject: its id stands where an assessment's id stands for the others.

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> noSuchWorkshop() {
    return failure(ErrorCode::NotFound, [] {
        return QCoreApplication::translate("Storage", "The workspace holds no such workshop. List those of the "
                                                      "assessment, and choose one of them.");
    });
}

QString sealText(const QString& sha256) {
    return compactJson({{u"sha256"_s, sha256}});
}

/// Nothing when the workshop would be read back as it is; otherwise what is wrong with it.
QString unreadable(const Workshop& workshop, const WorkshopThings& things) {
    for (const auto& [indicator, text] : workshop.privateNotes) {
        if (!exchange::isPlainText(text)) {
            return QCoreApplication::translate("Storage", "A private note holds a control character.");
        }
    }
    auto back = workshopOf(workshop.id, things);
    if (!back) {
        return back.error();
    }
    back->privateNotes = workshop.privateNotes;
    return *back == workshop
               ? QString()
               : QCoreApplication::translate("Storage", "A text of the workshop is not in its usual form.");
}

} // namespace

Result<Workshop> Store::loadWorkshop(const QUuid& id) const {
    const auto things = m_workshops.load(idText(id));
    const auto notes = m_workshops.notes(idText(id));
    if (!things || !notes) {
        return tl::make_unexpected(things ? notes.error() : things.error());
    }
    if (!things->contains(WorkshopKey{})) {
        return noSuchWorkshop();
    }
    auto workshop = workshopOf(id, *things);
    if (!workshop) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, workshop.error());
    }
    for (const auto& [subject, note] : *notes) {
        workshop->privateNotes.emplace(subject, note.text);
    }
    return std::move(*workshop);
}

Result<Workshop> Store::workshop(const QUuid& id) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    return transaction ? loadWorkshop(id) : tl::make_unexpected(transaction.error());
}

Result<std::vector<WorkshopSummary>> Store::workshops(const QUuid& assessment) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto ids = m_workshops.ids(idText(assessment));
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    std::vector<WorkshopSummary> all;
    for (const QString& id : *ids) {
        // A list must not cost what all its workshops hold: seats, rounds and results stay where they are.
        const auto outline = m_workshops.outline(id);
        if (!outline) {
            return tl::make_unexpected(outline.error());
        }
        const auto workshop = workshopOf(QUuid::fromString(id), outline->things);
        if (!workshop) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name, workshop.error());
        }
        all.push_back({workshop->id, workshop->assessment, workshop->title,
                       workshop->days.empty() ? QDate() : workshop->days.front().date, workshop->attribution,
                       outline->hasRounds, workshop->now() != nullptr, workshop->ended});
    }
    std::stable_sort(all.begin(), all.end(), [](const WorkshopSummary& a, const WorkshopSummary& b) {
        return a.firstDay != b.firstDay ? a.firstDay < b.firstDay : a.title < b.title;
    });
    return all;
}

Outcome Store::isStoredWorkshop(const Workshop& before, qint64 head) const {
    if (const auto untouched = isUntouched(before.id, head); !untouched || *untouched) {
        return untouched ? Outcome() : tl::make_unexpected(untouched.error());
    }
    const auto stored = loadWorkshop(before.id);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    return *stored == before ? Outcome() : changedByOthers();
}

Outcome Store::logWorkshop(LogRepository::Head& head, const QUuid& workshop, const WorkshopEntry& entry,
                           const QString& note) {
    return m_log.append(head, m_surroundings.now(), m_surroundings.actor,
                        {idText(workshop), entry.kind, entry.subject, entry.before, entry.after, note});
}

Outcome Store::writeWorkshop(LogRepository::Head& head, const Workshop& before, const Workshop& after,
                             const QString& note) {
    const WorkshopThings next = thingsOf(after);
    if (const QString problem = unreadable(after, next); !problem.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Storage", "%1 Correct it, then try again.").arg(problem));
    }
    const WorkshopThings now = before.id.isNull() ? WorkshopThings() : thingsOf(before);
    for (const WorkshopDifference& difference : differences(now, next)) {
        if (auto written = m_workshops.write(idText(after.id), idText(after.assessment), difference); !written) {
            return written;
        }
        const WorkshopEntry entry{workshopKindName(difference.key.kind), difference.key.subject, difference.before,
                                  difference.after};
        if (auto logged = logWorkshop(head, after.id, entry, note); !logged) {
            return logged;
        }
    }
    if (auto noted = writeNotes(head, before, after); !noted) {
        return noted;
    }
    return dropPhones(before, after).and_then([&] { return sealRounds(head, before, after, note); });
}

Outcome Store::writeNotes(LogRepository::Head& head, const Workshop& before, const Workshop& after) {
    if (before.privateNotes == after.privateNotes) {
        return {};
    }
    const QString id = idText(after.id);
    const auto kept = m_workshops.notes(id);
    if (!kept) {
        return tl::make_unexpected(kept.error());
    }
    std::map<QString, QString> subjects = before.privateNotes;
    subjects.insert(after.privateNotes.begin(), after.privateNotes.end());
    for (const auto& [subject, text] : subjects) {
        const auto was = kept->find(subject);
        const auto is = after.privateNotes.find(subject);
        const QString old = was == kept->end() ? QString() : was->second.text;
        const QString now = is == after.privateNotes.end() ? QString() : is->second;
        if (old == now) {
            continue;
        }
        const WorkshopRepository::Note note{idText(m_surroundings.newId()), now};
        const Outcome written =
            now.isEmpty() ? m_workshops.removeNote(id, subject) : m_workshops.putNote(id, subject, note);
        const WorkshopEntry entry{QLatin1String(noteEntry), subject,
                                  was == kept->end() ? QString() : sealText(was->second.seal()),
                                  now.isEmpty() ? QString() : sealText(note.seal())};
        const Outcome done = written.and_then([&] { return logWorkshop(head, after.id, entry, {}); });
        if (!done) {
            return done;
        }
    }
    return {};
}

Outcome Store::addWorkshop(const Workshop& workshop, const QString& note) {
    if (workshop.id.isNull() || workshop.hasBegun()) {
        return failure(ErrorCode::InvalidInput, [] {
            return QCoreApplication::translate("Storage", "A workshop is added before its first vote, and with an "
                                                          "id. Prepare it anew, then add it.");
        });
    }
    auto added = writing([&]() -> Outcome {
        const auto there = m_workshops.load(idText(workshop.id));
        auto head = m_log.head();
        if (!there || !head) {
            return tl::make_unexpected(there ? head.error() : there.error());
        }
        if (!there->empty()) {
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Storage", "The workspace already holds this workshop (%1). "
                                                                  "Open it, or prepare another.")
                               .arg(idText(workshop.id)));
        }
        auto written = writeWorkshop(*head, {}, workshop, note);
        m_lastSequence = head->sequence;
        return written;
    });
    if (added) {
        m_known[workshop.id] = m_lastSequence;
    }
    return added;
}

Outcome Store::storeWorkshop(const Workshop& before, const Workshop& after, const QString& note) {
    if (before.id != after.id || before.assessment != after.assessment) {
        return failure(ErrorCode::Internal, [] {
            return QCoreApplication::translate("Storage", "Two different workshops were mixed up, so nothing was "
                                                          "written. Open the workshop again and repeat the step.");
        });
    }
    if (before == after) {
        return {};
    }
    const qint64 last = m_lastSequence;
    auto stored = writing([&]() -> Outcome {
        auto head = m_log.head();
        if (!head) {
            return tl::make_unexpected(head.error());
        }
        auto written = isStoredWorkshop(before, head->sequence).and_then([&] {
            return writeWorkshop(*head, before, after, note);
        });
        m_lastSequence = head->sequence;
        return written;
    });
    if (stored) {
        m_known[after.id] = m_lastSequence;
    } else {
        m_lastSequence = last;
    }
    return stored;
}

Outcome Store::dropWorkshop(const Workshop& workshop, const QString& note) {
    auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    // The seals first: with its round a vote is gone.
    std::vector<WorkshopEntry> seals;
    for (const Round& round : workshop.rounds) {
        const auto rows = m_ballots.rows(round.id);
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        if (round.state != RoundState::Open) {
            seals.push_back({QLatin1String(ballotsEntry), idText(round.id), BallotRepository::seal(*rows), {}});
        }
    }
    if (auto gone = m_devices.removeAll(workshop.id); !gone) {
        return gone;
    }
    Workshop bare = workshop;
    bare.privateNotes.clear();
    if (auto noted = writeNotes(*head, workshop, bare); !noted) {
        return noted;
    }
    for (const WorkshopDifference& difference : differences(thingsOf(workshop), {})) {
        const WorkshopEntry entry{workshopKindName(difference.key.kind), difference.key.subject, difference.before, {}};
        const Outcome gone =
            m_workshops.write(idText(workshop.id), idText(workshop.assessment), difference).and_then([&] {
                return logWorkshop(*head, workshop.id, entry, note);
            });
        if (!gone) {
            return gone;
        }
    }
    for (const WorkshopEntry& entry : seals) {
        if (auto logged = logWorkshop(*head, workshop.id, entry, note); !logged) {
            return logged;
        }
    }
    m_lastSequence = head->sequence;
    m_known.erase(workshop.id);
    return {};
}

Outcome Store::dropWorkshopsOf(const QUuid& assessment, const QString& note) {
    const auto ids = m_workshops.ids(idText(assessment));
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    for (const QString& id : *ids) {
        const auto workshop = loadWorkshop(QUuid::fromString(id));
        if (auto gone = workshop ? dropWorkshop(*workshop, note) : tl::make_unexpected(workshop.error()); !gone) {
            return gone;
        }
    }
    return {};
}

Outcome Store::removeWorkshop(const QUuid& id, const QString& note) {
    return writing([&]() -> Outcome {
        const auto workshop = loadWorkshop(id);
        if (!workshop) {
            return tl::make_unexpected(workshop.error());
        }
        if (workshop->hasBegun()) {
            return failure(ErrorCode::Refused, [] {
                return QCoreApplication::translate("Storage", "People have voted in this workshop, so it stays with "
                                                              "its assessment. End it instead.");
            });
        }
        return dropWorkshop(*workshop, note);
    });
}

} // namespace atalaya::storage
