// How the window writes days, times and counts in the language that it speaks, whatever the system's country.
#include "models/items/EvidenceWords.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"

#include <QDateTime>
#include <QLocale>
#include <QScopeGuard>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Moment, IsWrittenAsTheLanguageOfTheWindowHasIt) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const QDate day(2026, 1, 1);
    const QDateTime at(day, QTime(14, 5));
    const QDateTime later(QDate(2026, 12, 1), QTime(9, 0));
    struct Written {
        const char* country;
        QString day, dayInFull, both;
    };
    const Written written[] = {
        {"en_US", u"1 Jan 2026"_s, u"1 January 2026"_s, u"1 January 2026, 14:05"_s},
        {"es_MX", u"1 ene 2026"_s, u"1 de enero de 2026"_s, u"1 de enero de 2026, 14:05"_s},
        {"pt_PT", u"1 jan. 2026"_s, u"1º de janeiro de 2026"_s, u"1º de janeiro de 2026, 14:05"_s},
        {"fr_CA", u"1 janv. 2026"_s, u"1er janvier 2026"_s, u"1er janvier 2026, 14:05"_s},
    };
    for (const Written& one : written) {
        QLocale::setDefault(QLocale(QString::fromLatin1(one.country)));
        EXPECT_EQ(momentText(at, later), one.day) << one.country;
        EXPECT_EQ(evidence::shortDate(day), one.day) << one.country;
        EXPECT_EQ(evidence::longDate(day), one.dayInFull) << one.country;
        EXPECT_EQ(dateAndTimeText(at), one.both) << one.country;
        EXPECT_EQ(timeText(at.time()), u"14:05"_s) << one.country;
    }
    EXPECT_EQ(dateAndTimeText({}), QString());
    EXPECT_EQ(evidence::longDate({}), u"\u2013"_s);
}

} // namespace
} // namespace atalaya::test
