#include "models/items/MeasuresModel.h"

#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/PlanTree.h"
#include "models/items/MeasuresModelWords.h"

namespace atalaya {

using namespace Qt::StringLiterals;

QString MeasuresModel::pointText(const Language& language, const std::optional<MeasurePoint>& point,
                                 const QString& unit) {
    if (!point) {
        return u"\u2013"_s;
    }
    const QString value = planitems::valueWithUnit(language, point->value, unit);
    return point->date.isValid()
               ? tr("%1, %2", "a value, its day").arg(value, planitems::dateText(language, point->date))
               : value;
}

QString MeasuresModel::wayText(const Language& language, const Measure& measure, const std::optional<double>& share) {
    if (!share) {
        return !measure.target            ? tr("no target")
               : measure.readings.empty() ? tr("no reading yet")
               : !measure.baseline        ? tr("no baseline")
                                          : tr("target is the baseline");
    }
    return *share >= 1  ? tr("target reached")
           : *share < 0 ? tr("worse than at the start")
                        : tr("%1 of the way").arg(language.percent(*share));
}

MeasureRow MeasuresModel::rowOfMeasure(const Plan& plan, const Measure& measure, QDate today,
                                       const Language& language) {
    const Measure known = knownOn(measure, today);
    MeasureRow row;
    row.key = measure.id;
    row.code = measure.code;
    row.title = measure.title;
    QStringList belongs;
    if (const Objective* objective = plan.objective(measure.objective)) {
        row.objective = objective->id;
        belongs << (objective->code.isEmpty() ? objective->title : objective->code);
    }
    if (const Action* action = plan.action(measure.action)) {
        belongs << action->code;
    }
    row.belongs = belongs.join(u" · "_s);
    row.baseline = pointText(language, measure.baseline, measure.unit);
    const Reading* last = lastReading(known);
    row.last = last ? pointText(language, MeasurePoint{last->value, last->date}, measure.unit) : u"\u2013"_s;
    row.target = pointText(language, measure.target, measure.unit);
    row.share = shareOfTarget(known);
    row.way = wayText(language, known, row.share);
    if (const auto due = nextReadingDue(plan, measure, today)) {
        row.isOverdue = *due < today;
        const QString day = planitems::dateText(language, *due);
        row.due = row.isOverdue ? tr("overdue since %1").arg(day) : *due == today ? tr("today") : tr("by %1").arg(day);
    } else {
        row.due = measure.frequency == Frequency::Unstated ? tr("no frequency") : u"\u2013"_s;
    }
    if (measure.baseline) {
        row.trend.push_back(measure.baseline->value);
    }
    for (const Reading& reading : known.readings) {
        row.trend.push_back(reading.value);
    }
    if (measure.target) {
        row.goal = measure.target->value;
    }
    return row;
}

void MeasuresModel::show(const Plan& plan, QDate today, const Language& language) {
    std::vector<MeasureRow> rows;
    const auto add = [&](const QUuid& objective) {
        for (const Measure& measure : plan.measures) {
            if (measure.objective == objective) {
                rows.push_back(rowOfMeasure(plan, measure, today, language));
            }
        }
    };
    for (const ObjectivePlace& place : objectiveTree(plan)) {
        add(place.objective->id);
    }
    add(QUuid());
    sync(std::move(rows));
}

bool MeasuresModel::isAmongItsOwn(int number, int to) const {
    const auto isOwn = [&](int at) { return at >= 0 && at < rowCount() && row(at).objective == row(number).objective; };
    return number >= 0 && number < rowCount() && (isOwn(to - 1) || isOwn(to));
}

std::optional<MoveMeasure> MeasuresModel::moveOf(int number, int to) const {
    if (!isAmongItsOwn(number, to) || to == number || to == number + 1) {
        return std::nullopt;
    }
    const MeasureRow& moved = row(number);
    const bool isBeforeOwn = to < rowCount() && row(to).objective == moved.objective;
    return MoveMeasure{moved.key, moved.objective, isBeforeOwn ? row(to).key : QUuid()};
}

int MeasuresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasuresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MeasureRow& measure = row(index.row());
    const bool isAloud = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isAloud) {
        return {};
    }
    switch (index.column()) {
    case Code:
        return measure.code;
    case Title:
        return isAloud && !measure.belongs.isEmpty()
                   ? tr("%1, of %2", "a measure, its objective and action").arg(measure.title, measure.belongs)
                   : measure.title;
    case Baseline:
        return isAloud ? tr("baseline %1").arg(measure.baseline) : measure.baseline;
    case Last:
        return isAloud ? tr("last reading %1").arg(measure.last) : measure.last;
    case Target:
        return isAloud ? tr("target %1").arg(measure.target) : measure.target;
    case Way:
        return measure.way;
    case Due:
        return isAloud ? tr("next reading %1").arg(measure.due) : measure.due;
    case Trend: {
        const int count = static_cast<int>(measure.trend.size());
        return isAloud ? QVariant(tr("%n value(s) in its trend", nullptr, count)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Measure");
    case Baseline:
        return tr("Baseline");
    case Last:
        return tr("Last reading");
    case Target:
        return tr("Target");
    case Way:
        return tr("Way", "from the baseline to the target");
    case Due:
        return tr("Next reading");
    case Trend:
        return tr("Trend");
    default:
        return {};
    }
}

} // namespace atalaya
