#include "models/items/Moment.h"
#include "tests/support/NoRoom.h"
#include "tests/views/window/WindowFixture.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/MainWindow.h"
#include "views/window/StatusStrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A page that remembers what the window asked of it.
class PlainPage : public Page {
public:
    PlainPage(PageId id, const QString& word, const WindowContext& context)
        : Page(id, context, nullptr), m_word(word), m_field(new QLineEdit(this)) {
        m_field->setAccessibleName(u"Field"_s);
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_field);
    }
    [[nodiscard]] QString word() const override { return m_word; }
    void enter(const Place& place) override { entered << place.subject; }
    void leave() override { ++left; }
    bool search() override {
        m_field->setFocus();
        return true;
    }
    [[nodiscard]] Place here() const override { return {id(), u"P01-01"_s, {}}; }
    [[nodiscard]] std::vector<KeyHint> keyHints() const override { return {{{u"N"_s}, u"not applicable"_s}}; }

    QStringList entered;
    int left = 0;

private:
    QString m_word;
    QLineEdit* m_field;
};

class MainWindowTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        }
        makeWindow();
        m_home = new PlainPage(PageId::Home, u"Home"_s, context());
        m_score = new PlainPage(PageId::Score, u"Score"_s, context());
        addPage(m_home, "home");
        addPage(m_score, "score");
        show();
    }
    void openAssessment() {
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    }
    [[nodiscard]] bool stripShown() const { return m_window->findChild<StatusStrip*>()->isVisible(); }

    PlainPage* m_home = nullptr;
    PlainPage* m_score = nullptr;
};

TEST_F(MainWindowTest, KeysAndTheRailLeadFromPageToPageAndBack) {
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage(), m_score);
    EXPECT_TRUE(button(u"Score"_s)->isChecked());
    EXPECT_EQ(m_home->left, 1) << "what was half typed is stored";
    QTest::mouseClick(button(u"Home"_s), Qt::LeftButton);
    EXPECT_EQ(m_window->currentPage(), m_home);
    Q_EMIT m_home->jumpRequested({PageId::Score, u"P01-02"_s, {}});
    EXPECT_EQ(m_score->entered, QStringList({QString(), u"P01-02"_s}));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

TEST_F(MainWindowTest, UndoAndRedoByKeyAndByButtonWithTheStepsNameInTheTooltip) {
    openAssessment();
    EXPECT_FALSE(button(u"Undo"_s)->isEnabled());
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
    EXPECT_TRUE(button(u"Undo"_s)->toolTip().contains(u"Choose stage 2"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->session()->assessment(), plain());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_desk->session()->assessment().answer(indicator(0)));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    EXPECT_EQ(m_desk->session()->assessment(), plain());
}

TEST_F(MainWindowTest, AnEditThatTheDiskRefusesTakesTheStripsPlaceUntilItIsKept) {
    openAssessment();
    EXPECT_TRUE(stripShown());
    std::optional<NoRoom> noRoom(std::in_place);
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
    auto* bar = m_window->findChild<NotificationBar*>();
    EXPECT_EQ(bar->shownId(), u"waiting"_s);
    EXPECT_FALSE(stripShown());
    noRoom.reset();
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    EXPECT_EQ(bar->count(), 0);
    EXPECT_TRUE(stripShown());
    EXPECT_EQ(*m_desk->workspace().assessment(plain().id), m_desk->session()->assessment());
}

TEST_F(MainWindowTest, ASecondWindowSaysThatItReads) {
    Desk first(fixedSurroundings());
    ASSERT_TRUE(isGood(first.openFile(path())));
    openAssessment();
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->shownId(), u"readOnly"_s);
    EXPECT_FALSE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
}

TEST_F(MainWindowTest, AfterTheFirstWindowClosedTheSecondIsOpenedForEditingByItsNotice) {
    auto first = std::make_unique<Desk>(fixedSurroundings());
    ASSERT_TRUE(isGood(first->openFile(path())));
    openAssessment();
    EXPECT_TRUE(stripShown()) << "a window that reads still says what happens";
    QTest::mouseClick(button(u"Open for editing"_s), Qt::LeftButton);
    EXPECT_TRUE(m_desk->isReadOnly());
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->shownId(), u"readOnly"_s) << "the other is still there";
    first.reset();
    QTest::mouseClick(button(u"Open for editing"_s), Qt::LeftButton);
    EXPECT_FALSE(m_desk->isReadOnly());
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 0);
    ASSERT_TRUE(m_desk->session());
    EXPECT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
}

