// The gap report in two languages: every pair of them, over every kind of assessment, says all that each says alone.
#include "assessments/foundation/WeightText.h"
#include "assessments/strategy/PlanMoney.h"
#include "tests/support/Builders.h"
#include "tests/views/gap/GapCase.h"
#include "views/reports/bilingual/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <algorithm>
#include <array>
#include <set>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array pairCodes{"es", "pt", "fr", "en"};

GapReportInput inBothLanguages(GapReportInput input, const char* first, const char* second) {
    input.options.language = Language(QLatin1String(first));
    input.options.second.emplace(QLatin1String(second));
    return input;
}

ReportDocument bilingualReport(const GapReportInput& input) {
    loadFonts();
    const Theme& theme = Theme::paper();
    auto document = composeGapReportInBoth(input, recordGapReportCharts(input, theme), theme);
    if (!document) {
        ADD_FAILURE() << document.error().sentence.toStdString();
        return {};
    }
    return std::move(*document);
}

std::set<QString> spokenWordsOf(const ReportDocument& document) {
    std::set<QString> words;
    for (const QString& line : test::everyLine(document)) {
        for (const Word& word : wordsIn(line)) {
            if (word.spoken) {
                words.insert(word.in(line).toString());
            }
        }
    }
    return words;
}

/// Words of `alone` that `both` lacks.
std::string wordsMissingIn(const ReportDocument& both, const ReportDocument& alone) {
    const std::set<QString> there = spokenWordsOf(both);
    QStringList missing;
    for (const QString& word : spokenWordsOf(alone)) {
        if (there.count(word) == 0) {
            missing << word;
        }
    }
    return missing.join(u' ').toStdString();
}

class BilingualGapReport : public testing::TestWithParam<test::GapCase> {};

