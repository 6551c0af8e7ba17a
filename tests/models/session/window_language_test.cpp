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

} // namespace
} // namespace atalaya::test
