#include "models/exchange/EvidenceJson.h"

#include "models/exchange/AssessmentReader.h"
#include "models/exchange/AssessmentWriter.h"

namespace atalaya {

QJsonObject evidenceJson(const Evidence& evidence) {
    return exchange::toJson(evidence);
}

std::optional<Evidence> evidenceFromJson(const QJsonObject& json) {
    exchange::Problems problems{QString()};
    exchange::ObjectReader reader(problems, json, {});
    Evidence evidence = exchange::evidenceFrom(reader);
    return problems.isEmpty() ? std::optional(std::move(evidence)) : std::nullopt;
}

} // namespace atalaya