TEST_P(BilingualGapReport, SaysInEveryPairAllThatEachLanguageSays) {
    loadFonts();
    const GapReportInput input = GetParam().input();
    for (const char* first : pairCodes) {
        for (const char* second : pairCodes) {
            if (QLatin1String(first) == QLatin1String(second)) {
                continue;
            }
            // Without drawings, whose sentences are looked at below: recording them takes most of the time.
            const GapReportInput wanted = inBothLanguages(input, first, second);
            const Theme& theme = Theme::paper();
            const auto both = composeGapReportInBoth(wanted, {}, theme);
            ASSERT_TRUE(both) << first << second << ' ' << both.error().sentence.toStdString();
            EXPECT_EQ(both->secondLanguage, QLatin1String(second));
            EXPECT_EQ(wordsMissingIn(*both, composeGapReport(wanted, {}, theme)), "")
                << first << " of " << first << second;
            EXPECT_EQ(wordsMissingIn(*both, composeGapReport(inSecondLanguage(wanted), {}, theme)), "")
                << second << " of " << first << second;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, BilingualGapReport, testing::ValuesIn(test::allCases()),
                         [](const auto& tested) { return tested.param.name; });

TEST(BilingualGapReportAtRandom, IsOneReportWhateverTheAssessmentHolds) {
    loadFonts();
    const FrameworkPtr framework = test::realInput(test::RealAssessment::Empty).framework;
    for (unsigned seed = 100; seed < 124; ++seed) {
        GapReportInput input = test::inputOf(framework, atalaya::test::randomAssessment(*framework, seed));
        const char* first = pairCodes.at(seed % 4);
        const char* second = pairCodes.at((seed + 1 + seed / 4 % 3) % 4);
        const auto both =
            composeGapReportInBoth(inBothLanguages(std::move(input), first, second), GapReportCharts(), Theme::paper());
        EXPECT_TRUE(both) << seed << ' ' << first << second << ' ' << (both ? "" : both.error().sentence.toStdString());
    }
}

TEST(BilingualGapReportOfAltamar, HasTheWordsOfTheInstrumentInBoth) {
    const ReportDocument both = bilingualReport(inBothLanguages(test::realInput(), "es", "en"));
    const Heading* gaps = test::headingAt(both, u"gaps"_s);
    ASSERT_NE(gaps, nullptr);
    EXPECT_EQ(gaps->second, u"Ranked gaps"_s);
    EXPECT_NE(gaps->text, gaps->second);
    const Heading* commitment = test::headingAt(both, u"code_P06"_s);
    ASSERT_NE(commitment, nullptr);
    EXPECT_FALSE(commitment->second.isEmpty()) << "the instrument's words are in both languages, too";
    EXPECT_NE(commitment->text, commitment->second);
    EXPECT_TRUE(both.title.contains(u" · "_s)) << both.title.toStdString();
    EXPECT_TRUE(both.title.contains(u"Gap report of Altamar"_s));
    EXPECT_EQ(both.language, u"es"_s);
}

TEST(BilingualGapReportOfAltamar, DrawingsStandOnceAndSayWhatTheyShowInBoth) {
    const GapReportInput input = inBothLanguages(test::realInput(), "pt", "fr");
    const ReportDocument both = bilingualReport(input);
    EXPECT_EQ(wordsMissingIn(both, test::composed(input)), "");
    EXPECT_EQ(wordsMissingIn(both, test::composed(inSecondLanguage(input))), "");
    for (const char* name : {"headline-bars", "all-bars", "headline-radar", "all-radar", "headline-distribution",
                             "all-distribution", "ranking"}) {
        const Figure* figure = test::figureNamed(both, name);
        ASSERT_NE(figure, nullptr);
        EXPECT_FALSE(figure->alt.isEmpty()) << name;
        EXPECT_FALSE(figure->secondAlt.isEmpty()) << name;
        EXPECT_NE(figure->alt, figure->secondAlt) << name;
    }
}

TEST(BilingualGapReportOfAltamar, APersonsReasonStandsOnce) {
    const GapReportInput input = inBothLanguages(test::realInput(), "fr", "en");
    const auto answer = std::find_if(input.assessment.answers.begin(), input.assessment.answers.end(),
                                     [](const auto& one) { return one.second.rationale.size() > 60; });
    ASSERT_NE(answer, input.assessment.answers.end());
    const ReportDocument alone = test::composed(input);
    const ReportDocument both = bilingualReport(input);
    const auto times = [&](const ReportDocument& document) {
        return test::linesOf(document.body).filter(answer->second.rationale).size();
    };
    EXPECT_GT(times(alone), 0);
    EXPECT_EQ(times(both), times(alone));
}

TEST(BilingualGapReportOfAltamar, SaysHowItIsToBeReadOnlyWhereThereAreTwo) {
    GapReportInput input = test::realInput();
    const auto explains = [](const ReportDocument& document) {
        return test::linesOf(test::under(document, u"reading"_s)).filter(u"in two languages"_s).size();
    };
    EXPECT_EQ(explains(test::composed(input)), 0);
    EXPECT_EQ(explains(bilingualReport(inBothLanguages(input, "en", "pt"))), 1);
}

TEST(BilingualGapReportOfAltamar, NamesItsLanguagesInTheWordsOfEach) {
    const auto reading = [](const char* first, const char* second) {
        const auto both = composeGapReportInBoth(inBothLanguages(test::realInput(), first, second), {}, Theme::paper());
        return both ? test::linesOf(test::under(*both, u"reading"_s)).join(u'|') : both.error().sentence;
    };
    loadFonts();
    const QString spanish = reading("es", "en");
    for (const QString& said : {u"en dos idiomas, español e inglés."_s, u"se escriben en español,"_s,
                                u"in two languages, Spanish and English."_s, u"as Spanish writes them"_s}) {
        EXPECT_TRUE(spanish.contains(said)) << said.toStdString() << " in " << spanish.toStdString();
    }
    const QString portuguese = reading("pt", "fr");
    for (const QString& said : {u"em dois idiomas, português e francês."_s, u"se escrevem em português,"_s,
                                u"en deux langues, portugais et français."_s, u"on les écrit en portugais,"_s}) {
        EXPECT_TRUE(portuguese.contains(said)) << said.toStdString() << " in " << portuguese.toStdString();
    }
}

TEST(BilingualGapReportOfAltamar, NumbersAreWrittenAsTheFirstWritesThem) {
    const ReportDocument both = bilingualReport(inBothLanguages(test::realInput(), "es", "en"));
    const ReportDocument alone = test::composed(inBothLanguages(test::realInput(), "es", "en"));
    const auto tables = test::all<Table>(both.body);
    const auto others = test::all<Table>(alone.body);
    ASSERT_EQ(tables.size(), others.size()) << "none is printed twice";
    int numbers = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        ASSERT_EQ(tables[i]->rows.size(), others[i]->rows.size()) << tables[i]->title.toStdString();
        for (std::size_t row = 0; row < tables[i]->rows.size(); ++row) {
            for (std::size_t column = 0; column < tables[i]->rows[row].cells.size(); ++column) {
                const QString text = test::linesOf(others[i]->rows[row].cells[column].content).join(u'|');
                if (!text.isEmpty() && !hasWords(text)) {
                    EXPECT_EQ(test::linesOf(tables[i]->rows[row].cells[column].content).join(u'|'), text);
                    ++numbers;
                }
            }
        }
    }
    EXPECT_GT(numbers, 200);
}

/// Weights and ranges of costs as `language` says them beside what people wrote.
QStringList phrasesWithNumbers(const Assessment& assessment, const Framework& framework, const Language& language) {
    QStringList phrases;
    for (const auto& [code, weight] : assessment.weights) {
        const QString number = weightText(weight.value, language);
        phrases << language.translate("GapReport", "%1 has weight %2", "code, number").arg(code, number);
        if (const Commitment* commitment = framework.commitment(code)) {
            const QString note =
                language.translate("GapReport", "* weight of commitment %1: %2. %3", "number, weight, reason")
                    .arg(QString::number(commitment->number), number, QString())
                    .trimmed();
            phrases << note.chopped(1);
        }
    }
    const PlanMoney money(assessment.plan, language);
    for (const Action& action : assessment.plan.actions) {
        if (action.cost) {
            phrases << money.rangeWithUnit(*action.cost);
        }
    }
    phrases.removeDuplicates();
    return phrases;
}

TEST(BilingualGapReportOfAltamar, PhrasesKeepTheirNumbersWhereBothWriteThemAlike) {
    loadFonts();
    const Theme& theme = Theme::paper();
    for (const auto& [first, second] : {std::pair("pt", "fr"), std::pair("es", "fr"), std::pair("es", "pt")}) {
        // In a third language, and in each of the two: what people wrote is marked where its language is another one.
        for (const char* own : {"en", first, second}) {
            GapReportInput input = inBothLanguages(test::realInput(), first, second);
            input.assessment.language = QLatin1String(own);
            const auto both = composeGapReportInBoth(input, {}, theme);
            ASSERT_TRUE(both) << both.error().sentence.toStdString();
            const QStringList lines = test::everyLine(*both);
            for (const GapReportInput& one : {input, inSecondLanguage(input)}) {
                const QStringList alone = test::everyLine(composeGapReport(one, {}, theme));
                int found = 0;
                for (const QString& phrase :
                     phrasesWithNumbers(input.assessment, *input.framework, one.options.language)) {
                    const auto times = alone.filter(phrase).size();
                    found += times > 0 ? 1 : 0;
                    EXPECT_GE(lines.filter(phrase).size(), times)
                        << first << second << " of " << own << ": " << phrase.toStdString();
                }
                EXPECT_GT(found, 10) << first << second;
            }
        }
    }
}

} // namespace
} // namespace atalaya::report
