#include "models/items/Moment.h"

#include "models/session/WindowLanguage.h"

#include <QCoreApplication>

namespace atalaya {

QString timeText(QTime time) {
    return time.toString(u"HH:mm");
}

QString momentText(const QDateTime& at, const QDateTime& now) {
    if (!at.isValid()) {
        return {};
    }
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return QCoreApplication::translate("Moment", "today %1").arg(timeText(local.time()));
    }
    if (days == 1) {
        return QCoreApplication::translate("Moment", "yesterday");
    }
    return languageOfWindow().shortDate(local.date());
}

QString momentAndTimeText(const QDateTime& at, const QDateTime& now) {
    const QString day = momentText(at, now);
    const QDateTime local = at.toLocalTime();
    return !at.isValid() || local.date() == now.toLocalTime().date()
               ? day
               : QCoreApplication::translate("Moment", "%1, %2", "day and time").arg(day, timeText(local.time()));
}

QString dateAndTimeText(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    return at.isValid() ? QCoreApplication::translate("Moment", "%1, %2", "day and time")
                              .arg(languageOfWindow().longDate(local.date()), timeText(local.time()))
                        : QString();
}

QString savedText(const QString& what, const QDateTime& at) {
    return QCoreApplication::translate("Moment", "%1 · saved %2", "what and when")
        .arg(what, timeText(at.toLocalTime().time()));
}

} // namespace atalaya
