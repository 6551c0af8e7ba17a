#include "views/reports/bilingual/Bilingual.h"

#include "views/reports/TwoLanguages.h"
#include "views/reports/bilingual/ElementTwins.h"
#include "views/reports/bilingual/Words.h"

#include <QCoreApplication>

namespace atalaya::report {

namespace {

constexpr qsizetype longestTwinExcerpt = 60;

QString joinedLine(const QString& first, const QString& second) {
    return inBoth(first, unlike(first, second));
}

Error notTheSameReport(const QString& where) {
    const QString place = where.simplified();
    return {ErrorCode::Internal,
            QCoreApplication::translate("Report", "The report cannot be set in two languages: at “%1” it does not have "
                                                  "the same parts in both. Make it in one language, and tell us.")
                .arg(place.size() > longestTwinExcerpt ? place.left(longestTwinExcerpt) + u'\u2026' : place),
            {}};
}

/// What stands on every page and in the file's properties.
void joinTwinFrame(ReportDocument& document, const ReportDocument& second) {
    document.title = joinedLine(document.title, second.title);
    document.subject = joinedLine(document.subject, second.subject);
    document.runningTitle = joinedLine(document.runningTitle, second.runningTitle);
    document.runningStatus = joinedLine(document.runningStatus, second.runningStatus);
    document.watermark = joinedLine(document.watermark, second.watermark);
    document.pageOf = joinedLine(document.pageOf, second.pageOf);
    if (!haveSameWords(document.footer, second.footer)) {
        document.footer += u'\n' + second.footer;
    }
}

} // namespace

Result<ReportDocument> inTwoLanguages(const ReportDocument& first, const ReportDocument& second) {
    ReportDocument document = first;
    document.secondLanguage = second.language;
    joinTwinFrame(document, second);
    if (first.cover.facts.size() != second.cover.facts.size() ||
        first.cover.stages.size() != second.cover.stages.size()) {
        return tl::make_unexpected(notTheSameReport(first.cover.title));
    }
    document.cover.second = std::make_shared<Cover>(second.cover);
    ElementTwins twins(second.language);
    document.body = twins.join(first.body, second.body);
    if (!twins.problem().isEmpty()) {
        return tl::make_unexpected(notTheSameReport(twins.problem()));
    }
    if (first.attachments.size() != second.attachments.size()) {
        return tl::make_unexpected(notTheSameReport(first.attachments.empty() ? second.attachments.front().description
                                                                              : first.attachments.front().description));
    }
    for (std::size_t i = 0; i < document.attachments.size(); ++i) {
        document.attachments[i].description =
            joinedLine(first.attachments[i].description, second.attachments[i].description);
    }
    return document;
}

} // namespace atalaya::report
