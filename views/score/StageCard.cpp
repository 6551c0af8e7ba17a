#include "views/score/StageCards.h"

#include "views/score/MarkButton.h"
#include "views/score/WordBreaks.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace atalaya {

namespace {

constexpr double paddingPx = 9, usualWidthPx = 137;

} // namespace

StageCard::StageCard(StageCards& cards, const WindowStyle& style, int stage)
    : QAbstractButton(&cards), m_cards(cards), m_style(style), m_stage(stage) {
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    style.follow(this, [this] {
        m_height = {};
        updateGeometry();
        update();
    });
}

QRect StageCard::show(const Content& content) {
    if (content == m_content) {
        return {};
    }
    bool otherWords = content.criterion != m_content.criterion;
    if (otherWords) {
        m_height = {};
    }
    const auto look = [this] { return std::pair(isHeavy(), isQuiet()); };
    const auto before = look();
    m_content = content;
    otherWords = otherWords || look() != before;
    setChecked(content.state == State::Chosen);
    QStringList said{tr("stage %1, %2").arg(QString::number(m_stage), content.name)};
    if (const QString word = stateWord(); !word.isEmpty()) {
        said << word;
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("criterion: %1").arg(markWord(content.mark)) + QStringLiteral(". ") +
                             content.criterion);
    // A criterion is most of a card's painting, and the same words look the same in most states.
    const QRect changed = otherWords ? rect() : headArea();
    update(changed);
    return changed;
}

QString StageCard::wordOf(State state) {
    switch (state) {
    case State::Chosen:
        return tr("Chosen");
    case State::Next:
        return tr("Next step");
    case State::Ahead:
        return tr("Ahead");
    case State::Carried:
        return tr("To confirm");
    case State::Plain:
    case State::Lower:
        break;
    }
    return {};
}

QStringList StageCard::stateWords() {
    QStringList words;
    for (const State state : {State::Chosen, State::Next, State::Ahead, State::Carried}) {
        words << wordOf(state);
    }
    return words;
}

bool StageCard::isHeavy() const {
    return m_content.state == State::Chosen || m_content.state == State::Carried;
}

QSize StageCard::sizeHint() const {
    const int width = m_style.px(usualWidthPx);
    return {width, heightFor(width)};
}

int StageCard::heightFor(int width) const {
    const bool isRow = m_cards.isRows();
    const StageHead& head = m_cards.headFor(width);
    const int inside = std::max(1, width - 2 * m_style.px(paddingPx) - (isRow ? head.width : 0));
    if (m_height.first != inside) {
        // Measured in the weight of a chosen card, so that choosing moves nothing.
        m_height = {inside, brokenHeight(m_content.criterion, m_style.font("body", 500), inside)};
    }
    const int text = m_height.second + m_style.px(paddingPx) * 2;
    return isRow ? std::max(text, head.height) : head.height + text;
}

QRect StageCard::headArea() const {
    const StageHead& head = m_cards.head();
    return m_cards.isRows() ? QRect(0, 0, head.width, height()) : QRect(0, 0, width(), head.height);
}

QRect StageCard::textArea() const {
    const int padding = m_style.px(paddingPx);
    const StageHead& head = m_cards.head();
    return m_cards.isRows() ? rect().adjusted(head.width + padding, 0, -padding, 0)
                            : rect().adjusted(padding, head.height + padding, -padding, 0);
}

void StageCard::paintHead(QPainter& painter, const QRect& head) const {
    const bool chosen = m_content.state == State::Chosen;
    if (chosen) {
        painter.fillRect(head, m_style.colour("ink"));
    } else if (underMouse() && isEnabled()) {
        painter.fillRect(head, m_style.colour(isDown() ? "selected" : "hover"));
    }
    const StageHead& look = m_cards.head();
    const int top = look.top(head.height());
    const int signs = look.above > 0 ? look.above : head.height();
    StageGlyph glyph = StageGlyph::proved(m_stage, m_content.ceiling);
    glyph.onInk = chosen;
    paintStage(painter, QRect(look.left, top + (signs - look.glyph) / 2, look.glyph, look.glyph), glyph,
               m_style.theme());

    const QColor text = m_style.colour(!isEnabled() ? "textDisabled" : chosen ? "onInk" : "text");
    painter.setPen(text);
    painter.setFont(m_style.font("question", 600, true));
    const QStaticText& number = laidOut(painter, m_numeral, QString::number(m_stage));
    painter.drawStaticText(QPointF(look.left + look.glyph + look.gap, top + (signs - number.size().height()) / 2),
                           number);
    const QString state = stateWord();
    painter.setFont(m_style.font("body", 600));
    const QStaticText& name = laidOut(painter, m_name, m_content.name, look.room);
    const auto wordsFrom = [&](double height) {
        return look.above > 0 ? top + look.above : (head.height() - height) / 2;
    };
    if (state.isEmpty()) {
        painter.drawStaticText(QPointF(look.words, wordsFrom(name.size().height())), name);
        return;
    }
    const QFont nameFont = painter.font();
    painter.setFont(m_style.font("caption"));
    const QStaticText& word = laidOut(painter, m_word, state, look.room);
    const double first = wordsFrom(name.size().height() + word.size().height());
    painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : chosen ? "onInk2" : "text2"));
    painter.drawStaticText(QPointF(look.words, first + name.size().height()), word);
    painter.setPen(text);
    painter.setFont(nameFont);
    painter.drawStaticText(QPointF(look.words, first), name);
}

void StageCard::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const QRect head = headArea();
    paintHead(painter, head);
    if (!m_cards.isRows()) {
        painter.setPen(m_style.colour("line"));
        painter.drawLine(0, head.bottom() + 1, width(), head.bottom() + 1);
    }
    if (event->region().intersects(textArea())) {
        paintCriterion(painter);
    }
}

const QStaticText& StageCard::laidOut(QPainter& painter, Words& words, const QString& text, int width) {
    if (words.text.text() != text || words.width != width || words.font != painter.font()) {
        words = {painter.font(), width, QStaticText(text)};
        words.text.setTextFormat(Qt::PlainText);
        if (width > 0) {
            words.text.setTextWidth(width);
        }
        QTextOption option = breakingAnywhere();
        if (width == 0) {
            option.setWrapMode(QTextOption::NoWrap);
        }
        words.text.setTextOption(option);
        words.text.prepare(painter.transform(), painter.font());
    }
    return words.text;
}

void StageCard::paintCriterion(QPainter& painter) const {
    const QRect area = textArea();
    painter.setFont(m_style.font("body", isHeavy() ? 500 : 400));
    const QStaticText& words =
        laidOut(painter, m_criterion[isHeavy() ? 1 : 0], m_content.criterion, std::max(1, area.width()));
    painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : isQuiet() ? "text2" : "text"));
    const double above = m_cards.isRows() ? (area.height() - words.size().height()) / 2 : 0;
    painter.drawStaticText(QPointF(area.left(), area.top() + above), words);
}

void StageCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        m_cards.moveTo(m_stage - 1);
        return;
    case Qt::Key_Right:
        m_cards.moveTo(m_stage + 1);
        return;
    case Qt::Key_Home:
        m_cards.moveTo(1);
        return;
    case Qt::Key_End:
        m_cards.moveTo(m_cards.count());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // leads to another question
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atalaya
