#include "views/score/ScorePanes.h"

#include "views/score/AnswerPane.h"
#include "views/score/BeginPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/StageCards.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTreeView>

namespace atalaya {

namespace {

// Widths of the page in em: body text at its present size.
constexpr double threePanesFrom = 86, twoPanesFrom = 66, tallFrom = 53;
constexpr double treePx = 264, sidePx = 296, mostMiddlePx = 1180;

} // namespace

ScorePanes::ScorePanes(const WindowStyle& style, QuestionTree* tree, BeginPane* begin, QuestionPane* question,
                       AnswerPane* answer, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_tree(tree)
    , m_begin(begin)
    , m_question(question)
    , m_answer(answer)
    , m_beginning(new PaneScroll(begin, this))
    , m_middle(new PaneScroll(question, this))
    , m_side(new PaneScroll(answer, this))
    , m_sideLine(new Hairline(style, Qt::Vertical, "line", this))
    , m_questions(new Button(style, tr("Questions"), Button::Kind::Plain))
    , m_head(new QHBoxLayout)
    , m_parts(new SegmentedControl(style, tr("Part of the answer"))) {
    for (QWidget* pane : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_answer)}) {
        pane->setAutoFillBackground(true);
        pane->setBackgroundRole(QPalette::Base);
    }
    m_questions->setIconName(QStringLiteral("chevron-right"))->setButtonSize(Button::Size::Small);
    m_questions->setAccessibleDescription(tr("Shows the list of questions"));
    m_parts->setSmall(true);
    for (const QString& word : {tr("Stages"), tr("Why"), tr("Proof"), tr("Last")}) {
        m_parts->addSegment(word);
    }
    m_parts->setCurrentIndex(0);
    m_question->addToHead(m_questions);

