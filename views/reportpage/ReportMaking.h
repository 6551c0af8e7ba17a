#pragma once

#include "views/reports/gap/GapChartRecorder.h"
#include "views/reports/gap/GapReportMaker.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace atalaya {

/// Makes gap reports from snapshots without the window falling asleep: charts one by one on the GUI thread, where they
/// belong, everything else on a thread of its own. One report at a time: a new order stops the one before. Charts are
/// kept for the next report on the same data.
class ReportMaking : public QObject {
    Q_OBJECT
public:
    enum class For { Preview, Export };

    explicit ReportMaking(QObject* parent = nullptr);
    /// Waits for what is being made to stop.
    ~ReportMaking() override;

    /// `input` needs neither its data nor its verification code: they are made here.
    void start(For purpose, report::GapReportInput input, report::ReportOutput output);
    /// Nothing is emitted for it any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    [[nodiscard]] bool isExporting() const { return isRunning() && m_purpose == For::Export; }

Q_SIGNALS:
    void progressed(int done, int total);
    void made(atalaya::ReportMaking::For purpose, const atalaya::report::ReportFile& file);
    void failed(atalaya::ReportMaking::For purpose, const atalaya::Error& error);

private:
    struct Job;
    void recordNext();
    void make();
    void finish(const std::shared_ptr<Job>& job, const Result<report::ReportFile>& result);

    QThreadPool m_pool;
    QTimer m_recording; ///< between one chart and the next
    std::unique_ptr<report::GapChartRecorder> m_recorder;
    std::shared_ptr<Job> m_current;
    report::GapReportCharts m_charts;
    std::unique_ptr<report::GapReportInput> m_chartsOf; ///< null: there are none
    For m_purpose = For::Preview;
};

} // namespace atalaya
