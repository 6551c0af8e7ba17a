#include "tests/views/support/StoryTest.h"
#include "views/theme/Theme.h"

#include <QHash>
#include <QLabel>

#include <algorithm>

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

class WordsOnTheirGround : public StoryTest {
protected:
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
    start();
    click(u"Look around in Altamar"_s);
    for (const auto ground : {Preferences::Ground::Light, Preferences::Ground::Dark}) {
        m_preferences->setGround(ground);
        const std::string look = ground == Preferences::Ground::Dark ? "dark, " : "light, ";
        for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Evidence, PageId::Gaps,
                                  PageId::Reports, PageId::Settings}) {
            goTo(page);
            expectReadable(look + wordOf(page).toStdString());
        }
        key(Qt::Key_F1);
        expectReadable(look + "the drawer of keys");
        key(Qt::Key_Escape);
    }
}

} // namespace
} // namespace atalaya::test
