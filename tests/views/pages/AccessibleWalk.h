#pragma once

#include <QStringList>

class QWidget;

namespace atalaya::test {

/// What a screen reader would find lacking in a window as it is shown now.
struct AccessibleWalk {
    int controls = 0;
    int rows = 0;       ///< of lists, tables and trees
    QStringList faults; ///< "StageCard in StageCards: no description"
};

/// Looks at everything that can have the focus, and at whatever the tree of QAccessible calls a control: it must have a
/// name, a role that says what it is, and, where the name alone does not tell, a description. Then at the rows of every
/// list, table and tree that is shown: a screen reader must be told all the words that the model gives to them.
[[nodiscard]] AccessibleWalk walkThrough(QWidget& window);

} // namespace atalaya::test
