// Whatever people type into a plan, every format says it and nothing of it acts.
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "tests/views/support/Package.h"
#include "views/reports/PlainText.h"

#include <map>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;

/// Markup, the end of a CDATA section, quotes, places of translations, a sign beyond the first plane, letters that run
/// from right to left, a letter with its accent apart, and a character that turns round what follows.
QString hostile(const char* field) {
    return u"<b>&\"'</b>]]> <script>alert(1)</script> &amp; %1 %n %2 \U0001F600 "
           "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 E\u0301cole \u202Etxt.exe "_s +
           QLatin1String(field);
}

void typeIntoAll(Plan& plan) {
    plan.vision = hostile("vision");
    plan.principles = {hostile("principle")};
    for (Objective& objective : plan.objectives) {
        objective.title = hostile("objective");
        objective.description = hostile("objective description");
    }
    for (Action& action : plan.actions) {
        action.title = hostile("action");
        action.description = hostile("action description");
        action.leadBody = hostile("lead");
        action.supportingBodies = {hostile("support")};
        action.measure = hostile("counted");
        action.fundingSource = hostile("source of money");
        action.isFundingSecured = false;
        for (Risk& risk : action.risks) {
            risk.text = hostile("risk");
            risk.response = hostile("response");
        }
    }
    for (Measure& measure : plan.measures) {
        measure.title = hostile("measure");
        measure.unit = hostile("unit");
        measure.source = hostile("source of numbers");
        for (Reading& reading : measure.readings) {
            reading.note = hostile("note of a reading");
        }
    }
    for (LifecycleStep& step : plan.lifecycle) {
        step.title = hostile("step");
        step.owner = hostile("owner");
        step.note = hostile("note of a step");
    }
    for (Scenario& scenario : plan.scenarios) {
        scenario.name = hostile("scenario");
    }
}

const std::vector<const char*>& fieldsOf(PlanReportKind kind) {
    static const std::map<PlanReportKind, std::vector<const char*>> fields{
        {PlanReportKind::Strategy,
         {"vision", "principle", "objective", "objective description", "action", "lead", "source of money", "risk",
          "response", "measure", "unit", "source of numbers", "step", "owner", "note of a step", "scenario"}},
        {PlanReportKind::ActionPlan,
         {"objective", "action", "action description", "lead", "support", "counted", "source of money", "risk",
          "response", "measure", "unit", "note of a reading", "step"}},
        {PlanReportKind::Brief, {"action", "lead", "support", "measure", "unit", "step", "owner"}}};
    return fields.at(kind);
}

/// Those that stand in tables with heads, which are all that a spreadsheet gets.
const std::vector<const char*>& tabledFieldsOf(PlanReportKind kind) {
    static const std::map<PlanReportKind, std::vector<const char*>> fields{
        {PlanReportKind::Strategy,
         {"objective", "action", "lead", "risk", "response", "measure", "unit", "step", "owner", "scenario"}},
        {PlanReportKind::ActionPlan, {"action", "lead", "measure", "unit", "note of a reading", "step"}},
        {PlanReportKind::Brief, {"action", "measure", "unit", "step"}}};
    return fields.at(kind);
}

class PlanReportText : public testing::TestWithParam<PlanReportKind> {
protected:
    PlanReportText() { typeIntoAll(input.assessment.plan); }

    [[nodiscard]] Package packageOf(ReportFormat format) const { return opened(written(input, format).bytes); }
    static void expectAll(const std::vector<const char*>& fields, const QString& words) {
        for (const char* field : fields) {
            EXPECT_TRUE(words.contains(squeezed(cleanText(hostile(field))))) << field;
        }
        EXPECT_FALSE(words.contains(u'\u202E')) << "it turns round what stands behind it";
    }

    PlanReportInput input = planInput(GetParam());
};

TEST_P(PlanReportText, StandsInHtmlAsItWasTyped) {
    const QByteArray html = written(input, ReportFormat::Html).bytes;
    expectAll(fieldsOf(GetParam()), wordsOfXml(html));
    EXPECT_FALSE(html.contains("<script>alert"));
    EXPECT_FALSE(html.contains("<b>&"));
}

TEST_P(PlanReportText, StandsInOdtAsItWasTyped) {
    const Package package = packageOf(ReportFormat::Odt);
    expectAll(fieldsOf(GetParam()), wordsOfXml(package.files.value(u"content.xml"_s)));
    for (const QString& name : package.order) {
        if (name.endsWith(u".xml")) {
            (void)wordsOfXml(package.files.value(name)); // fails where a reader of XML would
        }
    }
}

TEST_P(PlanReportText, StandsInTheWorkbookAsItWasTyped) {
    const Package package = packageOf(ReportFormat::Xlsx);
    expectAll(tabledFieldsOf(GetParam()), wordsOfXml(package.files.value(u"xl/sharedStrings.xml"_s)));
    for (const QString& name : package.order) {
        if (name.endsWith(u".xml")) {
            (void)wordsOfXml(package.files.value(name));
            EXPECT_FALSE(package.files.value(name).contains("<f>")) << "a formula in " << name.toStdString();
        }
    }
}

TEST_P(PlanReportText, StandsInTheCsvFilesAsItWasTyped) {
    const Package package = packageOf(ReportFormat::Csv);
    QString words;
    for (const QString& name : package.order) {
        EXPECT_FALSE(name.contains(u'/') || name.contains(u'<') || name.contains(u'"')) << name.toStdString();
        // A quote within a field stands twice; all others are marks of fields.
        QString text = QString::fromUtf8(package.files.value(name));
        text.replace(u"\"\""_s, QString(QChar(0xE000))).remove(u'"').replace(QChar(0xE000), u'"');
        words += text;
    }
    expectAll(tabledFieldsOf(GetParam()), squeezed(words));
}

/// The name of a body stands on a brief's heading, in its document's title and in what the page says of it.
TEST(BriefOfAHostileName, IsMadeLikeAnyOther) {
    PlanReportInput input = planInput(PlanReportKind::Brief);
    typeIntoAll(input.assessment.plan);
    const auto body = briefBodyCalled(input.assessment.plan, hostile("lead"));
    ASSERT_TRUE(body);
    input.options.body = *body;
    const QByteArray html = written(input, ReportFormat::Html).bytes;
    EXPECT_TRUE(wordsOfXml(html).contains(squeezed(u"What falls to you: "_s + cleanText(hostile("lead")))));
    const auto nobody = briefBodyCalled(input.assessment.plan, hostile("nobody"));
    ASSERT_FALSE(nobody);
    EXPECT_TRUE(nobody.error().sentence.contains(hostile("nobody")));
    EXPECT_TRUE(nobody.error().sentence.contains(hostile("lead"))) << "and no place in it was filled a second time";
}

INSTANTIATE_TEST_SUITE_P(Of, PlanReportText,
                         testing::Values(PlanReportKind::Strategy, PlanReportKind::ActionPlan, PlanReportKind::Brief));

} // namespace
} // namespace atalaya::report::test
