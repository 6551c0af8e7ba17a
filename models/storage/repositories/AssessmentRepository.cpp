#include "models/storage/repositories/AssessmentRepository.h"

namespace atalaya::storage {
namespace {

constexpr ColumnRows::Sql assessmentSql{
    "SELECT id, id, framework_id, framework_version, state, country_code, entity, lead_institution, round,"
    " reference_date, language, status, handling, practice, scope, mean, headline_basis, previous"
    " FROM assessment WHERE id = ?",
    "INSERT INTO assessment (id, framework_id, framework_version, state, country_code, entity, lead_institution, round,"
    " reference_date, language, status, handling, practice, scope, mean, headline_basis, previous)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE assessment SET framework_id = ?, framework_version = ?, state = ?, country_code = ?, entity = ?,"
    " lead_institution = ?, round = ?, reference_date = ?, language = ?, status = ?, handling = ?, practice = ?,"
    " scope = ?, mean = ?, headline_basis = ?, previous = ? WHERE id = ?",
    "DELETE FROM assessment WHERE id = ?"};

} // namespace

AssessmentRepository::AssessmentRepository(Database& database)
    : ColumnRows(database, ThingKind::Assessment, assessmentSql,
                 {{"id", Type::Key},
                  {"frameworkId", Type::Text},
                  {"frameworkVersion", Type::Text},
                  {"state", Type::Text},
                  {"countryCode", Type::Text},
                  {"entity", Type::Text},
                  {"leadInstitution", Type::Text},
                  {"round", Type::Text},
                  {"referenceDate", Type::Text},
                  {"language", Type::Text},
                  {"status", Type::Text},
                  {"handling", Type::Text},
                  {"practice", Type::Flag},
                  {"scope", Type::Json},
                  {"mean", Type::Text},
                  {"headlineBasis", Type::Text},
                  {"previous", Type::Text}}) {}

} // namespace atalaya::storage
