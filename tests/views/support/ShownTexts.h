#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace atalaya::test {

/// One text that a window shows, offers or says.
struct ShownText {
    QString text;
    QString what;         ///< "text", "tooltip", "spoken name", "item", "painted" ...
    QString where;        ///< placeOf() whoever has it
    bool isPiece = false; ///< it was painted, and may be one line of a longer text

    bool operator==(const ShownText&) const = default;
};

/// Where a widget is, from its window inwards: "MainWindow > Rail 'Pages' > QToolButton 'Gaps'".
[[nodiscard]] QString placeOf(const QWidget& widget);

/// All that a person can read or hear in `window` as it is now, each once: what labels, buttons and fields say,
/// tooltips, what is told to screen readers, choices of fields, menus (asked for as if they were opened), heads and
/// rows of lists that are in sight, and whatever else is painted. What was typed into a field is not the interface's.
[[nodiscard]] std::vector<ShownText> shownTexts(QWidget& window);

} // namespace atalaya::test