TEST_F(MainWindowTest, OpeningForEditingThatIsCancelledCanBeTriedAgain) {
    auto first = std::make_unique<Desk>(fixedSurroundings());
    ASSERT_TRUE(isGood(first->openFile(path())));
    openAssessment();
    m_desk->work().setPatience(0);
    QTest::mouseClick(button(u"Open for editing"_s), Qt::LeftButton);
    m_desk->work().cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_desk->work().isBusy(); }));
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->shownId(), u"readOnly"_s);
    first.reset();
    m_desk->work().setPatience(patience);
    QTest::mouseClick(button(u"Open for editing"_s), Qt::LeftButton);
    EXPECT_FALSE(m_desk->isReadOnly());
}

TEST_F(MainWindowTest, AFailureStaysAndARefusalGoesWithTheNextEditThatIsStored) {
    openAssessment();
    auto* bar = m_window->findChild<NotificationBar*>();
    m_notices.fail({ErrorCode::DiskFull, u"The report could not be written."_s, {}});
    ASSERT_FALSE(m_desk->session()->perform(SetStage{u"P99-99"_s, 2}, u"Choose stage 2"_s));
    EXPECT_EQ(bar->count(), 2);
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
    EXPECT_EQ(bar->count(), 1);
    EXPECT_EQ(bar->shownId(), Notices::failureId());
}

TEST_F(MainWindowTest, ANoticeOfAnAssessmentGoesWithIt) {
    openAssessment();
    bool acted = false;
    m_notices.show(
        {u"remove"_s, Notices::Weight::Warning, {}, u"Detach first."_s, u"Detach"_s, [&] { acted = true; }, true});
    m_notices.show({u"file"_s, Notices::Weight::Note, {}, u"On a network folder."_s, {}, {}});
    auto* bar = m_window->findChild<NotificationBar*>();
    EXPECT_EQ(bar->shownId(), u"remove"_s);
    m_desk->leaveAssessment();
    EXPECT_EQ(bar->shownId(), u"file"_s);
    EXPECT_FALSE(acted);
}

TEST_F(MainWindowTest, TheStripIsReadOutAndNeverTalksOverEditsThatWait) {
    openAssessment();
    auto* strip = m_window->findChild<StatusStrip*>();
    auto* line = strip->findChild<QLabel*>();
    EXPECT_EQ(line->accessibleName(), line->text());
    m_notices.say(u"Copied: the ranking"_s);
    EXPECT_EQ(line->accessibleName(), u"Copied: the ranking"_s);
    EXPECT_EQ(strip->icon(), u"info"_s) << "the tick is for what was stored";
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 1}, u"Choose stage 1"_s));
    EXPECT_EQ(strip->icon(), u"ok"_s);
    m_notices.say(savedText(u"P01-01 is now stage 1"_s, m_desk->session()->storedAt()));
    EXPECT_EQ(strip->icon(), u"ok"_s) << "it says that it is";
    m_notices.say(u"Copied: the ranking"_s);
    std::optional<NoRoom> noRoom(std::in_place);
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
    const QString waiting = line->text();
    m_notices.say(u"Copied: the ranking"_s);
    EXPECT_TRUE(line->text().startsWith(waiting)) << line->text().toStdString();
    EXPECT_TRUE(line->text().contains(u"Copied"_s));
    noRoom.reset();
    EXPECT_TRUE(isGood(m_desk->reconnect()));
}

TEST_F(MainWindowTest, ClosingKeepsThePlaceAndTheSizeForTheNextTime) {
    openAssessment();
    m_window->go({PageId::Score, {}, {}});
    m_window->close();
    EXPECT_EQ(m_preferences->lastPlace(plain().id).value(1), u"P01-01"_s);
    EXPECT_EQ(m_preferences->lastAssessment(m_desk->path()), plain().id);
    EXPECT_FALSE(m_preferences->layout(u"window"_s).isEmpty());
}

TEST_F(MainWindowTest, ClosingFromHomeKeepsThePlaceWhereOneWorked) {
    openAssessment();
    m_window->go({PageId::Score, {}, {}});
    m_window->go({PageId::Home, {}, {}});
    m_window->close();
    EXPECT_EQ(m_preferences->lastPlace(plain().id), (Place{PageId::Score, u"P01-01"_s, {}}.toStrings()));
}

TEST_F(MainWindowTest, AtTwiceTheTextSizeItIsNoLargerThanTheScreen) {
    m_style->setTextPercent(200);
    const MainWindow fresh(context());
    const QSize room = fresh.screen()->availableSize();
    EXPECT_LE(fresh.width(), room.width());
    EXPECT_LE(fresh.height(), room.height());
}

TEST_F(MainWindowTest, NothingIsNamelessAndTheRailFoldsToIcons) {
    for (const QAbstractButton* one : m_window->findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty()) << one->metaObject()->className();
    }
    const int wide = button(u"Home"_s)->width();
    m_window->resize(900, 600);
    QApplication::processEvents();
    EXPECT_LT(button(u"Home"_s)->width(), wide);
    EXPECT_EQ(button(u"Home"_s)->toolTip(), u"Home"_s);
}

} // namespace
} // namespace atalaya::test
