#include "models/session/WindowLanguage.h"

#include <QMutex>

namespace atalaya {

namespace {

/// QLocale's default says which language is spoken, unless Qt has no locale for it: then this does.
struct UnknownToQt {
    QMutex guard;
    QString code;
};

UnknownToQt& unknownToQt() {
    static UnknownToQt unknown;
    return unknown;
}

} // namespace

Language languageOfWindow() {
    // Asked for with each number that is painted: its translations are not read again for each.
    thread_local Language spoken;
    const QLocale::Language known = QLocale().language();
    QString code = QLocale::languageToCode(known);
    if (known == QLocale::C) {
        UnknownToQt& unknown = unknownToQt();
        const QMutexLocker locked(&unknown.guard);
        code = unknown.code.isEmpty() ? code : unknown.code;
    }
    if (spoken.code() != code) {
        spoken = Language(code);
    }
    return spoken;
}

void setLanguageOfWindow(const QString& code) {
    // The language alone, not the system's country: what fields show is then what Language writes elsewhere.
    const QLocale locale(code);
    {
        UnknownToQt& unknown = unknownToQt();
        const QMutexLocker locked(&unknown.guard);
        unknown.code = locale.language() == QLocale::C ? code : QString();
    }
    QLocale::setDefault(locale);
}

} // namespace atalaya
