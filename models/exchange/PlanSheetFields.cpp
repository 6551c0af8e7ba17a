#include "models/exchange/PlanSheetFields.h"

#include "models/exchange/ExchangeNames.h"
#include "models/exchange/PlanWriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr auto sheetWords = "PlanSheets";
/// Stands for a line end inside one of several texts.
constexpr QChar innerLine{0x2028};

constexpr std::array planColumns{
    PlanColumn{PlanSheet::Objectives, "objective.id", QT_TRANSLATE_NOOP("PlanSheets", "Id"), "", 0, ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Objectives, "objective.code", QT_TRANSLATE_NOOP("PlanSheets", "Code"), "code", 0,
               ColumnKind::Text, 9},
    PlanColumn{PlanSheet::Objectives, "objective.title", QT_TRANSLATE_NOOP("PlanSheets", "Objective"), "title", 0,
               ColumnKind::Text, 44},
    PlanColumn{PlanSheet::Objectives, "objective.description", QT_TRANSLATE_NOOP("PlanSheets", "Description"),
               "description", 0, ColumnKind::Text, 50},
    PlanColumn{PlanSheet::Objectives, "objective.parent", QT_TRANSLATE_NOOP("PlanSheets", "Belongs to objective"),
               "parent", 0, ColumnKind::Reference, 12},
    PlanColumn{PlanSheet::Objectives, "objective.commitments", QT_TRANSLATE_NOOP("PlanSheets", "Commitments"),
               "commitments", 0, ColumnKind::Codes, 16},
    PlanColumn{PlanSheet::Objectives, "objective.indicators", QT_TRANSLATE_NOOP("PlanSheets", "Indicators"),
               "indicators", 0, ColumnKind::Codes, 20},

    PlanColumn{PlanSheet::Actions, "action.id", QT_TRANSLATE_NOOP("PlanSheets", "Id"), "", 0, ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Actions, "action.code", QT_TRANSLATE_NOOP("PlanSheets", "Code"), "code", 0, ColumnKind::Text,
               9},
    PlanColumn{PlanSheet::Actions, "action.title", QT_TRANSLATE_NOOP("PlanSheets", "Action"), "title", 0,
               ColumnKind::Text, 44},
    PlanColumn{PlanSheet::Actions, "action.description", QT_TRANSLATE_NOOP("PlanSheets", "Description"), "description",
               0, ColumnKind::Text, 50},
    PlanColumn{PlanSheet::Actions, "action.objective", QT_TRANSLATE_NOOP("PlanSheets", "Belongs to objective"),
               "objective", 0, ColumnKind::Reference, 12},
    PlanColumn{PlanSheet::Actions, "action.leadBody", QT_TRANSLATE_NOOP("PlanSheets", "Lead body"), "leadBody", 0,
               ColumnKind::Text, 26},
    PlanColumn{PlanSheet::Actions, "action.supportingBodies",
               QT_TRANSLATE_NOOP("PlanSheets", "Supporting bodies, one a line"), "supportingBodies", 0,
               ColumnKind::Lines, 30},
    PlanColumn{PlanSheet::Actions, "action.measure", QT_TRANSLATE_NOOP("PlanSheets", "What is counted"), "measure", 0,
               ColumnKind::Text, 30},
    PlanColumn{PlanSheet::Actions, "action.status", QT_TRANSLATE_NOOP("PlanSheets", "Status"), "status", 0,
               ColumnKind::Choice, 12},
    PlanColumn{PlanSheet::Actions, "action.progress", QT_TRANSLATE_NOOP("PlanSheets", "Progress, percent"), "progress",
               0, ColumnKind::Percent, 11},
    PlanColumn{PlanSheet::Actions, "action.start", QT_TRANSLATE_NOOP("PlanSheets", "Start"), "start", 0,
               ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Actions, "action.end", QT_TRANSLATE_NOOP("PlanSheets", "End"), "end", 0, ColumnKind::Date,
               12},
    PlanColumn{PlanSheet::Actions, "action.costLow", QT_TRANSLATE_NOOP("PlanSheets", "Cost, low"), "cost", 0,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Actions, "action.cost", QT_TRANSLATE_NOOP("PlanSheets", "Cost, likely"), "cost", 1,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Actions, "action.costHigh", QT_TRANSLATE_NOOP("PlanSheets", "Cost, high"), "cost", 2,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Actions, "action.currency", QT_TRANSLATE_NOOP("PlanSheets", "Currency"), "", 0,
               ColumnKind::Currency, 10},
    PlanColumn{PlanSheet::Actions, "action.fundingSource", QT_TRANSLATE_NOOP("PlanSheets", "Funding source"),
               "fundingSource", 0, ColumnKind::Text, 26},
    PlanColumn{PlanSheet::Actions, "action.fundingSecured", QT_TRANSLATE_NOOP("PlanSheets", "Funding secured"),
               "fundingSecured", 0, ColumnKind::Flag, 10},
    PlanColumn{PlanSheet::Actions, "action.mustDo", QT_TRANSLATE_NOOP("PlanSheets", "Must be done"), "mustDo", 0,
               ColumnKind::Flag, 10},
    PlanColumn{PlanSheet::Actions, "action.dependencies",
               QT_TRANSLATE_NOOP("PlanSheets", "Waits for actions, one a line"), "dependencies", 0,
               ColumnKind::Dependencies, 14},
    PlanColumn{PlanSheet::Actions, "action.lifts",
               QT_TRANSLATE_NOOP("PlanSheets", "Lifts indicators to stage, one a line"), "lifts", 0, ColumnKind::Lifts,
               16},

    PlanColumn{PlanSheet::Costs, "cost.action", QT_TRANSLATE_NOOP("PlanSheets", "Id of the action"), "", 0,
               ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Costs, "cost.code", QT_TRANSLATE_NOOP("PlanSheets", "Code of the action"), "", 0,
               ColumnKind::Info, 9},
    PlanColumn{PlanSheet::Costs, "cost.year", QT_TRANSLATE_NOOP("PlanSheets", "Year"), "", 0, ColumnKind::Year, 8},
    PlanColumn{PlanSheet::Costs, "cost.low", QT_TRANSLATE_NOOP("PlanSheets", "Cost, low"), "costByYear", 0,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Costs, "cost.likely", QT_TRANSLATE_NOOP("PlanSheets", "Cost, likely"), "costByYear", 1,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Costs, "cost.high", QT_TRANSLATE_NOOP("PlanSheets", "Cost, high"), "costByYear", 2,
               ColumnKind::Money, 14},
    PlanColumn{PlanSheet::Costs, "cost.currency", QT_TRANSLATE_NOOP("PlanSheets", "Currency"), "", 0,
               ColumnKind::Currency, 10},

    PlanColumn{PlanSheet::Measures, "measure.id", QT_TRANSLATE_NOOP("PlanSheets", "Id"), "", 0, ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Measures, "measure.code", QT_TRANSLATE_NOOP("PlanSheets", "Code"), "code", 0,
               ColumnKind::Text, 9},
    PlanColumn{PlanSheet::Measures, "measure.title", QT_TRANSLATE_NOOP("PlanSheets", "Measure"), "title", 0,
               ColumnKind::Text, 44},
    PlanColumn{PlanSheet::Measures, "measure.objective", QT_TRANSLATE_NOOP("PlanSheets", "Belongs to objective"),
               "objective", 0, ColumnKind::Reference, 12},
    PlanColumn{PlanSheet::Measures, "measure.action", QT_TRANSLATE_NOOP("PlanSheets", "Belongs to action"), "action", 0,
               ColumnKind::Reference, 12},
    PlanColumn{PlanSheet::Measures, "measure.unit", QT_TRANSLATE_NOOP("PlanSheets", "Unit"), "unit", 0,
               ColumnKind::Text, 12},
    PlanColumn{PlanSheet::Measures, "measure.baseline", QT_TRANSLATE_NOOP("PlanSheets", "Baseline"), "baseline", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Measures, "measure.baselineDate", QT_TRANSLATE_NOOP("PlanSheets", "Day of the baseline"),
               "baseline", 1, ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Measures, "measure.target", QT_TRANSLATE_NOOP("PlanSheets", "Target"), "target", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Measures, "measure.targetDate", QT_TRANSLATE_NOOP("PlanSheets", "Day of the target"),
               "target", 1, ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Measures, "measure.source", QT_TRANSLATE_NOOP("PlanSheets", "Source"), "source", 0,
               ColumnKind::Text, 30},
    PlanColumn{PlanSheet::Measures, "measure.frequency", QT_TRANSLATE_NOOP("PlanSheets", "How often it is read"),
               "frequency", 0, ColumnKind::Choice, 16},

    PlanColumn{PlanSheet::Readings, "reading.measure", QT_TRANSLATE_NOOP("PlanSheets", "Id of the measure"), "", 0,
               ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Readings, "reading.code", QT_TRANSLATE_NOOP("PlanSheets", "Code of the measure"), "", 0,
               ColumnKind::Info, 9},
    PlanColumn{PlanSheet::Readings, "reading.date", QT_TRANSLATE_NOOP("PlanSheets", "Day"), "", 0, ColumnKind::Date,
               12},
    PlanColumn{PlanSheet::Readings, "reading.value", QT_TRANSLATE_NOOP("PlanSheets", "Value"), "readings", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Readings, "reading.note", QT_TRANSLATE_NOOP("PlanSheets", "Note"), "readings", 1,
               ColumnKind::Text, 40},
};

