#include "assessments/assessment/Edits.h"
#include "models/items/ScoreFilterModel.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using Tree = ScoreTreeModel;

class ScoreTreeTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        ASSERT_TRUE(isGood(m_workspace->add(plain(), {})));
        auto session = AssessmentSession::open(*m_workspace, plain().id, false);
        ASSERT_TRUE(isGood(session));
        m_session = std::move(*session);
        m_tree.show(m_session.get());
        m_filter.show(m_session.get());
    }
    void perform(const Change& change) { ASSERT_TRUE(m_session->perform(change, u"Edit"_s)); }
    void search(const QString& text) { ASSERT_TRUE(isGood(m_filter.setSearch(text))); }
    [[nodiscard]] QModelIndex at(const QString& code) const { return m_tree.indexOf(code); }
    [[nodiscard]] Tree::Flags flags(const QString& code) const {
        return Tree::Flags(at(code).data(Tree::FlagsRole).toInt());
    }

    [[nodiscard]] bool shows(const QStringList& codes) const {
        return QTest::qWaitFor([&] { return m_filter.shown() == codes; });
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    Tree m_tree;
    QAbstractItemModelTester m_tester{&m_tree, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ScoreFilterModel m_filter{m_tree};
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ScoreTreeTest, HasTheShapeOfTheFramework) {
    QStringList codes;
    for (const Indicator& one : framework().indicators) {
        codes << one.code;
    }
    EXPECT_EQ(m_tree.indicators(), codes);
    ASSERT_EQ(m_tree.rowCount(), static_cast<int>(framework().groups.size()));
    for (const QString& code : codes) {
        const QModelIndex index = at(code);
        const Indicator& asked = *framework().indicator(code);
        EXPECT_EQ(index.data().toString(), asked.title);
        EXPECT_EQ(index.parent().data(Tree::CodeRole).toString(), asked.commitment);
        EXPECT_EQ(index.parent().parent().data(Tree::CodeRole).toString(),
                  framework().commitment(asked.commitment)->group);
    }
    EXPECT_FALSE(at(u"nonsense"_s).isValid());
}

TEST_F(ScoreTreeTest, AnEditTellsItsRowAndThoseAboveAndNoOther) {
    const QString code = indicator(3);
    const QPersistentModelIndex kept = at(indicator(5));
    QSignalSpy changed(&m_tree, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_tree, &QAbstractItemModel::modelReset);
    EXPECT_TRUE(flags(code).testFlag(Tree::Unanswered));

    perform(SetStage{code, 3});
    EXPECT_EQ(at(code).data(Tree::StageRole).toInt(), 3);
    EXPECT_EQ(flags(code), Tree::Flags(Tree::WithoutEvidence) | Tree::WeakProof);
    EXPECT_EQ(at(code).parent().data(Tree::AnsweredRole).toInt(), 1);
    EXPECT_EQ(changed.size(), 3);
    for (const QList<QVariant>& told : changed) {
        const QModelIndex index = told.at(0).toModelIndex();
        EXPECT_TRUE(index == at(code) || index == at(code).parent() || index == at(code).parent().parent());
    }
    m_session->history().undo();
    EXPECT_EQ(at(code).data(Tree::StageRole).toInt(), 0);
    EXPECT_EQ(at(code).parent().data(Tree::AnsweredRole).toInt(), 0);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(kept, at(indicator(5)));
}

TEST_F(ScoreTreeTest, AnotherRoundToCompareWithTellsTheRowsAndTheTreeStays) {
    Assessment last = plain();
    last.id = idOf(u"last"_s);
    last.round = u"2024"_s;
    last.answers[indicator(0)].chooseStage(3, framework().ceiling());
    last.answers[indicator(1)].chooseStage(2, framework().ceiling());
    ASSERT_TRUE(isGood(m_workspace->add(last, {})));
    perform(SetStage{indicator(0), 2});
    perform(SetStage{indicator(1), 2});
    QSignalSpy reset(&m_tree, &QAbstractItemModel::modelReset);
    EXPECT_FALSE(flags(indicator(0)).testFlag(Tree::ChangedSinceLastRound)) << "there is nothing to compare with";
    m_filter.setFlags(Tree::ChangedSinceLastRound);
    EXPECT_TRUE(m_filter.shown().isEmpty());

    Head head = headOf(m_session->assessment());
    head.previous = last.id;
    perform(SetHead{head});
    EXPECT_TRUE(flags(indicator(0)).testFlag(Tree::ChangedSinceLastRound));
    EXPECT_FALSE(flags(indicator(1)).testFlag(Tree::ChangedSinceLastRound)) << "the same as then";
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(0)});
    m_session->history().undo();
    EXPECT_TRUE(m_filter.shown().isEmpty());
    m_session->history().redo();
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(0)});
    EXPECT_EQ(reset.size(), 0) << "what is folded and chosen stays so";
}

