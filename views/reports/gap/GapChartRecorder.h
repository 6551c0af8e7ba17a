#pragma once

#include "views/reports/gap/GapReport.h"

#include <memory>

namespace atalaya::report {

/// Records the charts of a gap report one by one, so that a window can do something else in between. On the GUI thread
/// only.
class GapChartRecorder {
public:
    /// Keeps a copy of `input`; `theme` must outlive it.
    GapChartRecorder(const GapReportInput& input, const Theme& theme);
    ~GapChartRecorder();

    [[nodiscard]] bool isDone() const;
    /// Records the next one; some tens of milliseconds. Only while not isDone().
    void recordNext();
    /// All of them, once isDone().
    [[nodiscard]] const GapReportCharts& charts() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace atalaya::report
