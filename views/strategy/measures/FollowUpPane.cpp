#include "views/strategy/measures/FollowUpPane.h"

#include "assessments/foundation/Clauses.h"
#include "models/commands/ActionCourses.h"
#include "models/items/MeasuresModelWords.h"
#include "models/items/PersonName.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/FocusHeir.h"
#include "views/widgets/Label.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int quarterSteps[] = {0, 25, 50, 75, 100}; ///< percent
constexpr std::ptrdiff_t mostPoints = 5;             ///< of a course, the latest: a line or two

} // namespace

FollowUpPane::FollowUpPane(const StrategyContext& context, const Language& language)
    : m_context(context)
    , m_language(language)
    , m_model(context.window.desk)
    , m_sum(new WrapLabel(context.window.style))
    , m_nothing(new EmptyState(context.window.style,
                               tr("Nothing is late today. What falls behind its dates, readings that are overdue and "
                                  "steps of the lifecycle past their day stand here, with the reason.")))
    , m_table(new PrepareTable(context.window.style, m_model, tr("What is late"),
                               tr("Enter changes reported progress or status in their cells; elsewhere it opens the "
                                  "form.") +
                                   u' ' + m_model.rule()))
    , m_acts(new QWidget)
    , m_word(new Label(context.window.style, QString(), "body", "text2"))
    , m_course(new WrapLabel(context.window.style, QString(), "body", "text2"))
    , m_open(new Button(context.window.style, tr("Open form…"))) {
    const WindowStyle& style = context.window.style;
    m_table->setWidths({{LateActionsModel::Days, 64},
                        {LateActionsModel::Expected, 84},
                        {LateActionsModel::Reported, 84},
                        {LateActionsModel::Status, 112}});
    m_table->cells().setNumbers(LateActionsModel::Reported, 0, 100);
    m_table->cells().setChoices(LateActionsModel::Status, [this] {
        std::vector<CellDelegate::Choice> choices;
        const AssessmentSession* session = m_context.session();
        for (const ActionStatus status : planitems::statuses) {
            if (!session || !session->mayReportStatus(status)) {
                continue;
            }
            choices.push_back({planitems::statusWord(m_language, status), QString::number(static_cast<int>(status))});
        }
        return choices;
    });
    m_sum->setToolTip(m_model.rule());
    m_sum->setWhatsThis(m_model.rule());
    auto* flow = new FlowLayout(m_acts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_word);
    for (const int percent : quarterSteps) {
        auto* step = new Button(style, m_language.percent(percent / 100.0));
        step->setButtonSize(Button::Size::Small);
        connect(step, &QAbstractButton::clicked, this, [this, percent] { setProgress(percent); });
        flow->addWidget(step);
        m_steps.push_back(step);
    }
    m_open->setButtonSize(Button::Size::Small);
    flow->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addWidget(m_acts);
    column->addWidget(m_course);
    style.follow(this, [&style, column, flow] {
        column->setSpacing(style.px(8));
        flow->setSpacing(style.px(8));
    });
    connect(m_table, &PrepareTable::chosen, this, &FollowUpPane::open);
    connect(m_table, &PrepareTable::currentMoved, this, &FollowUpPane::showChosen);
    connect(m_open, &QAbstractButton::clicked, this, [this] { open(m_table->currentRow()); });
    connect(&m_model, &LateActionsModel::broughtToEnd, this, &FollowUpPane::offerDone);
}

void FollowUpPane::offerDone(const QUuid& id) {
    const AssessmentSession* session = m_context.session();
    const Action* action = session ? session->assessment().plan.action(id) : nullptr;
    if (!action || !session->mayReportStatus(ActionStatus::Done)) {
        return;
    }
    Notices::Notice notice;
    notice.id = QStringLiteral("actionAtEnd");
    notice.lead = tr("All of %1 is reported as done.", "an action").arg(action->code);
    notice.sentence = tr("Its status is still “%1”. What is done counts and lifts only when its status says so.")
                          .arg(planitems::statusWord(m_language, action->status));
    notice.button = tr("Mark it as done");
    notice.ofAssessment = true;
    notice.act = [this, id] {
        const Action* known = m_context.session() ? m_context.session()->assessment().plan.action(id) : nullptr;
        if (known) {
            Action done = *known;
            done.status = ActionStatus::Done;
            (void)m_context.session()->perform(PutAction{done},
                                               StepName(tr, QT_TR_NOOP("Mark %1 as done")).arg(done.code));
        }
    };
    m_context.window.notices.show(notice);
}

