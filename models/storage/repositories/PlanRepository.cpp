#include "models/storage/repositories/PlanRepository.h"

namespace atalaya::storage {
namespace {

constexpr ContentRows::Sql objectiveSql{
    "SELECT id, content FROM plan_objective WHERE assessment = ? ORDER BY id",
    "INSERT INTO plan_objective (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_objective SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM plan_objective WHERE assessment = ? AND id = ? AND content = ?"};

constexpr ContentRows::Sql actionSql{
    "SELECT id, content FROM plan_action WHERE assessment = ? ORDER BY id",
    "INSERT INTO plan_action (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_action SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM plan_action WHERE assessment = ? AND id = ? AND content = ?"};

constexpr ContentRows::Sql measureSql{
    "SELECT id, content FROM plan_measure WHERE assessment = ? ORDER BY id",
    "INSERT INTO plan_measure (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_measure SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM plan_measure WHERE assessment = ? AND id = ? AND content = ?"};

constexpr ContentRows::Sql lifecycleStepSql{
    "SELECT id, content FROM plan_step WHERE assessment = ? ORDER BY id",
    "INSERT INTO plan_step (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_step SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM plan_step WHERE assessment = ? AND id = ? AND content = ?"};

constexpr ContentRows::Sql scenarioSql{
    "SELECT id, content FROM plan_scenario WHERE assessment = ? ORDER BY id",
    "INSERT INTO plan_scenario (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_scenario SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM plan_scenario WHERE assessment = ? AND id = ? AND content = ?"};

const ContentRows::Sql& sqlOfPlan(ThingKind kind) {
    switch (kind) {
    case ThingKind::Objective:
        return objectiveSql;
    case ThingKind::Action:
        return actionSql;
    case ThingKind::Measure:
        return measureSql;
    case ThingKind::LifecycleStep:
        return lifecycleStepSql;
    default:
        return scenarioSql;
    }
}

} // namespace

PlanRepository::PlanRepository(Database& database, ThingKind kind) : ContentRows(database, kind, sqlOfPlan(kind)) {}

} // namespace atalaya::storage
