#include "views/window/Notices.h"

#include "models/session/WindowLanguage.h"

namespace atalaya {

Notices::Notice Notices::inWordsOfNow(const Notice& notice) {
    if (!notice.anew) {
        return notice;
    }
    Notice said = notice.anew();
    said.anew = notice.anew;
    return said;
}

void Notices::showError(const QString& id, const Error& error) {
    show([id, error, language = languageOfWindow().code()] {
        QString sentence = error.sentence;
        if (error.anew) {
            sentence = error.anew();
        } else if (languageOfWindow().code() != language) {
            // Never in the words of another language, and never as if it had not happened.
            sentence = tr("A step failed before the language was changed. Do it once more to read why in this one.");
        }
        return Notice{id, Weight::Blocker, {}, sentence, {}, {}};
    });
}

} // namespace atalaya
