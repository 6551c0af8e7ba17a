#include "models/storage/repositories/ThingRepository.h"

#include "models/storage/StorageErrors.h"
#include "models/storage/repositories/AnswerRepository.h"
#include "models/storage/repositories/AssessmentRepository.h"
#include "models/storage/repositories/EvidenceRepository.h"
#include "models/storage/repositories/PartRepository.h"
#include "models/storage/repositories/PlanRepository.h"
#include "models/storage/repositories/SettingRepositories.h"

namespace atalaya::storage {

Outcome ThingRepository::expectOne(const Statement& statement) const {
    if (statement.changedRows() != 1) {
        return storageFailure(ErrorCode::Busy, m_database.settings().name,
                              QStringLiteral("what is stored is not what the change started from"));
    }
    return {};
}

std::vector<std::unique_ptr<ThingRepository>> repositories(Database& database) {
    std::vector<std::unique_ptr<ThingRepository>> all;
    for (const ThingKind kind : allThingKinds) {
        switch (kind) {
        case ThingKind::Assessment:
            all.push_back(std::make_unique<AssessmentRepository>(database));
            break;
        case ThingKind::Evidence:
            all.push_back(std::make_unique<EvidenceRepository>(database));
            break;
        case ThingKind::Answer:
            all.push_back(std::make_unique<AnswerRepository>(database));
            break;
        case ThingKind::Target:
            all.push_back(std::make_unique<TargetRepository>(database));
            break;
        case ThingKind::Weight:
            all.push_back(std::make_unique<WeightRepository>(database));
            break;
        case ThingKind::Note:
            all.push_back(std::make_unique<NoteRepository>(database));
            break;
        case ThingKind::OpenPoints:
        case ThingKind::Method:
        case ThingKind::Brief:
        case ThingKind::WholePlan:
        case ThingKind::Strategy:
            all.push_back(std::make_unique<PartRepository>(database, kind));
            break;
        case ThingKind::Objective:
        case ThingKind::Action:
        case ThingKind::Measure:
        case ThingKind::LifecycleStep:
        case ThingKind::Scenario:
            all.push_back(std::make_unique<PlanRepository>(database, kind));
            break;
        }
    }
    return all;
}

} // namespace atalaya::storage
