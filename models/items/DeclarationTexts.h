#pragma once

#include "assessments/framework/Framework.h"

namespace atalaya {

/// The instrument's text in every language in which it is to be had: the framework's own first, then what ships of the
/// same framework and version in others.
[[nodiscard]] std::vector<SourceDocument> declarationTexts(const Framework& framework);

/// Codes of the preamble's passages that the questions of a commitment go back to, in the order of the text.
[[nodiscard]] QStringList preambleOf(const Framework& framework, const Commitment& commitment);
/// Codes of the questions that go back to a passage of the preamble.
[[nodiscard]] QStringList questionsOnPreamble(const Framework& framework, const QString& passage);

/// Where `typed` stands in `text`, as far as it goes, whatever the case and the accents: pairs of start and length.
struct Found {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Found&) const = default;
};
[[nodiscard]] std::vector<Found> findInText(const QString& text, const QString& typed);

} // namespace atalaya
