#include "views/workshop/prepare/PreparePane.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/TabOrder.h"
#include "views/workshop/prepare/AgendaSection.h"
#include "views/workshop/prepare/AnsweringSection.h"
#include "views/workshop/prepare/ParticipantsSection.h"
#include "views/workshop/prepare/Readiness.h"
#include "views/workshop/prepare/RoomSection.h"

#include <QFocusEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

PreparePane::PreparePane(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new LinkButton(context.window.style, tr("All workshops")))
    , m_head(new SectionHeading(context.window.style, {}, "title"))
    , m_choice(new SegmentedControl(context.window.style, tr("What is prepared")))
    , m_why(new NoticeBox(context.window.style, Finding::Note, {}, {}))
    , m_stack(new QStackedLayout)
    , m_missing(new WrapLabel(context.window.style, {}, "body", "text2"))
    , m_run(new Button(context.window.style, {}, Button::Kind::Primary))
    , m_agenda(new AgendaSection(context)) {
    build();
    addSection(tr("Room"), new RoomSection(context));
    addSection(tr("Participants"), new ParticipantsSection(context));
    addSection(tr("Agenda"), m_agenda);
    connect(m_agenda, &AgendaSection::preSurveyRead, this, &PreparePane::preSurveyRead);
    addSection(tr("Who answers"), new AnsweringSection(context));
    m_choice->setCurrentIndex(0);
    connect(m_choice, &SegmentedControl::currentChanged, this, &PreparePane::turnTo);
    connect(m_list, &QAbstractButton::clicked, this, [this] {
        leave();
        Q_EMIT listAsked();
    });
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        leave();
        Q_EMIT runAsked();
    });
    showWorkshop();
}

void PreparePane::build() {
    const WindowStyle& style = m_context.window.style;
    auto* column = new QVBoxLayout(this);
    auto* above = new QVBoxLayout;
    auto* links = new QHBoxLayout;
    links->addWidget(m_list);
    links->addStretch(1);
    above->addLayout(links);
    above->addWidget(m_head);
    above->addWidget(m_choice, 0, Qt::AlignLeading);
    above->addWidget(m_why);
    column->addLayout(above);
    column->addLayout(m_stack, 1);
    column->addWidget(new Hairline(style));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_run);
    column->addLayout(foot);
    style.follow(this, [&style, column, above, foot] {
        const int side = style.px(20);
        column->setContentsMargins(0, style.px(12), 0, 0);
        column->setSpacing(style.px(12));
        above->setContentsMargins(side, 0, side, 0);
        above->setSpacing(style.px(8));
        foot->setContentsMargins(side, 0, side, style.px(12));
        foot->setSpacing(style.px(16));
    });
}

void PreparePane::addSection(const QString& word, PrepareSection* section) {
    const WindowStyle& style = m_context.window.style;
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->addWidget(section);
    style.follow(holder, [&style, holder, column, section] {
        column->setContentsMargins(style.px(20), 0, style.px(20), style.px(4));
        // What scrolls it asks for its height at no greater width than the section will have.
        holder->setMaximumWidth(std::min(QWIDGETSIZE_MAX, section->maximumWidth() + 2 * style.px(20)));
    });
    auto* area = new PaneScroll(holder);
    area->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(area);
    m_choice->addSegment(word);
    m_sections.push_back(section);
}

void PreparePane::showWorkshop() {
    const WorkshopSession* session = m_context.session();
    m_shown = session ? session->workshop().id : QUuid();
    if (session) {
        connect(session, &WorkshopSession::changed, this, &PreparePane::refresh, Qt::UniqueConnection);
    }
    for (PrepareSection* section : m_sections) {
        section->begin();
    }
    refresh();
}

void PreparePane::refresh() {
    const WorkshopSession* session = m_context.session();
    for (PrepareSection* section : m_sections) {
        section->refresh();
    }
    m_head->setTitle(session ? session->workshop().title : QString());
    const QString why = PrepareSection::whyNotChange(session);
    m_why->setVisible(!why.isEmpty());
    m_why->setNotice(Finding::Note, {}, why);
    refreshFoot();
    tabAsRead(*this); // days, breaks and notices come and go
}

void PreparePane::refreshFoot() {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        m_missing->clear();
        m_run->setEnabled(false);
        return;
    }
    const Workshop& workshop = session->workshop();
    const bool isUnderWay = workshop.hasBegun() || !workshop.course.empty();
    const Readiness readiness = readinessOf(workshop);
    const QString why = PrepareSection::whyNotChange(session);
    m_run->setText(workshop.ended.isValid() ? tr("Go to the room")
                   : isUnderWay             ? tr("Go on with the workshop")
                                            : tr("Begin the workshop"));
    m_run->setEnabled(isUnderWay || (why.isEmpty() && readiness.blocking.isEmpty()));
    const QString missing = readiness.words();
    m_missing->setText(missing.isEmpty() ? tr("Nothing is missing.") : missing);
    const QString reason = m_run->isEnabled() ? QString() : why.isEmpty() ? readiness.blocking : why;
    m_run->setToolTip(reason);
    m_run->setAccessibleDescription(reason);
}

void PreparePane::turnTo(int section) {
    leave();
    m_stack->setCurrentIndex(section);
}

void PreparePane::leave() {
    // Fields that show another workshop's values would store them in this one.
    if (const WorkshopSession* session = m_context.session(); session && session->workshop().id == m_shown) {
        for (PrepareSection* section : m_sections) {
            section->leave();
        }
    }
}

void PreparePane::setPreSurvey(const std::map<QString, Distribution>& answers) {
    m_agenda->setPreSurvey(answers);
}

bool PreparePane::isReading() const {
    return m_agenda->isReading();
}

const std::map<QString, Distribution>& PreparePane::preSurvey() const {
    return m_agenda->preSurvey();
}

bool PreparePane::event(QEvent* event) {
    // Space, letters and Del mean something in these fields and tables; the keys of the room do not act here.
    if (event->type() == QEvent::ShortcutOverride && Drawer::keeps(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreparePane::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_choice->segment(std::max(0, m_choice->currentIndex()))->setFocus(event->reason());
}

} // namespace atalaya
