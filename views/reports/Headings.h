#pragma once

#include "views/reports/ReportDocument.h"

#include <algorithm>

namespace atalaya::report {

/// Only what a report may point to: a place in itself, or the web.
[[nodiscard]] bool isSafeLink(const QString& link);

/// Closes gaps between levels, so that a reader who jumps from heading to heading never misses one: a heading lies at
/// most one level below the one before it.
class HeadingLevels {
public:
    [[nodiscard]] int next(int wanted) {
        m_last = std::clamp(wanted, 1, std::min(3, m_last + 1));
        return m_last;
    }

private:
    int m_last = 0;
};

/// The headings that a contents list of `depth` levels shows, in reading order, wherever they stand. The pointers live
/// as long as the document.
[[nodiscard]] std::vector<const Heading*> contentsOf(const ReportDocument& document, int depth);

} // namespace atalaya::report
