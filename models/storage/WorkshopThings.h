#pragma once

#include "assessments/workshop/Workshop.h"

#include <array>

namespace atalaya::storage {

/// The kinds of thing that a workshop is stored and logged as, one by one, private notes and votes apart. Their words
/// stand in the log: add, never change. In the order in which they can be written.
enum class WorkshopKind { Workshop, Clusters, Seat, Agenda, Round, Result, ParkedPoint, Course };

inline constexpr std::array allWorkshopKinds{WorkshopKind::Workshop,    WorkshopKind::Clusters, WorkshopKind::Seat,
                                             WorkshopKind::Agenda,      WorkshopKind::Round,    WorkshopKind::Result,
                                             WorkshopKind::ParkedPoint, WorkshopKind::Course};

[[nodiscard]] QString workshopKindName(WorkshopKind kind);
[[nodiscard]] std::optional<WorkshopKind> workshopKindOf(const QString& name);

/// Kinds of log entries that are no things: a private note by its hash, the votes of a round that is over by theirs.
inline constexpr auto noteEntry = "workshop-note";
inline constexpr auto ballotsEntry = "workshop-ballots";

struct WorkshopKey {
    WorkshopKind kind = WorkshopKind::Workshop;
    QString subject; ///< indicator, id, or place in the course; empty for what there is one of

    auto operator<=>(const WorkshopKey& other) const {
        return kind != other.kind ? kind <=> other.kind : subject.compare(other.subject) <=> 0;
    }
    bool operator==(const WorkshopKey&) const = default;
};

/// Content as canonical JSON, as it is stored and logged.
using WorkshopThings = std::map<WorkshopKey, QString>;

struct WorkshopDifference {
    WorkshopKey key;
    QString before; ///< empty: it was not there
    QString after;  ///< empty: it is gone
};

/// All but the private notes, which the log does not know.
[[nodiscard]] WorkshopThings thingsOf(const Workshop& workshop);

/// What differs, in the order in which it can be written: of rounds, the one that opens comes after those that close.
[[nodiscard]] std::vector<WorkshopDifference> differences(const WorkshopThings& before, const WorkshopThings& after);

/// Puts things together again, without the private notes; what is wrong with them is the error, as a detail without a
/// sentence.
[[nodiscard]] tl::expected<Workshop, QString> workshopOf(const QUuid& id, const WorkshopThings& things);

/// Of a round's content.
[[nodiscard]] QString roundStateIn(const QString& content);

} // namespace atalaya::storage
