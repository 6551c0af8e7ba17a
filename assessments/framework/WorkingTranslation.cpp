#include "assessments/framework/WorkingTranslation.h"

namespace atalaya {

QString workingTranslationNote(const SourceDocument& text, const Language& language) {
    return text.official ? QString()
                         : language.translate("SourceDocument", "Working translation, not the official text.");
}

} // namespace atalaya