/// A round after one in which the first three questions were answered or set not applicable.
class ChangedSinceTest : public ScoreTreeTest {
protected:
    void SetUp() override {
        ScoreTreeTest::SetUp();
        Assessment last = plain();
        last.id = idOf(u"last"_s);
        last.round = u"2024"_s;
        last.referenceDate = QDate(2024, 5, 14);
        last.answers[indicator(0)].chooseStage(2, framework().ceiling());
        last.answers[indicator(1)].chooseStage(3, framework().ceiling());
        last.answers[indicator(2)].notApplicable = true;
        last.answers[indicator(2)].notApplicableReason = u"No such pilots."_s;
        Assessment now = nextRound(last, idOf(u"now"_s), u"2026"_s, QDate(2026, 5, 14));
        for (auto& [code, answer] : now.answers) {
            answer.toConfirm = false;
        }
        ASSERT_TRUE(isGood(m_workspace->add(last, {})));
        ASSERT_TRUE(isGood(m_workspace->add(now, {})));
        auto session = AssessmentSession::open(*m_workspace, now.id, false);
        ASSERT_TRUE(isGood(session));
        m_session = std::move(*session);
        m_tree.show(m_session.get());
        m_filter.show(m_session.get());
        ASSERT_TRUE(m_session->previous());
        for (const Indicator& one : framework().indicators) {
            ASSERT_FALSE(changed(one.code)) << one.code.toStdString();
        }
    }
    [[nodiscard]] bool changed(const QString& code) const { return flags(code).testFlag(Tree::ChangedSinceLastRound); }
};

TEST_F(ChangedSinceTest, AMarkForReviewOrARationaleAloneIsNoChange) {
    perform(SetForReview{indicator(3), true});
    EXPECT_FALSE(changed(indicator(3)));
    perform(SetRationale{indicator(4), u"Asked for by letter."_s});
    EXPECT_FALSE(changed(indicator(4)));
    perform(SetRationale{indicator(0), u"In other words."_s});
    EXPECT_FALSE(changed(indicator(0))) << "the same stage and marks";
}

TEST_F(ChangedSinceTest, AnAnswerThatIsGivenIsOneAndWhatIsNotAnsweredIsNone) {
    perform(ClearAnswer{indicator(0)});
    EXPECT_FALSE(changed(indicator(0))) << "it waits among the unanswered";
    perform(ClearAnswer{indicator(2)});
    EXPECT_FALSE(changed(indicator(2)));
    perform(SetStage{indicator(3), 1});
    EXPECT_TRUE(changed(indicator(3)));
    m_session->history().undo();
    EXPECT_FALSE(changed(indicator(3)));
}

TEST_F(ChangedSinceTest, SoAreAnotherStageAnotherMarkAndWhetherItApplies) {
    perform(SetStage{indicator(0), 3});
    EXPECT_TRUE(changed(indicator(0)));
    perform(SetMark{indicator(1), 1, Mark::Met});
    EXPECT_EQ(at(indicator(1)).data(Tree::StageRole).toInt(), 3);
    EXPECT_TRUE(changed(indicator(1))) << "a mark below the same stage";
    perform(SetNotApplicable{indicator(2), true, u"In other words."_s});
    EXPECT_FALSE(changed(indicator(2))) << "still not applicable";
    perform(SetStage{indicator(2), 1});
    EXPECT_TRUE(changed(indicator(2)));
}

