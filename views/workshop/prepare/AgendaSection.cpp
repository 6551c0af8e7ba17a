#include "views/workshop/prepare/AgendaSection.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/prepare/Outlooks.h"
#include "views/workshop/prepare/PlannedHours.h"
#include "views/workshop/prepare/PreSurvey.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

AgendaSection::AgendaSection(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_model(given.window.desk)
    , m_survey(new PreSurvey(given))
    , m_head(new SectionHeading(windowStyle(), tr("Agenda"), "reading"))
    , m_commitment(new QComboBox)
    , m_up(makeButton(tr("Up", "move"), "chevron-up", &AgendaSection::moveUp))
    , m_down(makeButton(tr("Down", "move"), "chevron-down", &AgendaSection::moveDown))
    , m_toggle(makeButton(tr("Leave out"), "minus", &AgendaSection::toggleOne))
    , m_allBack(makeButton(tr("Bring all listed back"), "plus", &AgendaSection::bringAllBack))
    , m_allOut(makeButton(tr("Leave all listed out"), "minus", &AgendaSection::leaveAllOut))
    , m_agreedOut(makeButton(tr("Only what is not agreed"), "check", &AgendaSection::leaveAgreedOut))
    , m_suggest(makeButton(tr("Suggest times"), "clock", &AgendaSection::suggest))
    , m_table(new PrepareTable(windowStyle(), m_model, tr("Agenda"),
                               tr("Space puts a question on the agenda or leaves it out, Alt with the arrows moves it, "
                                  "Enter on its minutes changes them.")))
    , m_schedule(new WrapLabel(windowStyle(), {}, "body", "text"))
    , m_tooMuch(new NoticeBox(windowStyle(), Finding::Warning, {}, {})) {
    build();
    m_table->setWidths({{WorkshopAgendaEditModel::Starts, 96},
                        {WorkshopAgendaEditModel::Minutes, 84},
                        {WorkshopAgendaEditModel::Answers, 116},
                        {WorkshopAgendaEditModel::Why, 220}});
    m_table->setLeastRows(6);
    m_table->cells().setNumbers(WorkshopAgendaEditModel::Minutes, 1, mostMinutes);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    connect(m_table, &PrepareTable::moveAsked, this, [this](int, int by) { move(by); });
    connect(m_table, &PrepareTable::currentMoved, this, &AgendaSection::refreshButtons);
    connect(m_commitment, &QComboBox::activated, this, [this] {
        m_model.setCommitment(m_commitment->currentData().toString());
        refreshButtons();
    });
    connect(m_survey, &PreSurvey::read, this, &AgendaSection::look);
    connect(m_survey, &PreSurvey::read, this, &AgendaSection::preSurveyRead);
}

Button* AgendaSection::makeButton(const QString& word, const char* icon, void (AgendaSection::*act)()) {
    auto* button = new Button(windowStyle(), word);
    button->setButtonSize(Button::Size::Small)->setIconName(QString::fromLatin1(icon));
    connect(button, &QAbstractButton::clicked, this, act);
    return button;
}

void AgendaSection::build() {
    m_commitment->setAccessibleName(tr("Which commitment is listed"));
    m_commitment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_commitment->setMinimumContentsLength(22);
    m_up->setAccessibleName(tr("Move the question up"));
    m_down->setAccessibleName(tr("Move the question down"));
    m_survey->button()->setButtonSize(Button::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    const auto addLine = [&](std::initializer_list<QWidget*> parts) {
        auto* flow = new FlowLayout;
        for (QWidget* part : parts) {
            flow->addWidget(part);
        }
        column->addLayout(flow);
        windowStyle().follow(this, [this, flow] { flow->setSpacing(windowStyle().px(8)); });
    };
    addLine({m_commitment, m_allBack, m_allOut, m_agreedOut});
    addLine({m_up, m_down, m_toggle, m_suggest, m_survey->button()});
    column->addWidget(m_survey);
    column->addWidget(m_table, 1);
    column->addWidget(m_schedule);
    column->addWidget(m_tooMuch);
    windowStyle().follow(this, [this, column] { column->setSpacing(windowStyle().px(8)); });
}

void AgendaSection::setPreSurvey(const std::map<QString, Distribution>& answers) {
    m_survey->setAnswers(answers);
}

bool AgendaSection::isReading() const {
    return m_survey->isReading();
}

const std::map<QString, Distribution>& AgendaSection::preSurvey() const {
    return m_survey->answers();
}

void AgendaSection::begin() {
    m_survey->begin();
    m_model.setCommitment({});
    fillCommitments();
    look();
}

void AgendaSection::leave() {
    m_table->finishEditing();
}

void AgendaSection::showEvent(QShowEvent* event) {
    PrepareSection::showEvent(event);
    look(); // targets may have changed on another page
}

void AgendaSection::look() {
    m_model.setOutlooks(outlooksOf(context().window.desk, m_survey->answers()));
    refresh();
}

void AgendaSection::fillCommitments() {
    m_commitment->clear();
    m_commitment->addItem(tr("All commitments"), QString());
    if (session()) {
        for (const Commitment& commitment : session()->framework().commitments) {
            m_commitment->addItem(
                tr("%1 %2", "number and title of a commitment").arg(commitment.number).arg(commitment.title),
                commitment.code);
        }
    }
}

void AgendaSection::refresh() {
    m_survey->refresh();
    refreshButtons();
    showSchedule();
    if (session()) {
        const auto& rows = m_model.rows();
        const auto off = std::count_if(rows.begin(), rows.end(), [](const AgendaEditRow& row) { return !row.isOn; });
        const int on = static_cast<int>(session()->workshop().agenda.size());
        const QString questions = tr("%n question(s)", nullptr, on);
        m_head->setNote(off > 0 ? tr("%1, %2 left out", "questions").arg(questions).arg(off) : questions);
    } else {
        m_head->setNote({});
    }
}

void AgendaSection::refreshButtons() {
    const QString why = whyNotChange(session());
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model.rowCount();
    const auto isOn = [this](int number) {
        return number >= 0 && number < m_model.rowCount() && m_model.row(number).isOn;
    };
    const auto set = [&](Button* button, bool isEnabled, const QString& reason) {
        button->setEnabled(mayChange() && isEnabled);
        button->setToolTip(!why.isEmpty() ? why : isEnabled ? QString() : reason);
    };
    const QString choose = tr("Choose a question of the agenda first.");
    set(m_up, isChosen && isOn(row) && isOn(row - 1), isOn(row) ? tr("It is the first one.") : choose);
    set(m_down, isChosen && isOn(row) && isOn(row + 1), isOn(row) ? tr("It is the last one.") : choose);
    const bool isFixed = isChosen && m_model.row(row).isFixed;
    m_toggle->setText(isChosen && !isOn(row) ? tr("Bring back") : tr("Leave out"));
    m_toggle->setIconName(isChosen && !isOn(row) ? u"plus"_s : u"minus"_s);
    set(m_toggle, isChosen && !isFixed,
        isFixed ? tr("The room has worked on it already, so it stays.") : tr("Choose a question first."));
    const auto& rows = m_model.rows();
    set(m_allBack, std::any_of(rows.begin(), rows.end(), [](const AgendaEditRow& one) { return !one.isOn; }),
        tr("All of them are on the agenda."));
    set(m_allOut,
        std::any_of(rows.begin(), rows.end(), [](const AgendaEditRow& one) { return one.isOn && !one.isFixed; }),
        tr("None of them can be left out."));
    set(m_agreedOut, session() && !session()->workshop().agenda.empty(), tr("The agenda is empty."));
    const bool hasDays = session() && !session()->workshop().days.empty();
    set(m_suggest, hasDays && !m_model.suggestion().items.empty(),
        hasDays ? tr("Nothing is left to plan.") : tr("Set a day first."));
}

void AgendaSection::showSchedule() {
    const PlannedHours hours = session() ? plannedHours(session()->workshop()) : PlannedHours();
    m_schedule->setText(hours.words());
    m_schedule->setVisible(!m_schedule->text().isEmpty());
    m_tooMuch->setVisible(hours.tooMany > 0);
    if (hours.tooMany > 0) {
        m_tooMuch->setNotice(Finding::Warning, tr("%n minute(s) too many.", nullptr, hours.tooMany),
                             tr("Leave questions out, give them less time, or add a day."));
    }
}

void AgendaSection::move(int by) {
    m_model.move(m_table->currentRow(), by);
    m_table->scrollTo(m_table->currentIndex());
    refreshButtons();
}

void AgendaSection::toggleOne() {
    CellDelegate::toggle(m_model, m_model.index(std::max(0, m_table->currentRow()), WorkshopAgendaEditModel::Question));
    refreshButtons();
}

void AgendaSection::bringAllBack() {
    m_model.putListed(true);
}

void AgendaSection::leaveAllOut() {
    m_model.putListed(false);
}

void AgendaSection::leaveAgreedOut() {
    const auto agreed = agreedQuestions(context().window.desk);
    const std::size_t before = session() ? session()->workshop().agenda.size() : 0;
    if (m_model.leaveOut(agreed) && session()) {
        const auto left = static_cast<int>(before - session()->workshop().agenda.size());
        context().window.notices.say(left > 0 ? tr("%n agreed question(s) left out", nullptr, left)
                                              : tr("No question of this agenda is agreed yet"));
    }
}

void AgendaSection::suggest() {
    const MinutesPlan plan = m_model.suggestion();
    if (m_model.takeSuggestion()) {
        context().window.notices.say(
            plan.lacking > 0 ? tr("%n minute(s) are missing to give each question the least", nullptr, plan.lacking)
                             : tr("%n minute(s) spread over the questions", nullptr, plan.used));
    }
}

} // namespace atalaya
