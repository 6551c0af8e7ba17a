#pragma once

#include "assessments/framework/Framework.h"
#include "assessments/strategy/Plan.h"

class QComboBox;

// What forms of the plan let people choose from.

namespace atalaya::planforms {

/// Every objective as it stands in the tree, indented, and "none" on top. Data: the id's text, empty for none. Those of
/// `without` are left out.
void fillObjectives(QComboBox& box, const Plan& plan, const QString& none, const std::set<QUuid>& without = {});
/// Every action, and "none" on top.
void fillActions(QComboBox& box, const Plan& plan, const QString& none);
void chooseId(QComboBox& box, const QUuid& id);
[[nodiscard]] QUuid chosenId(const QComboBox& box);

/// Names of institutions that the framework or the plan names, in their order.
[[nodiscard]] QStringList knownBodies(const Framework& framework, const Plan& plan);
/// What stands on each line, trimmed; empty lines are left out.
[[nodiscard]] QStringList linesOf(const QString& text);
/// Texts of ids, and back.
[[nodiscard]] std::set<QString> textsOf(const std::set<QUuid>& ids);
[[nodiscard]] std::set<QUuid> idsOf(const std::set<QString>& texts);

} // namespace atalaya::planforms
