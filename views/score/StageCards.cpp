#include "views/score/StageCards.h"

#include "assessments/scoring/Scores.h"
#include "views/score/MarkButton.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

constexpr double footPx = 34, rowMarkPx = 132, leastRowPx = 56, rowHeadPx = 150;
constexpr Mark allMarks[] = {Mark::Met, Mark::Overtaken, Mark::NotMet, Mark::NotAssessed};

StageCard::State stateOf(int stage, const Answer* answer, int claimed, int ceiling) {
    if (claimed == 0) {
        const bool carried = answer && answer->toConfirm && !answer->notApplicable && !answer->marks.empty() &&
                             claimedStage(*answer, ceiling) == stage;
        return carried ? StageCard::State::Carried : StageCard::State::Plain;
    }
    if (stage == claimed) {
        return StageCard::State::Chosen;
    }
    if (stage < claimed) {
        return StageCard::State::Lower;
    }
    if (answer && answer->mark(stage) == Mark::Met) {
        return StageCard::State::Ahead;
    }
    return stage == claimed + 1 ? StageCard::State::Next : StageCard::State::Plain;
}

} // namespace

StageCards::StageCards(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setAccessibleName(tr("Stages"));
    setAttribute(Qt::WA_OpaquePaintEvent); // else a key has every pane below painted first
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    style.follow(this, [this] {
        m_heads.clear();
        updateGeometry();
        place();
        update();
    });
}

StageCard* StageCards::card(int stage) const {
    return m_cards.at(static_cast<std::size_t>(stage - 1));
}

QToolButton* StageCards::markButton(int stage) const {
    return m_marks.at(static_cast<std::size_t>(stage - 1));
}

void StageCards::makeCards(int count) {
    while (this->count() > count) {
        delete m_cards.back();
        m_cards.pop_back();
        delete m_marks.back();
        m_marks.pop_back();
    }
    while (this->count() < count) {
        const int stage = this->count() + 1;
        auto* card = new StageCard(*this, m_style, stage);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            // The answer says what is chosen, not the click: it may be refused, and whoever refuses says why.
            card->setChecked(card->stage() == m_claimed);
            Q_EMIT stageChosen(card->stage());
        });
        auto* mark = new MarkButton(m_style, stage, this);
        connect(mark->menu(), &QMenu::aboutToShow, this, [this, stage] { fillMarkMenu(stage); });
        card->QWidget::show();
        mark->QWidget::show();
        m_cards.push_back(card);
        m_marks.push_back(mark);
    }
}

void StageCards::fillMarkMenu(int stage) {
    QMenu* menu = markButton(stage)->menu();
    menu->clear();
    for (const Mark mark : allMarks) {
        QAction* action = menu->addAction(markWord(mark));
        action->setCheckable(true);
        action->setChecked(mark == card(stage)->content().mark);
        connect(action, &QAction::triggered, this, [this, stage, mark] { Q_EMIT markChosen(stage, mark); });
    }
}

void StageCards::show(const Framework& framework, const Indicator& indicator, const Answer* answer, int claimed) {
    const int before = std::exchange(m_claimed, claimed);
    const bool otherCards = count() != framework.ceiling();
    makeCards(framework.ceiling());
    QStringList names;
    for (const Stage& stage : framework.stages) {
        names << stage.name;
    }
    bool otherWords = otherCards || names != m_names;
    if (otherWords) {
        m_names = names;
        m_heads.clear();
    }
    QRegion changed;
    for (int stage = 1; stage <= count(); ++stage) {
        const Mark mark = answer ? answer->mark(stage) : Mark::NotAssessed;
        const QString criterion = card(stage)->content().criterion;
        const QRect other =
            card(stage)->show({framework.stageName(stage), indicator.criterion(stage),
                               stateOf(stage, answer, claimed, framework.ceiling()), mark, framework.ceiling()});
        static_cast<MarkButton*>(markButton(stage))->show(mark, stage == claimed);
        if ((stage == before || stage == claimed) && before != claimed) {
            changed += otherCards ? QRect() : partOf(stage); // with the frame around it
        } else if (!other.isEmpty()) {
            changed += other.translated(card(stage)->pos());
        }
        otherWords = otherWords || criterion != card(stage)->content().criterion;
    }
    settleTab();
    if (otherWords) {
        updateGeometry();
        place();
        m_changed = rect();
    } else {
        m_changed += changed;
    }
    update(m_changed);
}

void StageCards::paintNow() {
    if (!m_changed.isEmpty()) {
        repaint(std::exchange(m_changed, {}));
    }
}

void StageCards::setEditable(bool editable) {
    for (QToolButton* mark : m_marks) {
        mark->setEnabled(editable);
    }
}

