#include "app/cli/ChoosingWorkshop.h"

#include "app/cli/Choosing.h"
#include "app/cli/Speech.h"
#include "assessments/foundation/Clauses.h"
#include "models/storage/ReadingOrder.h"

#include <algorithm>

namespace atalaya::cli {
namespace {

QString choices(std::vector<WorkshopSummary> summaries) {
    putInReadingOrder(summaries, spoken());
    QStringList names;
    for (const WorkshopSummary& summary : summaries) {
        names.append(
            summary.firstDay.isValid()
                ? CliText::tr("“%1” of %2 (%3)", "a workshop's title, its first day, its id")
                      .arg(summary.title, spoken().longDate(summary.firstDay), shortId(summary.id))
                : CliText::tr("“%1” (%2)", "a workshop's title, its id").arg(summary.title, shortId(summary.id)));
    }
    return clauses(names);
}

} // namespace

Result<WorkshopSummary> chooseWorkshop(const Workspace& workspace, const WorkspaceSummary& assessment,
                                       const QString& key) {
    const auto all = workspace.workshops(assessment.id);
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    if (all->empty()) {
        return failure(ErrorCode::NotFound,
                       CliText::tr("There is no workshop of %1 yet. Plan one on the Workshop page, "
                                   "or choose another round with --assessment.")
                           .arg(nameOf(assessment)));
    }
    std::vector<WorkshopSummary> fitting;
    const auto keepIf = [&](auto fits) {
        if (fitting.empty()) {
            std::copy_if(all->begin(), all->end(), std::back_inserter(fitting), fits);
        }
    };
    if (key.isEmpty()) {
        fitting = *all;
    } else {
        const QString typed = key.toLower();
        keepIf([&typed](const WorkshopSummary& summary) { return textId(summary.id) == typed; });
        keepIf([&key](const WorkshopSummary& summary) { return summary.title.compare(key, Qt::CaseInsensitive) == 0; });
        if (typed.size() >= 4) {
            keepIf([&typed](const WorkshopSummary& summary) { return textId(summary.id).startsWith(typed); });
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    if (fitting.empty()) {
        return failure(ErrorCode::NotFound,
                       CliText::tr("No workshop here has the id or the title “%1”. There is: %2. Choose one with "
                                   "--workshop.")
                           .arg(key, choices(*all)));
    }
    return failure(
        ErrorCode::InvalidInput,
        CliText::tr("Several workshops fit: %1. Choose one by its id with --workshop.").arg(choices(fitting)));
}

} // namespace atalaya::cli
