#include "models/session/WindowLanguage.h"

namespace atalaya {

Language languageOfWindow() {
    return Language(QLocale::languageToCode(QLocale().language()));
}

} // namespace atalaya
