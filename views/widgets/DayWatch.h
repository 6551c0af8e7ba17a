#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace atalaya {

/// Tells what is seen for longer than a day that another one has begun: nobody else does, and a computer that slept
/// tells nobody of midnight. It looks while its widget is seen, when that comes into sight, and when its window is come
/// back to.
class DayWatch : public QObject {
    Q_OBJECT
public:
    /// The widget owns it. `today` says which day it is, and must be callable as long as the widget is there.
    DayWatch(QWidget* watched, std::function<QDate()> today);

    /// As it was when it was looked last.
    [[nodiscard]] QDate day() const { return m_day; }
    /// Looks now, and tells when the day is another.
    void look();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_watched;
    std::function<QDate()> m_today;
    QDate m_day;
    QTimer m_clock;
};

} // namespace atalaya
