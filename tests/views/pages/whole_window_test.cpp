#include "tests/views/pages/WholeWindow.h"
#include "views/window/StatusStrip.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTranslator>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What does not fit into an area: where to look first.
QString wideParts(const QAbstractScrollArea& area) {
    QStringList wide;
    for (const QWidget* part : area.findChildren<QWidget*>()) {
        if (part->isVisible() && part->minimumSizeHint().width() > area.viewport()->width()) {
            wide << u"%1 '%2'"_s.arg(QString::fromLatin1(part->metaObject()->className()), part->accessibleName());
        }
    }
    return wide.join(u", "_s);
}

TEST_F(WholeWindowTest, NoPageScrollsSidewaysAtAnySize) {
    open(sample(3));
    for (const auto& [size, percent] :
         {std::pair(QSize(1366, 740), 100), std::pair(QSize(1024, 680), 100), std::pair(QSize(1366, 740), 200)}) {
        m_style->setTextPercent(percent);
        m_window->resize(size);
        for (const PageId page : pages) {
            m_window->go({page, {}, {}});
            QApplication::sendPostedEvents();
            EXPECT_EQ(m_window->size(), size) << "the window is pushed wider by " << static_cast<int>(page);
            for (QAbstractScrollArea* area : m_window->currentPage()->findChildren<QAbstractScrollArea*>()) {
                if (area->isVisible() && !area->inherits("atalaya::PageView")) {
                    EXPECT_LE(area->horizontalScrollBar()->maximum(), 0)
                        << m_window->currentPage()->word().toStdString() << ", " << area->metaObject()->className()
                        << " (" << area->accessibleName().toStdString() << ") at " << size.width() << " px, " << percent
                        << " %; wide: " << wideParts(*area).toStdString();
                }
            }
        }
    }
}

TEST_F(WholeWindowTest, SpeaksOfOneAndOfMany) {
    QTranslator english;
    ASSERT_TRUE(english.load(u":/i18n/atalaya_en.qm"_s));
    QApplication::installTranslator(&english);
    EXPECT_EQ(StatusStrip::tr("%n change(s) not on disk yet", nullptr, 1), u"1 change not on disk yet"_s);
    EXPECT_EQ(StatusStrip::tr("%n change(s) not on disk yet", nullptr, 2), u"2 changes not on disk yet"_s);
    QApplication::removeTranslator(&english);
}

} // namespace
} // namespace atalaya::test
