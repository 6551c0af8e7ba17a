#include "models/exchange/PlanSheetValues.h"

#include "models/exchange/ExchangeNames.h"
#include "models/exchange/PlanSheetText.h"
#include "models/exchange/PlanSheetsFile.h"
#include "models/exchange/PlanWriter.h"

#include <QJsonDocument>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

/// Stands for a line end inside one of several texts.
constexpr QChar innerLine{0x2028};

/// Collects values and which of them were cut.
class ValueList {
public:
    explicit ValueList(std::set<QString>* cut) : m_cut(cut) {}

    void text(const char* field, const QString& text) { m_values.insert_or_assign(key(field), form(key(field), text)); }
    void lines(const char* field, const QStringList& texts) {
        QStringList whole;
        for (const QString& one : texts) {
            whole << cleanCellText(one).replace(u'\n', innerLine);
        }
        text(field, whole.join(u'\n'));
    }
    void put(const QString& field, const QString& value) { m_values.insert_or_assign(field, value); }
    void put(const char* field, const QString& value) { put(key(field), value); }
    [[nodiscard]] QString form(const QString& field, const QString& text) {
        const QString whole = cleanCellText(text);
        QString kept = cellForm(whole);
        if (m_cut != nullptr && kept != whole) {
            m_cut->insert(field);
        }
        return kept;
    }
    [[nodiscard]] PlanValues take() { return std::move(m_values); }

private:
    static QString key(const char* field) { return QString::fromLatin1(field); }

    PlanValues m_values;
    std::set<QString>* m_cut;
};

QDate dayFrom(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

QString pointText(const std::optional<MeasurePoint>& point) {
    return point ? numberText(point->value) + partMark + dayCellText(point->date) : QString();
}

std::optional<MeasurePoint> pointFromText(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return MeasurePoint{text.section(partMark, 0, 0).toDouble(), dayFrom(text.section(partMark, 1, 1))};
}

QString codesText(const std::set<QString>& codes) {
    return QStringList(codes.begin(), codes.end()).join(u", "_s);
}

std::set<QString> codesFromText(const QString& text) {
    const QStringList codes = text.split(u", "_s, Qt::SkipEmptyParts);
    return {codes.begin(), codes.end()};
}

std::optional<CostRange> rangeFromText(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QStringList parts = text.split(partMark);
    return CostRange(parts.value(0).toLongLong(), parts.value(1).toLongLong(), parts.value(2).toLongLong());
}

} // namespace

PlanValues valuesOf(const Objective& objective, std::set<QString>* cut) {
    ValueList values(cut);
    values.text("code", objective.code);
    values.text("title", objective.title);
    values.text("description", objective.description);
    values.put("parent", idCellText(objective.parent));
    values.put("commitments", codesText(objective.commitments));
    values.put("indicators", codesText(objective.indicators));
    return values.take();
}

PlanValues valuesOf(const Action& action, std::set<QString>* cut) {
    ValueList values(cut);
    values.text("code", action.code);
    values.text("title", action.title);
    values.text("description", action.description);
    values.put("objective", idCellText(action.objective));
    values.text("leadBody", action.leadBody);
    values.lines("supportingBodies", action.supportingBodies);
    values.text("measure", action.measure);
    values.put("status", exchangeName(action.status));
    values.put("progress", QString::number(action.progress));
    values.put("start", dayCellText(action.start));
    values.put("end", dayCellText(action.end));
    values.put("cost", action.cost ? rangeText(*action.cost) : QString());
    values.text("fundingSource", action.fundingSource);
    values.put("fundingSecured", action.isFundingSecured ? u"yes"_s : u"no"_s);
    values.put("mustDo", action.isMustDo ? u"yes"_s : u"no"_s);
    QStringList dependencies;
    for (const QUuid& id : action.dependencies) {
        dependencies << idCellText(id);
    }
    dependencies.sort();
    values.put("dependencies", dependencies.join(u'\n'));
    QStringList lifts;
    for (const Lift& lift : action.lifts) {
        lifts << u"%1: %2"_s.arg(lift.indicator, QString::number(lift.toStage));
    }
    values.put("lifts", lifts.join(u'\n'));
    for (const auto& [year, cost] : action.costByYear) {
        values.put(QLatin1StringView(costByYearField) + QString::number(year), rangeText(cost));
    }
    return values.take();
}

PlanValues valuesOf(const Measure& measure, std::set<QString>* cut) {
    ValueList values(cut);
    values.text("code", measure.code);
    values.text("title", measure.title);
    values.put("objective", idCellText(measure.objective));
    values.put("action", idCellText(measure.action));
    values.text("unit", measure.unit);
    values.put("baseline", pointText(measure.baseline));
    values.put("target", pointText(measure.target));
    values.text("source", measure.source);
    values.put("frequency", exchangeName(measure.frequency));
    for (const Reading& reading : measure.readings) {
        const QString field = QLatin1StringView(readingsField) + dayCellText(reading.date);
        values.put(field, numberText(reading.value) + partMark + values.form(field, reading.note));
    }
    return values.take();
}

