#include "tests/views/support/PaintedTexts.h"
#include "tests/views/support/StoryTest.h"
#include "views/theme/Theme.h"
#include "views/widgets/Drawer.h"

#include <QHash>
#include <QLabel>

#include <algorithm>
#include <array>
#include <functional>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The colour that most of an area has: what words in it stand on.
QColor groundOf(const QImage& picture, const QRect& area) {
    QHash<QRgb, int> seen;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            ++seen[picture.pixel(x, y)];
        }
    }
    QRgb most = 0;
    int times = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it.value() > times) {
            times = it.value();
            most = it.key();
        }
    }
    return QColor(most);
}

constexpr std::array pages{PageId::Home, PageId::Declaration, PageId::Score,   PageId::Evidence,
                           PageId::Gaps, PageId::Strategy,    PageId::Reports, PageId::Settings};

class WordsOnTheirGround : public StoryTest {
protected:
    /// Whoever paints them: delegates, buttons, cards, charts.
    void expectPaintedReadable(const std::string& where) {
        QApplication::processEvents();
        int texts = 0;
        QStringList faults;
        for (const PaintedText& text : paintedTexts(*m_window)) {
            m_painters << text.where;
            ++texts;
            const double is = contrast(text.ink, text.ground);
            if (!text.isExempt && is < text.needed()) {
                faults << u"'%1' is %2 on %3, %4 of %5, by %6"_s.arg(text.text, text.ink.name(), text.ground.name(),
                                                                     QString::number(is, 'f', 2),
                                                                     QString::number(text.needed()), text.where);
            }
        }
        faults.removeDuplicates();
        EXPECT_TRUE(faults.isEmpty()) << where << ":\n" << faults.join(u'\n').toStdString();
        EXPECT_GE(texts, 20) << where;
    }
    /// Through all pages, in both themes; `look` at each.
    void everywhere(const std::function<void(const std::string&)>& look) {
        start();
        click(u"Look around in Altamar"_s);
        for (const auto ground : {Preferences::Ground::Light, Preferences::Ground::Dark}) {
            m_preferences->setGround(ground);
            const std::string theme = ground == Preferences::Ground::Dark ? "dark, " : "light, ";
            for (const PageId page : pages) {
                goTo(page);
                look(theme + wordOf(page).toStdString());
            }
            key(Qt::Key_F1);
            look(theme + "the drawer of keys");
            key(Qt::Key_Escape);
        }
    }
    QStringList m_painters; ///< whose texts were looked at

    /// The ink is the palette's, the ground is what was painted under the words.
    void expectReadable(const std::string& where) {
        QApplication::processEvents();
        const QImage picture = m_window->grab().toImage();
        int words = 0;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            const QRegion seen = label->visibleRegion();
            if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty() || seen.isEmpty()) {
                continue;
            }
            ++words;
            const QColor ink = label->palette().color(label->foregroundRole());
            const QRect area = seen.boundingRect().translated(label->mapTo(m_window.get(), QPoint(0, 0)));
            const QColor ground = groundOf(picture, area);
            EXPECT_GE(contrast(ink, ground), 4.5) << where << ": '" << label->text().toStdString() << "' is "
                                                  << ink.name().toStdString() << " on " << ground.name().toStdString();
        }
        EXPECT_GE(words, 10) << where;
    }
};

TEST_F(WordsOnTheirGround, HaveFourAndAHalfToOneOnEveryPageLightAndDark) {
    everywhere([this](const std::string& where) { expectReadable(where); });
}

TEST_F(WordsOnTheirGround, WhoeverPaintsThemHaveTheirContrastOnEveryPageLightAndDark) {
    everywhere([this](const std::string& where) { expectPaintedReadable(where); });
    m_painters.removeDuplicates();
    for (const QString& painter : {u"QListView"_s, u"RankTable"_s, u"AssessmentTable"_s, u"Register of evidence"_s,
                                   u"'Questions'"_s, u"StageCard"_s, u"ChartView"_s, u"Button"_s}) {
        EXPECT_TRUE(std::any_of(m_painters.begin(), m_painters.end(),
                                [&](const QString& one) { return one.contains(painter); }))
            << "no text was seen of " << painter.toStdString();
    }
}

TEST_F(WordsOnTheirGround, AlsoInTablesOfChartsAndInDrawers) {
    start();
    click(u"Look around in Altamar"_s);
    for (const auto ground : {Preferences::Ground::Light, Preferences::Ground::Dark}) {
        m_preferences->setGround(ground);
        goTo(PageId::Gaps);
        key(Qt::Key_T);
        expectPaintedReadable("Gaps as tables");
        key(Qt::Key_Equal);
        expectPaintedReadable("why this number");
        key(Qt::Key_Escape);
        key(Qt::Key_T);
        m_window->go({PageId::Score, u"P08-02"_s, {}});
        key(Qt::Key_N);
        expectPaintedReadable("the reason for not applicable");
        key(Qt::Key_Escape);
        goTo(PageId::Evidence);
        key(Qt::Key_A);
        expectPaintedReadable("the form of a piece of evidence");
        for (Drawer* drawer : m_window->findChildren<Drawer*>()) {
            drawer->close();
        }
    }
}

} // namespace
} // namespace atalaya::test
