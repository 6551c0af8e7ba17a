#include "tests/views/score/ScorePageFixture.h"
#include "tests/views/support/Drawing.h"
#include "views/score/ReasonPanel.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/WholeList.h"
#include "views/window/StatusStrip.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Tree = ScoreTreeModel;

TEST_F(ScorePageTest, OneKeyChoosesAStageSaysWhatFollowsAndCanBeUndone) {
    open(plain());
    EXPECT_EQ(m_score->indicator(), indicator(0)) << "the first that is not answered";
    key(Qt::Key_3);
    EXPECT_EQ(claimed(0), 3);
    EXPECT_TRUE(says(u"%1 is now stage 3: criterion 3 met, 1 and 2 overtaken"_s.arg(indicator(0))));
    EXPECT_EQ(part<StageCards>()->claimed(), 3);
    EXPECT_TRUE(part<StageCards>()->card(3)->isChecked());
    EXPECT_EQ(part<StageCards>()->card(4)->content().state, StageCard::State::Next);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(claimed(0), 0);
    EXPECT_EQ(part<StageCards>()->claimed(), 0);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(claimed(0), 3);
    // A second program sees the answer: it is on disk.
    EXPECT_EQ(reopen(Workspace::Mode::ReadOnly)->assessment(shown().id)->answers.at(indicator(0)), *answer(0));
}

TEST_F(ScorePageTest, AKeyAboveTheScaleDoesNothing) {
    open(plain());
    ASSERT_LT(framework().ceiling(), 9);
    key(Qt::Key_9);
    EXPECT_EQ(answer(0), nullptr);
}

TEST_F(ScorePageTest, ClickAndArrowsChooseAStage) {
    open(plain());
    QTest::mouseClick(part<StageCards>()->card(2), Qt::LeftButton);
    EXPECT_EQ(claimed(0), 2);
    key(Qt::Key_Right);
    EXPECT_EQ(claimed(0), 2) << "arrows look, Space chooses";
    key(Qt::Key_Space);
    EXPECT_EQ(claimed(0), 3);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    EXPECT_EQ(claimed(0), 1);
}

TEST_F(ScorePageTest, OneMarkIsChangedByItsMenuOrByAltAndItsFigure) {
    open(plain());
    key(Qt::Key_3);
    QMenu* menu = part<StageCards>()->markButton(4)->menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 4);
    menu->actions().at(0)->trigger();
    EXPECT_EQ(answer(0)->mark(4), Mark::Met);
    EXPECT_EQ(claimed(0), 4);
    key(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(answer(0)->mark(2), Mark::NotAssessed);
    EXPECT_EQ(claimed(0), 1);
    EXPECT_EQ(part<StageCards>()->card(3)->content().state, StageCard::State::Ahead);
}

TEST_F(ScorePageTest, NotApplicableAsksForAReasonAndInsistsOnIt) {
    open(plain());
    key(Qt::Key_N);
    auto* panel = part<ReasonPanel>();
    ASSERT_TRUE(panel->isVisible());
    ASSERT_EQ(QApplication::focusWidget(), panel->field());
    key(Qt::Key_Return);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(says(u"Give the reason"_s));
    QTest::keyClicks(panel->field(), u"No port of ours is open to foreign ships"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(panel->isVisible());
    ASSERT_NE(answer(0), nullptr);
    EXPECT_TRUE(answer(0)->notApplicable);
    EXPECT_EQ(answer(0)->notApplicableReason, u"No port of ours is open to foreign ships"_s);
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Set %1 not applicable"_s.arg(indicator(0)));
    key(Qt::Key_N);
    EXPECT_EQ(answer(0), nullptr) << "applicable again, and nothing else was said";

    key(Qt::Key_N);
    ASSERT_TRUE(panel->isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(answer(0), nullptr);
}

TEST_F(ScorePageTest, AFindingLeadsToTheReasonAndLeavesTheAnswerAsItIs) {
    open(plain());
    key(Qt::Key_N);
    auto* field = part<ReasonPanel>()->field();
    QTest::keyClicks(field, u"No such body."_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(answer(0) && answer(0)->notApplicable);
    m_window->go({PageId::Score, indicator(0), u"notApplicable"_s});
    EXPECT_TRUE(answer(0)->notApplicable) << "looking changes nothing";
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->text(), u"No such body."_s);
    key(Qt::Key_End);
    QTest::keyClicks(field, u" None is planned."_s);
    key(Qt::Key_Return);
    EXPECT_EQ(answer(0)->notApplicableReason, u"No such body. None is planned."_s);
}

TEST_F(ScorePageTest, MovesThroughTheQuestionsByKeys) {
    open(plain());
    key(Qt::Key_J);
    EXPECT_EQ(m_score->indicator(), indicator(1));
    key(Qt::Key_Down);
    EXPECT_EQ(m_score->indicator(), indicator(2));
    key(Qt::Key_2);
    key(Qt::Key_K);
    key(Qt::Key_Up);
    EXPECT_EQ(m_score->indicator(), indicator(0));
    key(Qt::Key_K);
    EXPECT_EQ(m_score->indicator(), indicator(0)) << "the first stays";
    key(Qt::Key_J);
    key(Qt::Key_U);
    EXPECT_EQ(m_score->indicator(), indicator(3)) << "the one between is answered";
}

TEST_F(ScorePageTest, MarksForReviewAndClears) {
    open(plain());
    key(Qt::Key_2);
    key(Qt::Key_R);
    EXPECT_TRUE(answer(0)->forReview);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QuestionTree>()->chip(Tree::ForReview)->count() == 1; }));
    key(Qt::Key_R);
    EXPECT_FALSE(answer(0)->forReview);
    key(Qt::Key_Delete);
    EXPECT_EQ(claimed(0), 0);
    EXPECT_EQ(m_desk->session()->history().count(), 4);
    key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->session()->history().count(), 4) << "nothing is left to clear";
}

