#pragma once

#include "models/exchange/PlanSheetColumns.h"

#include "assessments/strategy/Plan.h"

#include <map>

namespace atalaya::exchange {

/// How objectives and actions are named in cells: by code where that is clear, else by id.
class PlanNames {
public:
    explicit PlanNames(const Plan& plan);
    [[nodiscard]] QString objective(const QUuid& id) const { return nameIn(m_objectives, id); }
    [[nodiscard]] QString action(const QUuid& id) const { return nameIn(m_actions, id); }
    /// What a cell shows of a canonical value.
    [[nodiscard]] QString shown(const PlanColumn& column, const QString& value, const Language& language) const;
    /// The same of a whole field, its parts with " / " between.
    [[nodiscard]] QString shownField(PlanThing thing, const QString& field, const QString& value,
                                     const Language& language) const;

    /// shownField() with amounts, numbers and dates as `language` writes them.
    [[nodiscard]] QString writtenField(PlanThing thing, const QString& field, const QString& value,
                                       const Language& language) const;

private:
    [[nodiscard]] static QString nameIn(const std::map<QUuid, QString>& names, const QUuid& id);

    std::map<QUuid, QString> m_objectives;
    std::map<QUuid, QString> m_actions;
};

} // namespace atalaya::exchange
