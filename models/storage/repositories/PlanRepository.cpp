#include "models/storage/repositories/PlanRepository.h"

namespace atalaya::storage {
namespace {

// Statements are literals, so each kind has its own. The words are those of thingKindName().
constexpr ContentRows::Sql objectiveSql{
    "SELECT id, content FROM plan_part WHERE assessment = ? AND kind = 'objective' ORDER BY id",
    "INSERT INTO plan_part (assessment, kind, id, content) VALUES (?, 'objective', ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_part SET content = ? WHERE assessment = ? AND kind = 'objective' AND id = ? AND content = ?",
    "DELETE FROM plan_part WHERE assessment = ? AND kind = 'objective' AND id = ? AND content = ?"};

constexpr ContentRows::Sql actionSql{
    "SELECT id, content FROM plan_part WHERE assessment = ? AND kind = 'action' ORDER BY id",
    "INSERT INTO plan_part (assessment, kind, id, content) VALUES (?, 'action', ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_part SET content = ? WHERE assessment = ? AND kind = 'action' AND id = ? AND content = ?",
    "DELETE FROM plan_part WHERE assessment = ? AND kind = 'action' AND id = ? AND content = ?"};

constexpr ContentRows::Sql measureSql{
    "SELECT id, content FROM plan_part WHERE assessment = ? AND kind = 'measure' ORDER BY id",
    "INSERT INTO plan_part (assessment, kind, id, content) VALUES (?, 'measure', ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_part SET content = ? WHERE assessment = ? AND kind = 'measure' AND id = ? AND content = ?",
    "DELETE FROM plan_part WHERE assessment = ? AND kind = 'measure' AND id = ? AND content = ?"};

constexpr ContentRows::Sql lifecycleStepSql{
    "SELECT id, content FROM plan_part WHERE assessment = ? AND kind = 'lifecycle-step' ORDER BY id",
    "INSERT INTO plan_part (assessment, kind, id, content) VALUES (?, 'lifecycle-step', ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_part SET content = ? WHERE assessment = ? AND kind = 'lifecycle-step' AND id = ? AND content = ?",
    "DELETE FROM plan_part WHERE assessment = ? AND kind = 'lifecycle-step' AND id = ? AND content = ?"};

constexpr ContentRows::Sql scenarioSql{
    "SELECT id, content FROM plan_part WHERE assessment = ? AND kind = 'scenario' ORDER BY id",
    "INSERT INTO plan_part (assessment, kind, id, content) VALUES (?, 'scenario', ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE plan_part SET content = ? WHERE assessment = ? AND kind = 'scenario' AND id = ? AND content = ?",
    "DELETE FROM plan_part WHERE assessment = ? AND kind = 'scenario' AND id = ? AND content = ?"};

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