TEST_F(ScorePageTest, LettersAreLettersWhereOneWritesAndWhatIsWrittenIsKept) {
    open(plain());
    key(Qt::Key_T);
    ASSERT_EQ(QApplication::focusWidget(), field());
    QTest::keyClicks(field(), u"Nj 135 ukr "_s);
    EXPECT_EQ(m_score->indicator(), indicator(0));
    EXPECT_EQ(claimed(0), 0);
    key(Qt::Key_Escape);
    ASSERT_NE(answer(0), nullptr);
    EXPECT_EQ(answer(0)->rationale.trimmed(), u"Nj 135 ukr"_s);
    key(Qt::Key_3);
    EXPECT_EQ(claimed(0), 3);

    // Half typed when one goes on: it belongs to the question it was typed for.
    key(Qt::Key_T);
    field()->setPlainText(u"Because of the law"_s);
    part<QuestionTree>()->move(1);
    EXPECT_EQ(m_score->indicator(), indicator(1));
    EXPECT_EQ(answer(0)->rationale, u"Because of the law"_s);
    EXPECT_EQ(field()->toPlainText(), QString());
}

TEST_F(ScorePageTest, APauseInTheTypingStoresWithoutTouchingTheText) {
    open(plain());
    key(Qt::Key_T);
    field()->insertPlainText(u"cafe\u0301 "_s); // composed on storing, the blank at the end is typed on
    const int at = field()->textCursor().position();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer(0) && answer(0)->rationale.startsWith(u"caf\u00e9"_s); }));
    EXPECT_EQ(field()->textCursor().position(), at);
    QTest::keyClicks(field(), u"central"_s);
    EXPECT_EQ(field()->toPlainText(), u"cafe\u0301 central"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answer(0)->rationale.trimmed(), u"caf\u00e9"_s) << "what was typed since the pause is a step of its own";
    EXPECT_EQ(field()->toPlainText().trimmed(), u"caf\u00e9"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field()->toPlainText(), QString());
}

