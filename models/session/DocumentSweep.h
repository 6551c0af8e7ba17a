#pragma once

#include "models/session/BackgroundWork.h"
#include "models/storage/Workspace.h"

#include <QLockFile>

#include <deque>

namespace atalaya {

/// Takes the bytes of documents out of workspaces that nobody will ask for again: beside the window, one file after the
/// other, in steps between which the file can be written. What is broken off is taken up when the file is opened next.
class DocumentSweep : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `lock`: held until it is done, for a file that the window has left; null for the one that is open.
    void begin(const QString& path, const Surroundings& surroundings, std::unique_ptr<QLockFile> lock);
    /// Breaks off what concerns the file and lets it go before this returns, a step later.
    void stop(const QString& path);
    /// Waits until all is done.
    void finish();

private:
    struct Job {
        QString path;
        Surroundings surroundings;
        std::shared_ptr<QLockFile> lock;
    };
    void next();

    std::deque<Job> m_jobs; ///< the first is under way
    BackgroundWork m_work;
};

} // namespace atalaya
