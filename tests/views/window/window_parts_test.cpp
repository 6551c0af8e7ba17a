#include "tests/views/window/WindowFixture.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/Rail.h"
#include "views/window/TopBand.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A page with two fields that wants Esc for itself.
class TwoFields : public Page {
public:
    explicit TwoFields(const WindowContext& context) : Page(PageId::Home, context, nullptr) {
        auto* column = new QVBoxLayout(this);
        for (QLineEdit*& field : fields) {
            field = new QLineEdit;
            field->setAccessibleName(u"Field"_s);
            column->addWidget(field);
        }
        addKey(Qt::Key_Escape, [this] { ++escapes; });
    }
    void enter(const Place&) override {}
    QLineEdit* fields[2] = {};
    int escapes = 0;
};

class WindowPartsTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        makeWindow();
        m_page = new TwoFields(context());
        addPage(m_page, "home");
        show();
    }
    [[nodiscard]] bool isIn(const QWidget* part) const {
        return QApplication::focusWidget() && part->isAncestorOf(QApplication::focusWidget());
    }
    void f6(Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F6, Qt::ControlModifier | modifiers);
    }
    [[nodiscard]] NotificationBar* notices() const { return m_window->findChild<NotificationBar*>(); }

    TwoFields* m_page = nullptr;
};

TEST_F(WindowPartsTest, CtrlF6GoesFromPartToPartAndComesBackToWhereOneWas) {
    const auto* rail = m_window->findChild<Rail*>();
    m_page->fields[1]->setFocus();
    f6();
    EXPECT_TRUE(isIn(rail)) << "there is no notice";
    f6();
    EXPECT_EQ(QApplication::focusWidget(), m_page->fields[1]);
    m_notices.show({u"a"_s, Notices::Weight::Note, {}, u"A note."_s, u"Do it"_s, {}});
    f6();
    EXPECT_TRUE(isIn(notices()));
    f6();
    EXPECT_TRUE(isIn(rail));
    f6(Qt::ShiftModifier);
    EXPECT_TRUE(isIn(notices()));
}

TEST_F(WindowPartsTest, EscClosesTheNoticeThatHasTheFocusAndNothingElse) {
    m_notices.show({u"a"_s, Notices::Weight::Note, {}, u"A note."_s, u"Do it"_s, {}});
    m_page->fields[0]->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(notices()->count(), 1);
    EXPECT_EQ(m_page->escapes, 1);
    f6();
    ASSERT_TRUE(isIn(notices()));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    EXPECT_EQ(notices()->count(), 0);
    EXPECT_EQ(m_page->escapes, 1) << "the notice took it";
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(WindowPartsTest, TheRailSharesTheHeightThatASmallScreenHasAtALargeText) {
    for (const PageId id : {PageId::Declaration, PageId::Score, PageId::Workshop, PageId::Evidence, PageId::Gaps,
                            PageId::Strategy, PageId::Reports}) {
        m_window->add(id, "score", [] { return nullptr; });
    }
    m_window->add(
        PageId::Settings, "settings", [] { return nullptr; }, true);
    for (const auto& [size, percent] : {std::pair(QSize(1366, 740), 100), std::pair(QSize(1366, 700), 200),
                                        std::pair(QSize(900, 480), 200), std::pair(QSize(1366, 740), 100)}) {
        m_style->setTextPercent(percent);
        m_window->resize(size);
        QTest::qWait(20);
        const auto* rail = m_window->findChild<Rail*>();
        QList<QRect> items;
        for (const QAbstractButton* one : rail->findChildren<QAbstractButton*>()) {
            items << one->geometry();
            EXPECT_TRUE(rail->rect().contains(one->geometry())) << percent << ' ' << one->text().toStdString();
            EXPECT_GE(one->height(), 24);
        }
        std::sort(items.begin(), items.end(), [](const QRect& a, const QRect& b) { return a.top() < b.top(); });
        for (qsizetype at = 1; at < items.size(); ++at) {
            EXPECT_LT(items[at - 1].bottom(), items[at].top()) << percent;
        }
        if (percent == 100) {
            EXPECT_EQ(items.front().height(), m_style->px(60)) << "as drawn, where there is room";
        }
    }
}

TEST_F(WindowPartsTest, ALongNameOfAStateLeavesTheButtonsInTheBand) {
    Assessment assessment = plain();
    assessment.state = u"República Oriental de los Pueblos Unidos de las Islas y Costas de Altamar del Norte"_s;
    ASSERT_TRUE(isGood(makeAt(pathOf(u"long.atalaya"_s))->add(assessment, {})));
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"long.atalaya"_s))));
    ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QApplication::processEvents();
    const auto* band = m_window->findChild<TopBand*>();
    const auto* name = band->findChild<ElidedLabel*>();
    EXPECT_EQ(name->accessibleName(), assessment.state);
    EXPECT_NE(name->shownText(), assessment.state) << "it does not fit";
    EXPECT_GT(name->shownText().size(), 3);
    const QList<QLabel*> labels = band->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->text().endsWith(u'%') && !one->text().contains(u' ');
    })) << "the share of questions answered stays on its line";
    for (const QAbstractButton* one : band->findChildren<QAbstractButton*>()) {
        if (one->isVisible()) {
            EXPECT_LE(one->geometry().right(), band->width()) << one->accessibleName().toStdString();
            EXPECT_GE(one->width(), one->sizeHint().width());
        }
    }
}

TEST_F(WindowPartsTest, TheGroundFollowsTheSystemWhileTheWindowIsOpen) {
    bool isDark = false;
    int changes = 0;
    m_style->setSystem([&] { return isDark; });
    QObject::connect(m_style.get(), &WindowStyle::changed, m_page, [&] { ++changes; });
    const auto tell = [this] {
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(m_window->windowHandle(), &changed);
    };
    tell();
    EXPECT_EQ(changes, 0);
    isDark = true;
    tell();
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(m_style->colour("ground"), Theme::dark().colour("ground"));
    m_style->setGround(WindowStyle::Ground::Light);
    isDark = false;
    tell();
    isDark = true;
    tell();
    EXPECT_EQ(m_style->colour("ground"), Theme::light().colour("ground")) << "chosen by the person";
    m_style->setGround(WindowStyle::Ground::System);
    EXPECT_EQ(m_style->colour("ground"), Theme::dark().colour("ground"));
}

} // namespace
} // namespace atalaya::test
