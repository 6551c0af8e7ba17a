#include "models/storage/ReadingOrder.h"

#include "assessments/foundation/NameOrder.h"

#include <algorithm>

namespace atalaya {

void putInReadingOrder(std::vector<WorkspaceSummary>& assessments, const Language& language) {
    std::stable_sort(assessments.begin(), assessments.end(),
                     [order = NameOrder(language)](const WorkspaceSummary& a, const WorkspaceSummary& b) {
                         return a.referenceDate != b.referenceDate ? a.referenceDate > b.referenceDate
                                                                   : order(a.state, b.state);
                     });
}

void putInReadingOrder(std::vector<WorkshopSummary>& workshops, const Language& language) {
    std::stable_sort(workshops.begin(), workshops.end(),
                     [order = NameOrder(language)](const WorkshopSummary& a, const WorkshopSummary& b) {
                         return a.firstDay != b.firstDay ? a.firstDay < b.firstDay : order(a.title, b.title);
                     });
}

} // namespace atalaya
