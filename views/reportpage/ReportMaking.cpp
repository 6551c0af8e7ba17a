#include "views/reportpage/ReportMaking.h"

#include "models/exchange/AssessmentJson.h"
#include "models/storage/WholeFile.h"
#include "views/theme/Theme.h"

namespace atalaya {

/// What one run is made of. Goes back to the GUI thread with the result, so that it ends there.
struct ReportMaking::Job {
    Order order;
    report::GapReportCharts charts;
    std::atomic_bool cancelled = false;
    /// Whoever sets it first has the last word: cancel(), or the thread just before the file takes its place.
    std::atomic_bool settled = false;
};

namespace {

Result<report::ReportFile> madeOf(report::GapReportInput& input, const report::GapReportCharts& charts,
                                  const report::ReportOutput& output) {
    input.data = writeAssessmentJson(input.assessment);
    return report::makeGapReport(input, charts, output);
}

Result<report::ReportFile> madeOf(report::PlanReportInput& input, const report::GapReportCharts&,
                                  const report::ReportOutput& output) {
    input.data = writeAssessmentJson(input.assessment);
    return report::makePlanReport(input, output);
}

Result<report::ReportFile> madeOf(report::MinutesInput& input, const report::GapReportCharts&,
                                  const report::ReportOutput& output) {
    return report::makeMinutes(input, output);
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

void ReportMaking::start(Order order) {
    cancel();
    m_purpose = order.purpose;
    m_current = std::make_shared<Job>();
    m_current->order = std::move(order);
    m_recording.start();
}

void ReportMaking::recordNext() {
    // A strategy report has one chart, a gap report many.
    if (auto* plan = std::get_if<report::PlanReportInput>(&m_current->order.input); plan && !m_current->order.ready) {
        plan->charts = report::planReportCharts(*plan, m_current->order.output.format, Theme::paper());
    }
    const auto* input = std::get_if<report::GapReportInput>(&m_current->order.input);
    if (input != nullptr && !m_current->order.ready && !holdsTablesOnly(m_current->order.output.format) &&
        (!m_chartsOf || !showTheSame(*m_chartsOf, *input))) {
        if (!m_recorder) {
            m_recorder = std::make_unique<report::GapChartRecorder>(*input, Theme::paper());
        }
        m_recorder->recordNext();
        if (m_recorder->isDone()) {
            m_charts = m_recorder->charts();
            m_chartsOf = std::make_unique<report::GapReportInput>(*input);
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
    job->order.output.cancelled = &job->cancelled;
    job->order.output.progress = [this, watched = job.get()](int done, int total) {
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
        Result<report::ReportFile> result = run(*job);
        QMetaObject::invokeMethod(
            this, [this, job = std::move(job), result = std::move(result)] { finish(job, result); },
            Qt::QueuedConnection);
    });
}

/// On the thread of its own.
Result<report::ReportFile> ReportMaking::run(Job& job) {
    if (job.cancelled) {
        return report::stopped();
    }
    Order& order = job.order;
    const auto make = [&](auto& input) {
        input.verificationCode = verificationCode(input.assessment);
        return madeOf(input, job.charts, order.output);
    };
    Result<report::ReportFile> made = order.ready ? *std::move(order.ready) : std::visit(make, order.input);
    if (made && order.purpose == For::Export) {
        const Outcome written =
            writeWholeFile(order.path, made->bytes, [&] { return !job.cancelled && !job.settled.exchange(true); });
        if (!written) {
            return tl::make_unexpected(written.error());
        }
    }
    return made;
}

bool ReportMaking::cancel() {
    m_recording.stop();
    m_recorder.reset();
    if (!m_current) {
        return true;
    }
    m_current->cancelled = true;
    if (m_current->settled.exchange(true)) {
        return false;
    }
    m_current.reset();
    return true;
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
