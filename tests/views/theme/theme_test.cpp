#include "tests/support/Strict.h"
#include "views/theme/Theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <set>

namespace atalaya::test {

namespace {

QByteArray tokens() {
    EXPECT_EQ(Theme::paper().colour("surface"), QColor(Qt::white));
    QFile file(QStringLiteral(":/style/tokens.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(ThemeTokens, AreCompleteForLightDarkAndPaper) {
    for (const auto ground : {Theme::Ground::Light, Theme::Ground::Dark, Theme::Ground::Paper}) {
        EXPECT_TRUE(Theme::read(tokens(), ground).has_value());
    }
    EXPECT_EQ(Theme::light().colour("ground").name(), QStringLiteral("#f3f4f2"));
    EXPECT_EQ(Theme::paper().colour("ground").name(), QStringLiteral("#ffffff"));
    EXPECT_EQ(Theme::dark().colour("text").name(), QStringLiteral("#e9eef0"));
    EXPECT_EQ(Theme::paper().reportType("body").size, 9.0);
    EXPECT_EQ(Theme::paper().type("headline").line, 48.0);
    EXPECT_EQ(Theme::paper().handling(QStringLiteral("amber-strict")).name(), QStringLiteral("#ffc000"));
}

TEST(ThemeTokens, RefuseAFileThatLacksOneAndNameIt) {
    const QJsonObject whole = QJsonDocument::fromJson(tokens()).object();
    QJsonObject colours = whole.value(QLatin1String("color")).toObject();
    QJsonObject light = colours.value(QLatin1String("light")).toObject();
    for (const QString& name : light.keys()) {
        QJsonObject broken = light;
        broken.remove(name);
        QJsonObject changed = whole;
        QJsonObject palettes = colours;
        palettes.insert(QStringLiteral("light"), broken);
        changed.insert(QStringLiteral("color"), palettes);
        const Result<Theme> theme = Theme::read(QJsonDocument(changed).toJson(), Theme::Ground::Light);
        ASSERT_FALSE(theme.has_value()) << name.toStdString();
        EXPECT_TRUE(theme.error().detail.contains(name)) << theme.error().detail.toStdString();
    }
    for (const char* part : {"type", "stages", "stageGlyph", "pattern", "tlp", "color"}) {
        QJsonObject changed = whole;
        changed.remove(QLatin1String(part));
        EXPECT_FALSE(Theme::read(QJsonDocument(changed).toJson(), Theme::Ground::Paper).has_value()) << part;
    }
    EXPECT_FALSE(Theme::read("{", Theme::Ground::Paper).has_value());
}

TEST(ThemeTokens, TellLoudlyOfANameThatDoesNotExist) {
    const ExpectedMessage expected("no colour token");
    EXPECT_EQ(Theme::paper().colour("mauve"), QColor(Qt::magenta));
}

TEST(ThemeColours, MakeTextReadableOnEveryGroundItStandsOn) {
    for (const Theme* theme : {&Theme::light(), &Theme::dark(), &Theme::paper()}) {
        for (const char* ground : {"surface", "ground", "sunken", "hover", "selected"}) {
            for (const char* ink : {"text", "text2", "text3", "accent", "gap"}) {
                EXPECT_GE(contrast(theme->colour(ink), theme->colour(ground)), 4.5) << ink << " on " << ground;
            }
            for (int stage = 1; stage <= 5; ++stage) {
                EXPECT_GE(contrast(theme->stage(stage), theme->colour("surface")), 3.0) << stage;
            }
        }
        for (const char* finding : {"blocker", "warning", "note", "ok"}) {
            EXPECT_GE(contrast(theme->colour(finding), theme->colour("surface")), 4.5) << finding;
        }
        EXPECT_GE(contrast(theme->colour("onInk"), theme->colour("ink")), 4.5);
        EXPECT_GE(contrast(theme->colour("onInk2"), theme->colour("ink")), 4.5);
        for (int stage = 1; stage <= 5; ++stage) {
            EXPECT_GE(contrast(theme->onStage(stage), theme->stage(stage)), 4.5) << stage;
        }
    }
    // Worked by the standard's formula: black on white is 21 to 1.
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrast(Theme::light().colour("text2"), Theme::light().colour("sunken")), 6.48, 0.01);
}

TEST(ThemeColours, KeepTheStagesApartInGreyPrint) {
    const int expected[] = {133, 110, 88, 62, 37};
    for (int stage = 1; stage <= 5; ++stage) {
        const QColor grey = Theme::grey().stage(stage);
        EXPECT_EQ(grey.red(), expected[stage - 1]);
        EXPECT_EQ(grey.red(), grey.blue());
        EXPECT_EQ(grey.red(), grey.green());
    }
    for (const QString& name : Theme::grey().colourNames()) {
        const QColor c = Theme::grey().colour(name.toLatin1().constData());
        EXPECT_TRUE(c.red() == c.green() && c.green() == c.blue()) << name.toStdString();
    }
}

TEST(ThemeColours, ServeFrameworksWithFewerAndMoreStages) {
    const Theme& theme = Theme::paper();
    for (const int ceiling : {2, 3, 4, 5, 6, 7, 10}) {
        EXPECT_EQ(theme.stage(1, ceiling), theme.stage(1));
        EXPECT_EQ(theme.stage(ceiling, ceiling), theme.stage(5));
        EXPECT_EQ(theme.stagePattern(ceiling, ceiling), Pattern::Solid);
        std::set<QString> colours;
        for (int stage = 1; stage <= ceiling; ++stage) {
            colours.insert(theme.stage(stage, ceiling).name());
            EXPECT_GE(contrast(theme.onStage(stage, ceiling), theme.stage(stage, ceiling)), 4.0) << stage;
            if (stage > 1) {
                EXPECT_NE(theme.stagePattern(stage, ceiling), theme.stagePattern(stage - 1, ceiling))
                    << stage << " of " << ceiling;
            }
        }
        EXPECT_EQ(colours.size(), static_cast<std::size_t>(ceiling));
    }
}

} // namespace

} // namespace atalaya::test
