#include "views/score/WordBreaks.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QtMath>

namespace atalaya {

QTextOption breakingAnywhere() {
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int brokenHeight(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.setTextOption(breakingAnywhere());
    const double leading = QFontMetricsF(font).leading();
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += (height > 0 ? leading : 0) + line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace atalaya
