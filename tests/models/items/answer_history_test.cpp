#include "models/items/AnswerHistory.h"
#include "models/session/AssessmentSession.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class AnswerHistoryTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(isGood(m_workspace->add(plain(), {})));
        auto session = AssessmentSession::open(*m_workspace, plain().id, false);
        ASSERT_TRUE(isGood(session));
        m_session = std::move(*session);
    }
    void perform(const Change& change) { ASSERT_TRUE(m_session->perform(change, u"Edit"_s)); }
    [[nodiscard]] std::vector<AnswerEvent> events() const {
        const auto entries = m_session->answerHistory(indicator(0));
        EXPECT_TRUE(isGood(entries));
        return answerEvents(framework(), m_session->assessment(), *entries);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(AnswerHistoryTest, SaysWhoChangedWhatLatestFirst) {
    perform(SetStage{indicator(0), 2});
    perform(SetStage{indicator(1), 4}); // another question
    perform(SetStage{indicator(0), 3});
    perform(SetConfidence{indicator(0), Confidence::High});
    perform(SetForReview{indicator(0), true});
    perform(SetMark{indicator(0), 1, Mark::NotMet});
    perform(SetNotApplicable{indicator(0), true, u"No ports"_s});
    perform(SetRationale{indicator(0), u"Because"_s});
    const auto all = events();
    const QStringList wanted[] = {{u"rationale written"_s},
                                  {u"stage 3 → not applicable"_s, u"reason: No ports"_s},
                                  {u"criterion 1: overtaken → not met"_s},
                                  {u"marked for review"_s},
                                  {u"confidence not stated → high"_s},
                                  {u"stage 2 → 3"_s},
                                  {u"stage not answered → 2"_s}};
    ASSERT_EQ(all.size(), std::size(wanted));
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].what, wanted[i]) << i;
        EXPECT_EQ(all[i].actor, u"María Núñez"_s);
        EXPECT_TRUE(all[i].at.isValid());
    }
    EXPECT_GT(all.front().at, all.back().at);
}

TEST_F(AnswerHistoryTest, OneTypingIsOneLine) {
    for (const QString& text : {u"Be"_s, u"Because"_s, u"Because of it"_s}) {
        perform(SetRationale{indicator(0), text});
    }
    ASSERT_EQ(events().size(), 1U);
    perform(SetStage{indicator(0), 2});
    perform(SetRationale{indicator(0), u"Because of that"_s});
    EXPECT_EQ(events().size(), 3U) << "something else lies between";
}

TEST_F(AnswerHistoryTest, AnotherPersonsTypingIsALineOfItsOwn) {
    perform(SetRationale{indicator(0), u"Because"_s});
    m_workspace->setActor(u"Adriana Castillo"_s);
    perform(SetRationale{indicator(0), u"Because of it"_s});
    const auto all = events();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].actor, u"Adriana Castillo"_s);
    EXPECT_EQ(all[0].earlier, u"Because"_s);
    EXPECT_EQ(all[1].actor, u"María Núñez"_s);
}

TEST_F(AnswerHistoryTest, NamesEvidenceByItsCodeAndItsCriterion) {
    Evidence piece;
    piece.id = idOf(u"piece"_s);
    piece.code = u"E-004"_s;
    piece.title = u"Decree"_s;
    piece.issuer = u"CSIRT"_s;
    piece.date = QDate(2025, 3, 1);
    perform(PutEvidence{piece});
    Answer answer;
    answer.chooseStage(2, framework().ceiling());
    answer.evidence = {{piece.id, 2}};
    perform(SetAnswer{indicator(0), answer});
    answer.evidence = {{piece.id, std::nullopt}};
    perform(SetAnswer{indicator(0), answer});
    answer.evidence.clear();
    perform(SetAnswer{indicator(0), answer});
    const auto all = events();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[2].what, QStringList({u"stage not answered → 2"_s, u"E-004 attached to criterion 2"_s}));
    EXPECT_EQ(all[1].what, QStringList({u"E-004 detached from criterion 2"_s, u"E-004 attached"_s}));
    EXPECT_EQ(all[0].what, QStringList{u"E-004 detached"_s});
}

TEST_F(AnswerHistoryTest, KeepsTheWordsBeforeAWholeTyping) {
    perform(SetRationale{indicator(0), u"Because"_s});
    perform(SetStage{indicator(0), 2});
    perform(SetRationale{indicator(0), u"Because of"_s});
    perform(SetRationale{indicator(0), u"Because of that"_s});
    const auto all = events();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].earlier, u"Because"_s) << "not the half of it";
    EXPECT_EQ(all[1].earlier, QString());
    EXPECT_EQ(all[2].earlier, QString());
}

TEST_F(AnswerHistoryTest, ALineThatCannotBeReadSaysSo) {
    LogEntry entry;
    entry.after = u"{\"marks\": 7"_s;
    const auto all = answerEvents(framework(), m_session->assessment(), {entry});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all.front().what.front().contains(u"cannot read"_s));
}

} // namespace
} // namespace atalaya::test
