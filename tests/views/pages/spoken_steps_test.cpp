// Undo speaks the language of the day.
#include "models/session/KeptHistories.h"
#include "tests/views/pages/SpokenWindowFixture.h"
#include "views/score/AnswerPane.h"
#include "views/score/RationaleField.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QUndoStack>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SpokenStepsTest : public SpokenWindowTest {};

TEST_F(SpokenStepsTest, StepsThatWereTakenAreNamedInTheNewLanguage) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString code = session().framework().indicators.front().code;
    window().go({PageId::Score, code, u"rationale"_s});
    QTest::keyClicks(part<AnswerPane>()->rationale(), u"Half a sentence"_s);
    const auto isOnAButton = [this](const QString& words) {
        const auto all = window().findChildren<QAbstractButton*>();
        return std::any_of(all.begin(), all.end(),
                           [&](const QAbstractButton* one) { return one->toolTip().contains(words); });
    };
    const QString english = u"Write the rationale of %1"_s.arg(code);
    const QString translated = inPseudoLanguage(u"Write the rationale of %1"_s).arg(code);
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s)); // the step is made before that
    EXPECT_EQ(session().undoName(), translated);
    EXPECT_TRUE(isOnAButton(translated));
    EXPECT_FALSE(isOnAButton(english));
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    EXPECT_TRUE(isOnAButton(english));
    EXPECT_FALSE(isOnAButton(translated));
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));

    const QSignalSpy stored(&session(), &AssessmentSession::stored);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored[0][0].toString(), inPseudoLanguage(u"Undo: %1"_s).arg(translated));
    EXPECT_EQ(session().redoName(), translated);
    EXPECT_EQ(session().undoName(), QString()) << "there is none before it";

    // Also the steps of an assessment that was left meanwhile.
    KeptHistories kept;
    kept.leave(session());
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    session().history().clear();
    kept.takeUp(session());
    EXPECT_EQ(session().redoName(), english);
}

} // namespace
} // namespace atalaya::test
