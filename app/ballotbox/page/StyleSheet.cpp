#include "app/ballotbox/page/StyleSheet.h"

#include "views/theme/Theme.h"

#include <QFile>

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

QByteArray resource(const char* name) {
    QFile file(u":/ballotbox/"_s + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString variables(const Theme& theme, int stages) {
    QString all;
    for (const char* token : {"ground", "surface",    "line",       "lineStrong", "track",   "text",       "text2",
                              "ink",    "onInk",      "inkHover",   "inkPressed", "band",    "onBand",     "onBand2",
                              "accent", "focusInner", "focusOuter", "ok",         "blocker", "blockerTint"}) {
        all += u"--%1:%2;"_s.arg(QLatin1String(token), theme.colour(token).name());
    }
    for (int stage = 1; stage <= stages; ++stage) {
        all += u"--s%1:%2;"_s.arg(stage).arg(theme.stage(stage, stages).name());
    }
    return u":root{"_s + all + u'}';
}

} // namespace

QByteArray styleSheet(int stages) {
    QString sheet = variables(Theme::light(), stages) + u"\n@media (prefers-color-scheme:dark){"_s +
                    variables(Theme::dark(), stages) + u"}\n"_s;
    for (int stage = 1; stage <= stages; ++stage) {
        sheet += u".s%1{fill:var(--s%1)}"_s.arg(stage);
    }
    return sheet.toUtf8() + '\n' + resource("page.css");
}

QByteArray pageScript() {
    return resource("page.js");
}

} // namespace atalaya::ballotbox