/// Collects values and which of them were cut.
class ValueList {
public:
    explicit ValueList(std::set<QString>* cut) : m_cut(cut) {}

    void text(const char* field, const QString& text) { m_values.insert_or_assign(key(field), form(key(field), text)); }
    void lines(const char* field, const QStringList& texts) {
        QStringList whole;
        for (const QString& one : texts) {
            whole << clean(one).replace(u'\n', innerLine);
        }
        text(field, whole.join(u'\n'));
    }
    void put(const QString& field, const QString& value) { m_values.insert_or_assign(field, value); }
    void put(const char* field, const QString& value) { put(key(field), value); }
    [[nodiscard]] QString form(const QString& field, const QString& text) {
        const QString whole = clean(text);
        QString kept = cellForm(whole);
        if (m_cut != nullptr && kept != whole) {
            m_cut->insert(field);
        }
        return kept;
    }
    [[nodiscard]] PlanValues take() { return std::move(m_values); }

    [[nodiscard]] static QString clean(const QString& text) {
        QString whole = text.normalized(QString::NormalizationForm_C);
        whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QString clean;
        clean.reserve(whole.size());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const QChar c = whole.at(i);
            if (c.isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate()) {
                clean.append(c).append(whole.at(++i));
            } else if (c.isSurrogate()) {
                clean.append(QChar::ReplacementCharacter);
            } else if ((c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() < 0xfffe) || c == u'\t' ||
                       c == u'\n') {
                clean.append(c);
            }
        }
        return clean;
    }

