#include "views/declaration/DeclarationText.h"

#include "models/items/DeclarationTexts.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace atalaya {

using namespace Qt::StringLiterals;

DeclarationText::DeclarationText(const WindowStyle& style, QWidget* parent) : QTextBrowser(parent), m_style(style) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Text of the Declaration"));
    setAccessibleDescription(tr("J and K go to the next and previous paragraph, Enter to its questions"));
    setProperty("focusRing", u"none"_s); // it is around the chosen paragraph
    connect(&style, &WindowStyle::showsFocusChanged, viewport(), QOverload<>::of(&QWidget::update));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        choose(url.path());
        Q_EMIT scoreRequested(url.path());
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &DeclarationText::followCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DeclarationText::followScroll);
    style.follow(this, [this] {
        if (m_framework) {
            rebuild();
        }
    });
}

void DeclarationText::show(const FrameworkPtr& framework, const SourceDocument& document,
                           std::function<bool(const Commitment&)> mayScore) {
    m_framework = framework;
    m_document = document;
    m_mayScore = std::move(mayScore);
    rebuild();
}

void DeclarationText::rebuild() {
    m_isMoving = true;
    DeclarationDocument writer(*document(), m_style, m_mayScore);
    m_passages = writer.write(*m_framework, m_document);
    writer.fitTabs(m_passages);
    if (chosenNumber() < 0) {
        m_chosen = m_passages.empty() ? QString() : m_passages.front().code;
    }
    m_isMoving = false;
    findAll(m_typed);
    choose(m_chosen);
}

QRectF DeclarationText::areaOf(const PassagePlace& place) const {
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QRectF first = layout->blockBoundingRect(document()->findBlockByNumber(place.firstBlock));
    const QRectF last = layout->blockBoundingRect(document()->findBlockByNumber(place.lastBlock));
    const double half = m_style.px(DeclarationDocument::passageGap) / 2.0;
    return QRectF(0, first.top() - half, document()->textWidth(), last.bottom() - first.top() + 2 * half);
}

void DeclarationText::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.translate(0, -verticalScrollBar()->value());
        const double top = verticalScrollBar()->value();
        const double bottom = top + viewport()->height();
        const int line = m_style.px(1);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        for (const PassagePlace& place : m_passages) {
            const QRect area = areaOf(place).toAlignedRect();
            if (area.bottom() < top || area.top() > bottom) {
                continue;
            }
            const bool isChosen = place.code == m_chosen;
            painter.fillRect(QRect(area.left(), area.top(), area.width(), line),
                             m_style.colour(isChosen ? "lineStrong" : "line"));
            if (isChosen) {
                painter.fillRect(area.adjusted(0, line, 0, -line), m_style.colour("surface"));
                painter.fillRect(QRect(area.left(), area.bottom() + 1 - line, area.width(), line),
                                 m_style.colour("lineStrong"));
                const int bar = m_style.px(3);
                painter.fillRect(mirrored ? QRect(area.right() + 1 - bar, area.top(), bar, area.height())
                                          : QRect(area.left(), area.top(), bar, area.height()),
                                 m_style.colour("ink"));
            }
            if (isChosen && hasFocus() && m_style.showsFocus()) {
                const int ring = m_style.px(focusRingWidth);
                paintFocusRing(painter, area.adjusted(ring, ring, -ring, -ring), m_style.theme(),
                               m_style.textPercent() / 100.0, 0);
            }
            painter.setFont(place.isPreamble ? m_style.font("caption", 500, true) : m_style.font("title", 0, true));
            painter.setPen(m_style.colour(place.isPreamble ? "text2" : "text"));
            const int height = m_style.lineHeight("reading");
            QRect numeral(area.left(), area.top() + m_style.px(DeclarationDocument::passageGap) / 2,
                          m_style.px(DeclarationDocument::numeralMargin - 14), height);
            if (place.isPreamble) {
                numeral.setRight(m_style.px(DeclarationDocument::numeralMargin - 8));
            }
            painter.drawText(numeral, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, place.numeral);
        }
    }
    QTextBrowser::paintEvent(event);
}

