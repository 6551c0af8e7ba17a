#include "views/reports/html/HtmlWords.h"

#include "views/reports/PlainText.h"

namespace atalaya::report {

const char* classOf(Ink ink) {
    switch (ink) {
    case Ink::Text:
        return "";
    case Ink::Secondary:
        return "i2";
    case Ink::Tertiary:
        return "i3";
    case Ink::Inverse: // white on a dark ground: there is none in a page
    case Ink::InverseSecondary:
        return "";
    case Ink::Gap:
        return "gap";
    case Ink::Warning:
        return "warn";
    case Ink::Link:
    case Ink::Accent:
        return "acc";
    }
    return "";
}

const char* classOf(Style style) {
    switch (style) {
    case Style::Small:
        return "small";
    case Style::Dense:
        return "dense";
    case Style::Body:
        return "";
    case Style::Lead:
        return "lead";
    case Style::Quote:
        return "quote";
    case Style::Figure:
        return "fig1";
    case Style::FigureSecond:
        return "fig2";
    case Style::FigureThird:
        return "fig3";
    case Style::Caption:
        return "caption";
    }
    return "";
}

QString htmlText(const QString& text) {
    return cleanText(text).toHtmlEscaped();
}

QString classAttribute(const QStringList& names) {
    QStringList kept = names;
    kept.removeAll(QString());
    return kept.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kept.join(QLatin1Char(' ')));
}

QString languageAttribute(const QString& language) {
    return language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(htmlText(language));
}

QString htmlInBoth(const QString& first, const QString& second, const QString& language, const QString& firstLanguage) {
    QStringList words;
    for (const auto& [text, spoken] : {std::pair(first, firstLanguage), std::pair(second, language)}) {
        if (!text.isEmpty()) {
            words << (spoken.isEmpty()
                          ? htmlText(text)
                          : QStringLiteral("<span%1>%2</span>").arg(languageAttribute(spoken), htmlText(text)));
        }
    }
    return words.join(QStringLiteral(" \u00b7 "));
}

} // namespace atalaya::report
