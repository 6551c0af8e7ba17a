#pragma once

#include "assessments/scoring/Means.h"
#include "assessments/scoring/Scores.h"

#include <map>
#include <set>

namespace atalaya {

/// What a choice among the plan's actions makes of stages and scores, kept up to date tick by tick: only the means are
/// worked out again that a tick touches, so that hundreds of "what would this one add" fit into one frame. Says what
/// projected() and scoreAssessment() say of the same actions when all have ended, on the assessment's own basis and
/// mean: the lifts of countingActions(). What is done counts as done, what was stopped never counts, and a chosen
/// action counts only when every action it needs, over every step, is done or chosen too. When an action ends changes
/// nothing of this but when it is reached: meansAtYearEnds() says that. Keeps nothing of its arguments.
class WhatIf {
public:
    WhatIf(const Framework& framework, const Assessment& assessment);

    /// The target and the gap are absent where nobody has set a target, as in Score.
    struct Value {
        std::optional<double> mean;
        std::optional<double> target;
        std::optional<double> gap;

        bool operator==(const Value&) const = default;
    };
    /// A commitment of the headline, in the instrument's order.
    struct Part {
        QString code;
        std::optional<double> today; ///< as it is scored, whatever is done
        Value then;                  ///< with what is done and chosen
        bool isPrintable = false;    ///< enough of it is answered to print its scores; no action changes that

        bool operator==(const Part&) const = default;
    };

    /// Exactly these; ids that the plan does not hold are passed over.
    void choose(const std::set<QUuid>& actions);
    void choose(const QUuid& action, bool isChosen);
    [[nodiscard]] bool isChosen(const QUuid& action) const;
    /// Whether its lifts count: it is done, or chosen with all that it needs.
    [[nodiscard]] bool counts(const QUuid& action) const;
    /// What it needs, over every step, and is neither done nor chosen; in the plan's order.
    [[nodiscard]] std::vector<QUuid> lackedBy(const QUuid& action) const;
    /// Whether it can never count: it was stopped, or needs one that was.
    [[nodiscard]] bool isHopeless(const QUuid& action) const;

    /// How much of the headline is answered, now and with any choice: below what Coverage::isPrintable() asks for, no
    /// score and no change of it is printed as a number.
    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }
    [[nodiscard]] bool isPrintable() const { return m_today.has_value() && m_coverage.isPrintable(); }
    /// The headline as it is scored.
    [[nodiscard]] std::optional<double> today() const { return m_today; }
    /// The headline with what is done, and nothing chosen.
    [[nodiscard]] std::optional<double> begin() const { return m_begin; }
    /// The headline with what is done and chosen.
    [[nodiscard]] std::optional<double> mean() const { return m_mean; }
    [[nodiscard]] Value headline() const;
    [[nodiscard]] std::vector<Part> parts() const;
    /// Of an indicator; 0 where it is out of scope or not answered.
    [[nodiscard]] int stageOf(const QString& indicator) const;

    /// The headline at the end of each of `years`, which ascend, when what counts has its effect from its end in
    /// `dated` on: what projectYears() says of the same actions. What is done counts in every year; what has no end, or
    /// is not among `dated`, in none. Only the means are worked out again that a year touches: no roll-up, and nothing
    /// is different afterwards.
    [[nodiscard]] std::vector<std::optional<double>> meansAtYearEnds(const std::vector<int>& years,
                                                                     const std::vector<Action>& dated) const;

    /// What the headline would gain with the action and all it needs, or, where it is chosen, what it would lose
    /// without it. Nothing is different afterwards.
    [[nodiscard]] double gainOf(const QUuid& action);

private:
    struct Item {
        QString code;
        std::size_t commitment = 0;
        std::size_t slot = 0; ///< among the answered ones of its commitment
        int begin = 1;
        int stage = 1;
        std::vector<int> reached; ///< reached[s]: how many counting actions lift it to s
    };
    struct Aim {
        double weight = 1.0;
        std::optional<int> target;
        std::optional<std::size_t> item; ///< where it is answered
    };
    struct Sum {
        QString code;
        double weight = 1.0;
        std::optional<double> today;
        std::vector<Weighted> stages; ///< of the answered indicators
        std::vector<Aim> aims;        ///< of all that are applicable
        std::optional<double> mean;
        std::optional<std::size_t> slot; ///< in the headline, where it has a part in it
        bool isHeadline = false;
        bool isStale = false;
        bool isPrintable = false;
    };
    struct Deed {
        QUuid id;
        bool isDone = false;
        bool isHopeless = false;
        bool isChosen = false;
        int lacking = 0;                                ///< of `needs`, not chosen
        std::vector<std::pair<std::size_t, int>> lifts; ///< item, stage
        std::vector<std::size_t> needs;                 ///< itself and all it needs that is not done
        std::vector<std::size_t> neededBy;              ///< those whose `needs` hold it, itself too
    };

    void takeScores(const Framework& framework, const Assessment& assessment);
    void takeActions(const Assessment& assessment, int ceiling);
    void findNeeds(const Plan& plan);
    void set(std::size_t deed, bool isChosen);
    void lift(const Deed& deed, int by);
    void settle();
    [[nodiscard]] Value valueOf(const Sum& sum) const;

    MeanKind m_kind;
    Coverage m_coverage;
    std::vector<Item> m_items;
    std::vector<Sum> m_sums;
    std::vector<Deed> m_deeds;
    std::map<QString, std::size_t> m_itemOf;
    std::map<QUuid, std::size_t> m_deedOf;
    std::vector<Weighted> m_headline;
    std::vector<std::size_t> m_stale;
    std::optional<double> m_today, m_begin, m_mean;
};

} // namespace atalaya
