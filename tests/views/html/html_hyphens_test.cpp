#include "tests/views/layout/SampleReport.h"
#include "views/reports/ReportWriters.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace atalaya::report {
namespace {

/// What the page's own style says of dividing words, by selector.
std::map<QString, QString> divisionsIn(const QString& html) {
    static const QRegularExpression sheet(QStringLiteral("<style>(.*?)</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QRegularExpression hyphens(QStringLiteral("(?:^|[;\\s])hyphens:\\s*(\\w+)"));
    std::map<QString, QString> said;
    const QString style = sheet.match(html).captured(1);
    for (auto rules = rule.globalMatch(style); rules.hasNext();) {
        const QRegularExpressionMatch one = rules.next();
        const QRegularExpressionMatch value = hyphens.match(one.captured(2));
        if (!value.hasMatch()) {
            continue;
        }
        for (const QString& selector : one.captured(1).split(u',')) {
            EXPECT_FALSE(said.contains(selector.trimmed())) << "said twice: " << selector.toStdString();
            said[selector.trimmed()] = value.captured(1);
        }
    }
    return said;
}

TEST(HtmlHyphens, DivideRunningTextAndCellsButNoHeadingsLinksOrNumbers) {
    const auto html = writeHtml(test::sampleReport());
    ASSERT_TRUE(html);
    // What is said of `main` holds for all that stands in it, unless it is said otherwise.
    const auto hyphens = divisionsIn(QString::fromUtf8(*html));
    ASSERT_TRUE(hyphens.contains(QStringLiteral("main")));
    EXPECT_EQ(hyphens.at(QStringLiteral("main")), QStringLiteral("auto"));
    for (const char* whole : {"h2", "h3", "h4", "caption", "thead th", "a", "nav", "figure", ".over", ".trail", ".num",
                              ".right", ".fig1"}) {
        const auto found = hyphens.find(QLatin1String(whole));
        ASSERT_NE(found, hyphens.end()) << whole;
        EXPECT_EQ(found->second, QStringLiteral("manual")) << whole;
    }
    for (const char* divided : {"p", "li", "td", "th", "blockquote", "section", "span", "strong"}) {
        EXPECT_FALSE(hyphens.contains(QLatin1String(divided))) << divided;
    }
}

TEST(HtmlHyphens, FollowTheLanguageOfTheWordsAndLeaveThemWhole) {
    ReportDocument document = test::emptyReport();
    Paragraph own = test::paragraph(QStringLiteral("responsabilidad"));
    own.language = QStringLiteral("es");
    document.body = {test::paragraph(QStringLiteral("responsibility")), own};
    const auto written = writeHtml(document);
    ASSERT_TRUE(written);
    const QString html = QString::fromUtf8(*written);
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"en\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("<p>responsibility</p>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<p lang=\"es\">responsabilidad</p>")));
    EXPECT_FALSE(html.contains(QChar(QChar::SoftHyphen)));
    EXPECT_FALSE(html.contains(QStringLiteral("&shy;")));
}

} // namespace
} // namespace atalaya::report
