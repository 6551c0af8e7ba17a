#include "tests/views/home/NewAssessmentFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The choices of the dialog that stand in lists.
class NewAssessmentChoices : public NewAssessmentTest {
protected:
    [[nodiscard]] QComboBox* list(const QString& name) const { return fieldOf<QComboBox>(name); }
    /// Of a framework in its list; -1 when it is not offered.
    [[nodiscard]] int entryOf(const QString& framework) const {
        const QComboBox* box = list(u"Framework"_s);
        for (int i = 0; box && i < box->count(); ++i) {
            if (box->itemData(i).toStringList().value(0) == framework) {
                return i;
            }
        }
        return -1;
    }
    /// With the keys that go to an entry by its first letters.
    void choose(const QString& name, int entry) {
        QComboBox* box = list(name);
        ASSERT_NE(box, nullptr);
        ASSERT_LT(entry, box->count());
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < entry; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        ASSERT_EQ(box->currentIndex(), entry);
    }
    [[nodiscard]] Assessment begun() {
        fieldOf<QLineEdit>(u"Round"_s)->setText(u"2031"_s);
        m_dialog->accept();
        EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
        return m_dialog->assessment();
    }
};

TEST_F(NewAssessmentChoices, AFrameworkOfTheFileIsOfferedBesideTheBuiltInOnesAndIsTheOneScored) {
    QComboBox* frameworks = list(u"Framework"_s);
    ASSERT_NE(frameworks, nullptr);
    QStringList offered;
    for (int i = 0; i < frameworks->count(); ++i) {
        offered << frameworks->itemText(i);
    }
    ASSERT_EQ(offered.removeDuplicates(), 0) << offered.join(u", "_s).toStdString();
    ASSERT_TRUE(offered.filter(framework().title).size() == 1) << offered.join(u", "_s).toStdString();
    ASSERT_GE(entryOf(u"cicte-2012"_s), 0);
    ASSERT_GE(entryOf(framework().id), 0);

    // The scope offers what the framework has.
    auto* commitments = m_dialog->findChild<QListWidget*>();
    choose(u"Framework"_s, entryOf(u"cicte-2012"_s));
    EXPECT_EQ(commitments->count(), 15);
    choose(u"Framework"_s, entryOf(framework().id));
    EXPECT_EQ(commitments->count(), static_cast<int>(framework().commitments.size()));

    const Assessment made = begun();
    EXPECT_EQ(made.frameworkId, framework().id);
    EXPECT_EQ(made.frameworkVersion, framework().version);
    ASSERT_TRUE(isGood(m_desk->addAssessment(made, {})));
    ASSERT_TRUE(isGood(m_desk->choose(made.id)));
    EXPECT_EQ(m_desk->session()->framework().id, framework().id);
}

TEST_F(NewAssessmentChoices, TheBuiltInFrameworkComesAlongIntoAFileThatHasAnother) {
    choose(u"Framework"_s, entryOf(u"cicte-2012"_s));
    const Assessment made = begun();
    EXPECT_EQ(made.frameworkId, u"cicte-2012"_s);
    ASSERT_TRUE(isGood(m_desk->addAssessment(made, {})));
    ASSERT_TRUE(isGood(m_desk->choose(made.id)));
    EXPECT_EQ(m_desk->session()->framework().commitments.size(), 15U);
    EXPECT_EQ(m_desk->session()->scores().whole.coverage.applicable, 74);
}

TEST_F(NewAssessmentChoices, TheLanguageItIsWrittenInIsKeptWithIt) {
    QComboBox* languages = list(u"Written in"_s);
    ASSERT_NE(languages, nullptr);
    EXPECT_EQ(languages->count(), 4) << "the languages of the organisation";
    choose(u"Written in"_s, languages->findData(u"pt"_s));
    const Assessment made = begun();
    EXPECT_EQ(made.language, u"pt"_s);
    ASSERT_TRUE(isGood(m_desk->addAssessment(made, {})));
    const auto stored = reopen(Workspace::Mode::ReadOnly)->assessment(made.id);
    ASSERT_TRUE(isGood(stored));
    EXPECT_EQ(stored->language, u"pt"_s);
}

} // namespace
} // namespace atalaya::test
