#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace atalaya {

/// Puts off what a change brings along until the change itself has been painted, and does it once however often it was
/// asked for meanwhile. While its widget is not seen it waits until that is shown.
class AfterPaint : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `seen`. `act` is what is put off.
    AfterPaint(QWidget* seen, std::function<void()> act);

    void ask();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void act();

    QWidget* m_seen;
    std::function<void()> m_act;
    QTimer m_timer;
    bool m_waiting = false;
};

} // namespace atalaya
