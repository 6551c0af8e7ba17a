#include "models/items/LateActionsModel.h"

#include "assessments/findings/PlanFindingWords.h"
#include "models/items/MeasuresModelWords.h"
#include "models/session/WindowLanguage.h"

namespace atalaya {

using namespace Qt::StringLiterals;

LateActionsModel::LateActionsModel(Desk& desk, QObject* parent)
    : KeyedTableModel(parent), m_desk(desk), m_language(languageOfWindow()) {}

void LateActionsModel::show(QDate today) {
    std::vector<LateRow> rows;
    if (const AssessmentSession* session = m_desk.session()) {
        const Plan& plan = session->assessment().plan;
        addActions(rows, plan, today);
        addReadings(rows, plan, today);
        addSteps(rows, plan, today);
    }
    sync(std::move(rows));
}

void LateActionsModel::addActions(std::vector<LateRow>& rows, const Plan& plan, QDate today) const {
    const PlanFindingWords words(m_language);
    for (const LateAction& late : lateActions(plan, today)) {
        const Action& action = *plan.action(late.action);
        rows.push_back({action.id, LateRow::Kind::Action, action.code, action.title, action.leadBody,
                        words.whyLate(plan, late), late.days, late.expectedProgress, action.progress, action.status});
    }
}

void LateActionsModel::addReadings(std::vector<LateRow>& rows, const Plan& plan, QDate today) const {
    for (const Measure& measure : plan.measures) {
        const auto due = nextReadingDue(plan, measure, today);
        if (!due || *due >= today) {
            continue;
        }
        const Action* action = plan.action(measure.action);
        LateRow row;
        row.key = measure.id;
        row.kind = LateRow::Kind::Reading;
        row.code = measure.code;
        row.title = measure.title;
        row.body = action ? action->leadBody : QString();
        row.why =
            tr("Its reading was due on %1 (%2).", "a day, how often")
                .arg(planitems::dateText(m_language, *due), planitems::frequencyWord(m_language, measure.frequency));
        row.days = static_cast<int>(due->daysTo(today));
        rows.push_back(std::move(row));
    }
}

void LateActionsModel::addSteps(std::vector<LateRow>& rows, const Plan& plan, QDate today) const {
    for (const LifecycleStep& step : plan.lifecycle) {
        if (step.done || !step.due || *step.due >= today) {
            continue;
        }
        LateRow row;
        row.key = step.id;
        row.kind = LateRow::Kind::Step;
        row.title = step.title;
        row.body = step.owner;
        row.why = tr("The step was due on %1 and is not ticked off.").arg(planitems::dateText(m_language, *step.due));
        row.days = static_cast<int>(step.due->daysTo(today));
        rows.push_back(std::move(row));
    }
}

QString LateActionsModel::rule() const {
    return tr("Late is an action one day past its end; one that on its first day still waits for another, or one day "
              "later is not approved or has not begun; and one more than %1 percentage points behind its calendar. Up "
              "to %1 points are no finding, as people round and report by the month.",
              "a number")
        .arg(m_language.whole(calendarTolerance));
}

int LateActionsModel::countOf(LateRow::Kind kind) const {
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [kind](const LateRow& row) { return row.kind == kind; }));
}

int LateActionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags LateActionsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (index.isValid()) {
        const LateRow& late = row(index.row());
        const AssessmentSession* session = m_desk.session();
        const bool mayChange = session && late.kind == LateRow::Kind::Action &&
                               ((index.column() == Reported && session->mayReport()) ||
                                (index.column() == Status && session->mayReportStatus(late.status)));
        flags.setFlag(Qt::ItemIsEditable, mayChange);
    }
    return flags;
}

QString LateActionsModel::text(const LateRow& late, int column) const {
    const bool isAction = late.kind == LateRow::Kind::Action;
    switch (column) {
    case What: {
        const QString name = late.code.isEmpty() ? late.title : late.code + u' ' + late.title;
        return late.body.isEmpty() ? name : tr("%1 (%2)", "what is late, who sees to it").arg(name, late.body);
    }
    case Why:
        return late.why;
    case Days:
        return m_language.whole(late.days);
    case Expected:
        return isAction ? m_language.percent(late.expected / 100.0) : QString();
    case Reported:
        return isAction ? m_language.percent(late.progress / 100.0) : QString();
    case Status:
        return isAction                              ? planitems::statusWord(m_language, late.status)
               : late.kind == LateRow::Kind::Reading ? tr("measure")
                                                     : tr("step of the lifecycle");
    default:
        return {};
    }
}

QVariant LateActionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LateRow& late = row(index.row());
    const bool isAction = late.kind == LateRow::Kind::Action;
    if (role == Qt::EditRole && index.column() == Reported) {
        return isAction ? QVariant(late.progress) : QVariant();
    }
    if (role == Qt::EditRole && index.column() == Status) {
        // As CellDelegate's choices are kept.
        return isAction ? QVariant(QString::number(static_cast<int>(late.status))) : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case Days:
            return tr("%n day(s) late", nullptr, late.days);
        case Expected:
            return isAction ? tr("expected %1").arg(text(late, Expected)) : QString();
        case Reported:
            return isAction ? tr("reported %1").arg(text(late, Reported)) : QString();
        default:
            return text(late, index.column());
        }
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(text(late, index.column())) : QVariant();
}

bool LateActionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    AssessmentSession* session = m_desk.session();
    if (!session || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Action* known = session->assessment().plan.action(row(index.row()).key);
    if (!known) {
        return false;
    }
    Action action = *known;
    StepName step;
    if (index.column() == Reported) {
        action.progress = value.toInt();
        step = [code = action.code, progress = action.progress] {
            return tr("%1 is %2 done", "an action, percent").arg(code, languageOfWindow().percent(progress / 100.0));
        };
    } else if (index.column() == Status) {
        action.status = static_cast<ActionStatus>(value.toInt());
        action.progress = progressAt(action.status, action.progress);
        step = [code = action.code, status = action.status] {
            return tr("%1 is %2", "an action, its status").arg(code, planitems::statusWord(languageOfWindow(), status));
        };
    } else {
        return false;
    }
    if (action == *known) {
        return true;
    }
    const bool isAtEnd = action.progress == 100 && action.status != ActionStatus::Done;
    if (!session->perform(PutAction{action}, step)) {
        return false;
    }
    if (isAtEnd) {
        Q_EMIT broughtToEnd(action.id); // its row is gone by now
    }
    return true;
}

QVariant LateActionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isOfRule = section == Why || section == Days || section == Expected;
    if (isOfRule && (role == Qt::ToolTipRole || role == Qt::WhatsThisRole)) {
        return rule();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("What");
    case Why:
        return tr("Why it is late");
    case Days:
        return tr("Days");
    case Expected:
        return tr("Expected");
    case Reported:
        return tr("Reported");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace atalaya
