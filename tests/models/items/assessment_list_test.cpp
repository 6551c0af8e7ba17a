#include "models/items/AssessmentListModel.h"
#include "models/items/Moment.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Column = AssessmentListModel::Column;

class AssessmentListTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            ASSERT_TRUE(isGood(workspace->add(ministry(), {})));
        }
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_model = std::make_unique<AssessmentListModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    /// Every question answered with stage 2, a year earlier, approved.
    [[nodiscard]] Assessment ministry() const {
        Assessment assessment = plain();
        assessment.id = idOf(u"ministry"_s);
        assessment.entity = u"Ministry of Interior"_s;
        assessment.round = u"2025"_s;
        assessment.referenceDate = QDate(2025, 5, 14);
        assessment.status = AssessmentStatus::Approved;
        assessment.practice = true;
        for (const Indicator& asked : framework().indicators) {
            assessment.answers[asked.code].chooseStage(2, framework().ceiling());
        }
        return assessment;
    }
    void open() {
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return std::all_of(m_model->rows().begin(), m_model->rows().end(),
                               [](const AssessmentRow& row) { return row.isRead; });
        }));
    }
    /// Opens the file; from then on the assessments in it cannot be read: the framework that they name is not there.
    void openUnreadable() {
        ASSERT_TRUE(isGood(m_desk->closeFile()));
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        RawSqlite(path()).run(u"UPDATE assessment SET framework_version = framework_version || '-away'"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return broken() == 2; }));
        EXPECT_EQ(cell(0, Column::Answered), u"cannot be read"_s);
    }
    void makeReadable() {
        RawSqlite(path()).run(u"UPDATE assessment SET framework_version = replace(framework_version, '-away', '')"_s);
    }
    [[nodiscard]] std::ptrdiff_t broken() const {
        return std::count_if(m_model->rows().begin(), m_model->rows().end(),
                             [](const AssessmentRow& row) { return row.isBroken; });
    }
    [[nodiscard]] QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AssessmentListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(AssessmentListTest, ListsEachRoundWithWhatIsKnownOfIt) {
    EXPECT_EQ(m_model->rowCount(), 0);
    open();
    ASSERT_EQ(m_model->rowCount(), 2);
    const auto count = static_cast<int>(framework().indicators.size());
    EXPECT_EQ(cell(0, Column::State), u"Altamar, Round 2026, National"_s);
    EXPECT_EQ(cell(0, Column::Status), u"Draft"_s);
    EXPECT_EQ(cell(0, Column::Answered), u"0 of %1"_s.arg(count));
    EXPECT_EQ(cell(0, Column::HeadlineScore).left(9), u"not shown"_s);
    EXPECT_EQ(cell(1, Column::State), u"Altamar, Round 2025, Ministry of Interior"_s);
    EXPECT_EQ(cell(1, Column::Status), u"Approved, practice data"_s);
    EXPECT_EQ(cell(1, Column::Answered), u"%1 of %1"_s.arg(count));
    EXPECT_EQ(cell(1, Column::HeadlineScore), u"2.00, all in scope, final"_s);
    EXPECT_EQ(m_model->headerData(Column::HeadlineScore, Qt::Horizontal, Qt::DisplayRole).toString(), u"Score"_s)
        << "this framework has no core";
    EXPECT_EQ(cell(1, Column::ReferenceDate), u"14 May 2025"_s);
    EXPECT_EQ(cell(1, Column::LastChange).left(6), u"today "_s);
}

TEST_F(AssessmentListTest, AnEditChangesItsRowAndNoOther) {
    open();
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    EXPECT_TRUE(m_model->row(0).isCurrent);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 3}, u"Choose stage 3"_s));
    EXPECT_EQ(cell(0, Column::Answered).section(u' ', 0, 0), u"1"_s);
    ASSERT_GE(changed.size(), 1);
    for (const auto& signal : changed) {
        EXPECT_EQ(signal[0].toModelIndex().row(), 0);
        EXPECT_EQ(signal[1].toModelIndex().row(), 0);
    }
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(AssessmentListTest, FollowsWhatIsOpen) {
    open();
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    ASSERT_TRUE(isGood(m_desk->removeAssessment(plain().id, u"a mistake"_s)));
    ASSERT_EQ(m_model->rowCount(), 1);
    EXPECT_FALSE(m_model->row(0).isCurrent);
    m_desk->closeFile();
    EXPECT_EQ(m_model->rowCount(), 0);
}

TEST_F(AssessmentListTest, WhatCannotBeReadForAWhileIsReadByItselfAfterwards) {
    openUnreadable();
    makeReadable();
    ASSERT_TRUE(QTest::qWaitFor([this] { return broken() == 0; }));
    const auto count = static_cast<int>(framework().indicators.size());
    EXPECT_EQ(cell(0, Column::Answered), u"0 of %1"_s.arg(count));
    EXPECT_EQ(cell(1, Column::Answered), u"%1 of %1"_s.arg(count));
}

TEST_F(AssessmentListTest, WhenTheFileIsOpenedAgainAndWhenSomebodyLooksItIsTriedAtOnce) {
    for (const std::function<void()>& cause : std::initializer_list<std::function<void()>>{
             [this] { ASSERT_TRUE(isGood(m_desk->openFile(path()))); }, [this] { m_model->readAgain(); }}) {
        openUnreadable();
        makeReadable();
        QElapsedTimer clock;
        clock.start();
        cause();
        ASSERT_TRUE(QTest::qWaitFor([this] { return broken() == 0; }));
        EXPECT_LT(clock.elapsed(), 900) << "sooner than by itself";
    }
}

TEST_F(AssessmentListTest, WhatCannotBeReadKeepsNobodyBusy) {
    openUnreadable();
    const auto worked = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6; // ms
    };
    const double before = worked();
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_LT(worked() - before, 300);
    EXPECT_EQ(broken(), 2);
}

TEST(MomentText, IsShortAndNeverWrong) {
    const QDateTime now(QDate(2026, 5, 14), QTime(10, 42), Qt::UTC);
    EXPECT_EQ(momentText(now.addSecs(-60), now), u"today 10:41"_s);
    EXPECT_EQ(momentText(now.addSecs(-11 * 3600), now), u"yesterday"_s);
    EXPECT_EQ(momentText(now.addDays(-8), now), u"6 May 2026"_s);
    EXPECT_EQ(momentText(now.addDays(1), now), u"15 May 2026"_s);
    EXPECT_EQ(momentText({}, now), QString());
    EXPECT_EQ(momentAndTimeText(now.addSecs(-60), now), u"today 10:41"_s);
    EXPECT_EQ(momentAndTimeText(now.addDays(-8), now), u"6 May 2026, 10:42"_s);
    EXPECT_EQ(momentAndTimeText({}, now), QString());
}

} // namespace
} // namespace atalaya::test
