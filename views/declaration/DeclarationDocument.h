#pragma once

#include "assessments/framework/Framework.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class QTextCursor;
class QTextDocument;

namespace atalaya {

class WindowStyle;

/// Where a passage stands in the document.
struct PassagePlace {
    QString code;
    QString numeral;
    bool isPreamble = false;
    QString text; ///< verbatim
    int firstBlock = 0, lastBlock = 0;
};

/// Writes the instrument's text into a QTextDocument, laid out as the design says. Once made it is only asked for its
/// measures.
class DeclarationDocument {
    Q_DECLARE_TR_FUNCTIONS(DeclarationDocument)
public:
    /// Of a block (QTextBlock::userState()): only the instrument's own words are copied and looked through.
    enum BlockKind { Verbatim = 1, Beside = 2 };
    // In px at 100 % text size.
    static constexpr double numeralMargin = 44; ///< left of the text
    static constexpr double passageGap = 20;    ///< from one paragraph to the next, a line in its middle
    static constexpr double longestLine = 606;
    static constexpr double rightMargin = 12;

    /// `mayScore`: which commitments get a link to their questions ("score:P06").
    DeclarationDocument(QTextDocument& document, const WindowStyle& style,
                        std::function<bool(const Commitment&)> mayScore);

    /// Replaces what is there; returns where each passage is, in the order of the text.
    std::vector<PassagePlace> write(const Framework& framework, const SourceDocument& text);
    /// The links stand at the right end of their line, wherever that is now.
    void fitTabs(const std::vector<PassagePlace>& places);

private:
    void addHeading(QTextCursor& cursor, const QString& text, bool isQuiet);
    PassagePlace addPassage(QTextCursor& cursor, const Passage& passage, const Commitment* commitment);
    void addNote(QTextCursor& cursor, const QString& note);
    void addMeta(QTextCursor& cursor, const Commitment& commitment);

    QTextDocument& m_document;
    const WindowStyle& m_style;
    std::function<bool(const Commitment&)> m_mayScore;
};

} // namespace atalaya
