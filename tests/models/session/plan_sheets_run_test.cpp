// A workbook compared beside the window while the plan goes on changing.
#include "models/session/PlanSheetsRun.h"
#include "tests/models/exchange/PlanSheetsFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace atalaya::test {
namespace {

class PlanSheetsRunTest : public PlanSheetsFixture {
protected:
    void SetUp() override {
        PlanSheetsFixture::SetUp();
        PlanWorkbook book = workbook();
        book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s),
                     u"Theirs"_s);
        book.addRow(PlanWorkbook::Actions, {{u"action.title"_s, u"New"_s}});
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(book.bytes());
        QObject::connect(&m_run, &PlanSheetsRun::compared, &m_run,
                         [this](const PlanSheetsComparison& one) { m_compared.push_back(one); });
        QObject::connect(&m_run, &PlanSheetsRun::failed, &m_run,
                         [this](const Error& error) { m_failed.push_back(error); });
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"back.xlsx"_s); }
    [[nodiscard]] PlanSheetsRun::Side side() const { return {m_framework, m_assessment}; }
    void settle() { ASSERT_TRUE(m_run.waitFor(60'000)); }

    QTemporaryDir m_folder;
    PlanSheetsRun m_run{[] { return QUuid::createUuid(); }};
    std::vector<PlanSheetsComparison> m_compared;
    std::vector<Error> m_failed;
};

TEST_F(PlanSheetsRunTest, OfManyChangesMeanwhileOnlyTheLastPlanIsTold) {
    m_run.read(path(), side(), Language());
    for (int i = 0; i < 20; ++i) {
        m_assessment.plan.actions[1].title = u"Ours %1"_s.arg(i);
        m_run.compareAgain(side());
    }
    EXPECT_TRUE(m_run.isRunning());
    settle();
    EXPECT_FALSE(m_run.isRunning());
    ASSERT_EQ(m_compared.size(), 1U);
    ASSERT_EQ(m_compared[0].differences.size(), 2U);
    EXPECT_EQ(m_compared[0].differences[0].current, u"Ours 19"_s);
    EXPECT_TRUE(changeForSheets(*m_framework, m_assessment, m_compared[0], {SheetChoice::Take, SheetChoice::Take}));
}

TEST_F(PlanSheetsRunTest, WhatIsNewHasOneIdHoweverOftenItIsCompared) {
    m_run.read(path(), side(), Language());
    settle();
    m_assessment.plan.actions[2].title = u"Ours"_s;
    m_run.compareAgain(side());
    settle();
    ASSERT_EQ(m_compared.size(), 2U);
    EXPECT_EQ(m_compared[0].differences.back().id, m_compared[1].differences.back().id);
    // What was compared with the plan of before is not taken into that of now.
    EXPECT_FALSE(changeForSheets(*m_framework, m_assessment, m_compared[0], {SheetChoice::Take, SheetChoice::Take}));
}

TEST_F(PlanSheetsRunTest, WhatIsCancelledIsNotToldAndTheNextIs) {
    m_run.read(path(), side(), Language());
    m_run.cancel();
    EXPECT_FALSE(m_run.isRunning());
    m_run.compareAgain(side()); // of nothing
    settle();
    EXPECT_TRUE(m_compared.empty() && m_failed.empty());
    m_run.read(m_folder.filePath(u"gone.xlsx"_s), side(), Language());
    m_run.cancel();
    m_run.read(path(), side(), Language());
    settle();
    EXPECT_EQ(m_compared.size(), 1U);
    EXPECT_TRUE(m_failed.empty()) << "that the other is gone is nobody's business any more";
}

TEST_F(PlanSheetsRunTest, TheFileIsReadOnceAndAFolderIsNoWorkbook) {
    m_run.read(path(), side(), Language());
    settle();
    ASSERT_TRUE(QFile::remove(path()));
    m_run.compareAgain(side());
    settle();
    EXPECT_EQ(m_compared.size(), 2U);
    m_run.read(m_folder.path(), side(), Language());
    settle();
    ASSERT_EQ(m_failed.size(), 1U);
    EXPECT_TRUE(m_failed[0].sentence.contains(u"is not a workbook"_s)) << m_failed[0].sentence.toStdString();
    m_run.compareAgain(side());
    settle();
    EXPECT_EQ(m_compared.size(), 2U) << "nothing was read";
}

TEST_F(PlanSheetsRunTest, ItMayGoWhileItReads) {
    auto run = std::make_unique<PlanSheetsRun>([] { return QUuid::createUuid(); });
    const QSignalSpy compared(run.get(), &PlanSheetsRun::compared);
    run->read(path(), side(), Language());
    run.reset();
    EXPECT_EQ(compared.count(), 0);
}

} // namespace
} // namespace atalaya::test
