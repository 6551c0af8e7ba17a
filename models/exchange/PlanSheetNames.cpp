#include "models/exchange/PlanSheetNames.h"

#include "models/exchange/PlanSheetText.h"

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

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
        names.emplace(item.id, isClear ? code : idCellText(item.id));
    }
    return names;
}

/// A canonical value of one cell as `language` writes it; as it stands where it is no amount, number or date.
QString writtenPart(ColumnKind kind, const QString& value, const Language& language) {
    bool isRead = false;
    switch (kind) {
    case ColumnKind::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? language.shortDate(day) : value;
    }
    case ColumnKind::Money: {
        const qint64 amount = value.toLongLong(&isRead);
        return isRead ? language.whole(amount) : value;
    }
    case ColumnKind::Percent: {
        const qint64 share = value.toLongLong(&isRead);
        return isRead ? language.withUnit(language.whole(share), u"%"_s) : value;
    }
    case ColumnKind::Number: {
        const double number = value.toDouble(&isRead);
        const auto decimals = static_cast<int>(value.section(u'.', 1).size());
        return isRead && !value.contains(u'e') ? language.number(number, decimals) : value;
    }
    default:
        return value;
    }
}

} // namespace

PlanNames::PlanNames(const Plan& plan)
    : m_objectives(namesOfItems(plan.objectives)), m_actions(namesOfItems(plan.actions)) {}

QString PlanNames::nameIn(const std::map<QUuid, QString>& names, const QUuid& id) {
    const auto found = names.find(id);
    return found == names.end() ? idCellText(id) : found->second;
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
    const PlanColumn* column = columnOfField(thing, field.section(u'/', 0, 0));
    if (column == nullptr) {
        return value;
    }
    QStringList parts = shown(*column, value, language).split(partMark);
    parts.removeAll(QString());
    return parts.join(u" / "_s);
}

QString PlanNames::writtenField(PlanThing thing, const QString& field, const QString& value,
                                const Language& language) const {
    const QString list = field.section(u'/', 0, 0); // of what there is one a year, or one a day
    const PlanColumn* first = columnOfField(thing, list);
    if (first == nullptr) {
        return value;
    }
    QStringList parts = shown(*first, value, language).split(partMark);
    for (const PlanColumn* column : planColumnsOf(first->sheet)) {
        if (list == QLatin1StringView(column->field) && column->part < parts.size()) {
            parts[column->part] = writtenPart(column->kind, parts.at(column->part), language);
        }
    }
    parts.removeAll(QString());
    return parts.join(u" / "_s);
}

} // namespace atalaya::exchange
