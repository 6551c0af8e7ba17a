#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/minutes/MinutesFixture.h"
#include "views/reports/OwnWords.h"
#include "views/reports/ReportWriters.h"

#include <map>

namespace atalaya::report::test {
namespace {

class MinutesWords : public MinutesTest {};

TEST_F(MinutesWords, OfTheRoomAreMarkedInMinutesOfAnotherLanguage) {
    hold(Attribution::ByGroup);
    MinutesInput spanish = input();
    ASSERT_EQ(spanish.assessment.language, QStringLiteral("en"));
    spanish.options.language = Language(QStringLiteral("es"));
    const ReportDocument marked = composed(spanish);
    std::map<QString, QString> languages;
    visitSpans(marked.body, [&](const Span& span) { languages[span.text] = span.language; });
    for (const char* said : {"Two berths are new.", "The plan is not signed.", "The law is missing.", "Who pays?"}) {
        EXPECT_EQ(languages[QString::fromLatin1(said)], QStringLiteral("en")) << said;
    }
    const QString sentence = textsSentence(spanish.assessment, spanish.options.language);
    EXPECT_TRUE(textOf(marked.cover.notice).endsWith(sentence)) << textOf(marked.cover.notice).toStdString();

    // The same words, and the same sum of them.
    spanish.assessment.language = QStringLiteral("es");
    const ReportDocument plain = composed(spanish);
    const Difference lines = difference(linesOf(plain.body), linesOf(marked.body));
    EXPECT_EQ(shown(lines.gone), "");
    EXPECT_EQ(shown(lines.come), "");
    visitSpans(plain.body, [](const Span& span) { EXPECT_TRUE(span.language.isEmpty()) << span.text.toStdString(); });
}

TEST_F(MinutesWords, HaveTheWorkshopAndItsPlaceMarkedOnTheCover) {
    hold(Attribution::ByGroup);
    MinutesInput spanish = input();
    spanish.options.language = Language(QStringLiteral("es"));
    const ReportDocument document = composed(spanish);
    EXPECT_EQ(document.cover.title, QStringLiteral("Altamar acuerda"));
    EXPECT_EQ(document.cover.titleLanguage, QStringLiteral("en"));
    EXPECT_TRUE(document.title.contains(QStringLiteral("Altamar acuerda"))) << "without a mark in it";
    ASSERT_EQ(document.cover.subtitleRuns.size(), 2U);
    EXPECT_EQ(document.cover.subtitleRuns[0].text, QStringLiteral("Palacio, salón 3"));
    EXPECT_EQ(document.cover.subtitleRuns[0].language, QStringLiteral("en"));
    EXPECT_TRUE(document.cover.subtitleRuns[1].language.isEmpty()) << "the days are said in Spanish";
    EXPECT_EQ(document.cover.subtitle, textOf(document.cover.subtitleRuns));

    const auto html = writeHtml(document);
    ASSERT_TRUE(html);
    EXPECT_TRUE(html->contains("<h1 lang=\"en\">Altamar acuerda</h1>"));
    EXPECT_TRUE(html->contains(QStringLiteral("<span lang=\"en\">Palacio, salón 3</span>").toUtf8()));
}

} // namespace
} // namespace atalaya::report::test
