#pragma once

#include "models/session/BackgroundWork.h"
#include "views/reports/minutes/Minutes.h"

#include <QObject>

#include <memory>

namespace atalaya {

/// Makes the minutes from values and writes them, beside the window. One at a time. The file appears whole or not at
/// all; taken apart, what is not written yet is not written.
class MinutesExport : public QObject {
    Q_OBJECT
public:
    struct Order {
        report::MinutesInput input;  ///< without its verification code, which takes a while: it is made here
        report::ReportOutput output; ///< without progress and stop sign
        QString path;
    };

    explicit MinutesExport(QObject* parent = nullptr);
    ~MinutesExport() override;

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// Not while another runs.
    void start(Order order);
    /// stopped() follows, or made() where it is too late.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// The file is on disk.
    void made(const atalaya::report::ReportFile& file);
    void failed(const atalaya::Error& error);
    void stopped();

private:
    struct Job;
    void finish();

    std::shared_ptr<Job> m_job;
    BackgroundWork m_work; ///< last: over before what it touches is gone
};

} // namespace atalaya
