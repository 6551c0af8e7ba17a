// Texts that were composed in another way, and ligatures, through the files of a plan and of an assessment.
#include "models/exchange/AssessmentJson.h"
#include "tests/models/exchange/PlanSheetsFixture.h"

namespace atalaya::test {
namespace {

class AccentsInPlanSheets : public PlanSheetsFixture {
protected:
    void SetUp() override {
        PlanSheetsFixture::SetUp();
        m_assessment.plan.actions[0].title = title;
    }

    const QString title = u"Año de la œuvre: ação, ﬁn, ¿Ñandú?"_s;
};

TEST_F(AccentsInPlanSheets, GoOutAndComeBack) {
    const PlanWorkbook book = workbook();
    const QString cell =
        book.cell(PlanWorkbook::Actions, u"action.title"_s, book.row(PlanWorkbook::Actions, textOfId(u"A1"_s)));
    EXPECT_EQ(lines(compare(book)) + places(compare(book)), "");
    EXPECT_EQ(
        book.valueOf(PlanWorkbook::Actions, u"action.title"_s, book.row(PlanWorkbook::Actions, textOfId(u"A1"_s))),
        title);
    EXPECT_FALSE(cell.isEmpty());
}

TEST_F(AccentsInPlanSheets, AreNoDifferenceWhereOnlyTheirFormIsAnother) {
    PlanWorkbook book = workbook();
    const QString cell =
        book.cell(PlanWorkbook::Actions, u"action.title"_s, book.row(PlanWorkbook::Actions, textOfId(u"A1"_s)));
    const QString apart = title.normalized(QString::NormalizationForm_D);
    ASSERT_NE(apart, title);
    book.setText(PlanWorkbook::Actions, cell, apart);
    EXPECT_EQ(lines(compare(book)) + places(compare(book)), "");
    // A ligature is a letter that somebody typed: "fin" is another text than "ﬁn".
    book.setText(PlanWorkbook::Actions, cell, QString(title).replace(u"ﬁn"_s, u"fin"_s));
    EXPECT_EQ(compare(book).differences.size(), 1U);
}

TEST_F(AccentsInPlanSheets, AreTakenComposed) {
    PlanWorkbook book = workbook();
    const QString cell =
        book.cell(PlanWorkbook::Actions, u"action.title"_s, book.row(PlanWorkbook::Actions, textOfId(u"A1"_s)));
    book.setText(PlanWorkbook::Actions, cell, u"Nin\u0303os, C\u0327a va"_s);
    const PlanSheetsComparison comparison = compare(book);
    ASSERT_EQ(comparison.differences.size(), 1U);
    EXPECT_EQ(comparison.differences[0].sheet, u"Ni\u00f1os, \u00c7a va"_s);
}

TEST(AccentsInExchange, OfAnAssessmentComeBackComposed) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).stage("P03-01", 2).build();
    const QString text = u"Nin\u0303os, œuvre, ﬁn, A\u030angstro\u0308m"_s;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    assessment.state = text;
    assessment.answers[u"P03-01"_s].rationale = text;
    assessment.method.description = text;
    assessment.openPoints = {{QString(), text}};
    const QByteArray bytes = writeAssessmentJson(assessment);
    EXPECT_EQ(QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C).toUtf8(), bytes);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const QByteArray given = QString::fromUtf8(bytes).normalized(form).toUtf8();
        const ReadAssessment read = readAssessmentJson(*framework, u"test.json"_s, given);
        ASSERT_TRUE(read.assessment.has_value());
        EXPECT_EQ(read.assessment->state, composed);
        EXPECT_EQ(read.assessment->answers.at(u"P03-01"_s).rationale, composed);
        EXPECT_EQ(read.assessment->method.description, composed);
        EXPECT_EQ(read.assessment->openPoints.at(0).text, composed);
        EXPECT_EQ(writeAssessmentJson(*read.assessment), bytes);
        EXPECT_EQ(verificationCode(*read.assessment), verificationCode(assessment)) << "the code is of what is said";
    }
}

} // namespace
} // namespace atalaya::test