TEST_F(ScorePageTest, SearchesAndFiltersAndComesBack) {
    Assessment assessment = plain();
    assessment.answers[indicator(5)].rationale = u"Resolución del Comité"_s;
    assessment.answers[indicator(5)].forReview = true;
    open(assessment);
    key(Qt::Key_Slash);
    auto* search = part<QuestionTree>()->searchField();
    ASSERT_EQ(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"resolucion comite"_s);
    EXPECT_EQ(part<QuestionTree>()->filter().shown(), QStringList{indicator(5)});
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    QTest::keyClicks(search, u" nowhere"_s);
    EXPECT_TRUE(says(u"No question is left"_s));
    QAbstractButton* all = button(u"Show all questions"_s, true);
    ASSERT_NE(all, nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_TRUE(part<QuestionTree>()->filter().showsAll());

    QTest::mouseClick(part<QuestionTree>()->chip(Tree::ForReview), Qt::LeftButton);
    EXPECT_EQ(part<QuestionTree>()->filter().shown(), QStringList{indicator(5)});
    EXPECT_FALSE(part<QuestionTree>()->chip(Tree::NoFlag)->isChecked());
    // To a question that the filters leave out: they give way.
    m_window->go({PageId::Score, indicator(2), {}});
    EXPECT_EQ(m_score->indicator(), indicator(2));
    EXPECT_TRUE(part<QuestionTree>()->filter().showsAll());
}

TEST_F(ScorePageTest, ASearchShowsBelowEachQuestionWhereTheWordsAre) {
    Assessment assessment = plain();
    assessment.answers[indicator(5)].rationale = u"In 2024 the Council passed the Resolución del Comité on œuvres."_s;
    open(assessment);
    auto* tree = part<QuestionTree>();
    const auto row = [&] { return tree->filter().mapFromSource(tree->tree().indexOf(indicator(5))); };
    const int before = tree->view()->visualRect(row()).height();
    tree->search();
    QTest::keyClicks(tree->searchField(), u"resolucion oeuvre"_s);
    QApplication::processEvents();
    EXPECT_GE(tree->view()->visualRect(row()).height(), before + QFontMetrics(m_style->font("caption")).height());
    EXPECT_TRUE(row().data(Qt::ToolTipRole).toString().contains(u"Rationale"_s));
    EXPECT_TRUE(row().data(Qt::AccessibleDescriptionRole).toString().contains(u"Resolución del Comité"_s));
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QApplication::processEvents();
        keepPicture(m_window->grab().toImage(), u"score-search-%1"_s.arg(percent));
    }
    m_style->setTextPercent(100);
    tree->searchField()->clear();
    QApplication::processEvents();
    EXPECT_EQ(tree->view()->visualRect(row()).height(), before);
}

TEST_F(ScorePageTest, TheFocusGoesAlongWithTheStageThatAFigureChooses) {
    open(plain());
    part<StageCards>()->focusCard();
    key(Qt::Key_4);
    EXPECT_EQ(QApplication::focusWidget(), part<StageCards>()->card(4));
    key(Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget(), part<StageCards>()->card(3)) << "the arrows go on from there";
    part<QuestionTree>()->view()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_2);
    EXPECT_EQ(QApplication::focusWidget(), part<QuestionTree>()->view()) << "and stays where it is elsewhere";
}

TEST_F(ScorePageTest, AnAnswerThatLeavesTheFilterStaysWhileItIsWorkedOn) {
    open(plain());
    QTest::mouseClick(part<QuestionTree>()->chip(Tree::Unanswered), Qt::LeftButton);
    part<StageCards>()->focusCard();
    const auto all = part<QuestionTree>()->filter().shown();
    key(Qt::Key_2);
    EXPECT_EQ(m_score->indicator(), indicator(0));
    EXPECT_EQ(part<QuestionTree>()->filter().shown(), all);
    key(Qt::Key_J);
    EXPECT_EQ(m_score->indicator(), indicator(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QuestionTree>()->filter().shown().size() == all.size() - 1; }));
}

TEST_F(ScorePageTest, ACarriedAnswerIsConfirmedNotTaken) {
    Assessment last = plain();
    last.answers[indicator(0)].chooseStage(2, framework().ceiling());
    Assessment next = nextRound(last, idOf(u"next"_s), u"2028"_s, QDate(2028, 5, 1));
    next.previous.reset();
    open(next);
    EXPECT_EQ(claimed(0), 0) << "it counts as not answered";
    EXPECT_EQ(part<StageCards>()->card(2)->content().state, StageCard::State::Carried);
    EXPECT_TRUE(part<NoticeBox>()->isVisible());
    QAbstractButton* confirm = button(u"Confirm"_s, true);
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    EXPECT_EQ(claimed(0), 2);
    EXPECT_FALSE(part<NoticeBox>()->isVisible());
}

TEST_F(ScorePageTest, AnApprovedAssessmentIsReadAndNotChanged) {
    Assessment assessment = plain();
    assessment.answers[indicator(0)].chooseStage(2, framework().ceiling());
    open(assessment);
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_TRUE(part<NoticeBox>()->isVisible());
    EXPECT_TRUE(field()->isReadOnly());
    m_window->go({PageId::Score, indicator(0), {}});
    key(Qt::Key_4);
    EXPECT_EQ(claimed(0), 2);
    QTest::mouseClick(part<StageCards>()->card(4), Qt::LeftButton);
    EXPECT_EQ(claimed(0), 2);
    key(Qt::Key_N);
    EXPECT_FALSE(part<ReasonPanel>()->isVisible());
    EXPECT_FALSE(part<StageCards>()->markButton(1)->isEnabled());
}