TEST_F(ScoreTreeTest, SaysEveryStateInWords) {
    const QString code = indicator(0);
    const auto spoken = [&] { return at(code).data(Qt::AccessibleTextRole).toString().toStdString(); };
    EXPECT_THAT(spoken(), testing::HasSubstr("not answered"));
    perform(SetStage{code, 4});
    EXPECT_THAT(spoken(), testing::HasSubstr("stage 4, " + framework().stageName(4).toStdString()));
    EXPECT_THAT(spoken(), testing::HasSubstr("no evidence"));
    perform(SetForReview{code, true});
    EXPECT_THAT(spoken(), testing::HasSubstr("for review"));
    perform(SetNotApplicable{code, true, u"No such body"_s});
    EXPECT_THAT(spoken(), testing::HasSubstr("not applicable"));
    EXPECT_THAT(at(code).parent().data(Qt::AccessibleTextRole).toString().toStdString(),
                testing::HasSubstr("answered"));
}

TEST_F(ScoreTreeTest, ShowsNothingOnceItsSessionIsGone) {
    ASSERT_GT(m_tree.rowCount(), 0);
    m_session.reset();
    EXPECT_EQ(m_tree.rowCount(), 0);
    EXPECT_TRUE(m_tree.indicators().isEmpty());
    m_tree.show(nullptr);
    EXPECT_EQ(m_filter.rowCount(), 0);
}

TEST_F(ScoreTreeTest, FiltersCombineAndFollowEdits) {
    EXPECT_TRUE(m_filter.showsAll());
    EXPECT_EQ(m_filter.shown(), m_tree.indicators());
    perform(SetStage{indicator(1), 2});
    perform(SetForReview{indicator(1), true});
    perform(SetForReview{indicator(2), true});
    const auto count = [this](Tree::Flag flag) {
        const auto all = m_filter.flagsOfAll();
        return std::count_if(all.begin(), all.end(), [flag](Tree::Flags flags) { return flags.testFlag(flag); });
    };
    EXPECT_EQ(count(Tree::ForReview), 2);
    EXPECT_EQ(count(Tree::Unanswered), m_tree.indicators().size() - 1);

    m_filter.setFlags(Tree::ForReview);
    EXPECT_EQ(m_filter.shown(), QStringList({indicator(1), indicator(2)}));
    perform(SetForReview{indicator(1), false});
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(2)});
    m_session->history().undo();
    EXPECT_TRUE(flags(indicator(1)).testFlag(Tree::ForReview));
    EXPECT_EQ(count(Tree::ForReview), 2);
    EXPECT_EQ(m_filter.shown(), QStringList({indicator(1), indicator(2)}));

    m_filter.keep(indicator(2));
    perform(SetForReview{indicator(2), false});
    EXPECT_EQ(m_filter.shown(), QStringList({indicator(1), indicator(2)})) << "it is still worked on";
    m_filter.keep({});
    m_filter.refilter();
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(1)});
    perform(SetForReview{indicator(2), true});

    m_filter.setFlags(Tree::ForReview | Tree::WithoutEvidence);
    perform(SetStage{indicator(4), 3});
    EXPECT_EQ(m_filter.shown(), QStringList({indicator(1), indicator(2), indicator(4)}));
    m_filter.setFlags({});
    EXPECT_TRUE(m_filter.showsAll());
}

TEST_F(ScoreTreeTest, SearchLooksAtQuestionCriteriaAndRationaleWithoutCaseAndAccents) {
    perform(SetRationale{indicator(5), u"Resolución del año 2024, œuvre du Comité"_s});
    for (const QString& text : {u"resolucion"_s, u"RESOLUCIÓN"_s, u"resolucio\u0301n ano"_s, u"œuv comite"_s}) {
        search(text);
        EXPECT_EQ(m_filter.shown(), QStringList{indicator(5)}) << text.toStdString();
    }
    search(u"resolucion nowhere"_s);
    EXPECT_TRUE(m_filter.shown().isEmpty());
    EXPECT_EQ(m_filter.rowCount(), 0);
    const Indicator& asked = *framework().indicator(indicator(2));
    search(asked.criteria.at(2));
    EXPECT_TRUE(m_filter.shown().contains(asked.code));
    search(asked.code.toLower());
    EXPECT_TRUE(m_filter.shown().contains(asked.code));
    search({});
    EXPECT_TRUE(m_filter.showsAll());
}

