#pragma once

#include "assessments/workshop/Distribution.h"
#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// What is known of an indicator before the room meets.
struct Outlook {
    QString indicator;
    std::optional<Distribution> preSurvey;
    std::optional<Distribution> lastVotes; ///< the final ones of the last round's workshop
    std::optional<int> lastStage;          ///< of the last round's answer
    std::optional<int> target;
};

/// What most decides how long a question is given.
enum class WhyMinutes {
    Usual,            ///< nothing is known, or nothing stands out
    AnswersDiffer,    ///< the survey's, or the last votes, are spread
    AnswersAgree,     ///< there are answers, and they agree
    ChangedSinceLast, ///< the survey says something else than the last round
    TargetFar,        ///< what is known lies two stages or more below the target
};

struct SuggestedMinutes {
    QString indicator;
    int minutes = 0;
    WhyMinutes why = WhyMinutes::Usual;

    bool operator==(const SuggestedMinutes&) const = default;
};

struct MinutesPlan {
    std::vector<SuggestedMinutes> items; ///< in the order handed in
    int used = 0;
    int lacking = 0; ///< minutes that are missing to give each item the least
};

/// Read, vote, look: below this not even an agreed question fits.
inline constexpr int leastItemMinutes = 5;
/// Longer than this nobody listens: vote, record the dissent or park it.
inline constexpr int mostItemMinutes = 30;

/// Spreads the minutes that the days have over the questions. Each gets a share by its weight, 0.5 + d + 0.5 g, within
/// the least and the most. d, from 0 agreed to 1 open, is the largest of: the survey's or the last votes' dispersion
/// (Leik's) as a part of that of a room that votes each stage alike; half of the stages between the survey's median and
/// the last round's stage. It is 0.5 when nothing is known. g is the part of the scale that lies between what is known
/// and the target. A question that is agreed gets so a third of the time of one that is open. The minutes add up to
/// `available`, unless the bounds forbid it.
[[nodiscard]] MinutesPlan suggestMinutes(const std::vector<Outlook>& outlooks, int available, int stages);

/// Minutes of the workshop's days without their breaks.
[[nodiscard]] int workingMinutes(const Workshop& workshop);

} // namespace atalaya