TEST_F(ScorePageTest, EvidenceIsListedLedToAndDetached) {
    Assessment assessment = plain();
    const Evidence evidence = proof(u"<b>Catalogue</b> 2.1"_s);
    assessment.evidence.push_back(evidence);
    Answer& first = assessment.answers[indicator(0)];
    first.chooseStage(2, framework().ceiling());
    first.evidence = {{evidence.id, 2}};
    open(assessment);
    m_window->go({PageId::Score, indicator(0), {}});
    WholeList* list = part<AnswerPane>()->evidenceList();
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"on criterion 2"_s));
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(0, 0));
    key(Qt::Key_Return);
    EXPECT_EQ(m_evidence->entered, Place(PageId::Evidence, evidence.id.toString(QUuid::WithoutBraces), {}));
    m_window->go({PageId::Score, indicator(0), {}});
    list->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Delete);
    EXPECT_TRUE(answer(0)->evidence.empty());
    EXPECT_EQ(claimed(0), 2) << "only the evidence went";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(ScorePageTest, SaysWhoChangedTheAnswerAndHow) {
    open(plain());
    key(Qt::Key_2);
    key(Qt::Key_3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"stage 2 → 3"_s); }));
    EXPECT_TRUE(says(u"stage not answered → 2"_s));
    EXPECT_TRUE(says(u"María Núñez"_s));
}

TEST_F(ScorePageTest, WhatAPersonTypedIsNeverTakenForMarkUp) {
    Assessment assessment = plain();
    assessment.answers[indicator(0)].notApplicable = true;
    assessment.answers[indicator(0)].notApplicableReason = u"<img src=x> & <b>so</b>"_s;
    open(assessment);
    m_window->go({PageId::Score, indicator(0), {}});
    int typed = 0;
    for (const QLabel* label : m_score->findChildren<QLabel*>()) {
        if (label->text().contains(u"<img"_s)) {
            typed += label->isVisible() ? 1 : 0;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->metaObject()->className();
        }
    }
    EXPECT_GE(typed, 1) << "the reason is to be read somewhere";
}

TEST_F(ScorePageTest, F1ListsEveryKeyAndEscClosesTheList) {
    open(plain());
    key(Qt::Key_F1);
    auto* drawer = m_window->findChild<Drawer*>();
    ASSERT_TRUE(drawer->isOpen());
    for (const QString& word :
         {u"choose a stage"_s, u"mark for review, on or off"_s, u"undo"_s, u"next unanswered"_s,
          u"confirm the answer of the last round"_s, u"stage before, stage after"_s, u"first stage, last stage"_s,
          u"detach it from this answer"_s, u"redo"_s, u"previous part of the window"_s}) {
        EXPECT_TRUE(says(word)) << word.toStdString();
    }
    key(Qt::Key_Escape);
    EXPECT_FALSE(drawer->isOpen());
}

TEST_F(ScorePageTest, WithoutAnAssessmentItTeachesAndLeadsHome) {
    makeWindow();
    m_score = new ScorePage(context());
    addPage(m_score, "score");
    m_window->go({PageId::Score, {}, {}});
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(says(u"Open an assessment on Home"_s));
    QSignalSpy jumps(m_score, &Page::jumpRequested);
    QTest::mouseClick(button(u"Go to Home"_s, true), Qt::LeftButton);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps.at(0).at(0).value<Place>().page, PageId::Home);
    for (const Qt::Key any : {Qt::Key_1, Qt::Key_N, Qt::Key_R, Qt::Key_J, Qt::Key_U, Qt::Key_Delete, Qt::Key_E}) {
        QTest::keyClick(m_window.get(), any); // nothing to act on, nothing to fall over
    }
}

TEST_F(ScorePageTest, TheWayToTheQuestionsStaysBeforeTheCommitmentWhateverWasFoldedBefore) {
    open(plain());
    for (const int width : {1024, 760, 1024, 980}) {
        m_window->resize(width, 700);
        QApplication::sendPostedEvents();
        QAbstractButton* questions = button(u"Questions"_s, true);
        ASSERT_NE(questions, nullptr) << width;
        EXPECT_LT(questions->mapTo(m_score, QPoint(0, 0)).x(), m_score->width() / 4) << width;
    }
}

} // namespace
} // namespace atalaya::test
