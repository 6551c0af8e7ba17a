#pragma once

#include "assessments/assessment/Assessment.h"

#include <QJsonObject>

#include <array>

namespace atalaya::storage {

/// The kinds of thing that an assessment is stored and logged as, one by one. Their words stand in the log: add, never
/// change. In the order in which they can be written: what others refer to comes first.
enum class ThingKind {
    Assessment,
    Evidence,
    Answer,
    Target,
    Weight,
    Note,
    OpenPoints,
    Method,
    Brief,
    WholePlan, ///< a strategy in one, as schemas before the fourth kept it; read, and taken apart by the first edit
    Strategy,  ///< currency, vision, principles
    Objective,
    Action,
    Measure,
    LifecycleStep,
    Scenario
};

inline constexpr std::array allThingKinds{
    ThingKind::Assessment, ThingKind::Evidence,  ThingKind::Answer,        ThingKind::Target,
    ThingKind::Weight,     ThingKind::Note,      ThingKind::OpenPoints,    ThingKind::Method,
    ThingKind::Brief,      ThingKind::WholePlan, ThingKind::Strategy,      ThingKind::Objective,
    ThingKind::Action,     ThingKind::Measure,   ThingKind::LifecycleStep, ThingKind::Scenario};

[[nodiscard]] QString thingKindName(ThingKind kind);

struct ThingKey {
    ThingKind kind = ThingKind::Assessment;
    QString subject; ///< indicator or commitment code, id of evidence and of parts of the strategy; empty for what
                     ///< there is one of

    auto operator<=>(const ThingKey& other) const {
        return kind != other.kind ? kind <=> other.kind : subject.compare(other.subject) <=> 0;
    }
    bool operator==(const ThingKey&) const = default;
};

/// Content in the exchange format's canonical form; an empty object says nothing and is not stored.
using Things = std::map<ThingKey, QJsonObject>;

struct Difference {
    ThingKey key;
    QJsonObject before; ///< empty: it was not there
    QJsonObject after;  ///< empty: it is gone
    QString beforeText; ///< as it is stored and logged: compactJson()
    QString afterText;
};

[[nodiscard]] Things thingsOf(const Assessment& assessment);

/// What differs, in the order in which it can be written: removals of what others refer to come last. Looks first at
/// the values, so that what did not change is not written out to be compared.
[[nodiscard]] std::vector<Difference> differences(const Assessment& before, const Assessment& after);
[[nodiscard]] std::vector<Difference> differences(const Things& before, const Things& after);

/// A strategy that is kept in one, taken apart into the things it is kept as today; what is wrong with it is the error,
/// as a detail. Things without one come back as they are.
[[nodiscard]] tl::expected<Things, QString> takenApart(Things things);

/// Puts things together again; what is wrong with them is the error, as a detail without a sentence.
[[nodiscard]] tl::expected<Assessment, QString> assessmentOf(const Things& things);

/// Nothing when `content` can be read back as what it is; otherwise what is wrong with it.
[[nodiscard]] QString unreadable(const ThingKey& key, const QJsonObject& content);

[[nodiscard]] QString compactJson(const QJsonObject& object);

} // namespace atalaya::storage