void StageCards::settleTab() {
    // The chosen card, or the first, is where Tab arrives; the arrows go on from there.
    for (StageCard* card : m_cards) {
        card->setFocusPolicy(card->stage() == tabStop() || card->hasFocus() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void StageCards::focusCard() {
    if (count() > 0) {
        moveTo(tabStop());
    }
}

void StageCards::stayPut() {
    for (StageCard* card : m_cards) {
        card->setProperty("staysPut", true);
    }
}

void StageCards::focusCardBelow() {
    if (count() > 0) {
        stayPut();
        card(tabStop())->setFocus(Qt::OtherFocusReason);
        settleTab();
    }
}

void StageCards::followChosen() {
    const auto focused =
        std::find_if(m_cards.begin(), m_cards.end(), [](const StageCard* one) { return one->hasFocus(); });
    if (focused != m_cards.end() && (*focused)->stage() != tabStop()) {
        card(tabStop())->setFocus(Qt::OtherFocusReason);
        settleTab();
    }
}

void StageCards::moveTo(int stage) {
    if (stage < 1 || stage > count()) {
        return;
    }
    card(stage)->setProperty("staysPut", false);
    card(stage)->setFocus(Qt::OtherFocusReason);
    settleTab();
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(card(stage), 0, m_style.px(8));
            return;
        }
    }
}

void StageCards::setRows(bool rows) {
    if (rows != m_rows) {
        m_rows = rows;
        m_heads.clear();
        updateGeometry();
        place();
        update();
    }
}

const StageHead& StageCards::headFor(int cardWidth) const {
    const int width = m_rows ? m_style.px(rowHeadPx) : cardWidth;
    auto found = m_heads.find(width);
    if (found == m_heads.end()) {
        found = m_heads.emplace(width, StageHead::fit(m_style, m_names, StageCard::stateWords(), width, m_rows)).first;
    }
    return found->second;
}

const StageHead& StageCards::head() const {
    return headFor(cardWidth(width()));
}

int StageCards::cardWidth(int width) const {
    return width / std::max(1, count()) - 2;
}

int StageCards::rowHeight(int stage, int width) const {
    // Less the hairlines around a card.
    return std::max(m_style.px(leastRowPx), card(stage)->heightFor(width - m_style.px(rowMarkPx) - 2) + 2);
}

void StageCards::place() {
    const int foot = m_style.px(footPx);
    const int side = m_style.px(rowMarkPx);
    m_parts.clear();
    int top = 0;
    for (int stage = 1; stage <= count(); ++stage) {
        const int left = (width() * (stage - 1)) / count();
        const int right = (width() * stage) / count();
        const QRect part =
            m_rows ? QRect(0, top, width(), rowHeight(stage, width())) : QRect(left, 0, right - left, height());
        top += part.height();
        m_parts.push_back(part);
        if (m_rows) {
            card(stage)->setGeometry(part.adjusted(1, 1, -side - 1, -1));
            markButton(stage)->setGeometry(part.right() - side, part.top() + (part.height() - foot) / 2, side - 2,
                                           foot);
        } else {
            card(stage)->setGeometry(part.adjusted(1, 1, -1, -foot - 1));
            markButton(stage)->setGeometry(part.left() + 2, part.bottom() - foot + 1, part.width() - 4, foot - 2);
        }
    }
}

int StageCards::heightForWidth(int width) const {
    int height = 0;
    for (const StageCard* one : m_cards) {
        height = m_rows ? height + rowHeight(one->stage(), width) : std::max(height, one->heightFor(cardWidth(width)));
    }
    return m_rows ? height + 1 : height + m_style.px(footPx) + 2;
}

QSize StageCards::sizeHint() const {
    return {m_style.px(686), heightForWidth(m_style.px(686))};
}

QSize StageCards::minimumSizeHint() const {
    return {m_rows ? m_style.px(300) : m_style.px(90) * std::max(1, count()), m_style.px(footPx) * 3};
}

void StageCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void StageCards::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StageCards::paintEvent(QPaintEvent* event) {
    m_changed = {};
    QPainter painter(this);
    // Most keys change cards in the middle: without round corners in it a box is a few fills.
    const int radius = m_style.px(3);
    const bool hasCorner = event->rect().left() < radius || event->rect().right() >= width() - radius;
    if (hasCorner) {
        painter.fillRect(event->rect(), m_style.colour("ground"));
    }
    paintBox(painter, rect(), m_style.colour("surface"), m_style.colour("lineStrong"), 1, hasCorner ? radius : 0);
    painter.setPen(m_style.colour("line"));
    if (!m_rows) {
        const int foot = height() - m_style.px(footPx);
        painter.drawLine(1, foot, width() - 2, foot);
    }
    for (int stage = 2; stage <= count(); ++stage) {
        const QRect part = partOf(stage);
        m_rows ? painter.drawLine(1, part.top(), width() - 2, part.top())
               : painter.drawLine(part.left(), 1, part.left(), height() - 2);
    }
    if (m_claimed > 0 && m_claimed <= count()) {
        paintBox(painter, partOf(m_claimed), QColor(), m_style.colour("ink"), m_style.px(2), 0);
    }
}

} // namespace atalaya
