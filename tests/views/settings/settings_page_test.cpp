#include "tests/views/window/WindowFixture.h"
#include "views/settings/SettingsPage.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SettingsPageTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        makeWindow();
        QObject::connect(m_preferences.get(), &Preferences::changed, m_style.get(), [this] {
            m_style->apply(m_preferences->ground(), m_preferences->textPercent(), m_preferences->reduceMotion());
        });
        m_page = new SettingsPage(context(), {u"en"_s, u"es"_s});
        addPage(m_page, "settings", true);
        show();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        ASSERT_EQ(m_window->currentPage(), m_page);
    }
    template <class Field> Field* field(const QString& name) const {
        for (Field* one : m_page->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    SettingsPage* m_page = nullptr;
};

TEST_F(SettingsPageTest, GroundTextAndMotionTakeEffectAtOnceAndAreKept) {
    auto* ground = m_page->findChild<SegmentedControl*>();
    ground->segment(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(ground->segment(0), Qt::Key_End);
    EXPECT_EQ(m_preferences->ground(), Preferences::Ground::Dark);
    EXPECT_EQ(m_style->ground(), WindowStyle::Ground::Dark);
    auto* text = field<QSpinBox>(u"Text size"_s);
    EXPECT_EQ(text->text(), u"100%"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Up);
    EXPECT_EQ(m_style->textPercent(), 110);
    text->selectAll();
    QTest::keyClicks(text, u"200"_s);
    EXPECT_EQ(m_style->textPercent(), 110) << "2 and 20 are on the way";
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(m_style->textPercent(), 200);
    auto* motion = m_page->findChild<QCheckBox*>();
    QTest::keyClick(motion, Qt::Key_Space);
    EXPECT_TRUE(m_style->reduceMotion());
    EXPECT_EQ(Preferences(pathOf(u"settings.ini"_s)).textPercent(), 200) << "kept in the file";
}

TEST_F(SettingsPageTest, TheNameStandsInTheLogFromNowOnAlsoOfTheOpenFile) {
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 3}, u"Choose a stage"_s));
    auto* name = field<QLineEdit>(u"Your name"_s);
    EXPECT_EQ(name->text(), QString());
    EXPECT_FALSE(name->placeholderText().isEmpty());
    QTest::keyClicks(name, u"  Ines Vidal "_s);
    m_window->go({PageId::Home, {}, {}});
    m_page->leave();
    EXPECT_EQ(m_preferences->actor(), u"Ines Vidal"_s);
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose a stage"_s));
    const auto history = m_desk->session()->answerHistory(indicator(0));
    EXPECT_EQ(history->back().actor, u"Ines Vidal"_s);
    EXPECT_EQ(history->front().actor, fixedSurroundings().actor) << "what was written stays as it is";
}

TEST_F(SettingsPageTest, LanguagesAreThoseThatAreThereAndTheChoiceIsKept) {
    auto* language = field<QComboBox>(u"Language of the window"_s);
    ASSERT_EQ(language->count(), 3);
    EXPECT_EQ(language->itemText(2), u"Español"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    EXPECT_EQ(m_preferences->language(), u"es"_s);
    m_preferences->setLanguage(u"en"_s);
    EXPECT_EQ(language->currentIndex(), 1) << "follows what is kept";
    auto* copies = field<QSpinBox>(u"Safe copies kept"_s);
    EXPECT_EQ(copies->value(), 10);
    QTest::keyClick(copies, Qt::Key_Down);
    EXPECT_EQ(m_preferences->copiesKept(), 9);
    m_preferences->setCopiesKept(3);
    EXPECT_EQ(copies->value(), 3) << "follows what is kept";
}

TEST_F(SettingsPageTest, SaysWhatTheLanguageWaitsForUntilThatIsOver) {
    const auto says = [this](const QString& words) {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
    };
    m_page->sayLanguageWaits(u"A report is being written."_s);
    EXPECT_TRUE(says(u"A report is being written."_s));
    EXPECT_TRUE(says(u"has not changed yet"_s));
    m_page->sayLanguageWaits({});
    EXPECT_FALSE(says(u"has not changed yet"_s));
    m_window->go({PageId::Settings, {}, u"language"_s});
    EXPECT_EQ(QApplication::focusWidget(), field<QComboBox>(u"Language of the window"_s));
}

TEST_F(SettingsPageTest, NothingIsNamelessOrCutAtTwiceTheTextSize) {
    m_preferences->setTextPercent(200);
    QApplication::processEvents();
    for (const QWidget* one : m_page->findChildren<QWidget*>()) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || one->focusProxy()) {
            continue;
        }
        if (!qobject_cast<const QAbstractButton*>(one) && !one->inherits("QLabel") && !one->inherits("QScrollArea") &&
            one->parentWidget() && !one->parentWidget()->inherits("QAbstractSpinBox") &&
            one->objectName() != u"qt_spinbox_lineedit"_s) {
            EXPECT_FALSE(one->accessibleName().isEmpty()) << one->metaObject()->className();
        }
        EXPECT_LE(one->mapTo(m_page, QPoint(one->width(), 0)).x(), m_page->width()) << one->metaObject()->className();
    }
}

} // namespace
} // namespace atalaya::test