void setValue(Objective& objective, const QString& field, const QString& value) {
    if (field == u"code"_s) {
        objective.code = value;
    } else if (field == u"title"_s) {
        objective.title = value;
    } else if (field == u"description"_s) {
        objective.description = value;
    } else if (field == u"parent"_s) {
        objective.parent = QUuid::fromString(value);
    } else if (field == u"commitments"_s) {
        objective.commitments = codesFromText(value);
    } else if (field == u"indicators"_s) {
        objective.indicators = codesFromText(value);
    }
}

void setValue(Action& action, const QString& field, const QString& value) {
    if (field.startsWith(QLatin1StringView(costByYearField))) {
        const int year = field.section(u'/', 1).toInt();
        action.costByYear.erase(year);
        if (const auto range = rangeFromText(value)) {
            action.costByYear.emplace(year, *range);
        }
    } else if (field == u"code"_s) {
        action.code = value;
    } else if (field == u"title"_s) {
        action.title = value;
    } else if (field == u"description"_s) {
        action.description = value;
    } else if (field == u"objective"_s) {
        action.objective = QUuid::fromString(value);
    } else if (field == u"leadBody"_s) {
        action.leadBody = value;
    } else if (field == u"supportingBodies"_s) {
        action.supportingBodies = value.isEmpty() ? QStringList() : value.split(u'\n');
        action.supportingBodies.replaceInStrings(QString(innerLine), u"\n"_s);
    } else if (field == u"measure"_s) {
        action.measure = value;
    } else if (field == u"status"_s) {
        action.status = fromExchangeName<ActionStatus>(value).value_or(action.status);
    } else if (field == u"progress"_s) {
        action.progress = value.toInt();
    } else if (field == u"start"_s) {
        action.start = dayFrom(value);
    } else if (field == u"end"_s) {
        action.end = dayFrom(value);
    } else if (field == u"cost"_s) {
        action.cost = rangeFromText(value);
    } else if (field == u"fundingSource"_s) {
        action.fundingSource = value;
    } else if (field == u"fundingSecured"_s) {
        action.isFundingSecured = value == u"yes"_s;
    } else if (field == u"mustDo"_s) {
        action.isMustDo = value == u"yes"_s;
    } else if (field == u"dependencies"_s) {
        action.dependencies.clear();
        for (const QString& id : value.split(u'\n', Qt::SkipEmptyParts)) {
            action.dependencies.insert(QUuid::fromString(id));
        }
    } else if (field == u"lifts"_s) {
        action.lifts.clear();
        for (const QString& lift : value.split(u'\n', Qt::SkipEmptyParts)) {
            action.lifts.push_back({lift.section(u": "_s, 0, -2), lift.section(u": "_s, -1).toInt()});
        }
    }
}

void setValue(Measure& measure, const QString& field, const QString& value) {
    if (field.startsWith(QLatin1StringView(readingsField))) {
        const QDate day = dayFrom(field.section(u'/', 1));
        std::erase_if(measure.readings, [day](const Reading& reading) { return reading.date == day; });
        if (!value.isEmpty()) {
            measure.readings.push_back({day, value.section(partMark, 0, 0).toDouble(), value.section(partMark, 1)});
        }
    } else if (field == u"code"_s) {
        measure.code = value;
    } else if (field == u"title"_s) {
        measure.title = value;
    } else if (field == u"objective"_s) {
        measure.objective = QUuid::fromString(value);
    } else if (field == u"action"_s) {
        measure.action = QUuid::fromString(value);
    } else if (field == u"unit"_s) {
        measure.unit = value;
    } else if (field == u"baseline"_s) {
        measure.baseline = pointFromText(value);
    } else if (field == u"target"_s) {
        measure.target = pointFromText(value);
    } else if (field == u"source"_s) {
        measure.source = value;
    } else if (field == u"frequency"_s) {
        measure.frequency = fromExchangeName<Frequency>(value).value_or(measure.frequency);
    }
}

Plan shownPlan(const Plan& plan) {
    Plan shown;
    shown.currency = plan.currency;
    shown.objectives = plan.objectives;
    shown.actions = plan.actions;
    shown.measures = plan.measures;
    for (Action& action : shown.actions) {
        action.risks.clear();
    }
    return shown;
}

QString shownPlanHash(const Plan& plan) {
    return planFile::hashOf(QJsonDocument(toJson(shownPlan(plan))).toJson(QJsonDocument::Compact));
}

} // namespace atalaya::exchange
