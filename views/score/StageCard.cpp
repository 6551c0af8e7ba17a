#include "views/score/StageCards.h"

#include "views/score/MarkButton.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double headPx = 52, glyphPx = 32, paddingPx = 9, rowHeadPx = 150;

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

bool StageCard::show(const Content& content) {
    if (content == m_content) {
        return false;
    }
    if (content.criterion != m_content.criterion) {
        m_height = {};
    }
    m_content = content;
    setChecked(content.state == State::Chosen);
    QStringList said{tr("stage %1, %2").arg(QString::number(m_stage), content.name)};
    if (const QString word = stateWord(); !word.isEmpty()) {
        said << word;
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("criterion: %1").arg(markWord(content.mark)) + QStringLiteral(". ") +
                             content.criterion);
    update();
    return true;
}

QString StageCard::stateWord() const {
    switch (m_content.state) {
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

bool StageCard::isHeavy() const {
    return m_content.state == State::Chosen || m_content.state == State::Carried;
}

int StageCard::headHeight() const {
    return std::max(m_style.px(headPx), m_style.lineHeight("body") + m_style.lineHeight("caption") + m_style.px(8));
}

int StageCard::headWidth() const {
    return m_style.px(rowHeadPx);
}

int StageCard::heightFor(int width) const {
    const int inside = std::max(1, width - 2 * m_style.px(paddingPx) - (m_cards.isRows() ? headWidth() : 0));
    if (m_height.first != inside) {
        // Measured in the weight of a chosen card, so that choosing moves nothing.
        const QFontMetrics metrics(m_style.font("body", 500));
        const QRect area(0, 0, inside, 100'000);
        m_height = {inside, metrics.boundingRect(area, Qt::TextWordWrap, m_content.criterion).height()};
    }
    const int text = m_height.second + m_style.px(paddingPx) * 2;
    return m_cards.isRows() ? std::max(text, headHeight()) : headHeight() + text;
}

QRect StageCard::headArea() const {
    return m_cards.isRows() ? QRect(0, 0, headWidth(), height()) : QRect(0, 0, width(), headHeight());
}

QRect StageCard::textArea() const {
    const int padding = m_style.px(paddingPx);
    return m_cards.isRows() ? rect().adjusted(headWidth() + padding, 0, -padding, 0)
                            : rect().adjusted(padding, headHeight() + padding, -padding, 0);
}

void StageCard::paintHead(QPainter& painter, const QRect& head) const {
    const bool chosen = m_content.state == State::Chosen;
    if (chosen) {
        painter.fillRect(head, m_style.colour("ink"));
    } else if (underMouse() && isEnabled()) {
        painter.fillRect(head, m_style.colour(isDown() ? "selected" : "hover"));
    }
    const bool narrow = head.width() < m_style.px(134) || m_cards.isRows();
    const int side = m_style.px(narrow ? 24 : glyphPx);
    const int left = m_style.px(narrow ? 6 : paddingPx);
    StageGlyph glyph = StageGlyph::proved(m_stage, m_content.ceiling);
    glyph.onInk = chosen;
    paintStage(painter, QRect(left, (head.height() - side) / 2, side, side), glyph, m_style.theme());

    const QColor text = m_style.colour(!isEnabled() ? "textDisabled" : chosen ? "onInk" : "text");
    painter.setPen(text);
    painter.setFont(m_style.font("question", 600, true));
    const int at = left + side + m_style.px(8);
    const QStaticText& number = laidOut(painter, m_numeral, QString::number(m_stage));
    painter.drawStaticText(QPointF(at, (head.height() - number.size().height()) / 2), number);
    const int words = at + qRound(number.size().width()) + m_style.px(8);
    const int room = head.width() - words;
    const QString state = stateWord();
    const QFont nameFont = m_style.font("body", 600);
    const QFont stateFont = m_style.font("caption");
    const int line = QFontMetrics(nameFont).height();
    const int block = state.isEmpty() ? line : line + QFontMetrics(stateFont).height();
    const int top = (head.height() - block) / 2;
    const auto say = [&](Words& laid, const QString& said, const QFont& font, int above) {
        painter.setFont(font);
        const QStaticText& whole = laidOut(painter, laid, said);
        painter.drawStaticText(words, above,
                               whole.size().width() <= room
                                   ? whole
                                   : QStaticText(painter.fontMetrics().elidedText(said, Qt::ElideRight, room)));
    };
    say(m_name, m_content.name, nameFont, top);
    if (!state.isEmpty()) {
        painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : chosen ? "onInk2" : "text2"));
        say(m_word, state, stateFont, top + line);
    }
}

void StageCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect head = headArea();
    paintHead(painter, head);
    if (!m_cards.isRows()) {
        painter.setPen(m_style.colour("line"));
        painter.drawLine(0, head.bottom() + 1, width(), head.bottom() + 1);
    }
    paintCriterion(painter);
}

const QStaticText& StageCard::laidOut(QPainter& painter, Words& words, const QString& text, int width) {
    if (words.text.text() != text || words.width != width || words.font != painter.font()) {
        words = {painter.font(), width, QStaticText(text)};
        words.text.setTextFormat(Qt::PlainText);
        if (width > 0) {
            words.text.setTextWidth(width);
        }
        QTextOption wrapped(Qt::AlignLeft);
        wrapped.setWrapMode(width > 0 ? QTextOption::WordWrap : QTextOption::NoWrap);
        words.text.setTextOption(wrapped);
        words.text.prepare(painter.transform(), painter.font());
    }
    return words.text;
}

void StageCard::paintCriterion(QPainter& painter) const {
    const QRect area = textArea();
    painter.setFont(m_style.font("body", isHeavy() ? 500 : 400));
    const QStaticText& words =
        laidOut(painter, m_criterion[isHeavy() ? 1 : 0], m_content.criterion, std::max(1, area.width()));
    const bool quiet = m_content.state == State::Lower;
    painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : quiet ? "text2" : "text"));
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
