#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace atalaya {

/// The time that the room is given for one vote or one talk, counted down. The facilitator's panel, the room window and
/// the phones show the same one. Only a help: nothing happens by itself when it has run out, and it is not kept.
class WorkshopClock : public QObject {
    Q_OBJECT
public:
    using Now = std::function<QDateTime()>;
    /// `now`: UTC.
    explicit WorkshopClock(Now now, QObject* parent = nullptr);

    void start(int seconds);
    /// Adds, or with a negative number takes away, as long as it runs; else starts with so many.
    void add(int seconds);
    void pause();
    void goOn();
    void stop();
    /// Goes on with the time of another clock, which may go then.
    void takeOver(const WorkshopClock& other);

    /// Seconds that are left, begun ones counted, negative once it has run out; nothing while no time is given.
    [[nodiscard]] std::optional<int> left() const;
    [[nodiscard]] bool isRunning() const { return m_end.isValid(); }
    [[nodiscard]] bool isPaused() const { return m_pausedWith.has_value(); }
    /// When it runs out, for those who count by themselves; invalid unless it runs.
    [[nodiscard]] QDateTime end() const { return m_end; }
    /// So little is left that it is said, not only shown.
    [[nodiscard]] bool isLow() const { return left() && *left() <= lowSeconds; }
    static constexpr int lowSeconds = 30;
    /// "1:12"; "−0:05" once it has run out; empty while no time is given.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// Every second while it runs, and at every change.
    void ticked();
    /// isLow() became true while it ran.
    void becameLow();
    void ranOut();

private:
    void tick();
    void runUntil(const QDateTime& end);

    Now m_now;
    QTimer m_timer;
    QDateTime m_end;
    std::optional<int> m_pausedWith;
    bool m_saidLow = false;
    bool m_saidOut = false;
};

} // namespace atalaya
