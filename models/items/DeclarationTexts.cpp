#include "models/items/DeclarationTexts.h"

#include "assessments/framework/FrameworkLoader.h"

namespace atalaya {

std::vector<SourceDocument> declarationTexts(const Framework& framework) {
    std::vector<SourceDocument> texts{framework.document};
    if (!builtInFrameworks().contains(framework.id)) {
        return texts;
    }
    for (const QString& language : builtInLanguages(framework.id)) {
        if (language == framework.document.language) {
            continue;
        }
        const auto other = loadBuiltInFramework(framework.id, language);
        // A language may have words for the questions and none for the text: then the loader falls back.
        if (other && (*other)->version == framework.version && (*other)->document.language == language) {
            texts.push_back((*other)->document);
        }
    }
    return texts;
}

QStringList preambleOf(const Framework& framework, const Commitment& commitment) {
    QStringList codes;
    for (const Passage& passage : framework.document.preamble) {
        for (const QString& code : commitment.indicators) {
            const Indicator* indicator = framework.indicator(code);
            if (indicator && indicator->preambleReferences.contains(passage.id)) {
                codes << passage.id;
                break;
            }
        }
    }
    return codes;
}

QStringList questionsOnPreamble(const Framework& framework, const QString& passage) {
    QStringList codes;
    for (const Indicator& indicator : framework.indicators) {
        if (indicator.preambleReferences.contains(passage)) {
            codes << indicator.code;
        }
    }
    return codes;
}

namespace {

/// Without case and accents, character for character; 0 for a mark that stands upon the one before.
QChar folded(QChar c) {
    if (c.isMark()) {
        return QChar(0);
    }
    const QString decomposed = c.decomposition();
    return (decomposed.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : decomposed.at(0)).toLower();
}

} // namespace

std::vector<Found> findInText(const QString& text, const QString& typed) {
    QString wanted;
    for (const QChar c : typed.simplified()) {
        if (const QChar plain = folded(c); !plain.isNull()) {
            wanted += plain;
        }
    }
    std::vector<Found> found;
    if (wanted.isEmpty()) {
        return found;
    }
    QString plainText;
    std::vector<qsizetype> places; // in `text`
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const QChar plain = folded(text.at(i)); !plain.isNull()) {
            plainText += plain.isSpace() ? QChar(u' ') : plain;
            places.push_back(i);
        }
    }
    places.push_back(text.size());
    for (qsizetype at = plainText.indexOf(wanted); at >= 0; at = plainText.indexOf(wanted, at + wanted.size())) {
        const qsizetype from = places[static_cast<std::size_t>(at)];
        found.push_back({from, places[static_cast<std::size_t>(at + wanted.size())] - from});
    }
    return found;
}

} // namespace atalaya
