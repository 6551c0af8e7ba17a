#pragma once

#include "assessments/workshop/SessionAgreement.h"
#include "views/reports/minutes/Minutes.h"

namespace atalaya::report {

/// A question of the agenda with all that the room did about it.
struct MinutesItem {
    QString code;
    QString title;
    std::vector<const Round*> rounds;        ///< in their order
    const RoomResult* result = nullptr;      ///< null: none yet
    const RevealedRound* counting = nullptr; ///< the round that counts, or null
    bool wasBegun = false;                   ///< the room turned to it
};

/// What every section of the minutes needs, worked out once, and the phrases that recur.
class MinutesContext {
public:
    MinutesContext(const MinutesInput& input, const Theme& theme);

    const MinutesInput& input;
    const Theme& theme;
    const FrameworkPtr spoken; ///< in the language of the minutes, where it is to be had
    const Framework& framework;
    const Assessment& assessment;
    const Workshop& workshop;
    const Language& language;
    std::vector<MinutesItem> items; ///< in the order of the agenda

    /// Shorthand for language.translate("Minutes", ...): lupdate reads calls of translate().
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int n = -1) const {
        return language.translate(context, source, disambiguation, n);
    }

    /// Of items that the room turned to, in whatever way it ended.
    [[nodiscard]] std::vector<const MinutesItem*> treated() const;
    [[nodiscard]] int countOf(RoomResult::Kind kind) const;
    [[nodiscard]] int open() const; ///< begun, without a result

    [[nodiscard]] QDateTime atThePlace(const QDateTime& utc) const { return utc.toTimeZone(input.options.zone); }
    [[nodiscard]] QString clock(const QDateTime& utc) const;       ///< "09:12"
    [[nodiscard]] QString dayAndClock(const QDateTime& utc) const; ///< "12 March 2026, 09:12"
    [[nodiscard]] QString dates() const;                           ///< of the days, or empty
    [[nodiscard]] QString stageText(int stage) const;              ///< "3 Operating"
    [[nodiscard]] QString kindText(const MinutesItem& item) const; ///< "agreed with dissent"
    [[nodiscard]] QString questionText(const QString& code) const; ///< "P06-03 Incident reporting", or empty
    [[nodiscard]] QString groupText(const MergedGroup& group) const;
    [[nodiscard]] QString institutionsOf(const MergedGroup& group) const;
    [[nodiscard]] QString medianText(const Spread& spread) const;     ///< "3", or "2 and 3" of a split room
    [[nodiscard]] QString middleHalfText(const Spread& spread) const; ///< "2 to 3"
    [[nodiscard]] QString ruleName() const;
    [[nodiscard]] QString ruleSentence() const;
    /// Whose view it was, where the rule lets it be told; else empty.
    [[nodiscard]] QString attributed(const Dissent& dissent, const RoomResult& result) const;

    [[nodiscard]] static QString anchorOf(const QString& code) { return QStringLiteral("code_") + code; }
};

/// The tower of a stage beside its number.
[[nodiscard]] Figure stageTower(const MinutesContext& c, int stage, double size);
/// The votes of a round as one strip, and how they are said.
[[nodiscard]] Figure voteStrip(const MinutesContext& c, const Distribution& votes, QSizeF size);

// One function a section; each appends to the body.
void addMinutesGlance(const MinutesContext& c, Elements& body);
void addMinutesAttendance(const MinutesContext& c, Elements& body);
void addMinutesHours(const MinutesContext& c, Elements& body);
void addMinutesQuestions(const MinutesContext& c, Elements& body);
void addMinutesParked(const MinutesContext& c, Elements& body);
void addMinutesAgreement(const MinutesContext& c, Elements& body);
void addMinutesMethod(const MinutesContext& c, Elements& body);
void addMinutesVerification(const MinutesContext& c, Elements& body);

} // namespace atalaya::report
