#pragma once

#include "views/window/Page.h"

#include <map>
#include <set>
#include <string>

namespace atalaya::test {

/// Keys with their modifiers, "Ctrl ↑", each as often as it is named; as keyboards of a language name them.
using NamedKeys = std::multiset<QString>;

[[nodiscard]] NamedKeys keysWithout(const NamedKeys& all, const NamedKeys& some);
[[nodiscard]] std::string inOneLine(const NamedKeys& keys);

/// Of the first cell of a row in the manual: "Tree: Ctrl+→, Ctrl+←", "in *Cost and benefit*: ←, → (or ↓, ↑)".
/// `language`: ISO 639-1.
[[nodiscard]] NamedKeys keysOfCell(QString cell, const QString& language = QStringLiteral("en"));
/// Of the tables in a section of the manual, by the part of it that they stand in, from 1; 0: before the first.
[[nodiscard]] std::map<int, NamedKeys> keysOfManual(const QString& language, int section);

/// One key cap each; what stands in the words beside them ("↓ and ↑ do the same") is named there, too.
[[nodiscard]] NamedKeys keysOfHint(const KeyHint& hint, const QString& language = QStringLiteral("en"));
[[nodiscard]] NamedKeys keysOf(const std::vector<KeyGroup>& groups, const QString& language = QStringLiteral("en"));

/// Those of the manual, English first.
[[nodiscard]] QStringList manualLanguages();

} // namespace atalaya::test
