#include "views/reportpage/ReportMaking.h"

#include "models/exchange/AssessmentJson.h"
#include "views/theme/Theme.h"

namespace atalaya {

/// What one run is made of. Goes back to the GUI thread with the result, so that it ends there.
struct ReportMaking::Job {
    report::GapReportInput input;
    report::GapReportCharts charts;
    report::ReportOutput output;
    std::atomic_bool cancelled = false;
};

namespace {

bool draws(report::ReportFormat format) {
    return format != report::ReportFormat::Xlsx && format != report::ReportFormat::Csv;
}

/// Whether the charts of both are the same.
bool showTheSame(const report::GapReportInput& one, const report::GapReportInput& other) {
    return one.framework == other.framework && one.previousFramework == other.previousFramework &&
           one.options.language.code() == other.options.language.code() && one.assessment == other.assessment &&
           one.previous == other.previous;
}

} // namespace

ReportMaking::ReportMaking(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_recording.setSingleShot(true);
    m_recording.setInterval(0);
    connect(&m_recording, &QTimer::timeout, this, &ReportMaking::recordNext);
}

ReportMaking::~ReportMaking() {
    cancel();
    m_pool.waitForDone();
}

void ReportMaking::start(For purpose, report::GapReportInput input, report::ReportOutput output) {
    cancel();
    m_purpose = purpose;
    m_current = std::make_shared<Job>();
    m_current->input = std::move(input);
    m_current->output = std::move(output);
    m_recording.start();
}

void ReportMaking::recordNext() {
    const report::GapReportInput& input = m_current->input;
    if (draws(m_current->output.format) && (!m_chartsOf || !showTheSame(*m_chartsOf, input))) {
        if (!m_recorder) {
            m_recorder = std::make_unique<report::GapChartRecorder>(input, Theme::paper());
        }
        m_recorder->recordNext();
        if (m_recorder->isDone()) {
            m_charts = m_recorder->charts();
            m_chartsOf = std::make_unique<report::GapReportInput>(input);
            m_recorder.reset();
        }
        m_recording.start();
        return;
    }
    make();
}

void ReportMaking::make() {
    std::shared_ptr<Job> job = m_current;
    job->charts = m_charts;
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
    m_recording.stop();
    m_recorder.reset();
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
