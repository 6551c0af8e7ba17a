// What an approved assessment still takes of a workbook: reports on its plan, judged difference by difference.
#include "assessments/assessment/ApprovalLock.h"
#include "tests/models/exchange/PlanSheetsFixture.h"

namespace atalaya::test {
namespace {

class PlanSheetsApprovedTest : public PlanSheetsFixture {
protected:
    void SetUp() override {
        PlanSheetsFixture::SetUp();
        m_assessment.plan.actions[0].status = ActionStatus::Approved;
        m_assessment.status = AssessmentStatus::Approved;
    }
    /// A report in every column that takes one, and something else in each thing.
    [[nodiscard]] PlanWorkbook mixed() const {
        PlanWorkbook book = workbook();
        const auto type = [&](PlanWorkbook::Sheet sheet, const QString& key, const QString& thing,
                              const QString& text) { book.setText(sheet, cellOf(book, sheet, key, thing), text); };
        type(PlanWorkbook::Objectives, u"objective.title"_s, u"O1"_s, u"Answer by day"_s);
        type(PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Do it well"_s);
        type(PlanWorkbook::Actions, u"action.leadBody"_s, u"A1"_s, u"Ports"_s);
        type(PlanWorkbook::Actions, u"action.status"_s, u"A1"_s, u"running"_s);
        type(PlanWorkbook::Actions, u"action.status"_s, u"A2"_s, u"approved"_s);
        type(PlanWorkbook::Measures, u"measure.source"_s, u"M1"_s, u"The log"_s);
        book.setNumber(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.progress"_s, u"A1"_s), 30);
        book.setNumber(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.progress"_s, u"A2"_s), 10);
        book.setNumber(PlanWorkbook::Readings, cellOf(book, PlanWorkbook::Readings, u"reading.value"_s, u"M1"_s, 2),
                       33);
        book.addRow(PlanWorkbook::Readings,
                    {{u"reading.code"_s, u"M2"_s}, {u"reading.date"_s, u"2026-12-31"_s}, {u"reading.value"_s, u"4"_s}});
        book.addRow(PlanWorkbook::Actions, {{u"action.title"_s, u"Train"_s}});
        book.deleteRow(PlanWorkbook::Readings, book.row(PlanWorkbook::Readings, textOfId(u"M1"_s)));
        for (int year = 0; year < 2; ++year) { // one alone would not add up
            book.deleteRow(PlanWorkbook::Costs, book.row(PlanWorkbook::Costs, textOfId(u"A1"_s)));
        }
        book.deleteRow(PlanWorkbook::Actions, book.row(PlanWorkbook::Actions, textOfId(u"A3"_s)));
        return book;
    }
    static std::string named(const PlanSheetsComparison& comparison, bool isLocked) {
        QStringList all;
        for (const SheetDifference& one : comparison.differences) {
            if (one.isLocked == isLocked) {
                all << (one.isGone            ? one.code + u" gone"_s
                        : one.field.isEmpty() ? u"new"_s
                                              : one.code + u' ' + one.field);
            }
        }
        all.sort();
        return all.join(u", "_s).toStdString();
    }
};

TEST_F(PlanSheetsApprovedTest, EachDifferenceIsJudgedAlone) {
    const PlanWorkbook book = mixed();
    PlanSheetsComparison comparison = compare(book);
    EXPECT_EQ(named(comparison, false), "A1 progress, A1 status, A2 progress, M1 readings/2026-06-30, "
                                        "M1 readings/2026-09-30, M2 readings/2026-12-31");
    EXPECT_EQ(named(comparison, true),
              "A1 costByYear/2026, A1 costByYear/2027, A1 leadBody, A1 title, A2 status, A3 gone, M1 source, "
              "O1 title, new");
    for (const SheetDifference& one : comparison.differences) {
        EXPECT_TRUE(!one.isLocked || suggestedChoice(one) == SheetChoice::Skip) << one.code.toStdString();
    }
    m_assessment.status = AssessmentStatus::InReview;
    comparison = compare(book);
    EXPECT_EQ(named(comparison, true), "");
    EXPECT_EQ(comparison.differences.size(), 15U);
}

TEST_F(PlanSheetsApprovedTest, WhatIsLockedIsWhatTheRulesRefuse) {
    const PlanSheetsComparison comparison = compare(mixed());
    ASSERT_FALSE(comparison.differences.empty());
    for (std::size_t at = 0; at < comparison.differences.size(); ++at) {
        std::vector<SheetChoice> choices(comparison.differences.size(), SheetChoice::Skip);
        choices[at] = SheetChoice::Take;
        const SheetDifference& one = comparison.differences[at];
        const auto change = changeForSheets(*m_framework, m_assessment, comparison, choices);
        EXPECT_EQ(change.has_value(), !one.isLocked) << one.code.toStdString() << ' ' << one.field.toStdString();
        if (!change) {
            EXPECT_EQ(change.error().sentence, whyApprovalLocks());
        }
    }
}

TEST_F(PlanSheetsApprovedTest, AllReportsAreTakenTogether) {
    const PlanSheetsComparison comparison = compare(mixed());
    std::vector<SheetChoice> choices;
    for (const SheetDifference& one : comparison.differences) {
        choices.push_back(one.isLocked ? SheetChoice::Skip : SheetChoice::Take);
    }
    const auto change = changeForSheets(*m_framework, m_assessment, comparison, choices);
    ASSERT_TRUE(change) << change.error().sentence.toStdString();
    const auto next = edit(*m_framework, m_assessment, *change);
    ASSERT_TRUE(next) << next.error().sentence.toStdString();
    Assessment expected = m_assessment;
    expected.plan.actions[0].status = ActionStatus::Running;
    expected.plan.actions[0].progress = 30;
    expected.plan.actions[1].progress = 10;
    expected.plan.measures[0].readings = {{QDate(2026, 9, 30), 33, u"after the move"_s}};
    expected.plan.measures[1].readings = {{QDate(2026, 12, 31), 4, {}}};
    EXPECT_EQ(*next, expected);
}

} // namespace
} // namespace atalaya::test
