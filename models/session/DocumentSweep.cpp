#include "models/session/DocumentSweep.h"

#include "models/storage/KeptFiles.h"
#include "models/storage/Location.h"

#include <algorithm>

namespace atalaya {

void DocumentSweep::begin(const QString& path, const Surroundings& surroundings, std::unique_ptr<QLockFile> lock) {
    m_jobs.push_back({storage::realPath(path), surroundings, std::move(lock)});
    if (!m_work.isRunning()) {
        next();
    }
}

void DocumentSweep::next() {
    if (m_jobs.empty()) {
        return;
    }
    m_work.start([files = KeptFiles(m_jobs.front().path, m_jobs.front().surroundings)](
                     WorkHandle& handle) { (void)files.sweep([&handle] { return handle.isCancelled(); }); },
                 [this] {
                     m_jobs.pop_front();
                     next();
                 });
}

void DocumentSweep::stop(const QString& path) {
    if (m_jobs.empty()) {
        return;
    }
    const auto isOfPath = [real = storage::realPath(path)](const Job& job) { return job.path == real; };
    m_jobs.erase(std::remove_if(std::next(m_jobs.begin()), m_jobs.end(), isOfPath), m_jobs.end());
    if (isOfPath(m_jobs.front())) {
        m_work.stop();
    }
}

void DocumentSweep::finish() {
    while (m_work.isRunning()) {
        m_work.waitFor(-1);
    }
}

} // namespace atalaya
