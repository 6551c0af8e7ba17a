#include "tests/views/support/PaintedTexts.h"
#include "tests/views/widgets/Kit.h"
#include "tests/views/workshop/room/RoomFixture.h"
#include "views/workshop/room/RoomPreview.h"
#include "views/workshop/room/RoomWindow.h"
#include "views/workshop/room/RoomWords.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

/// What screen readers were told, of alerts alone.
class RoomWindows : public Kit {
protected:
    RoomWindows() {
        const auto builtIn = loadBuiltInFramework();
        EXPECT_TRUE(builtIn);
        m_framework = *builtIn;
        m_model.show(view(RoomView::Face::Voting));
        m_room = std::make_unique<RoomWindow>(m_model, style);
    }
    [[nodiscard]] RoomView view(RoomView::Face face) const {
        return viewOf(*m_framework->indicator(u"P06-03"_s), *m_framework, face);
    }
    void open(QSize size) {
        m_room->showOn(nullptr);
        m_room->resize(size);
        QApplication::setActiveWindow(m_room.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_room.get()));
    }

    FrameworkPtr m_framework;
    RoomModel m_model;
    std::unique_ptr<RoomWindow> m_room;
};

TEST_F(RoomWindows, PaintNothingUnder24PxOnAProjector) {
    open({1920, 1080});
    for (const RoomView::Face face : everyFace) {
        m_model.show(view(face));
        const auto texts = paintedTexts(*m_room);
        EXPECT_EQ(texts.empty(), face == RoomView::Face::Black);
        for (const PaintedText& text : texts) {
            EXPECT_GE(text.px, 23.99) << text.text.toStdString();
            EXPECT_GE(contrast(text.ink, text.ground), text.needed()) << text.text.toStdString();
        }
    }
}

TEST_F(RoomWindows, ScaleAsOneToEverySize) {
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(800, 1200)}) {
        open(size);
        const double scale = std::min(size.width() / 1920.0, size.height() / 1080.0);
        const QRectF picture((size.width() - 1920 * scale) / 2, (size.height() - 1080 * scale) / 2, 1920 * scale,
                             1080 * scale);
        double largest = 0;
        for (const PaintedText& text : paintedTexts(*m_room)) {
            EXPECT_TRUE(picture.adjusted(-1, -1, 1, 1).contains(text.area)) << text.text.toStdString();
            largest = std::max(largest, text.px);
        }
        EXPECT_NEAR(largest, 72 * scale, 0.1) << size.width();
        const QImage image = grab(m_room.get());
        EXPECT_EQ(image.pixelColor(picture.toRect().center().x(), static_cast<int>(picture.top()) + 3),
                  style.colour("band"));
        if (picture.top() > 2) {
            EXPECT_EQ(image.pixelColor(5, 1), style.colour("ground")) << "the ground lies around it";
        }
    }
}

TEST_F(RoomWindows, FollowTheModelAndTheTheme) {
    open({1280, 720});
    const QImage before = grab(m_room.get());
    RoomView next = m_model.view();
    next.votes = 25;
    m_model.show(next);
    const QImage after = grab(m_room.get());
    EXPECT_NE(after, before);
    style.setGround(WindowStyle::Ground::Dark);
    EXPECT_NE(grab(m_room.get()), after);
    m_model.show(view(RoomView::Face::Black));
    EXPECT_EQ(grab(m_room.get()).pixelColor(640, 10), QColor(Qt::black));
}

