#pragma once

#include "assessments/strategy/bestplan/ExplainedPlan.h"
#include "assessments/strategy/bestplan/PlanFrontier.h"
#include "models/session/BackgroundWork.h"

#include <memory>

namespace atalaya {

/// Searches for best plans beside the window, one at a time, with what is known meanwhile and a way to stop. Taken
/// apart it stops the search and waits for it.
class PlanSearchRun : public QObject {
    Q_OBJECT
public:
    using Found = ExplainedPlan;

    explicit PlanSearchRun(QObject* parent = nullptr);
    ~PlanSearchRun() override;

    /// A question takes at most so long, with all that is said of its answer; what was found by then comes back.
    void setLongest(std::chrono::milliseconds longest) { m_longest = longest; }
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    /// Another time than the steady clock's, as in PlanSearch; asked from the thread that searches. For tests.
    void setClock(std::function<std::chrono::steady_clock::time_point()> now) { m_now = std::move(now); }

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// `then` is called in this object's thread, also after cancel(), with the best that was found. Not while another
    /// search runs. `known`: plans to begin with, so that what is found is no worse.
    void findPlan(const PlanProblem& problem, std::function<void(const Result<Found>&)> then,
                  const std::vector<std::vector<int>>& known = {});
    /// What it costs to insist on an action: see findForcedLoss().
    void findLoss(const PlanProblem& problem, const BestPlan& plan, int candidate,
                  std::function<void(const Result<ForcedLoss>&)> then);
    /// Points are told of by frontierGrew() as they come; `then` gets all.
    void findFrontier(const PlanProblem& problem, int count, FrontierYears years,
                      std::function<void(const Result<std::vector<FrontierPoint>>&)> then);
    /// Ends the search soon.
    void cancel();
    /// Waits until the search is over and `then` was called; so many ms, -1 for as long as it takes.
    bool waitFor(int ms) { return m_work.waitFor(ms); }

    /// Of the search that runs or ran last; nothing before it told of anything.
    [[nodiscard]] std::optional<SearchProgress> progress() const;
    /// Those of the frontier that are there so far.
    [[nodiscard]] std::vector<FrontierPoint> points() const;

Q_SIGNALS:
    /// A few times a second while a search runs.
    void progressed();
    void frontierGrew();

private:
    /// What the thread that searches shares with this one; it may outlive a step of either.
    struct Shared;

    [[nodiscard]] std::shared_ptr<Shared> begin();
    [[nodiscard]] PlanSearch searchWith(const std::shared_ptr<Shared>& shared) const;

    BackgroundWork m_work;
    std::chrono::milliseconds m_longest{60'000};
    std::function<std::chrono::steady_clock::time_point()> m_now;
    std::shared_ptr<Shared> m_shared;
    std::size_t m_toldPoints = 0;
};

} // namespace atalaya
