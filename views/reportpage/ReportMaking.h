#pragma once

#include "views/reports/gap/GapReportMaker.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace atalaya {

/// Makes gap reports on a thread of its own, from snapshots, so that the window stays awake. One at a time: a new order
/// stops the one before. Lives on the GUI thread; its signals come there.
class ReportMaking : public QObject {
    Q_OBJECT
public:
    enum class For { Preview, Export };

    explicit ReportMaking(QObject* parent = nullptr);
    /// Waits for what is being made to stop.
    ~ReportMaking() override;

    /// `input` needs neither its data nor its verification code: they are made here. `charts` are those of its
    /// assessment and language.
    void start(For purpose, report::GapReportInput input, const report::GapReportCharts& charts,
               report::ReportOutput output);
    /// Nothing is emitted for it any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    [[nodiscard]] For purpose() const { return m_purpose; }

Q_SIGNALS:
    void progressed(int done, int total);
    void made(atalaya::ReportMaking::For purpose, const atalaya::report::ReportFile& file);
    void failed(atalaya::ReportMaking::For purpose, const atalaya::Error& error);

private:
    struct Job;
    void finish(const std::shared_ptr<Job>& job, const Result<report::ReportFile>& result);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_current;
    For m_purpose = For::Preview;
};

} // namespace atalaya