TEST_F(RoomWindows, FillTheScreenAndLeaveItByKeys) {
    QSignalSpy closed(m_room.get(), &RoomWindow::closed);
    open({1280, 720});
    QTest::keyClick(m_room.get(), Qt::Key_F11);
    EXPECT_TRUE(m_room->isFullScreen());
    QTest::keyClick(m_room.get(), Qt::Key_F11);
    EXPECT_FALSE(m_room->isFullScreen());
    QTest::keyClick(m_room.get(), Qt::Key_F11);
    QTest::keyClick(m_room.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_room->isFullScreen());
    EXPECT_TRUE(m_room->isVisible()) << "the first Esc only leaves the full screen";
    EXPECT_EQ(closed.count(), 0);
    QTest::keyClick(m_room.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_room->isVisible());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(RoomWindows, FillTheScreenThatTheyAreGiven) {
    m_room->showOn(QGuiApplication::primaryScreen());
    EXPECT_TRUE(m_room->isFullScreen());
    m_room->setFull(false);
    EXPECT_FALSE(m_room->isFullScreen());
    EXPECT_FALSE(m_room->testAttribute(Qt::WA_QuitOnClose)) << "the program ends with its main window";
}

TEST_F(RoomWindows, CloseWhenTheirScreenIsUnplugged) {
    QSignalSpy lost(m_room.get(), &RoomWindow::screenLost);
    m_room->showOn(QGuiApplication::primaryScreen());
    ASSERT_TRUE(m_room->isVisible());
    Q_EMIT qGuiApp->screenRemoved(m_room->screen());
    EXPECT_FALSE(m_room->isVisible()) << "neither off the screens nor over the facilitator's window";
    EXPECT_EQ(lost.count(), 1);
    Q_EMIT qGuiApp->screenRemoved(m_room->screen());
    EXPECT_EQ(lost.count(), 1) << "it was closed already";
}

TEST_F(RoomWindows, AreReadAsTheWordsThatTheyShow) {
    EXPECT_EQ(m_room->accessibleName(), u"Vote: P06-03, Contact with the national CSIRT at all hours"_s);
    EXPECT_TRUE(m_room->accessibleDescription().contains(u"24 of 31 have voted."_s));
    EXPECT_TRUE(m_room->accessibleDescription().contains(u"Stage 1, Initial: Messages are read in office hours"_s));
    EXPECT_TRUE(m_room->accessibleDescription().contains(u"Vote by phone at 192.168.4.1:8012 with the code T7K4."_s));
    m_model.show(view(RoomView::Face::Result));
    EXPECT_TRUE(m_room->accessibleName().startsWith(u"Result: P06-03"_s));
    EXPECT_TRUE(m_room->accessibleDescription().contains(sentenceOf(*m_model.view().plot)));
    EXPECT_TRUE(m_room->accessibleDescription().contains(m_model.view().invitation));
    for (const RoomView::Face face : everyFace) {
        m_model.show(view(face));
        EXPECT_FALSE(m_room->accessibleName().isEmpty()) << static_cast<int>(face);
    }
}

TEST_F(RoomWindows, TellOfTheClockOnlyWhenItBecomesLow) {
    QSignalSpy alerts(m_room.get(), &RoomWindow::timeBecameLow);
    RoomView next = m_model.view();
    const QString words = m_room->accessibleDescription();
    next.clock = u"1:11"_s;
    m_model.show(next);
    EXPECT_EQ(m_room->accessibleDescription(), words) << "seconds are not read aloud";
    EXPECT_EQ(alerts.size(), 0);
    for (const QString& clock : {u"0:30"_s, u"0:29"_s, u"0:28"_s}) {
        next.clock = clock;
        next.clockIsLow = true;
        m_model.show(next);
    }
    EXPECT_TRUE(m_room->accessibleDescription().endsWith(u"The time is nearly over."_s));
    EXPECT_EQ(alerts.size(), 1) << "once";
}

TEST_F(RoomWindows, HaveASmallPictureThatIsLiveAndCanBePressed) {
    auto* preview = add(new RoomPreview(m_model, style));
    preview->setFixedSize(260, preview->heightForWidth(260));
    QApplication::processEvents();
    EXPECT_EQ(preview->heightForWidth(320), 180);
    const QImage before = grab(preview);
    EXPECT_EQ(before.pixelColor(130, 4), style.colour("band"));
    EXPECT_EQ(preview->accessibleName(), u"Room window"_s);
    EXPECT_TRUE(preview->accessibleDescription().contains(u"24 of 31 have voted."_s));
    m_model.show(view(RoomView::Face::Black));
    EXPECT_EQ(grab(preview).pixelColor(130, 4), QColor(Qt::black));
    QSignalSpy clicked(preview, &RoomPreview::clicked);
    QTest::mouseClick(preview, Qt::LeftButton);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(preview);
    EXPECT_EQ(told->role(), QAccessible::PushButton);
}

} // namespace
} // namespace atalaya::test
