#pragma once

#include "assessments/assessment/Assessment.h"

#include <QLatin1String>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace atalaya {

/// How a choice is written in files and typed on the command line. The words are part of the documented formats: add,
/// never change. The first of each list is the one that stands when nothing is written.
template <class E> struct ExchangeNames;

template <> struct ExchangeNames<Mark> {
    static constexpr std::array values{std::pair{Mark::NotAssessed, "not-assessed"}, std::pair{Mark::NotMet, "not-met"},
                                       std::pair{Mark::Overtaken, "overtaken"}, std::pair{Mark::Met, "met"}};
};
template <> struct ExchangeNames<AssessmentStatus> {
    static constexpr std::array values{std::pair{AssessmentStatus::Draft, "draft"},
                                       std::pair{AssessmentStatus::InReview, "in-review"},
                                       std::pair{AssessmentStatus::Approved, "approved"}};
};
template <> struct ExchangeNames<HandlingMark> {
    static constexpr std::array values{std::pair{HandlingMark::Amber, "amber"}, std::pair{HandlingMark::Clear, "clear"},
                                       std::pair{HandlingMark::Green, "green"},
                                       std::pair{HandlingMark::AmberStrict, "amber-strict"},
                                       std::pair{HandlingMark::Red, "red"}};
};
template <> struct ExchangeNames<Confidence> {
    static constexpr std::array values{std::pair{Confidence::Unstated, "unstated"}, std::pair{Confidence::Low, "low"},
                                       std::pair{Confidence::Medium, "medium"}, std::pair{Confidence::High, "high"}};
};
template <> struct ExchangeNames<EvidenceGrade> {
    static constexpr std::array values{std::pair{EvidenceGrade::C, "C"}, std::pair{EvidenceGrade::B, "B"},
                                       std::pair{EvidenceGrade::A, "A"}};
};
template <> struct ExchangeNames<EvidenceKind> {
    static constexpr std::array values{
        std::pair{EvidenceKind::Other, "other"},   std::pair{EvidenceKind::Law, "law"},
        std::pair{EvidenceKind::Treaty, "treaty"}, std::pair{EvidenceKind::Policy, "policy"},
        std::pair{EvidenceKind::Report, "report"}, std::pair{EvidenceKind::Statistic, "statistic"},
        std::pair{EvidenceKind::Record, "record"}, std::pair{EvidenceKind::Statement, "statement"}};
};
template <> struct ExchangeNames<Sensitivity> {
    static constexpr std::array values{
        std::pair{Sensitivity::Internal, "internal"}, std::pair{Sensitivity::Public, "public"},
        std::pair{Sensitivity::Restricted, "restricted"}, std::pair{Sensitivity::Confidential, "confidential"}};
};
template <> struct ExchangeNames<MeanKind> {
    static constexpr std::array values{std::pair{MeanKind::Arithmetic, "arithmetic"},
                                       std::pair{MeanKind::Geometric, "geometric"},
                                       std::pair{MeanKind::Lowest, "lowest"}};
};
template <> struct ExchangeNames<Basis> {
    static constexpr std::array values{std::pair{Basis::Claimed, "claimed"}, std::pair{Basis::Evidenced, "evidenced"}};
};
template <> struct ExchangeNames<ActionStatus> {
    static constexpr std::array values{
        std::pair{ActionStatus::Proposed, "proposed"}, std::pair{ActionStatus::Approved, "approved"},
        std::pair{ActionStatus::Running, "running"}, std::pair{ActionStatus::Done, "done"},
        std::pair{ActionStatus::Stopped, "stopped"}};
};
template <> struct ExchangeNames<RiskLevel> {
    static constexpr std::array values{std::pair{RiskLevel::Unstated, "unstated"}, std::pair{RiskLevel::Low, "low"},
                                       std::pair{RiskLevel::Medium, "medium"}, std::pair{RiskLevel::High, "high"}};
};
template <> struct ExchangeNames<Frequency> {
    static constexpr std::array values{
        std::pair{Frequency::Unstated, "unstated"},   std::pair{Frequency::Monthly, "monthly"},
        std::pair{Frequency::Quarterly, "quarterly"}, std::pair{Frequency::HalfYearly, "half-yearly"},
        std::pair{Frequency::Yearly, "yearly"},       std::pair{Frequency::EveryTwoYears, "every-two-years"}};
};
template <> struct ExchangeNames<LifecyclePhase> {
    static constexpr std::array values{std::pair{LifecyclePhase::Initiation, "initiation"},
                                       std::pair{LifecyclePhase::Stocktaking, "stocktaking"},
                                       std::pair{LifecyclePhase::Production, "production"},
                                       std::pair{LifecyclePhase::Implementation, "implementation"},
                                       std::pair{LifecyclePhase::Monitoring, "monitoring"}};
};
template <> struct ExchangeNames<PlanGoal> {
    static constexpr std::array values{std::pair{PlanGoal::MostGain, "improve"},
                                       std::pair{PlanGoal::ReachTargets, "targets"}};
};
template <> struct ExchangeNames<Scope::Kind> {
    static constexpr std::array values{std::pair{Scope::Kind::All, "all"},
                                       std::pair{Scope::Kind::HeadlineGroup, "headline-group"},
                                       std::pair{Scope::Kind::Chosen, "chosen"}};
};

template <class E> [[nodiscard]] QString exchangeName(E value) {
    for (const auto& [candidate, name] : ExchangeNames<E>::values) {
        if (candidate == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

template <class E> [[nodiscard]] std::optional<E> fromExchangeName(QStringView text) {
    for (const auto& [value, name] : ExchangeNames<E>::values) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

template <class E> [[nodiscard]] QStringList exchangeNames() {
    QStringList names;
    for (const auto& entry : ExchangeNames<E>::values) {
        names.append(QLatin1String(entry.second));
    }
    return names;
}

} // namespace atalaya
