// What no text of the gap report may be, whatever it is made from: a key, a place holder, a broken number.
#include "tests/views/gap/GapCase.h"
#include "views/reports/Headings.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace atalaya::report {
namespace {

using test::drawnWords;
using test::everyLine;
using test::gridOf;
using test::headingAt;
using test::shown;

class GapReportWords : public test::GapReportTest {};

TEST_P(GapReportWords, HaveNoPlaceHoldersAndNoBrokenNumbers) {
    const std::vector<std::pair<const char*, const char*>> never{
        {"a place holder", "%(\\d|n\\b|L\\d)"},
        {"a number that is none", "\\b(nan|inf|NaN|Inf)\\b"},
        {"a minus that is a hyphen", "(^|\\s)-\\d"},
        {"an id", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}"},
        {"a date as computers write it", "\\b\\d{4}-\\d\\d-\\d\\d\\b"},
        {"a name from the program", "\\b[a-z]+_[a-z]+\\b"},
    };
    const QStringList lines = everyLine(report.document);
    for (const auto& [what, pattern] : never) {
        EXPECT_EQ(shown(lines.filter(QRegularExpression(QLatin1String(pattern)))), "") << what;
    }
}

TEST_P(GapReportWords, HaveOneSpaceBetweenThem) {
    static const QRegularExpression spaces(QStringLiteral("  |\\t|^ | $"));
    EXPECT_EQ(shown(everyLine(report.document).filter(spaces)), "");
}

TEST_P(GapReportWords, AreNamesAndNotTheFrameworksKeys) {
    const Framework& framework = report.framework;
    std::set<QString> keys, labels;
    for (const Group& group : framework.groups) {
        keys.insert(group.id);
    }
    for (const Body& body : framework.bodies) {
        keys.insert(body.id);
    }
    for (const Cluster& cluster : framework.clusters) {
        keys.insert(cluster.id);
    }
    for (const Commitment& commitment : framework.commitments) {
        keys.insert(commitment.strength);
        labels.insert({commitment.strengthLabel, commitment.wording});
    }
    for (const Indicator& indicator : framework.indicators) {
        keys.insert(indicator.effort.level);
        labels.insert(indicator.effort.label);
    }
    // A key may be the very word that people read, "low"; then it is no key in the report.
    for (const QString& label : labels) {
        keys.erase(label);
    }
    keys.erase(QString());
    static const QRegularExpression between(QStringLiteral("[,;:.()\u00b7 ]+"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    for (const QString& line : everyLine(report.document)) {
        const QStringList words = line.split(between, Qt::SkipEmptyParts);
        for (const QString& key : keys) {
            // "B09" is a key wherever it stands, "pilots" where it stands alone.
            EXPECT_FALSE(line == key || (key.contains(digit) && words.contains(key)))
                << key.toStdString() << " in " << line.toStdString();
        }
    }
}

// --- Headings and links
// ----------------------------------------------------------------------------------------------------

TEST_P(GapReportWords, StandUnderHeadingsWithoutJumps) {
    int level = 0;
    std::set<QString> anchors;
    const auto headings = test::all<Heading>(report.document.body);
    for (const Heading* heading : headings) {
        EXPECT_LE(heading->level, level + 1) << heading->text.toStdString();
        EXPECT_GE(heading->level, 1);
        EXPECT_FALSE(heading->text.trimmed().isEmpty()) << heading->anchor.toStdString();
        EXPECT_FALSE(heading->anchor.isEmpty()) << heading->text.toStdString();
        EXPECT_TRUE(anchors.insert(heading->anchor).second) << heading->anchor.toStdString() << " twice";
        level = heading->level;
    }
    // No heading stands over nothing.
    for (const Heading* heading : headings) {
        EXPECT_FALSE(test::under(report.document, heading->anchor).empty()) << heading->anchor.toStdString();
    }
}

TEST_P(GapReportWords, StandInTheSectionsOfTheDesignInTheirOrder) {
    const std::vector<std::pair<const char*, const char*>> sections{
        {"1", "minister"},       {"2", "reading"},       {"3", "method"},        {"4", "participants"},
        {"5", "glance"},         {"6", "gaps"},          {"7", "commitments"},   {"8", "plan"},
        {"9", "one-stage-more"}, {"10", "progress"},     {"11", "open"},         {"Annex A", "annex-a"},
        {"Annex B", "annex-b"},  {"Annex C", "annex-c"}, {"Annex D", "annex-d"}, {"Annex E", "annex-e"},
        {"Annex F", "annex-f"}};
    std::vector<const Heading*> first = test::all<Heading>(report.document.body);
    std::erase_if(first, [](const Heading* heading) { return heading->level != 1; });
    ASSERT_EQ(first.size(), sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        EXPECT_EQ(first[i]->number, QLatin1String(sections[i].first));
        EXPECT_EQ(first[i]->anchor, QLatin1String(sections[i].second));
    }
    // The contents name the sections and the commitments, each where it stands.
    QStringList expected;
    for (const auto& [number, anchor] : sections) {
        expected << QLatin1String(anchor);
        if (expected.back() == u"commitments") {
            for (const CommitmentScore& scored : report.sheet.commitments) {
                expected << test::anchorOf(scored.code);
                EXPECT_EQ(headingAt(report.document, test::anchorOf(scored.code))->number,
                          QStringLiteral("7.%1").arg(report.framework.commitment(scored.code)->number));
            }
        }
    }
    QStringList contents;
    for (const HeadingRef& heading : HeadingList(report.document).contents(2)) {
        contents << heading.anchor;
    }
    EXPECT_EQ(shown(contents), shown(expected));
    const auto contentsPages = test::all<Contents>(report.document.body);
    ASSERT_EQ(contentsPages.size(), 1U);
    EXPECT_EQ(contentsPages.front()->depth, 2);
}

TEST_P(GapReportWords, LinkToWhatIsThere) {
    std::set<QString> targets;
    for (const Heading* heading : test::all<Heading>(report.document.body)) {
        targets.insert(u'#' + heading->anchor);
    }
    for (const Block* block : test::all<Block>(report.document.body)) {
        targets.insert(u'#' + block->anchor);
    }
    int links = 0;
    test::visitSpans(report.document.body, [&](const Span& span) {
        if (!span.link.isEmpty()) {
            ++links;
            EXPECT_TRUE(isSafeLink(span.link)) << span.link.toStdString();
            EXPECT_FALSE(span.text.trimmed().isEmpty()) << span.link.toStdString();
            EXPECT_TRUE(!span.link.startsWith(u'#') || targets.contains(span.link))
                << span.link.toStdString() << ", " << span.text.toStdString();
        }
    });
    EXPECT_GE(links, static_cast<int>(report.sheet.indicators.size() + report.sheet.commitments.size()));
}

TEST_P(GapReportWords, NameEveryTableAndEachOfItsColumns) {
    for (const Table* table : test::all<Table>(report.document.body)) {
        EXPECT_FALSE(table->title.trimmed().isEmpty());
        EXPECT_TRUE(!table->head.empty() || std::all_of(table->rows.begin(), table->rows.end(),
                                                        [](const Row& row) { return row.cells.front().header; }))
            << table->title.toStdString() << " has a head neither above nor beside its cells";
        const test::Grid grid = gridOf(*table);
        // The first column may be one of bare numbers.
        for (qsizetype column = 1; column < grid.head.size(); ++column) {
            EXPECT_FALSE(grid.head[column].trimmed().isEmpty()) << table->title.toStdString() << ", " << column;
        }
    }
}

ON_EACH(GapReportWords, test::allCases());

// --- Numbers as the language writes them
// -------------------------------------------------------------------------------------------

class GapReportNumbers : public testing::TestWithParam<test::GapCase> {};

/// Decimals that were computed: two or four places. Versions and shares have one.
QStringList decimals(const QString& text, QChar sign) {
    const QRegularExpression pattern(QStringLiteral("(?<![\\d.,])\\d+\\%1\\d{2}(\\d{2})?(?![\\d.,]*\\d)").arg(sign));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    return found;
}

/// Run by run, so that what the State wrote can be told from what the report says; and the words of figures.
QStringList runsOf(const ReportDocument& document) {
    QStringList runs;
    test::visitSpans(document.body, [&](const Span& span) { runs << span.text; });
    for (const Figure* figure : test::all<Figure>(document.body)) {
        runs << figure->alt;
    }
    return runs;
}

TEST_P(GapReportNumbers, HaveTheDecimalSignOfTheReportsLanguage) {
    GapReportInput input = GetParam().input();
    const ReportDocument english = test::composed(input);
    input.options.language = Language(QStringLiteral("es"));
    input.assessment.language = QStringLiteral("es"); // else what the State wrote stands in runs of its own
    ASSERT_EQ(input.options.language.locale().decimalPoint(), QStringLiteral(","));
    const ReportDocument spanish = test::composed(input);

    const auto tables = test::all<Table>(english.body);
    const auto twins = test::all<Table>(spanish.body);
    ASSERT_EQ(tables.size(), twins.size());
    static const QRegularExpression number(QStringLiteral("^[+\u2212]?\\d+\\.\\d+$"));
    qsizetype compared = 0;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        const test::Grid grid = gridOf(*tables[t]);
        const test::Grid twin = gridOf(*twins[t]);
        ASSERT_EQ(grid.rows.size(), twin.rows.size());
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            for (qsizetype c = 0; c < grid.rows[r].size(); ++c) {
                if (number.match(grid.rows[r][c]).hasMatch()) {
                    EXPECT_EQ(twin.rows[r][c], QString(grid.rows[r][c]).replace(u'.', u','));
                    ++compared;
                }
            }
        }
    }
    // Sentences: as many decimals as in English, none with a point. What the State wrote stays as it was written.
    QStringList lines = runsOf(english);
    QStringList others = runsOf(spanish);
    const auto takeMarks = [](QStringList& runs, const Language& language) {
        return runs.removeAll(language.translate("SourceDocument", "Working translation, not the official text."));
    };
    const auto commitments = static_cast<qsizetype>(input.framework->commitments.size());
    takeMarks(lines, Language(QStringLiteral("en"))); // the Declaration is official in English alone
    EXPECT_EQ(takeMarks(others, input.options.language), commitments);
    ASSERT_EQ(lines.size(), others.size());
    const QString written = QString::fromUtf8(input.data);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (written.contains(lines[i].trimmed())) {
            continue;
        }
        QStringList expected = decimals(lines[i], u'.');
        expected.replaceInStrings(QStringLiteral("."), QStringLiteral(","));
        EXPECT_EQ(shown(decimals(others[i], u',')), shown(expected)) << others[i].toStdString();
        EXPECT_EQ(shown(decimals(others[i], u'.')), "") << others[i].toStdString();
        compared += expected.size();
    }
    // Charts.
    for (const Figure* figure : test::all<Figure>(spanish.body)) {
        for (const QString& words : drawnWords(*figure)) {
            EXPECT_EQ(shown(decimals(words, u'.')), "") << figure->name.toStdString() << ": " << words.toStdString();
        }
    }
    if (!input.assessment.answers.empty()) {
        EXPECT_GT(compared, 20);
    }
}

ON_EACH(GapReportNumbers, test::realCases());

} // namespace
} // namespace atalaya::report
