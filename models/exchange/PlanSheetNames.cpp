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

} // namespace atalaya::exchange
