#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace atalaya {

/// What work beside the window sees of whoever ordered it.
class WorkHandle {
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// How far it is, in any unit.
    void tell(qint64 done, qint64 total) { m_permille = total > 0 ? static_cast<int>(1000 * done / total) : 0; }

private:
    friend class BackgroundWork;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_permille = 0;
};

/// One piece of work at a time on a thread of its own, for what may take longer than a tenth of a second. Owns the
/// thread; taken apart it cancels and waits.
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// `work` runs beside; afterwards, on this object's thread, `then`, also when it was cancelled. Not while another
    /// runs. Both are let go on this object's thread: what work made for it is taken apart there, even where nobody
    /// waits for it any more.
    void start(std::function<void(WorkHandle&)> work, std::function<void()> then);
    void cancel();
    /// Waits, so many ms, -1 for as long as it takes. Whether it is done; then `then` has been called.
    bool waitFor(int ms);
    /// Cancels and waits; `then` has been called when this returns.
    void stop();

Q_SIGNALS:
    /// How far it is, of 1000, every tenth of a second; work that is done sooner never says so.
    void progressed(int permille);

private:
    void finish();

    std::shared_ptr<WorkHandle> m_handle;
    QThread* m_thread = nullptr;
    std::function<void(WorkHandle&)> m_run;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace atalaya
