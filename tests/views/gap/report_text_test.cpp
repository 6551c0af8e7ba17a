// The small shapes that sections of reports are made of.
#include "tests/views/gap/GapCase.h"
#include "views/reports/gap/ReportText.h"
#include "views/theme/Fonts.h"

namespace atalaya::report {
namespace {

TEST(ReportText, PutsSpansWhereASentenceWantsThem) {
    const std::vector<Span> values{strong(QStringLiteral("2.50")), strong(QStringLiteral("3.00"))};
    const Text text = filled(QStringLiteral("The target is %2, 60 % of it; reached is %1."), values);
    EXPECT_EQ(test::textOf(text), QStringLiteral("The target is 3.00, 60 % of it; reached is 2.50."));
    ASSERT_EQ(text.size(), 5U);
    EXPECT_EQ(text[1].weight, Weight::Semibold);
    EXPECT_EQ(text[2].weight, Weight::Regular);
    EXPECT_EQ(test::textOf(filled(QStringLiteral("%1"), values)), QStringLiteral("2.50"));
    EXPECT_EQ(test::textOf(filled(QStringLiteral("%3 of %"), values)), QStringLiteral("%3 of %")) << "no place";
}

TEST(ReportText, WidensAColumnForTheLongestWordOfItsHead) {
    loadFonts();
    EXPECT_EQ(headWidth(QStringLiteral("Median"), 36, true), 36) << "it has room";
    const double word = headWidth(QStringLiteral("Renseign\u00e9es"), 46, true);
    EXPECT_GT(word, 46);
    EXPECT_EQ(headWidth(QStringLiteral("Non Renseign\u00e9es"), 46, true), word) << "lines break between words";
    EXPECT_GT(headWidth(QStringLiteral("Renseign\u00e9es"), 46, false), word) << "a wide table has more beside it";
}

TEST(ReportText, SaysWhereATextIsNotTheOfficialOne) {
    const auto notes = [](test::RealAssessment which) {
        return test::everyLine(test::realReport(which))
            .filter(QStringLiteral("Working translation, not the official text."))
            .size();
    };
    EXPECT_EQ(notes(test::RealAssessment::OtherFramework), 3) << "below each commitment that is quoted";
    EXPECT_EQ(notes(test::RealAssessment::Complete), 0);
    for (const QString& code : {QStringLiteral("es"), QStringLiteral("pt"), QStringLiteral("fr")}) {
        GapReportInput input = test::realInput(test::RealAssessment::Complete);
        input.options.language = Language(code);
        const QString note =
            input.options.language.translate("SourceDocument", "Working translation, not the official text.");
        EXPECT_EQ(test::everyLine(test::composed(input)).filter(note).size(),
                  static_cast<qsizetype>(input.framework->commitments.size()))
            << code.toStdString();
    }
}

} // namespace
} // namespace atalaya::report
