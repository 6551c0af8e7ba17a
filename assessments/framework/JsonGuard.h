#pragma once

#include "assessments/foundation/TextLimits.h"
#include "assessments/framework/FrameworkLoader.h"

#include <QJsonDocument>

namespace atalaya {

/// Bounds within which a foreign JSON file is read at all, checked before a parser allocates for it.
struct JsonLimits {
    qsizetype bytes = 32 * 1024 * 1024;
    int depth = 32;
    qsizetype values = 500'000;
    qsizetype stringLength = limits::text;
};

/// Parses `bytes` as strict UTF-8 JSON within `limits`, refusing a duplicate key, an invalid byte, a lone surrogate, a
/// number that is not finite. The problem's pointer or offset says where. Strings are brought to Unicode NFC.
[[nodiscard]] tl::expected<QJsonDocument, ContentProblem> readGuardedJson(const QString& name, const QByteArray& bytes,
                                                                          const JsonLimits& limits = {});

/// Problems of `document` against the schema resource (":/schemas/<schema>.schema.json"), by valijson. At most `most`.
[[nodiscard]] std::vector<ContentProblem> checkSchema(const QString& name, const QJsonDocument& document,
                                                      const QString& schema, std::size_t most = 20);

} // namespace atalaya
