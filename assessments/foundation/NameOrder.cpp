#include "assessments/foundation/NameOrder.h"

#include <algorithm>

namespace atalaya {

bool NameOrder::operator()(const QString& one, const QString& other) const {
    const int order = m_collator.compare(one, other);
    return order != 0 ? order < 0 : one < other;
}

QStringList inNameOrder(QStringList names, const Language& language) {
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), NameOrder(language));
    return names;
}

} // namespace atalaya
