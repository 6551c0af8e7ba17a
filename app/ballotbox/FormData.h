#pragma once

#include "app/ballotbox/http/HttpMessage.h"

#include <QString>

#include <map>
#include <optional>

namespace atalaya::ballotbox {

/// Fields of a form or a query, by their names.
using FormFields = std::map<QString, QString>;

/// What a form sent, or nothing when it is no form, names a field twice, or is not UTF-8.
[[nodiscard]] std::optional<FormFields> formFields(const HttpRequest& request);
/// The same of what stands behind the question mark of an address.
[[nodiscard]] std::optional<FormFields> fieldsIn(const QByteArray& encoded);

} // namespace atalaya::ballotbox
