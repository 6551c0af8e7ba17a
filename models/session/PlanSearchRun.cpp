#include "models/session/PlanSearchRun.h"

#include <mutex>

namespace atalaya {

struct PlanSearchRun::Shared {
    std::atomic<bool> isCancelled = false;
    std::mutex mutex; ///< of what follows
    std::optional<SearchProgress> progress;
    std::vector<FrontierPoint> points;
};

PlanSearchRun::PlanSearchRun(QObject* parent) : QObject(parent) {
    connect(&m_work, &BackgroundWork::progressed, this, [this] {
        Q_EMIT progressed();
        if (const std::size_t now = points().size(); now != m_toldPoints) {
            m_toldPoints = now;
            Q_EMIT frontierGrew();
        }
    });
}

PlanSearchRun::~PlanSearchRun() {
    cancel();
}

std::shared_ptr<PlanSearchRun::Shared> PlanSearchRun::begin() {
    m_shared = std::make_shared<Shared>();
    m_toldPoints = 0;
    return m_shared;
}

PlanSearch PlanSearchRun::searchWith(const std::shared_ptr<Shared>& shared) const {
    PlanSearch search;
    search.most = m_longest;
    search.now = m_now;
    search.cancelled = &shared->isCancelled;
    search.progress = [shared](const SearchProgress& progress) {
        const std::lock_guard guard(shared->mutex);
        shared->progress = progress;
    };
    return search;
}

void PlanSearchRun::findPlan(const PlanProblem& problem, std::function<void(const Result<Found>&)> then,
                             const std::vector<std::vector<int>>& known) {
    const auto shared = begin();
    const auto found = std::make_shared<std::optional<Result<Found>>>();
    m_work.start([problem, known, found,
                  search = searchWith(shared)](WorkHandle&) { *found = findPlanAndNext(problem, search, known); },
                 [found, then = std::move(then)] { then(**found); });
}

void PlanSearchRun::findLoss(const PlanProblem& problem, const BestPlan& plan, int candidate,
                             std::function<void(const Result<ForcedLoss>&)> then) {
    const auto shared = begin();
    const auto found = std::make_shared<std::optional<Result<ForcedLoss>>>();
    m_work.start([problem, plan, candidate, found, search = searchWith(shared)](
                     WorkHandle&) { *found = findForcedLoss(problem, plan, candidate, search); },
                 [found, then = std::move(then)] { then(**found); });
}

void PlanSearchRun::findFrontier(const PlanProblem& problem, int count, FrontierYears years,
                                 std::function<void(const Result<std::vector<FrontierPoint>>&)> then) {
    const auto shared = begin();
    const auto found = std::make_shared<std::optional<Result<std::vector<FrontierPoint>>>>();
    m_work.start(
        [problem, count, years, shared, found, search = searchWith(shared)](WorkHandle&) {
            FrontierSpec spec;
            spec.years = years;
            spec.points = count;
            spec.found = [shared](const FrontierPoint& point) {
                const std::lock_guard guard(shared->mutex);
                shared->points.push_back(point);
            };
            *found = planFrontier(problem, spec, search);
        },
        [this, found, then = std::move(then)] {
            if (points().size() != m_toldPoints) {
                m_toldPoints = points().size();
                Q_EMIT frontierGrew();
            }
            then(**found);
        });
}

void PlanSearchRun::cancel() {
    if (m_shared) {
        m_shared->isCancelled = true;
    }
    m_work.cancel();
}

std::optional<SearchProgress> PlanSearchRun::progress() const {
    if (!m_shared) {
        return std::nullopt;
    }
    const std::lock_guard guard(m_shared->mutex);
    return m_shared->progress;
}

std::vector<FrontierPoint> PlanSearchRun::points() const {
    if (!m_shared) {
        return {};
    }
    const std::lock_guard guard(m_shared->mutex);
    return m_shared->points;
}

} // namespace atalaya
