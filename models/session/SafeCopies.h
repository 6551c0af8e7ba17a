#pragma once

#include "models/session/Desk.h"
#include "models/session/Preferences.h"
#include "models/storage/CopyFolder.h"

#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <map>

namespace atalaya {

/// Keeps safe copies of the Desk's open file by itself: on each day that it is open, when it is opened or changed
/// first, after every 50 changes, and when it is closed after changes. Which of them stay is CopyFolder's rule. Each is
/// made on a thread of its own over a connection of its own, so the window never waits; the work that must wait for one
/// is handed over. A file that is open for reading only gets none: whoever writes it makes them.
class SafeCopies : public QObject {
    Q_OBJECT
public:
    enum class State { NotLookedAt, Checked, Damaged };
    static constexpr int changesPerCopy = 50;

    SafeCopies(Desk& desk, const Preferences& preferences, QObject* parent = nullptr);
    /// Waits for the copy that is being made.
    ~SafeCopies() override;

    /// Those of the open file, latest first; empty while none is open.
    [[nodiscard]] const std::vector<SafeCopy>& copies() const { return m_copies; }
    /// Those of a workspace that need not be open, latest first, as they lie there now.
    [[nodiscard]] std::vector<SafeCopy> copiesOf(const QString& workspace) const;
    [[nodiscard]] State stateOf(const SafeCopy& copy) const;
    /// Where they lie; empty while no file is open.
    [[nodiscard]] QString folder() const;
    /// Whether one is being made now.
    [[nodiscard]] bool isCopying() const { return m_making > 0; }

    /// Makes a copy of the open file, then calls `then` on this thread with how it went.
    void copy(std::function<void(const Outcome&)> then = {});
    /// Looks into every copy whose state is not known, one after the other.
    void check() { check(m_copies); }
    void check(const std::vector<SafeCopy>& copies);
    /// Puts a copy in place of the open file, beside the window and after what is under way; meanwhile no file is open.
    /// Then `then` is called, with where that is kept which the file held, and the file is open again, restored or as
    /// it was.
    /// `copy` by value: whatever named it is gone once the file is closed.
    void restore(QString copy, std::function<void(const Result<QString>&)> then);
    /// The same for a workspace that cannot be opened: it is gone, emptied or damaged. What is open stays open until
    /// the restored one opens in its place, where it was left. The name that is kept is empty where no file was.
    void restoreLost(const QString& workspace, QString copy, std::function<void(const Result<QString>&)> then);
    /// Before the program ends: waits for what is under way, and makes a last copy when there were changes since.
    void finish();
    /// Reads the folder again.
    void refresh();

Q_SIGNALS:
    /// Other copies, other states of them, or one is being made.
    void changed();
    /// A copy could not be made; the file itself is not touched.
    void failed(const atalaya::Error& error);

private:
    struct Job {
        std::function<void()> run; ///< on the thread; what it has to say it posts
        bool isCheck = false;      ///< nothing is lost when it is dropped
    };
    void followWorkspace();
    void count(int changes);
    /// Whether today's is still to be made.
    [[nodiscard]] bool isDue() const;
    void make(const QString& workspace, std::function<void(const Outcome&)> then);
    void made(const Result<SafeCopy>& copy, const QString& workspace, int changes);
    /// Over the file at `path`, for which the Desk has begun to restore. `changes`: of the open file, that no copy
    /// holds if this fails.
    void putInPlace(const QString& copy, const QString& path, int changes,
                    std::function<void(const Result<QString>&)> then);
    void enqueue(Job job);
    void runNext();
    void settle();
    void dropChecks();

    Desk& m_desk;
    const Preferences& m_preferences;
    QString m_workspace;        ///< whose changes are counted
    int m_changes = 0;          ///< that no copy holds yet
    int m_sinceTry = 0;         ///< of them, since a copy was last begun
    QDate m_triedOn;            ///< the day on which one of this file was begun last
    bool m_isRestoring = false; ///< no copy may be begun now
    int m_making = 0;
    std::vector<SafeCopy> m_copies;
    std::map<QString, std::pair<SafeCopy, State>> m_states; ///< by path, of what was looked at as it was then
    std::deque<Job> m_jobs;
    std::shared_ptr<std::atomic_bool> m_checksDropped = std::make_shared<std::atomic_bool>(false); ///< of those so far
    std::unique_ptr<QThread> m_thread;
};

} // namespace atalaya
