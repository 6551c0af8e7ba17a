#pragma once

#include "models/session/BackgroundWork.h"

#include "assessments/foundation/Error.h"

#include <QString>

#include <optional>

namespace atalaya {

/// Work on whole files that a window orders and that may take long, one order at a time, beside the window. What is
/// done soon is done when start() returns, so that nobody sees a progress that is gone again; what lasts says so.
class FileWork : public QObject {
    Q_OBJECT
public:
    struct Order {
        QString words;                              ///< what is going on, as people read it: "Opening Altamar.atalaya"
        std::function<void()> before;               ///< right before, on this object's thread; may be empty
        std::function<void(WorkHandle&)> work;      ///< beside the window
        std::function<void(bool isCancelled)> then; ///< afterwards, on this object's thread
        bool givesWay = false;                      ///< to the next order, as somebody opens another file instead
    };

    explicit FileWork(QObject* parent = nullptr);

    /// Refused, and nothing of the order called, while other work does not give way.
    [[nodiscard]] Outcome start(Order order);
    /// Refused while work is under way.
    [[nodiscard]] Outcome isFree() const;
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    void cancel();
    /// For how long start() waits, in ms; 0: not at all, and nothing is done before it returns. Tests wait longer, so
    /// that what they look at is there.
    void setPatience(int ms) { m_patience = ms; }

Q_SIGNALS:
    /// It takes so long that a person wonders.
    void lasts(const QString& words);
    /// How far it is, of 1000; 0 while that is not known.
    void progressed(int permille);
    /// What lasted is over.
    void ended();

private:
    void run(Order order);
    void finish();

    BackgroundWork m_work;
    Order m_order;
    std::optional<Order> m_next;
    QTimer m_lasting;
    bool m_isCancelled = false;
    bool m_isTold = false;
    int m_patience = 100;
};

} // namespace atalaya
