#include "models/items/DeclarationTexts.h"

#include "assessments/foundation/Folding.h"
#include "assessments/framework/FrameworkLoader.h"
#include "assessments/framework/SpokenFramework.h"

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
        const FrameworkPtr other = shippedFramework(framework.id, language);
        // A language may have words for the questions and none for the text: then the loader falls back.
        if (other && other->version == framework.version && other->document.language == language) {
            texts.push_back(other->document);
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

std::vector<Found> findInText(const QString& text, const QString& typed) {
    const QString wanted = folded(typed).simplified();
    std::vector<Found> found;
    if (wanted.isEmpty()) {
        return found;
    }
    FoldedText plain = foldedWithPlaces(text);
    for (QChar& c : plain.text) {
        c = c.isSpace() ? QChar(u' ') : c;
    }
    const auto place = [&plain](qsizetype at) { return plain.places[static_cast<std::size_t>(at)]; };
    for (qsizetype at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + wanted.size())) {
        // Of a ligature that is only begun, all is found.
        qsizetype end = at + wanted.size();
        while (end < plain.text.size() && place(end) == place(end - 1)) {
            ++end;
        }
        found.push_back({place(at), place(end) - place(at)});
    }
    return found;
}

} // namespace atalaya
