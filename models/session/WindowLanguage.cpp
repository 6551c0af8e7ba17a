#include "models/session/WindowLanguage.h"

namespace atalaya {

Language languageOfWindow() {
    // Asked for with each number that is painted: its translations are not read again for each.
    thread_local Language spoken;
    const QString code = QLocale::languageToCode(QLocale().language());
    if (spoken.code() != code) {
        spoken = Language(code);
    }
    return spoken;
}

} // namespace atalaya
