#include "models/items/Moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya {

QString timeText(QTime time) {
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString momentText(const QDateTime& at, const QDateTime& now) {
    if (!at.isValid()) {
        return {};
    }
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QLocale locale;
    if (days == 0) {
        return QCoreApplication::translate("Moment", "today %1").arg(timeText(local.time()));
    }
    if (days == 1) {
        return QCoreApplication::translate("Moment", "yesterday");
    }
    return locale.toString(local.date(), QCoreApplication::translate("Moment", "d MMM yyyy", "a date in a list"));
}

QString momentAndTimeText(const QDateTime& at, const QDateTime& now) {
    const QString day = momentText(at, now);
    const QDateTime local = at.toLocalTime();
    return !at.isValid() || local.date() == now.toLocalTime().date()
               ? day
               : QCoreApplication::translate("Moment", "%1, %2", "day and time").arg(day, timeText(local.time()));
}

QString savedText(const QString& what, const QDateTime& at) {
    return QCoreApplication::translate("Moment", "%1 · saved %2", "what and when")
        .arg(what, timeText(at.toLocalTime().time()));
}

} // namespace atalaya