TEST_F(ScoreTreeTest, SignsAloneLeaveNothingOut) {
    for (const QString& text : {u"\""_s, u"-"_s, u"*"_s, u"(\""_s}) {
        search(text);
        EXPECT_TRUE(m_filter.showsAll()) << text.toStdString();
        EXPECT_EQ(m_filter.shown(), m_tree.indicators()) << text.toStdString();
    }
}

TEST_F(ScoreTreeTest, WhatWasFoundFollowsEditsAndOtherSessions) {
    perform(SetRationale{indicator(1), u"A xylophone."_s});
    search(u"xylophone"_s);
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(1)});
    perform(SetRationale{indicator(4), u"Another xylophone."_s});
    EXPECT_TRUE(shows(QStringList{indicator(1), indicator(4)}));
    perform(SetRationale{indicator(1), u"A marimba."_s});
    EXPECT_TRUE(shows(QStringList{indicator(4)}));
    m_session->history().undo();
    EXPECT_TRUE(shows(QStringList{indicator(1), indicator(4)}));
    m_filter.keep(indicator(1));
    perform(SetRationale{indicator(1), u"A marimba."_s});
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_filter.shown().contains(indicator(1))) << "what is worked on stays";

    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.answers[indicator(2)].rationale = u"The third xylophone"_s;
    ASSERT_TRUE(isGood(m_workspace->add(other, {})));
    auto next = AssessmentSession::open(*m_workspace, other.id, false);
    ASSERT_TRUE(isGood(next));
    m_tree.show(next->get());
    m_filter.show(next->get());
    EXPECT_EQ(m_filter.shown(), QStringList{indicator(2)}) << "the words still stand in the field";
    m_tree.show(nullptr);
    m_filter.show(nullptr);
    EXPECT_TRUE(m_filter.shown().isEmpty());
}

TEST_F(ScoreTreeTest, ARowSaysWhereTheWordsWereFoundUnlessItsTitleDoes) {
    const auto placeIn = [this](const QString& code) {
        const QModelIndex index = m_filter.mapFromSource(at(code));
        const QVariant place = index.data(ScoreFilterModel::PlaceRole);
        EXPECT_EQ(place.isValid(), !index.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        return place.value<ScoreFilterModel::Place>();
    };
    Evidence evidence;
    evidence.id = idOf(u"new"_s);
    evidence.code = u"E-777"_s;
    evidence.title = u"Decree on xylophones"_s;
    Answer answer;
    answer.evidence = {{evidence.id, std::nullopt}};
    ASSERT_TRUE(m_session->perform({PutEvidence{evidence}, SetAnswer{indicator(0), answer}}, u"Prove"_s));
    perform(SetRationale{indicator(1), u"There is a xylophone."_s});
    perform(SetNotApplicable{indicator(2), true, u"No xylophone here."_s});
    search(u"xylo"_s);
    EXPECT_EQ(placeIn(indicator(0)).name, u"E-777"_s);
    EXPECT_EQ(placeIn(indicator(0)).text, evidence.title);
    EXPECT_EQ(placeIn(indicator(1)).name, u"Rationale"_s);
    ASSERT_EQ(placeIn(indicator(1)).matches.size(), 1U);
    EXPECT_EQ(placeIn(indicator(1)).text.mid(placeIn(indicator(1)).matches.front().from, 9), u"xylophone"_s);
    EXPECT_EQ(placeIn(indicator(2)).name, u"Not applicable"_s);
    const Indicator& asked = *framework().indicator(indicator(3));
    search(asked.title);
    EXPECT_TRUE(placeIn(asked.code).name.isEmpty()) << "the title is there to read";
    search({});
    EXPECT_TRUE(placeIn(indicator(1)).name.isEmpty());
}

} // namespace
} // namespace atalaya::test
