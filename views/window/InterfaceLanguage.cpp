#include "views/window/InterfaceLanguage.h"

#include "assessments/foundation/LanguageChoice.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace atalaya {

using namespace Qt::StringLiterals;

InterfaceLanguage::InterfaceLanguage(QStringList languages) : m_languages(std::move(languages)) {}

InterfaceLanguage::~InterfaceLanguage() = default; // a translator that goes is no longer installed

QString InterfaceLanguage::leadsTo(const QString& chosen) const {
    return languageFor(chosen.isEmpty() ? languagesOfEnvironment() : QStringList{chosen}, m_languages);
}

void InterfaceLanguage::speak(const QString& chosen) {
    const QString language = leadsTo(chosen);
    if (language == m_spoken) {
        return;
    }
    m_spoken = language;
    setLanguageOfWindow(language);
    m_words = wordsOf(language); // those before are gone, and no longer installed
    for (const auto& words : m_words) {
        QCoreApplication::installTranslator(words.get());
    }
}

InterfaceLanguage::Words InterfaceLanguage::wordsOf(const QString& language) const {
    Words words;
    const auto add = [&words](std::unique_ptr<QTranslator> one, bool isThere) {
        if (isThere) {
            words.push_back(std::move(one));
        }
    };
    // Qt's own words, in the menus of fields and in its dialogs; where Qt has none, they stay English.
    auto ofQt = std::make_unique<QTranslator>();
    // By its locale: Portuguese has a file of Brazil's.
    const bool hasQt =
        ofQt->load(QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(std::move(ofQt), hasQt);
    auto ours = std::make_unique<QTranslator>();
    const bool hasOurs = ours->load(u":/i18n/atalaya_%1.qm"_s.arg(language));
    add(std::move(ours), hasOurs);
    return words;
}

} // namespace atalaya
