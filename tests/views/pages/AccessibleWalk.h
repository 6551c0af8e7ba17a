#pragma once

#include <QStringList>

class QWidget;

namespace atalaya::test {

/// What a screen reader would find lacking in a window as it is shown now.
struct AccessibleWalk {
    int controls = 0;
    QStringList faults; ///< "StageCard in StageCards: no description"
};

/// Looks at everything that can have the focus, and at whatever the tree of QAccessible calls a control: it must have a
/// name, a role that says what it is, and, where the name alone does not tell, a description.
[[nodiscard]] AccessibleWalk walkThrough(QWidget& window);

} // namespace atalaya::test