void DeclarationText::resizeEvent(QResizeEvent* event) {
    // The chosen paragraph stays where it was seen.
    m_isMoving = true;
    const int spare = width() - m_style.px(DeclarationDocument::numeralMargin + DeclarationDocument::longestLine);
    setViewportMargins(0, 0, std::max(0, spare - verticalScrollBar()->sizeHint().width()), 0);
    QTextBrowser::resizeEvent(event);
    DeclarationDocument(*document(), m_style, m_mayScore).fitTabs(m_passages);
    m_isMoving = false;
    choose(m_chosen);
}

int DeclarationText::chosenNumber() const {
    const auto found = std::find_if(m_passages.begin(), m_passages.end(),
                                    [this](const PassagePlace& place) { return place.code == m_chosen; });
    return found == m_passages.end() ? -1 : static_cast<int>(found - m_passages.begin());
}

int DeclarationText::passageOfBlock(int block) const {
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        if (block >= m_passages[i].firstBlock && block <= m_passages[i].lastBlock) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void DeclarationText::setChosen(int passage) {
    const QString& code = m_passages.at(static_cast<std::size_t>(passage)).code;
    viewport()->update();
    if (code != m_chosen) {
        m_chosen = code;
        Q_EMIT chose(code);
    }
}

bool DeclarationText::choose(const QString& code) {
    const auto found = std::find_if(m_passages.begin(), m_passages.end(),
                                    [&](const PassagePlace& place) { return place.code == code; });
    if (found == m_passages.end()) {
        return false;
    }
    const bool wasMoving = std::exchange(m_isMoving, true);
    if (passageOfBlock(textCursor().blockNumber()) != found - m_passages.begin()) {
        const int before = verticalScrollBar()->value();
        setTextCursor(QTextCursor(document()->findBlockByNumber(found->firstBlock)));
        verticalScrollBar()->setValue(before);
    }
    scrollTo(areaOf(*found));
    m_isMoving = wasMoving;
    setChosen(static_cast<int>(found - m_passages.begin()));
    return true;
}

void DeclarationText::scrollTo(const QRectF& area) {
    QScrollBar* bar = verticalScrollBar();
    const int margin = m_style.px(8);
    if (area.top() > bar->value() + viewport()->height() || area.bottom() < bar->value()) {
        // From afar, with a little of what stands before it.
        bar->setValue(static_cast<int>(area.top()) - viewport()->height() / 6);
    }
    if (area.bottom() > bar->value() + viewport()->height()) {
        bar->setValue(static_cast<int>(std::ceil(area.bottom())) - viewport()->height() + margin);
    }
    if (area.top() < bar->value()) {
        bar->setValue(static_cast<int>(area.top()) - margin);
    }
}

void DeclarationText::step(int by) {
    const int last = static_cast<int>(m_passages.size()) - 1;
    if (const int now = chosenNumber(); now >= 0) {
        choose(m_passages.at(static_cast<std::size_t>(std::clamp(now + by, 0, last))).code);
    }
}

void DeclarationText::followCursor() {
    if (m_isMoving) {
        return;
    }
    if (const int passage = passageOfBlock(textCursor().blockNumber()); passage >= 0) {
        setChosen(passage);
    }
}

void DeclarationText::followScroll() {
    const int now = chosenNumber();
    if (m_isMoving || now < 0) {
        return;
    }
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    const double line = m_style.lineHeight("reading");
    const auto isSeen = [&](const PassagePlace& place) {
        const QRectF area = areaOf(place);
        return area.bottom() - line >= top && area.top() + line <= bottom;
    };
    if (isSeen(m_passages.at(static_cast<std::size_t>(now)))) {
        return;
    }
    const auto first = std::find_if(m_passages.begin(), m_passages.end(), isSeen);
    if (first != m_passages.end()) {
        setChosen(static_cast<int>(first - m_passages.begin()));
    }
}

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
    return static_cast<int>(m_found.size());
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

void DeclarationText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT scoreRequested(m_chosen);
        return;
    }
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection()) {
        if (const int now = chosenNumber(); now >= 0) {
            QApplication::clipboard()->setMimeData(
                withSource(m_passages.at(static_cast<std::size_t>(now)).text, now, now));
        }
        return;
    }
    QTextBrowser::keyPressEvent(event);
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
    copied->setText(text + u"\n\n"_s + sourceOf(first, last));
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
