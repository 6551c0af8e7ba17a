// What Score shows after an edit, whoever made it.
#include "tests/views/score/ScorePageFixture.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/WholeList.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Tree = ScoreTreeModel;

class ScoreFollowsTest : public ScorePageTest {
protected:
    /// Stage `claimed` on the first question, proved on criterion `proved` by a piece good enough for any.
    [[nodiscard]] Assessment provedTo(int claimed, int proved) const {
        Assessment assessment = plain();
        const Evidence piece = proof(u"Catalogue 2.1"_s);
        assessment.evidence.push_back(piece);
        Answer& first = assessment.answers[indicator(0)];
        first.chooseStage(claimed, framework().ceiling());
        first.evidence = {{piece.id, proved}};
        return assessment;
    }
    /// As another page does it.
    void putEvidence(const std::function<void(Evidence&)>& change) {
        Evidence piece = shown().evidence.front();
        change(piece);
        ASSERT_TRUE(m_desk->session()->perform(PutEvidence{piece}, u"Edit the evidence"_s));
    }
    [[nodiscard]] Tree::Flags flags(std::size_t i) const {
        const auto* tree = part<QuestionTree>();
        return Tree::Flags(const_cast<QuestionTree*>(tree)->tree().indexOf(indicator(i)).data(Tree::FlagsRole).toInt());
    }
    /// How often the tree was told to paint the row of a question again.
    [[nodiscard]] int told(const QSignalSpy& spy, std::size_t i) const {
        const QModelIndex row = part<QuestionTree>()->tree().indexOf(indicator(i));
        return static_cast<int>(std::count_if(
            spy.begin(), spy.end(), [&](const QList<QVariant>& one) { return one.at(0).toModelIndex() == row; }));
    }
    [[nodiscard]] QString spoken(std::size_t i) const {
        return part<QuestionTree>()->tree().indexOf(indicator(i)).data(Qt::AccessibleTextRole).toString();
    }
};

TEST_F(ScoreFollowsTest, ProofThatIsEditedElsewhereIsShownAnew) {
    open(provedTo(2, 2));
    m_window->go({PageId::Score, indicator(0), {}});
    const auto* list = part<AnswerPane>()->evidenceList();
    ASSERT_EQ(list->model()->rowCount(), 1);
    putEvidence([](Evidence& piece) { piece.title = u"Catalogue 3.0"_s; });
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains(u"Catalogue 3.0"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(list->model()->index(0, 0).data().toString().contains(u"Catalogue 2.1"_s));
}

TEST_F(ScoreFollowsTest, WhatWasEditedWhileAnotherPageWasShownIsThereWhenOneComesBack) {
    open(provedTo(2, 2));
    m_window->go({PageId::Score, indicator(0), {}});
    m_window->go({PageId::Evidence, {}, {}});
    putEvidence([](Evidence& piece) { piece.title = u"Catalogue 3.0"_s; });
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 3}, u"Edit"_s));
    m_window->go({PageId::Score, {}, {}});
    EXPECT_EQ(part<StageCards>()->claimed(), 3);
    EXPECT_TRUE(part<AnswerPane>()->evidenceList()->model()->index(0, 0).data().toString().contains(u"3.0"_s));
}

TEST_F(ScoreFollowsTest, ControlCharactersNeverGetIntoARationale) {
    open(plain());
    key(Qt::Key_T);
    QApplication::clipboard()->setText(u"Law\u0007 12\u0000/24\tin force\nsince May"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field()->toPlainText(), u"Law 12/24\tin force\nsince May"_s);
    QInputMethodEvent typed;
    typed.setCommitString(u" and\u001b on"_s); // an input method may commit anything
    QApplication::sendEvent(field(), &typed);
    key(Qt::Key_Escape);
    ASSERT_NE(answer(0), nullptr);
    EXPECT_EQ(answer(0)->rationale, u"Law 12/24\tin force\nsince May and on"_s);
}

