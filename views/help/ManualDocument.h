#pragma once

#include "views/help/ManualText.h"

class QTextBlockFormat;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace atalaya {

class WindowStyle;

/// Writes the manual into a document to read, in the fonts and colours of the window.
class ManualDocument {
public:
    ManualDocument(QTextDocument& document, const WindowStyle& style) : m_document(document), m_style(style) {}

    /// In place of what was there. Returns where each heading stands in the document, as positions of a cursor. A link
    /// is an anchor "heading:N" with the index of its heading.
    [[nodiscard]] std::vector<int> write(const ManualText& text);

private:
    void addBlock(QTextCursor& cursor, const QTextBlockFormat& format);
    void addHeading(QTextCursor& cursor, const ManualHeading& heading);
    void addWords(QTextCursor& cursor, const QString& markdown, const QTextCharFormat& plain);
    void addParagraph(QTextCursor& cursor, const QString& markdown);
    void addPoint(QTextCursor& cursor, const QString& markdown);
    void addCode(QTextCursor& cursor, const QString& lines);
    void addTable(QTextCursor& cursor, const std::vector<QStringList>& rows);
    [[nodiscard]] QTextCharFormat look(const char* step, int weight = 0) const;
    [[nodiscard]] QTextBlockFormat lines(const char* step, double gapAbove) const;

    QTextDocument& m_document;
    const WindowStyle& m_style;
    const ManualText* m_text = nullptr; ///< while it is written
    const char* m_step = "reading";     ///< of the words that are written
    bool m_isFresh = true;              ///< the cursor is in a block that is empty and to be used
};

} // namespace atalaya
