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

} // namespace atalaya
