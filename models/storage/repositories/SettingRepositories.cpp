#include "models/storage/repositories/SettingRepositories.h"

namespace atalaya::storage {
namespace {

constexpr ColumnRows::Sql targetSql{
    "SELECT indicator, stage, due FROM target WHERE assessment = ? ORDER BY indicator",
    "INSERT INTO target (assessment, indicator, stage, due) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE target SET stage = ?, due = ? WHERE assessment = ? AND indicator = ?",
    "DELETE FROM target WHERE assessment = ? AND indicator = ?"};

constexpr ColumnRows::Sql weightSql{
    "SELECT code, value, reason FROM weight WHERE assessment = ? ORDER BY code",
    "INSERT INTO weight (assessment, code, value, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE weight SET value = ?, reason = ? WHERE assessment = ? AND code = ?",
    "DELETE FROM weight WHERE assessment = ? AND code = ?"};

constexpr ColumnRows::Sql noteSql{
    "SELECT commitment, stands, missing FROM commitment_note WHERE assessment = ? ORDER BY commitment",
    "INSERT INTO commitment_note (assessment, commitment, stands, missing) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE commitment_note SET stands = ?, missing = ? WHERE assessment = ? AND commitment = ?",
    "DELETE FROM commitment_note WHERE assessment = ? AND commitment = ?"};

} // namespace

TargetRepository::TargetRepository(Database& database)
    : ColumnRows(database, ThingKind::Target, targetSql, {{"stage", Type::Integer}, {"by", Type::Text}}) {}

WeightRepository::WeightRepository(Database& database)
    : ColumnRows(database, ThingKind::Weight, weightSql, {{"value", Type::Real}, {"reason", Type::Text}}) {}

NoteRepository::NoteRepository(Database& database)
    : ColumnRows(database, ThingKind::Note, noteSql, {{"stands", Type::Text}, {"missing", Type::Text}}) {}

} // namespace atalaya::storage
