#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/PhonesDrawer.h"

#include <QComboBox>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

class PhonesDrawerTest : public EntryFixture {
protected:
    void SetUp() override {
        EntryFixture::SetUp();
        m_drawer = new PhonesDrawer(parts(), m_host.get());
    }
    void open() {
        m_drawer->open();
        QApplication::processEvents();
    }
    void letGo(const QString& number) {
        named<QLineEdit>(u"Seat whose phone was lost, or that was taken by mistake"_s)->setFocus();
        type(number);
        key(Qt::Key_Return);
    }

    PhonesDrawer* m_drawer = nullptr;
};

TEST_F(PhonesDrawerTest, StartsOnTheNetworkThatWasChosenAndStops) {
    open();
    EXPECT_TRUE(says(u"unencrypted"_s));
    auto* place = named<QComboBox>(u"Network of this computer"_s);
    EXPECT_EQ(place->count(), 3);
    EXPECT_TRUE(place->currentText().contains(u"192.168.4.1"_s)) << "the likeliest first";
    place->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    click(button(u"Start voting by phone"_s));
    EXPECT_EQ(m_phones.startedFor, &session());
    EXPECT_EQ(m_phones.startedOn.name, u"eth0"_s);
    EXPECT_EQ(m_phones.usedPort, 8012);
    EXPECT_TRUE(says(u"10.0.0.7:8012"_s));
    EXPECT_TRUE(says(u"T7K4"_s));
    m_phones.join();
    EXPECT_TRUE(says(u"phone(s) have a seat."_s));
    EXPECT_NE(named<QWidget>(u"QR code of 10.0.0.7:8012, code T7K4"_s), nullptr);
    click(button(u"Stop voting by phone"_s));
    EXPECT_EQ(m_phones.stops, 1);
    EXPECT_FALSE(says(u"T7K4"_s));
    m_drawer->close();
    open();
    EXPECT_TRUE(named<QComboBox>(u"Network of this computer"_s)->currentText().contains(u"10.0.0.7"_s)) << "as before";
}

TEST_F(PhonesDrawerTest, SaysWhyItCannotStartWithTheNextStep) {
    open();
    m_phones.outcome = failure(ErrorCode::Busy, u"The port is taken. Choose another one."_s);
    click(button(u"Start voting by phone"_s));
    EXPECT_TRUE(says(u"The port is taken. Choose another one."_s));
    EXPECT_FALSE(says(u"T7K4"_s));
    m_phones.outcome = {};
    click(button(u"Start voting by phone"_s));
    EXPECT_FALSE(says(u"The port is taken."_s));
    EXPECT_TRUE(says(u"T7K4"_s));
}

TEST_F(PhonesDrawerTest, WithoutANetworkThereIsNothingToStart) {
    m_phones.offered.clear();
    open();
    EXPECT_FALSE(button(u"Start voting by phone"_s)->isEnabled());
    EXPECT_TRUE(says(u"on no network"_s));
    m_drawer->close();
    m_phones.offered = {{u"lo"_s, u"127.0.0.1"_s, false, true}};
    open();
    EXPECT_TRUE(says(u"No phone reaches this address."_s));
    EXPECT_TRUE(button(u"Start voting by phone"_s)->isEnabled());
}

TEST_F(PhonesDrawerTest, LetsGoOfASeatByItsNumber) {
    open();
    click(button(u"Start voting by phone"_s));
    letGo(u"99"_s);
    EXPECT_TRUE(says(u"There is no seat 99"_s));
    EXPECT_TRUE(m_phones.released.empty());
    QTest::keyClick(m_host->windowHandle(), Qt::Key_A, Qt::ControlModifier);
    letGo(u"4"_s);
    EXPECT_EQ(m_phones.released, std::vector<QUuid>{seatId(4)});
    EXPECT_TRUE(says(u"Seat 4 can be taken by another phone."_s));
    m_phones.outcome = failure(ErrorCode::NotFound, u"No phone has this seat. Choose another one."_s);
    letGo(u"5"_s);
    EXPECT_TRUE(says(u"No phone has this seat."_s));
}

TEST_F(PhonesDrawerTest, RemembersWhatTheRoomCallsItsNetwork) {
    QSignalSpy told(m_drawer, &PhonesDrawer::networkChanged);
    open();
    named<QLineEdit>(u"What the room calls its Wi-Fi"_s)->setFocus();
    type(u"Sala"_s);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_EQ(told.last().front().toString(), u"Sala"_s);
    const PhonesDrawer later(parts(), m_host.get());
    EXPECT_EQ(m_preferences->roomNetwork(), u"Sala"_s);
    const auto fields = later.findChildren<QLineEdit*>();
    EXPECT_TRUE(
        std::any_of(fields.begin(), fields.end(), [](const QLineEdit* one) { return one->text() == u"Sala"_s; }));
}

} // namespace
} // namespace atalaya::test
