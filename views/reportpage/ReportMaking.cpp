#include "views/reportpage/ReportMaking.h"

#include "models/exchange/AssessmentJson.h"

namespace atalaya {

/// What one run is made of. Goes back to the GUI thread with the result, so that it ends there.
struct ReportMaking::Job {
    report::GapReportInput input;
    report::GapReportCharts charts;
    report::ReportOutput output;
    std::atomic_bool cancelled = false;
};

ReportMaking::ReportMaking(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ReportMaking::~ReportMaking() {
    cancel();
    m_pool.waitForDone();
}

void ReportMaking::start(For purpose, report::GapReportInput input, const report::GapReportCharts& charts,
                         report::ReportOutput output) {
    cancel();
    auto job = std::make_shared<Job>();
    job->input = std::move(input);
    job->charts = charts;
    job->output = std::move(output);
    job->output.cancelled = &job->cancelled;
    job->output.progress = [this, watched = job.get()](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, watched, done, total] {
                if (m_current.get() == watched) {
                    Q_EMIT progressed(done, total);
                }
            },
            Qt::QueuedConnection);
    };
    m_current = job;
    m_purpose = purpose;
    m_pool.start([this, job = std::move(job)]() mutable {
        Result<report::ReportFile> result = report::ReportFile();
        if (!job->cancelled) {
            job->input.data = writeAssessmentJson(job->input.assessment);
            job->input.verificationCode = verificationCode(job->input.assessment);
            result = report::makeGapReport(job->input, job->charts, job->output);
        }
        QMetaObject::invokeMethod(
            this, [this, job = std::move(job), result = std::move(result)] { finish(job, result); },
            Qt::QueuedConnection);
    });
}

void ReportMaking::cancel() {
    if (m_current) {
        m_current->cancelled = true;
        m_current.reset();
    }
}

void ReportMaking::finish(const std::shared_ptr<Job>& job, const Result<report::ReportFile>& result) {
    if (job != m_current) {
        return;
    }
    m_current.reset();
    if (result) {
        Q_EMIT made(m_purpose, *result);
    } else {
        Q_EMIT failed(m_purpose, result.error());
    }
}

} // namespace atalaya