TEST_F(ScoreFollowsTest, ATargetAndProofTellTheRowInTheTree) {
    open(provedTo(4, 4));
    QSignalSpy changes(&part<QuestionTree>()->tree(), &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(m_desk->session()->perform(SetTarget{indicator(1), Target{4, {}}}, u"Set the target"_s));
    EXPECT_EQ(told(changes, 1), 1);
    EXPECT_EQ(told(changes, 0), 0);
    changes.clear();
    // Too weak now for what it proves: the row of the question that it proves shows that.
    EXPECT_FALSE(flags(0).testFlag(Tree::WeakProof));
    putEvidence([](Evidence& piece) { piece.grade = EvidenceGrade::C; });
    EXPECT_EQ(told(changes, 0), 1);
    EXPECT_EQ(told(changes, 1), 0);
    EXPECT_TRUE(flags(0).testFlag(Tree::WeakProof));
}

TEST_F(ScoreFollowsTest, TakingTheLastProofAwayTellsTheRow) {
    open(provedTo(3, 3));
    m_window->go({PageId::Score, indicator(0), {}});
    QSignalSpy changes(&part<QuestionTree>()->tree(), &QAbstractItemModel::dataChanged);
    WholeList* list = part<AnswerPane>()->evidenceList();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(0, 0));
    key(Qt::Key_Delete);
    EXPECT_EQ(told(changes, 0), 1);
    EXPECT_TRUE(flags(0).testFlag(Tree::WithoutEvidence));
}

TEST_F(ScoreFollowsTest, ProofIsWeakFromOneStageBelowTheClaimAndTheTreeSaysHowFarItGoes) {
    open(provedTo(3, 3));
    m_window->go({PageId::Score, indicator(0), {}});
    EXPECT_FALSE(flags(0).testFlag(Tree::WeakProof)) << "proved for just what it claims";
    key(Qt::Key_4);
    EXPECT_TRUE(flags(0).testFlag(Tree::WeakProof)) << "one stage is not proved";
    EXPECT_EQ(part<QuestionTree>()->tree().indexOf(indicator(0)).data(Tree::EvidencedRole).toInt(), 3);
    EXPECT_TRUE(spoken(0).contains(u"proved to stage 3"_s)) << spoken(0).toStdString();
    key(Qt::Key_2);
    EXPECT_FALSE(flags(0).testFlag(Tree::WeakProof)) << "proved for more";
}

TEST_F(ScoreFollowsTest, TheTreePaintsWhatIsProvedWholeAndOnlyTheRestLoose) {
    open(provedTo(4, 3));
    m_window->go({PageId::Score, indicator(0), {}});
    auto* tree = part<QuestionTree>();
    const auto picture = [&] {
        const QRect row = tree->view()->visualRect(tree->filter().mapFromSource(tree->tree().indexOf(indicator(0))));
        return tree->view()->viewport()->grab(QRect(row.topLeft(), QSize(m_style->px(40), row.height()))).toImage();
    };
    const QImage partly = picture();
    Answer less = *answer(0);
    less.evidence.front().stage = 2;
    ASSERT_TRUE(m_desk->session()->perform(SetAnswer{indicator(0), less}, u"Edit"_s));
    EXPECT_NE(picture(), partly) << "proved to stage 2 instead of 3";
}