    m_head->addWidget(m_parts);
    m_head->addStretch(1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(m_head);
    middle->addWidget(m_beginning, 1);
    middle->addWidget(m_middle, 1);
    m_beginning->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree);
    row->addWidget(new Hairline(style, Qt::Vertical, "line", this));
    row->addLayout(middle, 1);
    row->addWidget(m_sideLine);
    row->addWidget(m_side);
    connect(m_questions, &QAbstractButton::clicked, this, &ScorePanes::toggleTree);
    connect(m_parts, &SegmentedControl::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    style.follow(this, [this] {
        m_head->setSpacing(m_style.px(8));
        m_question->setMaximumWidth(m_style.px(mostMiddlePx));
    });
}

void ScorePanes::fold(const QSize& page) {
    const double em = m_style.px(m_style.theme().type("body").size);
    const Fold before = m_fold;
    m_fold = page.width() >= threePanesFrom * em ? Fold::Three
             : page.width() >= twoPanesFrom * em ? Fold::Two
                                                 : Fold::One;
    m_question->setShort(page.height() < tallFrom * em || m_fold != Fold::Three);
    m_question->setNarrow(m_fold == Fold::One);
    m_tree->setMinimumWidth(m_style.px(treePx));
    m_tree->setMaximumWidth(m_fold == Fold::One ? QWIDGETSIZE_MAX : m_style.px(treePx));
    placeHead();
    if (m_fold == Fold::Three) {
        m_treeOut = false;
    }
    m_side->setMinimumWidth(m_fold == Fold::One ? 0 : m_style.px(sidePx));
    m_side->setMaximumWidth(m_fold == Fold::One ? QWIDGETSIZE_MAX : m_style.px(sidePx));
    refold();
    if (m_fold != before) {
        tabAsRead(*this);
    }
}

/// What leads to the hidden panes stands above the middle where the question's own head has no room for it, or is
/// hidden itself.
void ScorePanes::placeHead() {
    const bool one = m_fold == Fold::One;
    const bool own = one || (m_blank && m_fold == Fold::Two);
    if (own) {
        m_head->insertWidget(0, m_questions);
    } else {
        m_question->addToHead(m_questions);
    }
    m_question->putPositionInto(one && !m_blank ? m_head : nullptr);
    m_head->setContentsMargins(m_style.px(18), m_style.px(own ? 6 : 0), m_style.px(18), 0);
    m_questions->setVisible(m_fold != Fold::Three);
    m_parts->setVisible(one && !m_blank);
}

void ScorePanes::setBlank(bool blank) {
    if (blank == m_blank) {
        return;
    }
    const QWidget* focus = window()->focusWidget();
    const QWidget* goes = blank ? m_middle : m_beginning;
    const bool hadFocus = goes->isAncestorOf(focus) || (blank && m_side->isAncestorOf(focus));
    m_blank = blank;
    placeHead();
    refold();
    tabAsRead(*this);
    if (hadFocus) {
        focusMiddle();
    }
}

bool ScorePanes::showsStages() const {
    return m_middle->isVisibleTo(this);
}

void ScorePanes::showBeginning() {
    m_question->cards()->stayPut();
    m_middle->verticalScrollBar()->setValue(0);
}

void ScorePanes::showPart(Part part) {
    m_treeOut = false;
    m_parts->setCurrentIndex(static_cast<int>(part));
    refold();
}

void ScorePanes::refold() {
    const int part = m_parts->currentIndex();
    const bool one = m_fold == Fold::One;
    const bool stages = !one || part <= 0;
    m_tree->setVisible(m_fold == Fold::Three || m_treeOut);
    m_beginning->setVisible(m_blank && !(one && m_treeOut));
    m_middle->setVisible(!m_blank && stages && !(one && m_treeOut));
    m_side->setVisible(
        !m_blank && ((m_fold == Fold::Three || (m_fold == Fold::Two && !m_treeOut)) || (one && !stages && !m_treeOut)));
    m_sideLine->setVisible(!m_blank);
    static constexpr AnswerPane::Part parts[] = {AnswerPane::Part::All, AnswerPane::Part::Why, AnswerPane::Part::Proof,
                                                 AnswerPane::Part::Last};
    m_answer->setPart(one ? parts[std::clamp(part, 0, 3)] : AnswerPane::Part::All);
}

void ScorePanes::toggleTree() {
    m_treeOut = !m_treeOut;
    refold();
    if (m_treeOut) {
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    } else {
        focusMiddle();
    }
}

void ScorePanes::focusMiddle() {
    if (m_blank) {
        m_begin->startButton()->setFocus(Qt::OtherFocusReason);
    } else {
        m_question->cards()->focusCard();
    }
}

void ScorePanes::bringTree() {
    if (m_fold != Fold::Three && !m_treeOut) {
        toggleTree();
    }
}

void ScorePanes::putTreeAway() {
    if (m_treeOut) {
        toggleTree();
    }
}

void ScorePanes::nextPart() {
    const int part = m_treeOut ? 0 : (m_parts->currentIndex() + 1) % m_parts->count();
    showPart(static_cast<Part>(part));
    switch (static_cast<Part>(part)) {
    case Part::Stages:
        m_question->cards()->focusCard();
        return;
    case Part::Why:
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
        return;
    case Part::Proof:
        m_answer->proof()->setFocus(Qt::ShortcutFocusReason);
        return;
    case Part::Last:
        m_parts->segment(part)->setFocus(Qt::ShortcutFocusReason); // it is there to be read
        return;
    }
}

void ScorePanes::nextPane() {
    const QWidget* focused = window()->focusWidget();
    if (m_blank) {
        const bool inTree = m_tree->isAncestorOf(focused);
        putTreeAway();
        if (inTree || !m_tree->isVisible()) {
            focusMiddle();
        } else {
            m_tree->view()->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    if (m_fold == Fold::One) {
        nextPart();
        return;
    }
    if (m_tree->isAncestorOf(focused) && m_tree->isVisible()) {
        m_question->cards()->focusCard();
    } else if (m_question->isAncestorOf(focused) && m_side->isVisible()) {
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
    } else if (m_tree->isVisible()) {
        m_tree->view()->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_question->cards()->focusCard();
    }
}

} // namespace atalaya
