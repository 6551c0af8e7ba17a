// Questions, criteria and the Declaration follow the language of the window, and come back with it.
#include "tests/views/pages/SpokenWindowFixture.h"

#include "assessments/framework/FrameworkLoader.h"

#include <QLabel>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SpokenFrameworkWindowTest : public SpokenWindowTest {
protected:
    void SetUp() override {
        SpokenWindowTest::SetUp();
        m_language = std::make_unique<InterfaceLanguage>(Language::builtIn());
    }
    [[nodiscard]] static FrameworkPtr shippedIn(const QString& language) {
        const auto framework = loadBuiltInFramework(u"cicte-2012"_s, language);
        return framework ? *framework : nullptr;
    }
    /// Whether the page says this somewhere.
    [[nodiscard]] bool says(const QString& text) const {
        const QList<QLabel*> labels = window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) {
            return one->isVisible() && (one->text().contains(text) || one->accessibleName().contains(text));
        });
    }
};

TEST_F(SpokenFrameworkWindowTest, FollowsTheWindowAndComesBack) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString english = shippedIn(u"en"_s)->indicator(u"P06-02"_s)->question;
    const QString spanish = shippedIn(u"es"_s)->indicator(u"P06-02"_s)->question;
    ASSERT_NE(english, spanish);
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(english); }, patience));
    ASSERT_NO_FATAL_FAILURE(speak(u"es"_s));
    EXPECT_EQ(session().framework().language, u"es"_s);
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(spanish); }, patience));
    EXPECT_FALSE(says(english));
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(english); }, patience));
}

TEST_F(SpokenFrameworkWindowTest, AFileThatIsOpenedLaterSpeaksItToo) {
    compose();
    ASSERT_NO_FATAL_FAILURE(speak(u"fr"_s));
    ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
    ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
    EXPECT_EQ(session().framework().language, u"fr"_s);
}

} // namespace
} // namespace atalaya::test
