#include "tests/support/Strict.h"
#include "tests/views/widgets/Kit.h"
#include "views/theme/Icons.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"

#include <QPainter>
#include <QSignalSpy>
#include <QToolTip>

#include <gtest/gtest.h>

using atalaya::ControlStyle;
using atalaya::Icons;
using atalaya::WindowStyle;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class WindowStyleTest : public Kit {};

QImage drawn(const QString& name, int side, const QColor& colour) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    atalaya::paintIcon(painter, QRectF(0, 0, side, side), name, colour);
    return image;
}

} // namespace

TEST_F(WindowStyleTest, EverythingGrowsWithTheTextSizeAndNothingPassesItsBounds) {
    EXPECT_EQ(style.px(32), 32);
    EXPECT_EQ(style.font("body").pixelSize(), 13);
    style.setTextPercent(150);
    EXPECT_EQ(style.px(32), 48);
    EXPECT_EQ(style.px(0.2), 1);
    EXPECT_EQ(style.px(0), 0);
    EXPECT_EQ(style.font("title").pixelSize(), 33);
    EXPECT_EQ(QApplication::font().pixelSize(), 20);
    style.setTextPercent(900);
    EXPECT_EQ(style.textPercent(), 200);
    style.setTextPercent(10);
    EXPECT_EQ(style.textPercent(), 100);
}

TEST_F(WindowStyleTest, TellsOfAChangeOnceAndOnlyOfAChange) {
    QSignalSpy changed(&style, &WindowStyle::changed);
    style.apply(WindowStyle::Ground::Dark, 120, false);
    EXPECT_EQ(changed.count(), 1);
    style.setTextPercent(120);
    style.setGround(WindowStyle::Ground::Dark);
    EXPECT_EQ(changed.count(), 1);
    style.setReduceMotion(true);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(style.duration(120), 0);
}

TEST_F(WindowStyleTest, PalettesAreOfTheTheme) {
    style.setGround(WindowStyle::Ground::Dark);
    EXPECT_TRUE(style.theme().isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), style.colour("ground"));
    EXPECT_EQ(QToolTip::palette().color(QPalette::ToolTipBase), style.colour("raised"));
    EXPECT_EQ(QApplication::palette("QAbstractItemView").color(QPalette::Highlight), style.colour("selected"));
    EXPECT_EQ(QApplication::palette("QAbstractItemView").color(QPalette::HighlightedText), style.colour("text"));
}

TEST_F(WindowStyleTest, ASystemInTheDarkIsRecognised) {
    QPalette dark;
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Window, Qt::black);
    EXPECT_TRUE(atalaya::systemIsDark(dark));
    dark.setColor(QPalette::Window, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(atalaya::systemIsDark(dark));
}

// Every pair of letters and ground that a control of the kit shows, hover and pressed included.
TEST_F(WindowStyleTest, LettersStandOutFromTheirGroundInBothThemes) {
    const std::vector<std::pair<const char*, const char*>> pairs{{"text", "ground"},
                                                                 {"text", "surface"},
                                                                 {"text", "sunken"},
                                                                 {"text", "raised"},
                                                                 {"text", "hover"},
                                                                 {"text", "selected"},
                                                                 {"text2", "ground"},
                                                                 {"text2", "surface"},
                                                                 {"text2", "hover"},
                                                                 {"text2", "selected"},
                                                                 {"text3", "ground"},
                                                                 {"text3", "surface"},
                                                                 {"onInk", "ink"},
                                                                 {"onInk", "inkHover"},
                                                                 {"onInk", "inkPressed"},
                                                                 {"accent", "ground"},
                                                                 {"accent", "surface"},
                                                                 {"accentHover", "ground"},
                                                                 {"accentPressed", "ground"},
                                                                 {"onBand", "band"},
                                                                 {"onBand2", "band"},
                                                                 {"onBand", "bandLine"},
                                                                 {"note", "noteTint"},
                                                                 {"warning", "warningTint"},
                                                                 {"gap", "gapTint"},
                                                                 {"blocker", "blockerTint"},
                                                                 {"ok", "okTint"},
                                                                 {"text", "blockerTint"},
                                                                 {"text", "warningTint"},
                                                                 {"text", "noteTint"},
                                                                 {"text", "okTint"}};
    for (const auto ground : {WindowStyle::Ground::Light, WindowStyle::Ground::Dark}) {
        style.setGround(ground);
        for (const auto& [letters, below] : pairs) {
            EXPECT_GE(atalaya::contrast(style.colour(letters), style.colour(below)), 4.5) << letters << " on " << below;
        }
        const QPalette palette = QApplication::palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Base}};
        for (const auto& [letters, below] : roles) {
            EXPECT_GE(atalaya::contrast(palette.color(letters), palette.color(below)), 4.5) << letters;
        }
        // The ring has one tone that stands out from every ground of the window, and two that do from each other.
        EXPECT_GE(atalaya::contrast(style.colour("focusInner"), style.colour("focusOuter")), 3);
        for (const char* below : {"ground", "surface", "sunken", "selected"}) {
            EXPECT_GE(std::max(atalaya::contrast(style.colour("focusInner"), style.colour(below)),
                               atalaya::contrast(style.colour("focusOuter"), style.colour(below))),
                      3)
                << below;
        }
    }
}

