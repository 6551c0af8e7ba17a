#include "tests/views/support/Drawing.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace atalaya::test {

namespace {

class Fonts : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(loadFonts()); }
};

TEST_F(Fonts, AreThereAfterLoadingTwice) {
    EXPECT_TRUE(loadFonts());
    const QStringList families = QFontDatabase::families();
    EXPECT_TRUE(families.contains(QStringLiteral("Atalaya Text")));
    EXPECT_TRUE(families.contains(QStringLiteral("Atalaya Figures")));
}

TEST_F(Fonts, HaveTheThreeWeightsAsFacesOfTheirOwnNotMadeUp) {
    for (const bool figures : {false, true}) {
        const QString family = QString::fromLatin1(figures ? "Atalaya Figures" : "Atalaya Text");
        for (const int weight : {400, 500, 600}) {
            const QFontInfo info(Theme::paper().font(9, weight, figures));
            EXPECT_EQ(info.family(), family);
            EXPECT_EQ(info.weight(), weight);
        }
        const QStringList styles = QFontDatabase::styles(family);
        EXPECT_EQ(styles.size(), 3) << styles.join(QLatin1Char(',')).toStdString();
    }
}

TEST_F(Fonts, SetNumbersInColumns) {
    for (const int weight : {400, 500, 600}) {
        const double expected = TextLine(QStringLiteral("0.00"), Theme::paper(), 12, weight).width();
        for (const char* number : {"1.11", "7.14", "3.99", "2.71", "4.07"}) {
            EXPECT_NEAR(TextLine(QLatin1String(number), Theme::paper(), 12, weight).width(), expected, 0.03) << number;
        }
        const QFontMetricsF text(Theme::paper().font(9, weight, false));
        EXPECT_LT(text.horizontalAdvance(QStringLiteral("1111")), text.horizontalAdvance(QStringLiteral("0000")));
    }
}

TEST_F(Fonts, ComeBackFromAPdfLetterByLetter) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    const QString words = QStringLiteral("Stage 2 \u2192 4: \u2265 3, 1.5 \u00d7 2 = 3.0; P06\u201103 \u2212 10:42 fi "
                                         "ffl \u00e1\u00e9\u00ed\u00f1\u00e7\u00e3 "
                                         "\u201cx\u201d \u20ac \u00b5\u03bc \u0391A \u2126\u03a9 \u2713 \u25c7");
    drawPdf(path, {500, 120}, [&](QPainter& painter) {
        int y = 0;
        for (const bool figures : {false, true}) {
            for (const int weight : {400, 600}) {
                painter.setFont(Theme::paper().font(9, weight, figures));
                painter.setPen(Theme::paper().colour("text"));
                painter.save();
                painter.translate(10, y += 20);
                painter.scale(72.0 / 1200, 72.0 / 1200); // fonts in points count the writer's dots
                painter.drawText(QPointF(), words);
                painter.restore();
            }
        }
    });
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    EXPECT_EQ(text.count(words), 4) << text.toStdString();
    EXPECT_LT(QFileInfo(path).size(), 60000) << "only the letters used";
    const QString fonts = outputOf(QStringLiteral("pdffonts"), {path});
    const QStringList lines = fonts.trimmed().split(QLatin1Char('\n')).mid(2);
    EXPECT_EQ(lines.size(), 4) << fonts.toStdString();
    for (const QString& line : lines) {
        EXPECT_TRUE(line.contains(QStringLiteral("CID TrueType"))) << line.toStdString();
        EXPECT_EQ(line.count(QStringLiteral("yes")), 2) << "embedded and with Unicode: " << line.toStdString();
    }
}

TEST_F(Fonts, FindAnotherFaceForWhatTheyLack) {
    // Armenian and Georgian are not in Inter.
    EXPECT_GT(TextLine(QStringLiteral("\u0531 \u10d0"), Theme::paper(), 12).width(), 10);
}

TEST_F(Fonts, WrapBetweenWordsAndNeverLoseALetter) {
    const QString label = QStringLiteral("Private sector, academia and Donaudampfschifffahrtsgesellschaft");
    const std::vector<QString> lines = wrapText(label, Theme::paper(), 12, 400, 90);
    ASSERT_GE(lines.size(), 4U);
    EXPECT_EQ(lines.front(), QStringLiteral("Private sector,"));
    QString together;
    for (const QString& line : lines) {
        EXPECT_LE(TextLine(line, Theme::paper(), 12).width(), 90) << line.toStdString();
        together += line;
    }
    EXPECT_EQ(together.remove(QLatin1Char(' ')), QString(label).remove(QLatin1Char(' ')));
    EXPECT_TRUE(wrapText(QString(), Theme::paper(), 12, 400, 90).empty());
}

} // namespace

} // namespace atalaya::test
