#include "app/cli/Speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <vector>

namespace atalaya::cli {
namespace {

struct Speech {
    Language language;
    std::vector<std::unique_ptr<QTranslator>>
        translators; ///< Qt's own words first: what is installed last is asked first
};

Speech& speech() {
    static Speech only;
    return only;
}

/// An application object takes its translators with it when it ends, so each new one is given them again.
void installTranslators() {
    for (const auto& translator : speech().translators) {
        QCoreApplication::installTranslator(translator.get());
    }
}

void keepIf(bool isLoaded, std::unique_ptr<QTranslator> translator) {
    if (isLoaded) {
        speech().translators.push_back(std::move(translator));
    }
}

} // namespace

void prepareSpeech() {
    qAddPreRoutine(&installTranslators);
}

void speak(const QString& code) {
    if (!speech().translators.empty() && spoken().code() == code) {
        return;
    }
    hush();
    speech().language = Language(code);
    QLocale::setDefault(QLocale(code));
    auto qtWords = std::make_unique<QTranslator>();
    auto words = std::make_unique<QTranslator>();
    const bool areQtWords = qtWords->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    keepIf(areQtWords, std::move(qtWords));
    const bool areWords = words->load(QStringLiteral(":/i18n/atalaya_%1.qm").arg(code));
    keepIf(areWords, std::move(words));
    if (QCoreApplication::instance() != nullptr) {
        installTranslators();
    }
}

void hush() {
    speech().translators.clear(); // a translator that goes takes itself out of the application object
}

const Language& spoken() {
    return speech().language;
}

} // namespace atalaya::cli
