#pragma once

#include "views/reports/gap/GapChartRecorder.h"
#include "views/reports/gap/GapReportMaker.h"
#include "views/reports/minutes/Minutes.h"
#include "views/reports/strategy/PlanReport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <variant>

namespace atalaya {

/// Makes reports from snapshots without the window falling asleep: charts one by one on the GUI thread, where they
/// belong; composing, writing, checking and the file itself on a thread of its own, which is given values only. One
/// report at a time: a new order stops the one before. Charts are kept for the next report on the same data.
class ReportMaking : public QObject {
    Q_OBJECT
public:
    enum class For { Preview, Export };
    struct Order {
        For purpose = For::Preview;
        /// Without its data and its verification code: they are made here.
        std::variant<report::GapReportInput, report::PlanReportInput, report::MinutesInput> input;
        report::ReportOutput output;                  ///< without progress and stop sign
        QString path;                                 ///< Export: the file to write; it appears whole or not at all
        std::optional<report::ReportFile> ready = {}; ///< made before from the same; only to be written
    };

    explicit ReportMaking(QObject* parent = nullptr);
    /// Stops what is being made and waits for that.
    ~ReportMaking() override;

    void start(Order order);
    /// Nothing is emitted for the present order any more, and no file appears. False when it is too late: the file is
    /// about to take its place, and made() or failed() follows as ever.
    bool cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    [[nodiscard]] bool isExporting() const { return isRunning() && m_purpose == For::Export; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// Of an export the file is on disk.
    void made(atalaya::ReportMaking::For purpose, const atalaya::report::ReportFile& file);
    void failed(atalaya::ReportMaking::For purpose, const atalaya::Error& error);

private:
    struct Job;
    static Result<report::ReportFile> run(Job& job);
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
