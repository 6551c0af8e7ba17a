#include "models/session/WindowLanguage.h"

#include <QScopeGuard>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

TEST(WindowLanguage, IsThatOfTheWindowWheneverItIsAsked) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    for (const char* country : {"es_PE", "pt_BR", "fr_HT", "en_BB"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(country)));
        EXPECT_EQ(languageOfWindow().code(), QString::fromLatin1(country).left(2));
    }
}

TEST(WindowLanguage, IsAlsoOneThatQtHasNoLocaleFor) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    setLanguageOfWindow(QStringLiteral("xx"));
    ASSERT_EQ(QLocale().language(), QLocale::C);
    EXPECT_EQ(languageOfWindow().code(), QStringLiteral("xx"));
    EXPECT_EQ(languageOfWindow().whole(12'345), QLocale(QLocale::C).toString(12'345));
    setLanguageOfWindow(QStringLiteral("pt"));
    EXPECT_EQ(languageOfWindow().code(), QStringLiteral("pt"));
    EXPECT_EQ(QLocale().language(), QLocale::Portuguese);
    QLocale::setDefault(QLocale(QLocale::C));
    EXPECT_NE(languageOfWindow().code(), QStringLiteral("xx")) << "what was spoken before is forgotten";
}

} // namespace
} // namespace atalaya::test
