#include "models/items/Moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya {

QString momentText(const QDateTime& at, const QDateTime& now) {
    if (!at.isValid()) {
        return {};
    }
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QLocale locale;
    if (days == 0) {
        return QCoreApplication::translate("Moment", "today %1")
            .arg(locale.toString(local.time(), QLocale::ShortFormat));
    }
    if (days == 1) {
        return QCoreApplication::translate("Moment", "yesterday");
    }
    return locale.toString(local.date(), QCoreApplication::translate("Moment", "d MMM yyyy", "a date in a list"));
}

} // namespace atalaya