void FollowUpPane::refresh(QDate today) {
    m_today = today;
    m_model.show(today);
    const bool isLate = m_model.rowCount() > 0;
    m_nothing->setVisible(!isLate);
    m_table->setVisible(isLate);
    m_sum->setVisible(isLate);
    const int actions = m_model.countOf(LateRow::Kind::Action);
    const int readings = m_model.countOf(LateRow::Kind::Reading);
    const int steps = m_model.countOf(LateRow::Kind::Step);
    m_sum->setText(tr("On %1: %2, %3, %4.", "a day, then three counts")
                       .arg(planitems::dateText(m_language, today), tr("%n late action(s)", nullptr, actions),
                            tr("%n overdue reading(s)", nullptr, readings),
                            tr("%n overdue step(s) of the lifecycle", nullptr, steps)));
    showChosen();
}

QUuid FollowUpPane::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model.rowCount() ? m_model.row(row).key : QUuid();
}

bool FollowUpPane::choose(const QUuid& thing) {
    const int row = m_model.rowOf(thing);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, LateActionsModel::What));
    }
    return row >= 0;
}

void FollowUpPane::leave() {
    m_table->finishEditing();
}

void FollowUpPane::takeFocus() {
    m_table->setFocus(m_context.window.style.focusReason());
}

void FollowUpPane::showChosen() {
    const FocusHeir heir(m_context.window.style, *m_acts, *m_table);
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model.rowCount();
    m_acts->setVisible(isChosen);
    const QString course = isChosen ? courseText(m_model.row(row)) : QString();
    m_course->setText(course);
    m_course->setVisible(!course.isEmpty());
    if (!isChosen) {
        return;
    }
    const LateRow& late = m_model.row(row);
    const bool isAction = late.kind == LateRow::Kind::Action;
    const AssessmentSession* session = m_context.session();
    m_word->setVisible(isAction);
    m_word->setText(tr("Progress of %1:", "an action").arg(late.code));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(isAction);
        m_steps[i]->setEnabled(session && session->mayReport());
        m_steps[i]->setToolTip(session ? session->whyNoReport() : QString());
        m_steps[i]->setAccessibleName(tr("%1 is %2 done", "an action, percent").arg(late.code, m_steps[i]->text()));
    }
}

QString FollowUpPane::courseText(const LateRow& late) const {
    const AssessmentSession* session = m_context.session();
    const Action* action = session ? session->assessment().plan.action(late.key) : nullptr;
    if (late.kind != LateRow::Kind::Action || !action) {
        return {};
    }
    const auto course = courseOf(session->workspace(), session->assessment(), action->id, QTimeZone::systemTimeZone());
    if (!course || course->empty()) {
        return {};
    }
    QStringList points;
    for (auto point = course->end() - std::min(std::ssize(*course), mostPoints); point != course->end(); ++point) {
        points << tr("%1 on %2 (%3)", "percent, a day, who said so")
                      .arg(m_language.percent(point->percent / 100.0), planitems::dateText(m_language, point->day),
                           personText(m_language, point->by));
    }
    const QString said = tr("Course of %1: %2.", "an action, percents with their days").arg(late.code, clauses(points));
    const auto still = standstillOf(*action, *course, m_today);
    return still && still->days > 0 ? said + u' ' + tr("It has not moved for %n day(s).", nullptr, still->days) : said;
}

void FollowUpPane::setProgress(int percent) {
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_model.rowCount()) {
        (void)m_model.setData(m_model.index(row, LateActionsModel::Reported), percent, Qt::EditRole);
    }
}

void FollowUpPane::open(int row) {
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    const LateRow& late = m_model.row(row);
    const PlanThing thing = late.kind == LateRow::Kind::Action    ? PlanThing::Action
                            : late.kind == LateRow::Kind::Reading ? PlanThing::Measure
                                                                  : PlanThing::LifecycleStep;
    const QUuid key = late.key;
    Q_EMIT editRequested(thing, key);
}

} // namespace atalaya
