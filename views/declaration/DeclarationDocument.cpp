#include "views/declaration/DeclarationDocument.h"

#include "views/declaration/TagObject.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

DeclarationDocument::DeclarationDocument(QTextDocument& document, const WindowStyle& style,
                                         std::function<bool(const Commitment&)> mayScore)
    : m_document(document), m_style(style), m_mayScore(std::move(mayScore)) {}

std::vector<PassagePlace> DeclarationDocument::write(const Framework& framework, const SourceDocument& text) {
    std::vector<PassagePlace> places;
    m_document.clear();
    m_document.setDefaultFont(m_style.font("reading"));
    QAbstractTextDocumentLayout* layout = m_document.documentLayout();
    if (layout->handlerForObject(TagObject::type) == nullptr) {
        layout->registerHandler(TagObject::type, new TagObject(m_style, &m_document));
        layout->registerHandler(IconObject::type, new IconObject(m_style, &m_document));
    }
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    if (!text.preamble.empty()) {
        addHeading(cursor, tr("Preamble"), true);
    }
    if (!text.opening.isEmpty()) {
        addHeading(cursor, text.opening, false);
    }
    for (const Passage& passage : text.preamble) {
        places.push_back(addPassage(cursor, passage, nullptr));
    }
    addHeading(cursor, tr("Operative part"), true);
    for (const Commitment& commitment : framework.commitments) {
        const auto passage = std::find_if(text.operative.begin(), text.operative.end(),
                                          [&](const Passage& one) { return one.id == commitment.code; });
        places.push_back(addPassage(
            cursor, passage != text.operative.end() ? *passage : Passage{commitment.code, commitment.verbatim, {}, {}},
            &commitment));
    }
    cursor.endEditBlock();
    return places;
}

void DeclarationDocument::addHeading(QTextCursor& cursor, const QString& text, bool isQuiet) {
    QTextBlockFormat block;
    block.setLeftMargin(m_style.px(numeralMargin));
    block.setTopMargin(m_style.px(passageGap));
    block.setLineHeight(m_style.lineHeight("reading"), QTextBlockFormat::MinimumHeight);
    QTextCharFormat words;
    words.setFont(m_style.font("reading"));
    words.setForeground(m_style.colour(isQuiet ? "text2" : "text"));
    if (m_document.isEmpty()) {
        block.setTopMargin(m_style.px(6));
        cursor.setBlockFormat(block);
    } else {
        cursor.insertBlock(block);
    }
    cursor.insertText(text, words);
    cursor.block().setUserState(isQuiet ? Beside : Verbatim);
}

PassagePlace DeclarationDocument::addPassage(QTextCursor& cursor, const Passage& passage,
                                             const Commitment* commitment) {
    QTextBlockFormat block;
    block.setLeftMargin(m_style.px(numeralMargin));
    block.setRightMargin(m_style.px(rightMargin));
    block.setTopMargin(m_style.px(passageGap));
    block.setLineHeight(m_style.lineHeight("reading"), QTextBlockFormat::MinimumHeight);
    QTextCharFormat words;
    words.setFont(m_style.font("reading"));
    words.setForeground(m_style.colour("text"));
    cursor.insertBlock(block);
    PassagePlace place{passage.id,           commitment ? QString::number(commitment->number) : passage.id,
                       !commitment,          passage.text,
                       cursor.blockNumber(), 0};
    cursor.insertText(QString(passage.text).replace(u'\n', QChar(QChar::LineSeparator)), words);
    cursor.block().setUserState(Verbatim);

    block.setTopMargin(m_style.px(6));
    block.setLineHeight(0, QTextBlockFormat::SingleHeight);
    if (!passage.editorialNote.isEmpty()) {
        cursor.insertBlock(block);
        addNote(cursor, passage.editorialNote);
    }
    if (commitment) {
        block.setTopMargin(m_style.px(8));
        cursor.insertBlock(block);
        addMeta(cursor, *commitment);
        cursor.block().setUserState(Beside);
    }
    place.lastBlock = cursor.blockNumber();
    return place;
}

void DeclarationDocument::addNote(QTextCursor& cursor, const QString& note) {
    // The sign stands in front of the lines.
    QTextBlockFormat block = cursor.blockFormat();
    const int indent = m_style.px(20);
    block.setLeftMargin(block.leftMargin() + indent);
    block.setTextIndent(-indent);
    block.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    cursor.setBlockFormat(block);
    QTextCharFormat words;
    words.setFont(m_style.font("caption"));
    words.setForeground(m_style.colour("text2"));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), IconObject::format(u"info"_s));
    cursor.insertText(u"\t"_s + QString(note).replace(u'\n', QChar(QChar::LineSeparator)), words);
    cursor.block().setUserState(Beside);
}

void DeclarationDocument::addMeta(QTextCursor& cursor, const Commitment& commitment) {
    QTextCharFormat beside;
    beside.setFont(m_style.font("caption", 0, true));
    beside.setForeground(m_style.colour("text2"));
    beside.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    const auto addTag = [&](const QString& word) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), TagObject::format(word));
        cursor.insertText(u"\u2004 "_s, beside);
    };
    if (!commitment.addressee.isEmpty()) {
        addTag(tr("To: %1", "to whom a paragraph is addressed").arg(commitment.addressee));
    }
    if (!commitment.strengthLabel.isEmpty()) {
        addTag(tr("Wording: %1", "how strongly a paragraph is worded").arg(commitment.strengthLabel));
    }
    cursor.insertText(tr("%n question(s)", nullptr, static_cast<int>(commitment.indicators.size())), beside);
    if (m_mayScore(commitment)) {
        QTextCharFormat link(beside);
        link.setAnchor(true);
        link.setAnchorHref(u"score:"_s + commitment.code);
        link.setForeground(m_style.colour("accent"));
        link.setFontUnderline(true);
        cursor.insertText(u"\t"_s, beside);
        cursor.insertText(tr("Score it"), link);
    }
}

void DeclarationDocument::fitTabs(const std::vector<PassagePlace>& places) {
    // Not at the very edge: Qt rounds the widths that it adds up, and a word that ends beyond it by a hair goes to a
    // line of its own.
    const double right = m_document.textWidth() - m_style.px(numeralMargin) - m_style.px(rightMargin) - m_style.px(2);
    QTextCursor all(&m_document);
    all.beginEditBlock(); // laid out once
    for (const PassagePlace& place : places) {
        if (place.isPreamble) {
            continue;
        }
        QTextCursor cursor(m_document.findBlockByNumber(place.lastBlock));
        QTextBlockFormat block = cursor.blockFormat();
        block.setTabPositions({QTextOption::Tab(right, QTextOption::RightTab)});
        cursor.setBlockFormat(block);
    }
    all.endEditBlock();
}

} // namespace atalaya
