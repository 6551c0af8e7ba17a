#include "views/workshop/prepare/WorkshopStart.h"

#include "assessments/foundation/TextLimits.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/prepare/OfferedDays.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

WorkshopStart::WorkshopStart(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.window.desk)
    , m_head(new SectionHeading(context.window.style, tr("Workshops"), "title"))
    , m_notice(new NoticeBox(context.window.style, Finding::Note, {}, {}))
    , m_table(new PrepareTable(context.window.style, m_model, tr("Workshops of this assessment"),
                               tr("Enter opens a workshop, Del removes one in which nobody has voted.")))
    , m_empty(
          new EmptyState(context.window.style,
                         tr("In a workshop the people who know vote blind on each question, see how far they agree, "
                            "talk, and settle on a stage that becomes the answer. Plan one: who comes, what they "
                            "take up and for how long.")))
    , m_open(new Button(context.window.style, tr("Open")))
    , m_remove(new Button(context.window.style, tr("Remove…")))
    , m_planFirst(m_empty->addButton(tr("Plan a workshop"), Button::Kind::Primary))
    , m_planNext(new Button(context.window.style, tr("Plan a workshop"), Button::Kind::Primary))
    , m_planning(makePlanning()) {
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &WorkshopStart::refreshButtons);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &WorkshopStart::refreshButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WorkshopStart::refreshButtons);
    connect(m_table, &PrepareTable::currentMoved, this, &WorkshopStart::refreshButtons);
    connect(m_table, &PrepareTable::chosen, this, &WorkshopStart::open);
    connect(m_table, &PrepareTable::removeAsked, this, &WorkshopStart::remove);
    connect(m_open, &QAbstractButton::clicked, this, [this] { open(m_table->currentRow()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { remove(m_table->currentRow()); });
    for (Button* button : {m_planFirst, m_planNext}) {
        connect(button, &QAbstractButton::clicked, this, &WorkshopStart::beginPlan);
    }
    connect(&m_context.window.desk, &Desk::sessionChanged, this, [this] {
        endPlan();
        refresh();
    });
    refreshButtons();
}

QWidget* WorkshopStart::makePlanning() {
    const WindowStyle& style = m_context.window.style;
    auto* panel = new Panel(style);
    panel->setBar(true);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(panel);
    m_title = new QLineEdit;
    m_title->setMaxLength(limits::name);
    m_title->setAccessibleName(tr("Title of the workshop"));
    auto* label = new Label(style, tr("Title of the workshop"), "body", "text", 500);
    label->setBuddy(m_title);
    m_make = new Button(style, tr("Plan it"), Button::Kind::Primary);
    auto* cancel = new Button(style, tr("Cancel"));
    auto* flow = new FlowLayout;
    flow->addWidget(m_make);
    flow->addWidget(cancel);
    column->addWidget(label);
    column->addWidget(m_title);
    column->addLayout(flow);
    connect(m_title, &QLineEdit::returnPressed, this, &WorkshopStart::plan);
    connect(m_title, &QLineEdit::textChanged, this, &WorkshopStart::refreshButtons);
    connect(m_make, &QAbstractButton::clicked, this, &WorkshopStart::plan);
    connect(cancel, &QAbstractButton::clicked, this, &WorkshopStart::endPlan);
    style.follow(panel, [&style, panel, column, flow] {
        panel->setMaximumWidth(style.px(620));
        column->setContentsMargins(style.px(22), style.px(14), style.px(18), style.px(14));
        column->setSpacing(style.px(8));
        flow->setSpacing(style.px(8));
    });
    panel->hide();
    return panel;
}

void WorkshopStart::build() {
    const WindowStyle& style = m_context.window.style;
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWidths({{WorkshopListModel::FirstDay, 116},
                        {WorkshopListModel::Rule, 152},
                        {WorkshopListModel::Course, 124},
                        {WorkshopListModel::Results, 92}});
    m_remove->setIconName(u"trash"_s);
    m_planNext->setIconName(u"plus"_s);
    auto* column = new QVBoxLayout(this);
    auto* flow = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_planNext, m_open, m_remove}) {
        flow->addWidget(part);
    }
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_planning);
    column->addWidget(m_empty);
    column->addLayout(flow);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    style.follow(this, [&style, column, flow] {
        column->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(20));
        column->setSpacing(style.px(12));
        flow->setSpacing(style.px(8));
    });
}

