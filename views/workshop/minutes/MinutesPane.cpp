#include "views/workshop/minutes/MinutesPane.h"

#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"
#include "views/widgets/WholeList.h"
#include "views/workshop/minutes/MinutesDelegate.h"
#include "views/workshop/minutes/MinutesFile.h"

#include <QBoxLayout>

// The pane as it stands; what it shows and does is in MinutesPaneShow.cpp.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Side by side from here, in em.
constexpr double wideFromEm = 70;

} // namespace

MinutesPane::MinutesPane(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_content))
    , m_head(new SectionHeading(context.window.style, tr("Minutes"), "title"))
    , m_trouble(new WrapLabel(context.window.style, {}, "body", "blocker")) {
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MinutesPane::refresh);
    build();
    showWorkshop();
}

void MinutesPane::build() {
    const WindowStyle& style = m_context.window.style;
    auto* back = new Button(style, tr("Back to the room"));
    back->setIconName(u"chevron-left"_s);
    connect(back, &QAbstractButton::clicked, this, &MinutesPane::backAsked);
    m_head->addWidget(back);
    m_columns->addWidget(makeLeft(), 3);
    m_columns->addWidget(makeRight(), 2);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_head);
    all->addWidget(m_trouble);
    all->addWidget(new PaneScroll(m_content), 1);
    m_trouble->hide();
    style.follow(this, [this, all, &style] {
        all->setContentsMargins(style.px(20), style.px(14), style.px(20), 0);
        all->setSpacing(style.px(10));
        // Room for the focus ring inside what scrolls.
        m_columns->setContentsMargins(style.px(4), style.px(4), style.px(4), style.px(16));
        m_columns->setSpacing(style.px(28));
        fold();
    });
    tabAsRead(*this);
}

QWidget* MinutesPane::makeLeft() {
    const WindowStyle& style = m_context.window.style;
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* counts = new FlowLayout;
    const QString words[] = {tr("agreed"), tr("agreed with dissent"), tr("parked"), tr("begun, without a result"),
                             tr("not reached")};
    for (std::size_t i = 0; i < std::size(words); ++i) {
        auto* holder = new QWidget;
        auto* figure = new QVBoxLayout(holder);
        figure->setContentsMargins(0, 0, 0, 0);
        figure->setSpacing(0);
        m_counts[i] = new Label(style, {}, "figure");
        m_counts[i]->setFigures(true);
        figure->addWidget(m_counts[i]);
        figure->addWidget(new Label(style, words[i], "caption", "text2"));
        counts->addWidget(holder);
        if (i == 3) {
            m_begun = holder;
        }
    }
    column->addLayout(counts);
    column->addWidget(new Hairline(style));
    column->addWidget(new SectionHeading(style, tr("Agreement over the session"), "reading"));
    m_reading = new WrapLabel(style);
    m_alpha = new WrapLabel(style, {}, "caption", "text2");
    m_concordance = new WrapLabel(style, {}, "caption", "text2");
    for (WrapLabel* line : {m_reading, m_alpha, m_concordance}) {
        column->addWidget(line);
    }
    column->addWidget(new Hairline(style));
    column->addWidget(new SectionHeading(style, tr("Results"), "reading"));
    m_noResults = new WrapLabel(style, tr("The room has not turned to a question yet."), "body", "text2");
    m_list = new WholeList;
    m_list->setAccessibleName(tr("Results of the workshop"));
    m_list->setAccessibleDescription(tr("Enter opens the question on Score."));
    m_list->setModel(&m_model);
    new MinutesDelegate(style, m_list, m_model);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QString code = m_model.row(index.row()).key; // its row may go while one goes there
        Q_EMIT jumpRequested({PageId::Score, code, {}});
    });
    column->addWidget(m_noResults);
    column->addWidget(m_list);
    column->addStretch(1);
    style.follow(part, [column, counts, &style] {
        column->setSpacing(style.px(8));
        counts->setSpacing(style.px(28));
    });
    return part;
}

QWidget* MinutesPane::makeRight() {
    const WindowStyle& style = m_context.window.style;
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_handover = new QWidget;
    auto* handover = new QVBoxLayout(m_handover);
    handover->setContentsMargins(0, 0, 0, 0);
    handover->addWidget(new SectionHeading(style, tr("Differs from the assessment"), "reading"));
    m_missing = new WrapLabel(style);
    handover->addWidget(m_missing);
    m_handOver = addAct(*handover, tr("Hand over the results"), &MinutesPane::handOverResults);
    handover->addWidget(new Hairline(style));
    column->addWidget(m_handover);

    column->addWidget(new SectionHeading(style, tr("Left for later"), "reading"));
    m_points = new WrapLabel(style);
    column->addWidget(m_points);
    m_handOverPoints = addAct(*column, tr("Hand over to the assessment"), &MinutesPane::handOverPoints);
    column->addWidget(new Hairline(style));

    column->addWidget(new SectionHeading(style, tr("The minutes as a file"), "reading"));
    m_file = new MinutesFile(m_context);
    column->addWidget(m_file);
    column->addWidget(new Hairline(style));

    column->addWidget(new SectionHeading(style, tr("The workshop"), "reading"));
    m_end = new WrapLabel(style);
    column->addWidget(m_end);
    m_endAct = addAct(*column, {}, &MinutesPane::endOrResume);
    column->addStretch(1);
    style.follow(part, [column, handover, &style] {
        column->setSpacing(style.px(8));
        handover->setSpacing(style.px(8));
    });
    return part;
}

MinutesPane::Act MinutesPane::addAct(QBoxLayout& column, const QString& word, void (MinutesPane::*act)()) {
    const WindowStyle& style = m_context.window.style;
    Act made{new Button(style, word), new WrapLabel(style, {}, "caption", "text2")};
    connect(made.button, &QAbstractButton::clicked, this, act);
    column.addWidget(made.button, 0, Qt::AlignLeading);
    column.addWidget(made.why);
    return made;
}

void MinutesPane::settle(const Act& act, const QString& whyNot) {
    act.button->setEnabled(whyNot.isEmpty());
    act.button->setAccessibleDescription(whyNot);
    act.why->setText(whyNot);
    act.why->setVisible(!whyNot.isEmpty());
}

void MinutesPane::fold() {
    const WindowStyle& style = m_context.window.style;
    const double em = style.px(style.theme().type("body").size);
    m_columns->setDirection(width() >= wideFromEm * em ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MinutesPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void MinutesPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

bool MinutesPane::isWriting() const {
    return m_file->isRunning();
}

} // namespace atalaya
