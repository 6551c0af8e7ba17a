#pragma once

#include <QCoreApplication>

namespace atalaya {

/// Gives the JSON readers' sentences a translation context that lupdate sees.
struct JsonWords {
    Q_DECLARE_TR_FUNCTIONS(JsonGuard)
};

} // namespace atalaya
