#pragma once

#include "assessments/assessment/Edits.h"
#include "models/exchange/PlanSheets.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/support/Builders.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya::test {

using namespace Qt::StringLiterals;

inline const QDateTime exportedAt(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC);

inline QString textOfId(const QString& name) {
    return idOf(name).toString(QUuid::WithoutBraces);
}

/// A plan of two objectives, four actions and two measures, and its workbook.
class PlanSheetsFixture : public testing::Test {
protected:
    void SetUp() override {
        Plan& plan = m_assessment.plan;
        m_assessment.id = idOf(u"assessment"_s);
        plan.currency = u"USD"_s;
        plan.objectives = {
            {idOf(u"O1"_s), u"Answer at all hours"_s, u"O1"_s},
            {idOf(u"O2"_s), u"Law"_s, u"O2"_s, u"Two\nlines"_s, idOf(u"O1"_s), {u"P03"_s}, {u"P03-01"_s}}};
        for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
            Action action;
            action.id = idOf(code);
            action.code = code;
            action.title = u"Do "_s + code;
            action.objective = idOf(u"O1"_s);
            action.start = QDate(2026, 1, 1);
            action.end = QDate(2027, 12, 31);
            action.cost = CostRange(100, 200, 300);
            plan.actions.push_back(action);
        }
        plan.actions[0].costByYear = {{2026, {40, 80, 100}}, {2027, {60, 120, 200}}};
        plan.actions[0].lifts = {{u"P03-02"_s, 3}, {u"P03-01"_s, 4}};
        plan.actions[0].risks = {{u"No staff"_s, RiskLevel::High, RiskLevel::Low, {}}};
        plan.actions[1].dependencies = {idOf(u"A1"_s)};
        plan.actions[1].supportingBodies = {u"Finance"_s, u"Customs; ports"_s};
        Measure nights;
        nights.id = idOf(u"M1"_s);
        nights.code = u"M1"_s;
        nights.title = u"Nights"_s;
        nights.objective = idOf(u"O1"_s);
        nights.action = idOf(u"A1"_s);
        nights.unit = u"%"_s;
        nights.baseline = MeasurePoint{12.5, QDate(2026, 1, 1)};
        nights.target = MeasurePoint{80, QDate(2028, 1, 1)};
        nights.frequency = Frequency::Quarterly;
        nights.readings = {{QDate(2026, 6, 30), 20.25, {}}, {QDate(2026, 9, 30), 31, u"after the move"_s}};
        Measure law;
        law.id = idOf(u"M2"_s);
        law.code = u"M2"_s;
        law.title = u"Decrees"_s;
        law.objective = idOf(u"O2"_s);
        plan.measures = {nights, law};
        putInOrder(plan);
    }

    [[nodiscard]] QByteArray written(const Assessment& assessment) const {
        const auto bytes = writePlanSheets(assessment, Language(), exportedAt);
        EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().sentence.toStdString());
        return bytes.value_or(QByteArray());
    }
    [[nodiscard]] PlanWorkbook workbook() const { return PlanWorkbook(written(m_assessment)); }

    [[nodiscard]] Result<PlanSheetsComparison> tryCompare(const QByteArray& bytes) const {
        int count = 0;
        auto result = comparePlanSheets(*m_framework, m_assessment, bytes, Language(),
                                        [&count] { return idOf(u"new %1"_s.arg(++count)); });
        if (result) {
            for (const SheetFinding& finding : result->findings) {
                EXPECT_TRUE(finding.sentence.endsWith(u'.')) << finding.text().toStdString();
                static const QRegularExpression gap(u"%[0-9n]"_s);
                EXPECT_FALSE(finding.sentence.contains(gap)) << finding.text().toStdString();
            }
        } else {
            EXPECT_TRUE(result.error().sentence.endsWith(u'.')) << result.error().sentence.toStdString();
        }
        return result;
    }
    [[nodiscard]] PlanSheetsComparison compare(const QByteArray& bytes) const {
        auto result = tryCompare(bytes);
        EXPECT_TRUE(result) << (result ? "" : (result.error().sentence + u" "_s + result.error().detail).toStdString());
        return result ? *result : PlanSheetsComparison();
    }
    [[nodiscard]] PlanSheetsComparison compare(const PlanWorkbook& book) const { return compare(book.bytes()); }

    static std::string lines(const PlanSheetsComparison& comparison) {
        using Kind = SheetDifference::Kind;
        static const std::map<Kind, QString> names{{Kind::Changed, u"changed"_s},
                                                   {Kind::New, u"new"_s},
                                                   {Kind::Removed, u"removed"_s},
                                                   {Kind::Conflict, u"conflict"_s}};
        QStringList all;
        for (const SheetDifference& one : comparison.differences) {
            all << u"%1 %2 %3: %4 -> %5 @%6"_s.arg(names.at(one.kind), one.code, one.field, one.current, one.sheet,
                                                   one.place);
        }
        return all.join(u'\n').toStdString();
    }
    /// "Actions!F12" of problems, "(Actions!F12)" of notes.
    static std::string places(const PlanSheetsComparison& comparison) {
        QStringList all;
        for (const SheetFinding& finding : comparison.findings) {
            all << (finding.isProblem ? finding.place() : u'(' + finding.place() + u')');
        }
        return all.join(u' ').toStdString();
    }
    static std::string sentences(const PlanSheetsComparison& comparison) {
        QStringList all;
        for (const SheetFinding& finding : comparison.findings) {
            all << finding.text();
        }
        return all.join(u'\n').toStdString();
    }
    [[nodiscard]] Assessment taken(const PlanSheetsComparison& comparison, bool alsoDoubtful = false) const {
        std::vector<SheetChoice> choices;
        for (const SheetDifference& difference : comparison.differences) {
            choices.push_back(alsoDoubtful ? SheetChoice::Take : suggestedChoice(difference));
        }
        const auto change = changeForSheets(*m_framework, m_assessment, comparison, choices);
        EXPECT_TRUE(change) << (change ? "" : change.error().sentence.toStdString());
        const auto next = change ? edit(*m_framework, m_assessment, *change) : Result<Assessment>(m_assessment);
        EXPECT_TRUE(next) << (next ? "" : next.error().sentence.toStdString());
        return next.value_or(m_assessment);
    }
    [[nodiscard]] QString cellOf(const PlanWorkbook& book, PlanWorkbook::Sheet sheet, const QString& key,
                                 const QString& thing, int nth = 1) const {
        return book.cell(sheet, key, book.row(sheet, textOfId(thing), nth));
    }
    /// A cell of A1 that cannot be read: named, A1 left alone whole, and A2's own change still there.
    void expectBadCell(const QString& key, const QByteArray& element, const QString& says = {}) const {
        PlanWorkbook book = workbook();
        book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s),
                     u"Changed too"_s);
        book.setText(PlanWorkbook::Actions, cellOf(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s),
                     u"Changed well"_s);
        const QString cell = cellOf(book, PlanWorkbook::Actions, key, u"A1"_s);
        book.setCell(PlanWorkbook::Actions, cell, element);
        const PlanSheetsComparison comparison = compare(book);
        EXPECT_EQ(places(comparison), "Actions!" + cell.toStdString()) << element.toStdString();
        EXPECT_TRUE(says.isEmpty() || sentences(comparison).find(says.toStdString()) != std::string::npos)
            << sentences(comparison);
        EXPECT_EQ(comparison.differences.size(), 1U) << lines(comparison);
        EXPECT_EQ(comparison.differences.empty() ? QString() : comparison.differences[0].code, u"A2"_s);
    }
    static QByteArray words(const QString& text) {
        return "<c r=\"%1\" t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    static QByteArray number(const char* value) { return "<c r=\"%1\"><v>" + QByteArray(value) + "</v></c>"; }

    FrameworkPtr m_framework = smallFramework();
    Assessment m_assessment = AssessmentBuilder(m_framework).stage("P03-01", 2).build();
};

} // namespace atalaya::test
