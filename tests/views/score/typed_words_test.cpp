// What is typed and not stored yet belongs to the assessment it was typed for.
#include "tests/views/score/ScorePageFixture.h"
#include "views/score/RationaleField.h"

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

} // namespace
} // namespace atalaya::test
