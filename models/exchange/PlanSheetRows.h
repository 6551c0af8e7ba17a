#pragma once

#include "models/exchange/PlanSheetNames.h"

#include <map>
#include <vector>

namespace atalaya::exchange {

/// One row of a sheet as it is written: what its cells show, by the key of the column. Internal to PlanSheets.
struct PlanSheetRow {
    std::map<QLatin1StringView, QString> values;
};

/// Every row of a sheet, without its heads.
[[nodiscard]] std::vector<PlanSheetRow> planSheetRows(PlanSheet sheet, const Plan& plan, const PlanNames& names,
                                                      const Language& language);

} // namespace atalaya::exchange
