#include "tests/models/session/Practice.h"
#include "tests/views/window/WindowFixture.h"
#include "views/why/TermsTable.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WhyDrawerTest : public WindowFixture {
protected:
    void start() {
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_why = new WhyDrawer(context(), m_window.get());
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void startAltamar() {
        start();
        ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
        const auto& all = m_desk->assessments();
        const auto latest =
            std::find_if(all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == u"2026"_s; });
        ASSERT_NE(latest, all.end());
        ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_why->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && QString(label->text()).remove(u"<b>"_s).remove(u"</b>"_s).contains(words);
        });
    }
    [[nodiscard]] TermsTable* terms() const { return m_why->findChild<TermsTable*>(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return terms()->model()->index(row, column).data().toString();
    }

    WhyDrawer* m_why = nullptr;
};

TEST_F(WhyDrawerTest, ShowsHowTheCoreComesAboutAndWhatIsLeftOut) {
    startAltamar();
    const QAbstractItemModelTester strict(terms()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_why->explain({m_desk->session()->framework().headlineGroup().id, Quantity::Mean});
    ASSERT_TRUE(m_why->isOpen());
    EXPECT_TRUE(says(u"Why 2.17?"_s));
    EXPECT_TRUE(says(u"= 16.2917 ÷ 7.5 = 2.1722, shown as 2.17"_s));
    ASSERT_EQ(terms()->model()->rowCount(), 8) << "seven commitments and their sum";
    EXPECT_EQ(cell(3, ExplanationTermsModel::Input), u"8 Critical ICT infrastructure"_s);
    EXPECT_EQ(cell(3, ExplanationTermsModel::Value), u"2.11"_s);
    EXPECT_EQ(cell(3, ExplanationTermsModel::Weight), u"1.5"_s);
    EXPECT_EQ(cell(0, ExplanationTermsModel::Weight), u"1.0"_s) << "as in the ranked list and in the report";
    EXPECT_EQ(cell(7, ExplanationTermsModel::Weight), u"7.5"_s);
    EXPECT_EQ(cell(3, ExplanationTermsModel::Product), u"3.17"_s);
    EXPECT_EQ(cell(7, ExplanationTermsModel::Product), u"16.29"_s);
    EXPECT_TRUE(says(u"Left out, and why"_s));
    EXPECT_TRUE(says(u"P07-04"_s)) << "not applicable";
    EXPECT_TRUE(says(u"From evidenced stages: 2.10"_s));
}

TEST_F(WhyDrawerTest, EachInputExplainsItselfWithAWayBack) {
    startAltamar();
    m_why->explain({m_desk->session()->framework().headlineGroup().id, Quantity::Mean});
    EXPECT_TRUE(terms()->hasFocus());
    EXPECT_EQ(terms()->currentIndex().row(), 0);
    QTest::keyClick(terms(), Qt::Key_Tab);
    EXPECT_EQ(terms()->currentIndex().row(), 1) << "Tab: the next figure";
    QTest::keyClick(terms(), Qt::Key_Return);
    EXPECT_EQ(m_why->explanation().number.subject, u"P06"_s);
    EXPECT_TRUE(says(u"Why 2.63?"_s));
    QTest::keyClick(terms(), Qt::Key_Return);
    EXPECT_EQ(m_why->explanation().number.quantity, Quantity::Stage);
    EXPECT_FALSE(terms()->currentIndex().isValid()) << "marks were recorded by a person";
    QTest::keyClick(m_why->focusWidget(), Qt::Key_Backspace);
    EXPECT_EQ(m_why->explanation().number.subject, u"P06"_s);
    QTest::mouseClick(button(u"Back to 2.17"_s, true), Qt::LeftButton);
    EXPECT_EQ(terms()->currentIndex().row(), 1) << "where one had been";
    const QRect last = terms()->visualRect(terms()->model()->index(6, 0));
    QTest::mouseClick(terms()->viewport(), Qt::LeftButton, Qt::NoModifier, last.center());
    EXPECT_EQ(m_why->explanation().number.subject, u"P11"_s);
    QTest::keyClick(terms(), Qt::Key_Escape);
    EXPECT_FALSE(m_why->isOpen());
}

TEST_F(WhyDrawerTest, CopiesItAsTextAndLeadsToTheQuestion) {
    startAltamar();
    QSignalSpy jumps(m_why, &WhyDrawer::jumpRequested);
    m_why->explain({u"P06-01"_s, Quantity::Stage});
    QTest::mouseClick(button(u"Copy as text"_s, true), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Claimed stage of P06-01"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(m_why->explanation().workedText));
    QTest::mouseClick(button(u"Open in Score"_s, true), Qt::LeftButton);
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.at(0).at(0).value<Place>(), (Place{PageId::Score, u"P06-01"_s, {}}));
    EXPECT_FALSE(m_why->isOpen());
}

TEST_F(WhyDrawerTest, WritesWeightsInOneWay) {
    startAltamar();
    m_why->explain({u"P07-03"_s, Quantity::Priority});
    EXPECT_EQ(m_why->explanation().shown, u"2.0"_s);
    EXPECT_TRUE(says(u"= 1.0 × 1.0 × 2 = 2.0"_s));
    EXPECT_EQ(cell(0, ExplanationTermsModel::Value), u"1.0"_s);
    EXPECT_EQ(cell(2, ExplanationTermsModel::Value), u"2"_s) << "a gap is a number of stages";
}

TEST_F(WhyDrawerTest, WhatTheReportTracesLeadsToItsAnnex) {
    startAltamar();
    QSignalSpy jumps(m_why, &WhyDrawer::jumpRequested);
    const QString annex = u"Show in the report annex"_s;
    const QString core = m_desk->session()->framework().headlineGroup().id;
    for (const QString& traced : {core, u"P06"_s}) {
        m_why->explain({traced, Quantity::Mean});
        EXPECT_TRUE(button(annex)->isVisible()) << traced.toStdString();
    }
    for (const NumberReference& other :
         {NumberReference{u"P01"_s, Quantity::Mean}, NumberReference{core, Quantity::Coverage}}) {
        m_why->explain(other);
        EXPECT_FALSE(button(annex)->isVisible()) << other.subject.toStdString();
    }
    m_why->explain({core, Quantity::Mean});
    m_why->setOptions(ScoringOptions{Basis::Evidenced, MeanKind::Arithmetic});
    EXPECT_FALSE(button(annex)->isVisible()) << "the report counts otherwise";
    m_why->setOptions(std::nullopt);
    QTest::mouseClick(button(annex, true), Qt::LeftButton);
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.at(0).at(0).value<Place>(), (Place{PageId::Reports, {}, u"trace"_s}));
}

