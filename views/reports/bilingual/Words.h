#pragma once

#include "views/reports/ReportDocument.h"

#include <vector>

namespace atalaya::report {

// Texts as rows of words, for comparing the same text in two languages.

/// A word or a number in a text; signs and blanks around it are not part of it.
struct Word {
    qsizetype from = 0, to = 0; ///< places in the text, `to` behind the last character
    bool spoken = false;        ///< has a letter; a number has none

    [[nodiscard]] QStringView in(const QString& text) const { return QStringView(text).mid(from, to - from); }
};

[[nodiscard]] std::vector<Word> wordsIn(const QString& text);
[[nodiscard]] bool hasWords(const QString& text);
/// Whether both have the same words in the same order. Numbers may be written another way, signs be others.
[[nodiscard]] bool haveSameWords(const QString& one, const QString& other);
/// All runs in one.
[[nodiscard]] QString joinedText(const Text& text);

} // namespace atalaya::report
