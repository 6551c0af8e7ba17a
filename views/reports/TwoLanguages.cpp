#include "views/reports/TwoLanguages.h"

namespace atalaya::report {

namespace {

QString betweenLanguages() {
    return QStringLiteral(" \u00b7 ");
}

} // namespace

QString inBoth(const QString& first, const QString& second) {
    return second.isEmpty() ? first : first.isEmpty() ? second : first + betweenLanguages() + second;
}

Text inBoth(const QString& first, const QString& second, const QString& language, const QString& firstLanguage) {
    Text text;
    if (!first.isEmpty() || second.isEmpty()) {
        text.push_back(Span{first});
        text.back().language = firstLanguage;
    }
    if (!first.isEmpty() && !second.isEmpty()) {
        text.push_back(Span{betweenLanguages()});
    }
    if (!second.isEmpty()) {
        text.push_back(Span{second});
        text.back().language = language;
    }
    return text;
}

QString sentencesInBoth(const QString& first, const QString& second) {
    return second.isEmpty() ? first : first.isEmpty() ? second : first + QLatin1Char(' ') + second;
}

QString secondOf(const Heading& heading) {
    return heading.secondNumber.isEmpty() ? heading.second
                                          : QString(heading.secondNumber + u' ' + heading.second).trimmed();
}

Text inLanguage(Text text, const QString& language) {
    for (Span& span : text) {
        if (span.language.isEmpty()) {
            span.language = language;
        }
    }
    return text;
}

} // namespace atalaya::report
