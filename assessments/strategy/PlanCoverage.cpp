#include "assessments/strategy/PlanCoverage.h"

#include "assessments/strategy/PlanTree.h"

#include <algorithm>

namespace atalaya {
namespace {

/// What is found in one cell before it is counted, so that nothing counts twice when rows are put together.
struct CoverageCollection {
    bool isLinked = false;
    std::set<QUuid> actions;
    std::set<QString> indicators;

    void add(const CoverageCollection& other) {
        isLinked = isLinked || other.isLinked;
        actions.insert(other.actions.begin(), other.actions.end());
        indicators.insert(other.indicators.begin(), other.indicators.end());
    }
    [[nodiscard]] CoverageCell counted() const {
        return {isLinked, static_cast<int>(actions.size()), static_cast<int>(indicators.size())};
    }
};

using CoverageLine = std::map<QString, CoverageCollection>; ///< by commitment

void collectAction(const Framework& framework, const Action& action, CoverageLine& line) {
    for (const Lift& lift : action.lifts) {
        if (const Indicator* indicator = framework.indicator(lift.indicator)) {
            line[indicator->commitment].actions.insert(action.id);
            line[indicator->commitment].indicators.insert(lift.indicator);
        }
    }
}

void collectObjective(const Framework& framework, const Objective& objective, CoverageLine& line) {
    for (const QString& commitment : objective.commitments) {
        line[commitment].isLinked = true;
    }
    for (const QString& code : objective.indicators) {
        if (const Indicator* indicator = framework.indicator(code)) {
            line[indicator->commitment].indicators.insert(code);
        }
    }
}

void addLine(CoverageLine& to, const CoverageLine& line) {
    for (const auto& [commitment, collection] : line) {
        to[commitment].add(collection);
    }
}

std::vector<CoverageCell> countedLine(const CoverageLine& line, const QStringList& commitments) {
    std::vector<CoverageCell> cells;
    for (const QString& commitment : commitments) {
        const auto found = line.find(commitment);
        cells.push_back(found == line.end() ? CoverageCell() : found->second.counted());
    }
    return cells;
}

} // namespace

CoverageMatrix coverageOf(const Framework& framework, const Assessment& assessment) {
    CoverageMatrix matrix;
    for (const Commitment& commitment : framework.commitments) {
        if (assessment.scope.contains(framework, commitment)) {
            matrix.commitments << commitment.code;
        }
    }
    const Plan& plan = assessment.plan;
    const std::vector<ObjectivePlace> tree = objectiveTree(plan);
    std::map<QUuid, CoverageLine> own;
    for (const ObjectivePlace& place : tree) {
        collectObjective(framework, *place.objective, own[place.objective->id]);
    }
    CoverageLine loose;
    bool hasLoose = false;
    for (const Action& action : plan.actions) {
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        const auto objective = own.find(action.objective);
        collectAction(framework, action, objective == own.end() ? loose : objective->second);
        hasLoose = hasLoose || objective == own.end();
    }
    CoverageLine total = loose;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        // What is below an objective follows it in the tree, deeper than itself.
        CoverageLine whole = own[tree[i].objective->id];
        for (std::size_t below = i + 1; below < tree.size() && tree[below].depth > tree[i].depth; ++below) {
            addLine(whole, own[tree[below].objective->id]);
        }
        const CoverageLine& line = own[tree[i].objective->id];
        addLine(total, line);
        matrix.rows.push_back({tree[i].objective->id, tree[i].depth, countedLine(line, matrix.commitments),
                               countedLine(whole, matrix.commitments)});
    }
    if (hasLoose) {
        const std::vector<CoverageCell> cells = countedLine(loose, matrix.commitments);
        matrix.rows.push_back({QUuid(), 0, cells, cells});
    }
    matrix.totals = countedLine(total, matrix.commitments);
    return matrix;
}

} // namespace atalaya
