// What is typed and not stored yet belongs to the assessment it was typed for.
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/RationaleField.h"

#include <QElapsedTimer>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class TypedWordsTest : public ScorePageTest {};

TEST_F(TypedWordsTest, GoToTheirOwnAssessmentWhenAnotherOneIsChosenBeforeTheFieldIsLeft) {
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2024"_s;
    open(plain());
    ASSERT_TRUE(isGood(m_desk->workspace().add(other, {})));
    auto* field = part<RationaleField>();
    field->setFocus();
    QTest::keyClicks(field, u"The law is in force."_s);
    ASSERT_TRUE(isGood(m_desk->choose(other.id)));
    EXPECT_EQ(m_desk->session()->assessment().answer(indicator(0)), nullptr);
    const auto stored = m_desk->workspace().assessment(plain().id);
    ASSERT_TRUE(isGood(stored));
    ASSERT_TRUE(stored->answer(indicator(0)));
    EXPECT_EQ(stored->answer(indicator(0))->rationale, u"The law is in force."_s);
    EXPECT_TRUE(field->toPlainText().isEmpty());
}

TEST_F(TypedWordsTest, AreStoredWithinSecondsWhileOneTypesOnWithoutAPause) {
    open(plain());
    key(Qt::Key_T);
    constexpr int pause = 600, betweenKeys = 100, latest = 4'000; // ms
    constexpr int mostPauses = 5;
    QElapsedTimer sinceKey, sinceFirst;
    bool whileTyping = false;
    int pauses = 0;
    QObject watch;
    QObject::connect(m_desk->session(), &AssessmentSession::changed, &watch, [&] {
        // A machine that stood still between two keys made a pause by itself: begin again.
        if (sinceKey.elapsed() < pause) {
            whileTyping = true;
        } else if (++pauses < mostPauses) {
            sinceFirst.start();
        }
    });
    sinceFirst.start();
    while (!whileTyping && sinceFirst.elapsed() < latest) {
        sinceKey.start();
        QTest::keyClick(field(), Qt::Key_A);
        (void)QTest::qWaitFor([&] { return whileTyping; }, betweenKeys);
    }
    EXPECT_TRUE(whileTyping);
    ASSERT_NE(answer(0), nullptr);
    EXPECT_GT(answer(0)->rationale.size(), 10) << "not at once either";
    EXPECT_TRUE(field()->toPlainText().startsWith(answer(0)->rationale));
}

} // namespace
} // namespace atalaya::test