TEST_F(WhyDrawerTest, FollowsEditsAndOtherChoicesWhileItIsOpen) {
    startAltamar();
    AssessmentSession& session = *m_desk->session();
    m_why->explain({u"P06-01"_s, Quantity::Stage});
    const int before = session.scores().indicator(u"P06-01"_s)->claimed;
    ASSERT_TRUE(session.perform(SetStage{u"P06-01"_s, before == 5 ? 1 : 5}, u"Choose another stage"_s));
    EXPECT_TRUE(says(before == 5 ? u"Why 1?"_s : u"Why 5?"_s));
    session.history().undo();
    const QString core = session.framework().headlineGroup().id;
    m_why->explain({core, Quantity::Mean});
    m_why->setOptions(ScoringOptions{Basis::Evidenced, MeanKind::Arithmetic});
    EXPECT_TRUE(says(u"Why 2.10?"_s));
    m_why->setOptions(std::nullopt);
    EXPECT_TRUE(says(u"Why 2.17?"_s));
    m_desk->leaveAssessment();
    EXPECT_FALSE(m_why->isOpen());
}

TEST_F(WhyDrawerTest, SaysWhyThereIsNoNumberAndGivesNoneAway) {
    { ASSERT_TRUE(isGood(make()->add(plain(), {}))); }
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
    const Framework& framework = m_desk->session()->framework();
    m_why->explain({u"whole"_s, Quantity::Mean});
    EXPECT_TRUE(says(u"Why no number?"_s));
    EXPECT_TRUE(says(u"nothing is answered yet"_s));
    EXPECT_FALSE(terms()->isVisible());
    ASSERT_TRUE(m_desk->session()->perform(SetStage{framework.indicators.front().code, 4}, u"Choose"_s));
    EXPECT_TRUE(says(u"not printed: 1 of "_s));
    EXPECT_EQ(cell(0, ExplanationTermsModel::Value), u"–"_s);
    EXPECT_EQ(cell(0, ExplanationTermsModel::Product), QString());
}

TEST_F(WhyDrawerTest, LongWordsAreCutNowhere) {
    startAltamar();
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        m_why->explain({u"P08-02"_s, Quantity::Stage});
        TermsTable* table = terms();
        EXPECT_GE(table->height(), table->horizontalHeader()->height() + table->verticalHeader()->length());
        QApplication::processEvents(); // the head takes its widths a moment later
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const int wanted = table->itemDelegate()->sizeHint({}, table->model()->index(row, 0)).height();
            EXPECT_GE(table->rowHeight(row), wanted) << row << " at " << percent;
        }
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    }
}

} // namespace
} // namespace atalaya::test