TEST_F(ScoreFollowsTest, AnAnswerThatWasCarriedOverIsNoChangeAndHasASignAndAFilter) {
    Assessment last = plain();
    last.answers[indicator(0)].chooseStage(2, framework().ceiling());
    const Assessment next = nextRound(last, idOf(u"next"_s), u"2028"_s, QDate(2028, 5, 1));
    // Mended after it was carried over: that is no change of this round either.
    last.answers[indicator(0)].chooseStage(1, framework().ceiling());
    open(next, last);
    auto* tree = part<QuestionTree>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->chip(Tree::ToConfirm)->count() == 1; }));
    EXPECT_EQ(tree->chip(Tree::ChangedSinceLastRound)->count(), 0);
    EXPECT_FALSE(flags(0).testFlag(Tree::ChangedSinceLastRound));
    EXPECT_TRUE(spoken(0).contains(u"to confirm from the last round"_s));
    const auto isBlank = [&](std::size_t i) {
        const QRect row = tree->view()->visualRect(tree->filter().mapFromSource(tree->tree().indexOf(indicator(i))));
        const int width = m_style->px(24);
        const QImage end = tree->view()
                               ->viewport()
                               ->grab(QRect(row.right() - width, row.top() + 2, width, row.height() - 4))
                               .toImage();
        for (int y = 0; y < end.height(); ++y) {
            for (int x = 0; x < end.width(); ++x) {
                if (end.pixel(x, y) != end.pixel(0, 0)) {
                    return false;
                }
            }
        }
        return true;
    };
    EXPECT_FALSE(isBlank(0)) << "a sign where an answer has its figure";
    EXPECT_TRUE(isBlank(1));

    QTest::mouseClick(tree->chip(Tree::ToConfirm), Qt::LeftButton);
    EXPECT_EQ(tree->filter().shown(), QStringList{indicator(0)});
    m_window->go({PageId::Score, indicator(0), {}});
    QAbstractButton* confirm = button(u"Confirm"_s, true);
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    EXPECT_TRUE(flags(0).testFlag(Tree::ChangedSinceLastRound)) << "confirmed, it is another stage than then";
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->chip(Tree::ChangedSinceLastRound)->count() == 1; }));
}

TEST_F(ScoreFollowsTest, TheSearchFindsARationaleThatIsBeingWritten) {
    open(plain());
    auto* tree = part<QuestionTree>();
    key(Qt::Key_Slash);
    QTest::keyClicks(tree->searchField(), u"zanzibar"_s);
    ASSERT_TRUE(tree->filter().shown().isEmpty() || tree->filter().shown() == QStringList{indicator(0)});
    key(Qt::Key_Return);
    part<StageCards>()->focusCard();
    key(Qt::Key_T);
    QTest::keyClicks(field(), u"As in Zanzibar"_s);
    key(Qt::Key_Escape);
    const QModelIndex row = tree->tree().indexOf(indicator(0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->filter().mapFromSource(row).isValid(); }));
    EXPECT_TRUE(
        tree->filter().mapFromSource(row).data(Qt::AccessibleDescriptionRole).toString().contains(u"Zanzibar"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !tree->filter().mapFromSource(row).data(ScoreFilterModel::PlaceRole).isValid(); }));
}

TEST_F(ScoreFollowsTest, AStageIsPaintedBeforeAnybodyElseHearsOfIt) {
    open(plain());
    // The first to hear of an edit that is on disk: what is painted before that was painted for the key.
    auto* cards = part<StageCards>();
    QList<QWidget*> painted;
    struct Watch : QObject {
        explicit Watch(QList<QWidget*>& seen) : list(seen) {}
        bool eventFilter(QObject* watched, QEvent* event) override {
            if (event->type() == QEvent::Paint) {
                list << static_cast<QWidget*>(watched);
            }
            return false;
        }
        QList<QWidget*>& list;
    } watch(painted);
    for (int stage = 1; stage <= cards->count(); ++stage) {
        cards->card(stage)->installEventFilter(&watch);
    }
    key(Qt::Key_2);
    QTest::qWait(50);
    painted.clear();
    QList<QWidget*> before;
    bool onDisk = false;
    const auto heard = QObject::connect(m_desk->session(), &AssessmentSession::changed, m_score, [&] {
        before = painted;
        onDisk = reopen(Workspace::Mode::ReadOnly)->assessment(shown().id)->answers.at(indicator(0)) == *answer(0);
    });
    key(Qt::Key_3);
    EXPECT_TRUE(onDisk);
    EXPECT_TRUE(before.contains(cards->card(2)));
    EXPECT_TRUE(before.contains(cards->card(3)));
    EXPECT_TRUE(before.contains(cards->card(4))) << "the next step is another one now";
    if (cards->count() > 4) {
        EXPECT_FALSE(before.contains(cards->card(5))) << "it looks as before";
    }
    QObject::disconnect(heard);
}

} // namespace
} // namespace atalaya::test
