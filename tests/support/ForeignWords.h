#pragma once

#include <QStringList>

namespace atalaya::test {

/// Words of `text` that only another of the four languages has ("en", "es", "pt", "fr"), as they are written, each
/// once: "the" in a Spanish sentence, "com" in a French one. Known are the function words of each language and a few of
/// the program's most frequent ones, none of which means anything in another of the four. Tags, access keys, addresses,
/// file names, options, and the English titles that every language cites, are no words. What people wrote must be taken
/// out before. Of a `language` whose words are not known no word is foreign, so that a further one is files only.
[[nodiscard]] QStringList foreignWords(const QString& text, const QString& language);
/// Whether foreignWords() knows the words of this language.
[[nodiscard]] bool areWordsKnownOf(const QString& language);

/// What a person was never meant to read, each once: placeholders that nobody filled ("%1", "%n", "{name}"), names out
/// of the program ("fundingSource", "gap_title", "gap.title", "atalaya::Desk") and keys of the file formats
/// ("not-assessed"). Addresses and file names are none, nor, in a `language` of English, keys that are English words.
[[nodiscard]] QStringList rawKeys(const QString& text, const QString& language = {});

} // namespace atalaya::test
