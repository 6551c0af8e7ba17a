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
#include <QScopedValueRollback>
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
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const QScopedValueRollback fitting(m_isFitting, true);
        m_passages = DeclarationDocument(*document(), m_style, m_mayScore).write(*m_framework, m_document);
    }
    if (chosenNumber() < 0) {
        m_chosen = m_passages.empty() ? QString() : m_passages.front().code;
    }
    fit();
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
    const QScopedValueRollback moving(m_isMoving, true);
    const int spare = width() - m_style.px(DeclarationDocument::numeralMargin + DeclarationDocument::longestLine);
    setViewportMargins(0, 0, std::max(0, spare - verticalScrollBar()->sizeHint().width()), 0);
    QTextBrowser::resizeEvent(event);
    fit();
}

/// The tabs for the present width; the chosen paragraph stays where it was seen.
void DeclarationText::fit() {
    // While a document is edited it may show its scroll bar, which resizes it again: another edit, or another cursor,
    // in the middle of that one would free what Qt still works on.
    if (m_isFitting) {
        m_mustFitAgain = true;
        return;
    }
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int round = 0; round < 2; ++round) { // without the scroll bar, and with it
            m_mustFitAgain = false;
            DeclarationDocument(*document(), m_style, m_mayScore).fitTabs(m_passages);
            if (!m_mustFitAgain) {
                break;
            }
        }
    }
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
    const PassagePlace& place = m_passages.at(static_cast<std::size_t>(passage));
    const QString code = place.code;
    describe(place);
    viewport()->update();
    if (code != m_chosen) {
        m_chosen = code;
        Q_EMIT chose(code);
    }
}

/// Numerals and tags are painted; a screen reader hears them with the paragraph.
void DeclarationText::describe(const PassagePlace& place) {
    QStringList said{place.isPreamble ? tr("Preamble, paragraph %1").arg(place.numeral)
                                      : tr("Paragraph %1").arg(place.numeral)};
    if (const Commitment* commitment = m_framework->commitment(place.code)) {
        if (!commitment->addressee.isEmpty()) {
            said << tr("addressed to: %1").arg(commitment->addressee);
        }
        if (!commitment->strengthLabel.isEmpty()) {
            said << tr("strength: %1").arg(commitment->strengthLabel);
        }
    }
    const QString keys = tr("J and K go to the next and previous paragraph, Enter to its questions");
    setAccessibleDescription(tr("%1. %2", "what is chosen, and the keys").arg(said.join(u", "_s), keys));
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

} // namespace atalaya