TEST_F(WindowStyleTest, EveryIconOfTheDesignIsDrawnInOneColour) {
    const QString wanted = QStringLiteral("home declaration score workshop evidence gaps strategy compare reports "
                                          "settings help flag na check overtaken cross "
                                          "notassessed ahead target scale history search filter sort undo redo plus "
                                          "minus close more drag trash pen copy link jump "
                                          "attach calendar money person clock file folder import export print backup "
                                          "verified lock unlock approve language eye "
                                          "eye-off phone qr projector play pause stop dissent parking blocker warning "
                                          "info ok table bars radar keyboard light "
                                          "dark chevron-left chevron-right chevron-up chevron-down");
    const QStringList names = atalaya::iconNames();
    const QColor red(200, 0, 0);
    for (const QString& name : wanted.split(QLatin1Char(' '))) {
        ASSERT_TRUE(names.contains(name)) << name.toStdString();
        const QImage image = drawn(name, 48, red);
        EXPECT_TRUE(shows(image, red)) << name.toStdString() << " has no stroke in full colour";
        for (int i = 0; i < 48; ++i) {
            for (const QPoint at : {QPoint(i, 0), QPoint(i, 47), QPoint(0, i), QPoint(47, i)}) {
                ASSERT_EQ(image.pixelColor(at), QColor(Qt::white)) << name.toStdString() << " touches the edge";
            }
        }
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QColor c = image.pixelColor(x, y);
                ASSERT_NEAR(c.green(), c.blue(), 1) << name.toStdString() << " has a colour of its own";
            }
        }
    }
}

TEST_F(WindowStyleTest, AnUnknownIconIsTheCallersFault) {
    const atalaya::test::ExpectedMessage message("There is no icon unicorn");
    drawn(QStringLiteral("unicorn"), 16, Qt::black);
}

TEST_F(WindowStyleTest, AnIconFollowsStateThemeAndTextSize) {
    const Icons icons(style);
    const QIcon icon = icons.icon("stop", 32); // thinner strokes have no pixel in full colour
    const auto image = [&](QIcon::Mode mode, QIcon::State state) {
        QPixmap ground(64, 64);
        ground.fill(Qt::white);
        QPainter painter(&ground);
        icon.paint(&painter, QRect(0, 0, 64, 64), Qt::AlignCenter, mode, state);
        painter.end();
        return ground.toImage();
    };
    EXPECT_TRUE(shows(image(QIcon::Normal, QIcon::Off), style.colour("text")));
    EXPECT_TRUE(shows(image(QIcon::Disabled, QIcon::Off), style.colour("textDisabled")));
    EXPECT_EQ(icon.actualSize(QSize(100, 100)), QSize(32, 32));
    style.apply(WindowStyle::Ground::Dark, 200, true);
    EXPECT_TRUE(shows(image(QIcon::Normal, QIcon::Off), style.colour("text")));
    EXPECT_TRUE(shows(image(QIcon::Normal, QIcon::On), style.colour("onInk")));
    EXPECT_EQ(icon.actualSize(QSize(100, 100)), QSize(64, 64));
}

TEST_F(WindowStyleTest, TheApplicationIsUndressedAgain) {
    // What the fixture dresses must not be seen by whoever runs without it.
    const auto* dressed = dynamic_cast<ControlStyle*>(QApplication::style());
    {
        const WindowStyle second(*qApp);
        EXPECT_NE(dynamic_cast<ControlStyle*>(QApplication::style()), nullptr);
    }
    EXPECT_EQ(dynamic_cast<ControlStyle*>(QApplication::style()), nullptr);
    EXPECT_NE(dressed, nullptr);
}
