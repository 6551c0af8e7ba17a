#include "assessments/framework/WorkingTranslation.h"
#include "models/items/DeclarationTexts.h"
#include "models/session/WindowLanguage.h"
#include "views/declaration/DeclarationText.h"
#include "views/theme/WindowStyle.h"

#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

// What is done with the words of the text: finding some, and copying them with their source.

namespace atalaya {

using namespace Qt::StringLiterals;

int DeclarationText::findAll(const QString& typed) {
    m_typed = typed;
    m_found.clear();
    m_foundNumber = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && !typed.isEmpty(); block = block.next()) {
        if (block.userState() == DeclarationDocument::Verbatim) {
            for (const Found& found : findInText(block.text(), typed)) {
                const int from = block.position() + static_cast<int>(found.from);
                m_found.emplace_back(from, from + static_cast<int>(found.length));
            }
        }
    }
    markFound();
    return foundCount();
}

int DeclarationText::nextFound(bool back) {
    if (m_found.empty()) {
        return 0;
    }
    const int count = static_cast<int>(m_found.size());
    if (m_foundNumber == 0) {
        // From the chosen paragraph on.
        const int from = textCursor().selectionStart();
        const auto next =
            std::find_if(m_found.begin(), m_found.end(), [&](const auto& one) { return one.first >= from; });
        m_foundNumber = next == m_found.end() ? 1 : static_cast<int>(next - m_found.begin()) + 1;
    } else {
        m_foundNumber = (m_foundNumber - 1 + (back ? count - 1 : 1)) % count + 1;
    }
    const auto [from, to] = m_found.at(static_cast<std::size_t>(m_foundNumber) - 1);
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (const int passage = passageOfBlock(cursor.blockNumber()); passage >= 0) {
        scrollTo(areaOf(m_passages.at(static_cast<std::size_t>(passage))));
    }
    markFound();
    return m_foundNumber;
}

void DeclarationText::markFound() {
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_found[i].first);
        mark.cursor.setPosition(m_found[i].second, QTextCursor::KeepAnchor);
        const bool isCurrent = static_cast<int>(i) + 1 == m_foundNumber;
        mark.format.setBackground(m_style.colour(isCurrent ? "ink" : "warningTint"));
        mark.format.setForeground(m_style.colour(isCurrent ? "onInk" : "text"));
        mark.format.setFontUnderline(!isCurrent);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

QString DeclarationText::sourceOf(int firstPassage, int lastPassage) const {
    const QString work =
        m_document.symbol.isEmpty()
            ? m_document.title
            : tr("%1 (%2)", "title and symbol of the Declaration").arg(m_document.title, m_document.symbol);
    if (firstPassage < 0 || lastPassage < 0) {
        return work;
    }
    const QString first = m_passages.at(static_cast<std::size_t>(firstPassage)).numeral;
    const QString last = m_passages.at(static_cast<std::size_t>(lastPassage)).numeral;
    return first == last ? tr("%1, paragraph %2").arg(work, first)
                         : tr("%1, paragraphs %2 to %3").arg(work, first, last);
}

QMimeData* DeclarationText::withSource(const QString& text, int first, int last) const {
    auto* copied = new QMimeData;
    QString source = sourceOf(first, last);
    if (const QString note = workingTranslationNote(m_document, languageOfWindow()); !note.isEmpty()) {
        source += u'\n' + note;
    }
    copied->setText(text + u"\n\n"_s + source);
    return copied;
}

QMimeData* DeclarationText::createMimeDataFromSelection() const {
    const QTextCursor selection = textCursor();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    QStringList paragraphs;
    int first = -1;
    int last = -1;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (block.userState() != DeclarationDocument::Verbatim) {
            continue;
        }
        const int begin = std::max(from, block.position()) - block.position();
        const QString part =
            block.text().mid(begin, std::min(to, block.position() + block.length() - 1) - block.position() - begin);
        if (!part.isEmpty()) {
            paragraphs << part;
            last = passageOfBlock(block.blockNumber());
            first = first < 0 ? last : first;
        }
    }
    return withSource(paragraphs.join(u"\n\n"_s), first, last);
}

} // namespace atalaya
