#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace atalaya::test {

// What a reader reads in a report, whatever file it is.

/// A workspace at `file` with the practice country's two rounds and its workshop over the instrument in this language.
/// All that people wrote stands there with "k" for every vowel, so that it belongs to no language, and a word that is
/// foreign in a report of it is the program's own.
void makeSpeechlessCountry(const QString& file, const QString& language);

/// The files of a zip, by name; of what is none, nothing, and the test fails.
[[nodiscard]] QMap<QString, QByteArray> filesInZip(const QByteArray& zip);

/// The text of a .pdf (by pdftotext), .html, .odt, .xlsx or .zip of .csv, with text alternatives and names of tables;
/// words that stand apart there stand apart here. No styles, no script, no data for machines.
[[nodiscard]] QString textOfReport(const QString& path);

/// The language that the file says it is in: of a PDF the one of its catalogue, of an ODT the one of its styles; empty
/// where it says none. Tables say none.
[[nodiscard]] QString languageOfReport(const QString& path);

} // namespace atalaya::test
