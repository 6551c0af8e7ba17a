#include "views/help/ManualView.h"

#include "models/items/DeclarationTexts.h"
#include "views/help/ManualDocument.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <iterator>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestManualLine = 680;
constexpr double gapAtTop = 10; ///< what is left above a heading that was gone to
/// Of one letter there are thousands, which take long to mark and help nobody: then only the one gone to is.
constexpr std::size_t mostMarks = 2'000;

} // namespace

ManualView::ManualView(const WindowStyle& style, ManualText text, QWidget* parent)
    : QTextBrowser(parent), m_style(style), m_text(std::move(text)) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Text of the manual"));
    setAccessibleDescription(tr("The arrows scroll it, Tab goes from link to link, Enter follows one."));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { go(url.path().toInt()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ManualView::followScroll);
    style.follow(this, [this] { rebuild(); });
}

void ManualView::rebuild() {
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_places = ManualDocument(*document(), m_style).write(m_text);
    }
    collectLinks();
    const int number = m_foundNumber;
    findAll(m_typed); // the same places
    m_foundNumber = number;
    markFound();
    bringToTop(m_top, m_style.px(gapAtTop));
}

void ManualView::go(int heading) {
    if (heading < 0 || heading >= static_cast<int>(m_places.size())) {
        return;
    }
    m_top = m_places[static_cast<std::size_t>(heading)];
    bringToTop(m_top, m_style.px(gapAtTop));
    setHeading(heading);
}

void ManualView::bringToTop(int place, int fromTop) {
    const QScopedValueRollback moving(m_isMoving, true);
    QTextCursor cursor(document());
    cursor.setPosition(place);
    // Laid out as far as there first: the scroll bar may move by that.
    (void)document()->documentLayout()->blockBoundingRect(cursor.block());
    const int now = cursorRect(cursor).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + now - fromTop);
}

void ManualView::collectLinks() {
    m_links.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (const QTextFragment words = at.fragment(); words.charFormat().isAnchor()) {
                m_links.emplace_back(words.position(), words.position() + words.length());
            }
        }
    }
}

bool ManualView::isSeen(int place) const {
    QTextCursor cursor(document());
    cursor.setPosition(place);
    const QRect line = cursorRect(cursor);
    return line.top() >= 0 && line.bottom() <= viewport()->height();
}

/// From link to link as far as they are seen, then out: Qt would go through all of the text first.
bool ManualView::focusNextPrevChild(bool next) {
    QTextCursor cursor = textCursor();
    const bool isOnLink = cursor.hasSelection() && isSeen(cursor.selectionStart());
    const int from = isOnLink ? cursor.selectionStart() : next ? -1 : document()->characterCount();
    std::vector<std::pair<int, int>> beyond;
    std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(beyond), [&](const auto& link) {
        return (next ? link.first > from : link.first < from) && isSeen(link.first);
    });
    if (beyond.empty()) {
        if (isOnLink) { // else the cursor is out of sight, and setting it would scroll there
            cursor.setPosition(from);
            setTextCursor(cursor);
        }
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    const auto [begin, end] = next ? beyond.front() : beyond.back();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

void ManualView::setHeading(int heading) {
    if (heading != m_heading) {
        m_heading = heading;
        Q_EMIT reads(heading);
    }
}

int ManualView::topPlace() const {
    return cursorForPosition(QPoint(0, m_style.px(gapAtTop) + m_style.lineHeight("reading") / 2)).position();
}

int ManualView::headingAt(int place) const {
    const auto next = std::upper_bound(m_places.begin(), m_places.end(), place);
    return std::max(0, static_cast<int>(next - m_places.begin()) - 1);
}

void ManualView::followScroll() {
    if (!m_isMoving) {
        m_top = topPlace();
        setHeading(headingAt(m_top));
    }
}

void ManualView::resizeEvent(QResizeEvent* event) {
    // While the document is written, or takes its margins, its scroll bar may come or go. A cursor in the middle of
    // that would free what Qt still works on.
    if (m_isMoving) {
        QTextBrowser::resizeEvent(event);
        return;
    }
    {
        const QScopedValueRollback moving(m_isMoving, true);
        const int spare = width() - m_style.px(longestManualLine) - verticalScrollBar()->sizeHint().width();
        setViewportMargins(0, 0, std::max(0, spare), 0);
        QTextBrowser::resizeEvent(event);
    }
    bringToTop(m_top, m_style.px(gapAtTop)); // lines broke elsewhere
}

int ManualView::findAll(const QString& typed) {
    m_typed = typed;
    m_found.clear();
    m_foundNumber = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && !typed.isEmpty(); block = block.next()) {
        for (const Found& found : findInText(block.text(), typed)) {
            const int from = block.position() + static_cast<int>(found.from);
            m_found.emplace_back(from, from + static_cast<int>(found.length));
        }
    }
    markFound();
    return foundCount();
}

int ManualView::nextFound(bool back) {
    if (m_found.empty()) {
        return 0;
    }
    const int count = static_cast<int>(m_found.size());
    if (m_foundNumber == 0) {
        const auto next =
            std::find_if(m_found.begin(), m_found.end(), [this](const auto& one) { return one.first >= m_top; });
        const int number = next == m_found.end() ? 1 : static_cast<int>(next - m_found.begin()) + 1;
        m_foundNumber = back ? (number + count - 2) % count + 1 : number;
    } else {
        m_foundNumber = (m_foundNumber - 1 + (back ? count - 1 : 1)) % count + 1;
    }
    const int place = m_found.at(static_cast<std::size_t>(m_foundNumber) - 1).first;
    if (!isSeen(place)) {
        bringToTop(place, viewport()->height() / 3);
        m_top = topPlace();
    }
    setHeading(headingAt(place));
    markFound();
    return m_foundNumber;
}

void ManualView::markFound() {
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) + 1 == m_foundNumber;
        if (!isCurrent && m_found.size() > mostMarks) {
            continue;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_found[i].first);
        mark.cursor.setPosition(m_found[i].second, QTextCursor::KeepAnchor);
        mark.format.setBackground(m_style.colour(isCurrent ? "ink" : "warningTint"));
        mark.format.setForeground(m_style.colour(isCurrent ? "onInk" : "text"));
        mark.format.setFontUnderline(!isCurrent);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

} // namespace atalaya
