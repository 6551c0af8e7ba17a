#include "views/workshop/minutes/MinutesExport.h"

#include "models/exchange/AssessmentJson.h"
#include "models/storage/WholeFile.h"

#include <atomic>

namespace atalaya {

struct MinutesExport::Job {
    Order order;
    std::atomic_bool cancelled = false;
    Result<report::ReportFile> result = report::ReportFile();

    void run(WorkHandle& handle) {
        order.input.verificationCode = verificationCode(order.input.assessment);
        order.output.cancelled = &cancelled;
        order.output.progress = [&handle](int done, int total) { handle.tell(done, total); };
        result = report::makeMinutes(order.input, order.output);
        if (!result) {
            return;
        }
        if (const Outcome written = writeWholeFile(order.path, result->bytes, [this] { return !cancelled; });
            !written) {
            result = tl::make_unexpected(written.error());
        }
    }
};

MinutesExport::MinutesExport(QObject* parent) : QObject(parent) {
    connect(&m_work, &BackgroundWork::progressed, this, [this](int permille) { Q_EMIT progressed(permille, 1000); });
}

MinutesExport::~MinutesExport() {
    cancel();
}

void MinutesExport::start(Order order) {
    m_job = std::make_shared<Job>();
    m_job->order = std::move(order);
    m_work.start([job = m_job](WorkHandle& handle) { job->run(handle); }, [this] { finish(); });
}

void MinutesExport::cancel() {
    if (m_job) {
        m_job->cancelled = true;
    }
    m_work.cancel();
}

void MinutesExport::finish() {
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (job->result) {
        Q_EMIT made(*job->result);
    } else if (job->cancelled) {
        Q_EMIT stopped();
    } else {
        Q_EMIT failed(job->result.error());
    }
}

} // namespace atalaya
