#include "models/storage/repositories/EvidenceRepository.h"

namespace atalaya::storage {
namespace {

constexpr ContentRows::Sql evidenceSql{
    "SELECT id, content FROM evidence WHERE assessment = ? ORDER BY id",
    "INSERT INTO evidence (assessment, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE evidence SET content = ? WHERE assessment = ? AND id = ? AND content = ?",
    "DELETE FROM evidence WHERE assessment = ? AND id = ? AND content = ?"};

} // namespace

EvidenceRepository::EvidenceRepository(Database& database) : ContentRows(database, ThingKind::Evidence, evidenceSql) {}

} // namespace atalaya::storage