void WorkshopStart::refresh() {
    m_model.refresh();
    if (m_table->currentRow() < 0 && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0)); // so that Enter opens it
    }
    refreshButtons();
}

QString WorkshopStart::whyNotPlan() const {
    const Desk& desk = m_context.window.desk;
    return desk.isReadOnly() ? desk.whyReadOnly() : QString();
}

void WorkshopStart::refreshButtons() {
    const QString why = whyNotPlan();
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isPlanning = m_planning->isVisibleTo(this);
    m_notice->setVisible(m_model.error() || !why.isEmpty());
    if (m_model.error()) {
        m_notice->setNotice(Finding::Blocker, {}, m_model.error()->sentence);
    } else {
        m_notice->setNotice(Finding::Note, {}, why);
    }
    m_empty->setVisible(isEmpty && !m_model.error());
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_open, m_remove, m_planNext}) {
        part->setVisible(!isEmpty);
    }
    for (Button* button : {m_planFirst, m_planNext}) {
        button->setEnabled(why.isEmpty() && !isPlanning);
        button->setToolTip(why);
    }
    m_make->setEnabled(!m_title->text().trimmed().isEmpty());
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model.rowCount();
    const bool hasVotes = isChosen && m_model.row(row).hasVotes;
    m_open->setEnabled(isChosen);
    m_open->setToolTip(isChosen ? QString() : tr("Choose a workshop first."));
    m_remove->setEnabled(isChosen && !hasVotes && why.isEmpty());
    m_remove->setToolTip(!why.isEmpty() ? why
                         : !isChosen    ? tr("Choose a workshop first.")
                         : hasVotes     ? tr("People have voted in it, so it stays.")
                                        : QString());
    tabAsRead(*this);
}

void WorkshopStart::open(int row) {
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    const QUuid key = m_model.row(row).key;
    if (auto chosen = m_context.window.desk.chooseWorkshop(key); !chosen) {
        m_context.window.notices.fail(chosen.error());
        return;
    }
    Q_EMIT opened();
}

void WorkshopStart::remove(int row) {
    if (row < 0 || row >= m_model.rowCount() || m_model.row(row).hasVotes || !whyNotPlan().isEmpty()) {
        return;
    }
    const QUuid key = m_model.row(row).key;
    const QString title = m_model.row(row).title;
    if (!m_context.questions.isSure(this, tr("Remove “%1” with its participants and agenda?").arg(title),
                                    tr("Remove the workshop"))) {
        return;
    }
    if (auto removed = m_context.window.desk.removeWorkshop(key, tr("Remove a workshop")); !removed) {
        m_context.window.notices.fail(removed.error());
    } else {
        m_context.window.notices.say(tr("“%1” was removed").arg(title));
    }
}

void WorkshopStart::beginPlan() {
    const AssessmentSession* session = m_context.window.desk.session();
    if (!session) {
        return;
    }
    m_title->setText(tr("Workshop %1", "of a round: 2026").arg(session->assessment().round));
    m_planning->show();
    refreshButtons();
    m_title->setFocus(m_context.window.style.focusReason());
    m_title->selectAll();
}

void WorkshopStart::endPlan() {
    const bool hadFocus = m_planning->isAncestorOf(QApplication::focusWidget());
    m_planning->hide();
    refreshButtons();
    if (hadFocus) {
        (m_planNext->isVisible() ? m_planNext : m_planFirst)->setFocus(Qt::OtherFocusReason);
    }
}

void WorkshopStart::plan() {
    Desk& desk = m_context.window.desk;
    const QString title = m_title->text().simplified();
    if (!desk.session() || title.isEmpty()) {
        return;
    }
    Workshop workshop =
        newWorkshop(desk.session()->framework(), desk.session()->assessment(), desk.surroundings().newId(), title);
    workshop.days = offeredDays(workshop.agenda, desk.surroundings().now().toLocalTime().date());
    if (auto added = desk.addWorkshop(workshop, tr("Plan a workshop")); !added) {
        m_context.window.notices.fail(added.error());
        return;
    }
    m_planning->hide();
    refreshButtons();
    Q_EMIT opened();
}

bool WorkshopStart::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && Drawer::keeps(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // the keys of the room do not act here
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_planning->isVisibleTo(this)) {
        endPlan();
        return true;
    }
    return QWidget::event(event);
}

void WorkshopStart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh(); // results were recorded since
}

void WorkshopStart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    QWidget* first = m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_planFirst;
    first->setFocus(event->reason());
}

} // namespace atalaya
