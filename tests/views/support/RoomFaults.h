#pragma once

#include <QStringList>

class QWidget;

namespace atalaya::test {

/// Where `window`, as it is now, has too little room for its words, each as a line that says who, where and how much:
/// labels, buttons, fields and tabs that are smaller than their words; painted words that are cut off at a side; panes
/// that scroll sideways; controls that lie over one another or reach out of what holds them. What may be shortened
/// (ElidedLabel, ClampedLabel) shows the whole in its tooltip.
[[nodiscard]] QStringList roomFaults(QWidget& window);

} // namespace atalaya::test