private:
    static QString key(const char* field) { return QString::fromLatin1(field); }

    PlanValues m_values;
    std::set<QString>* m_cut;
};

QString dayText(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dayFrom(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

QString idText(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString pointText(const std::optional<MeasurePoint>& point) {
    return point ? numberText(point->value) + partMark + dayText(point->date) : QString();
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

template <class Item> std::map<QUuid, QString> namesOfItems(const std::vector<Item>& items) {
    std::map<QString, int> uses;
    for (const Item& item : items) {
        ++uses[cellForm(item.code)];
    }
    std::map<QUuid, QString> names;
    for (const Item& item : items) {
        const QString code = cellForm(item.code);
        const bool isClear = !code.isEmpty() && uses[code] == 1 && code.trimmed() == code && !code.contains(u'\n') &&
                             QUuid::fromString(code).isNull();
        names.emplace(item.id, isClear ? code : idText(item.id));
    }
    return names;
}

} // namespace

PlanThing thingOf(PlanSheet sheet) {
    switch (sheet) {
    case PlanSheet::Objectives:
        return PlanThing::Objective;
    case PlanSheet::Actions:
    case PlanSheet::Costs:
        return PlanThing::Action;
    case PlanSheet::Measures:
    case PlanSheet::Readings:
        break;
    }
    return PlanThing::Measure;
}

std::vector<const PlanColumn*> planColumnsOf(PlanSheet sheet) {
    std::vector<const PlanColumn*> columns;
    for (const PlanColumn& column : planColumns) {
        if (column.sheet == sheet) {
            columns.push_back(&column);
        }
    }
    return columns;
}

const PlanColumn* columnByKey(QStringView key) {
    const auto found = std::find_if(planColumns.begin(), planColumns.end(),
                                    [key](const PlanColumn& column) { return key == QLatin1StringView(column.key); });
    return found == planColumns.end() ? nullptr : &*found;
}

QString sheetWord(PlanSheet sheet, const Language& language) {
    switch (sheet) {
    case PlanSheet::Objectives:
        return language.translate("PlanSheets", "Objectives");
    case PlanSheet::Actions:
        return language.translate("PlanSheets", "Actions");
    case PlanSheet::Costs:
        return language.translate("PlanSheets", "Costs by year");
    case PlanSheet::Measures:
        return language.translate("PlanSheets", "Measures");
    case PlanSheet::Readings:
        break;
    }
    return language.translate("PlanSheets", "Readings");
}

QString headWord(const PlanColumn& column, const Language& language) {
    return language.translate(sheetWords, column.head);
}

QString fieldWord(PlanThing thing, const QString& field, const Language& language) {
    if (field.startsWith(QLatin1StringView(costByYearField))) {
        return language.translate("PlanSheets", "Cost in %1", "a year").arg(field.section(u'/', 1));
    }
    if (field.startsWith(QLatin1StringView(readingsField))) {
        return language.translate("PlanSheets", "Reading of %1", "a day").arg(field.section(u'/', 1));
    }
    if (field == u"cost"_s) {
        return language.translate("PlanSheets", "Cost: low, likely, high");
    }
    for (const PlanColumn& column : planColumns) {
        if (thingOf(column.sheet) == thing && field == QLatin1StringView(column.field)) {
            return headWord(column, language);
        }
    }
    return field;
}

QString yesWord(bool yes, const Language& language) {
    return yes ? language.translate("PlanSheets", "yes") : language.translate("PlanSheets", "no");
}

std::vector<std::pair<QString, QString>> choiceWords(QLatin1StringView field, const Language& language) {
    std::vector<std::pair<QString, QString>> words;
    if (field == "status"_L1) {
        const auto add = [&words](ActionStatus status, const QString& word) {
            words.emplace_back(exchangeName(status), word);
        };
        add(ActionStatus::Proposed, language.translate("PlanSheets", "proposed", "an action"));
        add(ActionStatus::Approved, language.translate("PlanSheets", "approved", "an action"));
        add(ActionStatus::Running, language.translate("PlanSheets", "running", "an action"));
        add(ActionStatus::Done, language.translate("PlanSheets", "done", "an action"));
        add(ActionStatus::Stopped, language.translate("PlanSheets", "stopped", "an action"));
    } else if (field == "frequency"_L1) {
        const auto add = [&words](Frequency frequency, const QString& word) {
            words.emplace_back(exchangeName(frequency), word);
        };
        add(Frequency::Unstated, language.translate("PlanSheets", "not stated"));
        add(Frequency::Monthly, language.translate("PlanSheets", "monthly"));
        add(Frequency::Quarterly, language.translate("PlanSheets", "quarterly"));
        add(Frequency::HalfYearly, language.translate("PlanSheets", "half-yearly"));
        add(Frequency::Yearly, language.translate("PlanSheets", "yearly"));
        add(Frequency::EveryTwoYears, language.translate("PlanSheets", "every two years"));
    }
    return words;
}

QString cellForm(const QString& text) {
    QString form = ValueList::clean(text);
    // A text that looks like escaped characters is written with escapes of its own, six characters each.
    const bool mayGrow = form.size() + 6 * form.count(u"_x"_s) > longestCellText;
    if (const qsizetype longest = mayGrow ? longestCellText / 2 : longestCellText; form.size() > longest) {
        qsizetype most = longest - 1;
        most -= form.at(most - 1).isHighSurrogate() ? 1 : 0;
        form.truncate(most);
        form += u'\u2026';
    }
    return form;
}

QString moneyText(qint64 amount) {
    return QString::number(amount);
}

QString rangeText(const CostRange& range) {
    return moneyText(range.low) + partMark + moneyText(range.likely) + partMark + moneyText(range.high);
}

QString numberText(double value) {
    // As many digits as spreadsheets keep; 0 without a sign.
    constexpr int digits = 15;
    return QString::number(value == 0 ? 0.0 : value, 'g', digits);
}

PlanValues valuesOf(const Objective& objective, std::set<QString>* cut) {
    ValueList values(cut);
    values.text("code", objective.code);
    values.text("title", objective.title);
    values.text("description", objective.description);
    values.put("parent", idText(objective.parent));
    values.put("commitments", codesText(objective.commitments));
    values.put("indicators", codesText(objective.indicators));
    return values.take();
}

PlanValues valuesOf(const Action& action, std::set<QString>* cut) {
    ValueList values(cut);
    values.text("code", action.code);
    values.text("title", action.title);
    values.text("description", action.description);
    values.put("objective", idText(action.objective));
    values.text("leadBody", action.leadBody);
    values.lines("supportingBodies", action.supportingBodies);
    values.text("measure", action.measure);
    values.put("status", exchangeName(action.status));
    values.put("progress", QString::number(action.progress));
    values.put("start", dayText(action.start));
    values.put("end", dayText(action.end));
    values.put("cost", action.cost ? rangeText(*action.cost) : QString());
    values.text("fundingSource", action.fundingSource);
    values.put("fundingSecured", action.isFundingSecured ? u"yes"_s : u"no"_s);
    values.put("mustDo", action.isMustDo ? u"yes"_s : u"no"_s);
    QStringList dependencies;
    for (const QUuid& id : action.dependencies) {
        dependencies << idText(id);
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
    values.put("objective", idText(measure.objective));
    values.put("action", idText(measure.action));
    values.text("unit", measure.unit);
    values.put("baseline", pointText(measure.baseline));
    values.put("target", pointText(measure.target));
    values.text("source", measure.source);
    values.put("frequency", exchangeName(measure.frequency));
    for (const Reading& reading : measure.readings) {
        const QString field = QLatin1StringView(readingsField) + dayText(reading.date);
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

PlanNames::PlanNames(const Plan& plan)
    : m_objectives(namesOfItems(plan.objectives)), m_actions(namesOfItems(plan.actions)) {}

QString PlanNames::nameIn(const std::map<QUuid, QString>& names, const QUuid& id) {
    const auto found = names.find(id);
    return found == names.end() ? idText(id) : found->second;
}

QString PlanNames::shown(const PlanColumn& column, const QString& value, const Language& language) const {
    switch (column.kind) {
    case ColumnKind::Reference: {
        const QUuid id = QUuid::fromString(value);
        const auto field = QLatin1StringView(column.field);
        return field == "action"_L1 ? action(id) : objective(id);
    }
    case ColumnKind::Dependencies: {
        QStringList names;
        for (const QString& id : value.split(u'\n', Qt::SkipEmptyParts)) {
            names << action(QUuid::fromString(id));
        }
        names.sort();
        return names.join(u'\n');
    }
    case ColumnKind::Choice:
        for (const auto& [name, word] : choiceWords(QLatin1StringView(column.field), language)) {
            if (name == value) {
                return word;
            }
        }
        return value;
    case ColumnKind::Flag:
        return yesWord(value == u"yes"_s, language);
    default:
        return value;
    }
}

QString PlanNames::shownField(PlanThing thing, const QString& field, const QString& value,
                              const Language& language) const {
    const QString name = field.section(u'/', 0, 0);
    for (const PlanColumn& column : planColumns) {
        if (thingOf(column.sheet) == thing && name == QLatin1StringView(column.field)) {
            QStringList parts = shown(column, value, language).split(partMark);
            parts.removeAll(QString());
            return parts.join(u" / "_s);
        }
    }
    return value;
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
    const QByteArray json = QJsonDocument(toJson(shownPlan(plan))).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace atalaya::exchange
