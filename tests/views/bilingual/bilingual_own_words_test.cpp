// What people wrote, in a gap report in two languages: it stands once, in its own language wherever it stands.
#include "assessments/foundation/LanguageName.h"
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/RealReport.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QDomDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>

namespace atalaya::report {
namespace {

using namespace Qt::StringLiterals;

/// Altamar is written in English: of its reports in two languages that is the first, the second, or neither.
struct TwinPair {
    const char* first;
    const char* second;
};

void PrintTo(const TwinPair& pair, std::ostream* out) {
    *out << pair.first << ' ' << pair.second;
}

class BilingualOwnWords : public testing::TestWithParam<TwinPair> {
protected:
    BilingualOwnWords() : input(test::realInput()) {
        loadFonts();
        input.options.language = Language(QLatin1String(GetParam().first));
        input.options.second.emplace(QLatin1String(GetParam().second));
    }

    [[nodiscard]] ReportDocument twinReport(const GapReportCharts& charts = {}) const {
        auto document = composeGapReportInBoth(input, charts, Theme::paper());
        if (!document) {
            ADD_FAILURE() << document.error().sentence.toStdString();
            return {};
        }
        return std::move(*document);
    }

    GapReportInput input;
};

/// Reasons that are long enough to be no one else's words, without the signs at their end.
QStringList longReasons(const Assessment& assessment) {
    QStringList reasons;
    for (const auto& [code, answer] : assessment.answers) {
        QString reason = answer.rationale;
        while (!reason.isEmpty() && !reason.back().isLetterOrNumber()) {
            reason.chop(1);
        }
        if (!answer.notApplicable && reason.size() > 40 && !reason.contains(u'\n')) {
            reasons << reason;
        }
    }
    return reasons;
}

/// A text as it is spoken: the language of each of its characters.
struct SpokenText {
    QString words;
    QStringList languages;

    void add(const Text& text, const QString& around) {
        for (const Span& span : text) {
            words += span.text;
            for (qsizetype i = 0; i < span.text.size(); ++i) {
                languages << (span.language.isEmpty() ? around : span.language);
            }
        }
    }

    /// Of a passage, several where it is torn apart.
    [[nodiscard]] QString languageOf(const QString& passage) const {
        QStringList found = languages.mid(words.indexOf(passage), passage.size());
        found.removeDuplicates();
        return found.join(u'+');
    }
};

std::vector<SpokenText> spokenTextsOf(const ReportDocument& document) {
    std::vector<SpokenText> texts;
    test::visit(document.body, [&](const Element& element) {
        if (const auto* paragraph = std::get_if<Paragraph>(&element.value)) {
            texts.emplace_back().add(paragraph->text,
                                     paragraph->language.isEmpty() ? document.language : paragraph->language);
        } else if (const auto* list = std::get_if<List>(&element.value)) {
            for (const Text& item : list->items) {
                texts.emplace_back().add(item, list->language.isEmpty() ? document.language : list->language);
            }
        }
    });
    return texts;
}

TEST_P(BilingualOwnWords, AreInTheirLanguageInWhateverColumnTheyStand) {
    const QStringList reasons = longReasons(input.assessment);
    ASSERT_GT(reasons.size(), 10);
    const ReportDocument both = twinReport();
    const std::vector<SpokenText> texts = spokenTextsOf(both);
    for (const QString& reason : reasons) {
        int times = 0;
        for (const SpokenText& text : texts) {
            if (text.words.contains(reason)) {
                ++times;
                EXPECT_EQ(text.languageOf(reason).toStdString(), "en") << text.words.toStdString();
            }
        }
        EXPECT_GT(times, 0) << reason.toStdString();
    }
    for (const QString& line : test::everyLine(both)) {
        EXPECT_FALSE(line.contains(QChar(0xFFF9)) || line.contains(QChar(0xFFFB))) << line.toStdString();
    }
}

TEST_P(BilingualOwnWords, AreSaidInBothNotToHaveBeenTranslated) {
    const QString label = input.options.language.translate("GapReport", "Language");
    QStringList told;
    const ReportDocument both = twinReport();
    for (const Table* table : test::all<Table>(both.body)) {
        for (const Row& row : table->rows) {
            if (row.cells.size() == 2 && test::linesOf(row.cells[0].content).contains(label)) {
                told << test::linesOf(row.cells[1].content).join(u' ');
            }
        }
    }
    ASSERT_EQ(told.size(), 1) << "among the facts on method and scope";
    for (const Language& language : {input.options.language, *input.options.second}) {
        const QString name = languageNameIn(language, u"en"_s);
        EXPECT_TRUE(told.front().contains(name)) << told.front().toStdString() << " lacks " << name.toStdString();
    }
}

/// The language that HTML says of an element.
QString spokenAt(QDomNode node) {
    for (; !node.isNull(); node = node.parentNode()) {
        const QString language = node.toElement().attribute(u"lang"_s);
        if (!language.isEmpty()) {
            return language;
        }
    }
    return {};
}

void visitWords(const QDomNode& node, const std::function<void(const QDomNode&)>& see) {
    for (QDomNode kid = node.firstChild(); !kid.isNull(); kid = kid.nextSibling()) {
        if (kid.isText()) {
            see(kid);
        } else {
            visitWords(kid, see);
        }
    }
}

/// Each text in the structure of the pages, with its language.
void visitSlots(const Node& node, const QString& around,
                const std::function<void(const QString& text, const QString& language)>& see) {
    const QString language = node.language.isEmpty() ? around : node.language;
    for (const auto& kid : node.kids) {
        if (const auto* slot = std::get_if<Slot*>(&kid)) {
            see((*slot)->text, language);
        } else {
            visitSlots(*std::get<std::unique_ptr<Node>>(kid), language, see);
        }
    }
}

TEST_P(BilingualOwnWords, AreMarkedInTheFilesWhichStaySound) {
    const QStringList reasons = longReasons(input.assessment);
    int found = 0;
    const auto see = [&](const QString& text, const QString& language) {
        if (std::any_of(reasons.begin(), reasons.end(), [&](const QString& reason) { return text.contains(reason); })) {
            ++found;
            EXPECT_EQ(language.toStdString(), "en") << text.toStdString();
        }
    };
    const ReportDocument both = twinReport(recordGapReportCharts(input, Theme::paper()));
    const auto html = writeHtml(both);
    ASSERT_TRUE(html);
    QDomDocument page;
    ASSERT_TRUE(page.setContent(*html));
    visitWords(page.documentElement(), [&](const QDomNode& words) { see(words.nodeValue(), spokenAt(words)); });
    EXPECT_GT(found, 10) << "in HTML";

    found = 0;
    const auto paged = layOut(both, {});
    ASSERT_TRUE(paged);
    visitSlots(*paged->structure().root, both.language, see);
    EXPECT_GT(found, 10) << "in the structure of the pages";
    const auto pdf = writePdf(both, {});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(test::checkConformance(pdf->bytes).join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Of, BilingualOwnWords,
                         testing::Values(TwinPair{"es", "fr"}, TwinPair{"en", "pt"}, TwinPair{"fr", "en"}),
                         [](const auto& tested) { return std::string(tested.param.first) + tested.param.second; });

} // namespace
} // namespace atalaya::report
