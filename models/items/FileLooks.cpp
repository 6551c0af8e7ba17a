#include "models/items/FileLooks.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace atalaya {

namespace {

FileLooks::Found lookAt(const QString& path) {
    const QFileInfo file(path);
    const bool isFile = file.isFile();
    return {isFile, isFile ? file.size() : 0, isFile ? file.lastModified() : QDateTime()};
}

} // namespace

/// Outlives the looks that have not come back.
struct FileLooks::Shared {
    Look look;
    std::mutex mutex;
    std::condition_variable cameBack;
    QHash<QString, Found> found;
    QSet<QString> underWay;
    FileLooks* reader = nullptr; ///< null when nobody waits for a look any more
};

FileLooks::FileLooks(Look look, QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>()) {
    m_shared->look = look ? std::move(look) : lookAt;
    m_shared->reader = this;
}

FileLooks::~FileLooks() {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->reader = nullptr;
}

void FileLooks::look(const QStringList& paths, int patience) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
    std::unique_lock lock(m_shared->mutex);
    QStringList begun;
    for (const QString& path : paths) {
        if (m_shared->underWay.contains(path)) {
            continue;
        }
        m_shared->underWay.insert(path);
        begun << path;
        std::thread([shared = m_shared, path] {
            const Found found = shared->look(path);
            const std::lock_guard held(shared->mutex);
            shared->found.insert(path, found);
            shared->underWay.remove(path);
            if (shared->reader) {
                QMetaObject::invokeMethod(shared->reader, &FileLooks::changed, Qt::QueuedConnection);
            }
            shared->cameBack.notify_all();
        }).detach();
    }
    m_shared->cameBack.wait_until(lock, until, [&] {
        return std::none_of(begun.begin(), begun.end(),
                            [&](const QString& path) { return m_shared->underWay.contains(path); });
    });
}

std::optional<FileLooks::Found> FileLooks::found(const QString& path) const {
    const std::lock_guard lock(m_shared->mutex);
    const auto known = m_shared->found.constFind(path);
    return known == m_shared->found.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace atalaya
