#include "views/widgets/FieldPaint.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QStyleOption>
#include <QWidget>

namespace atalaya {

void paintField(QPainter& painter, const QRect& area, const QStyleOption& option, const QWidget* widget,
                const WindowStyle& style) {
    const bool awake = option.state.testFlag(QStyle::State_MouseOver) ||
                       option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_On);
    const char* border = awake ? "ink" : "lineStrong";
    double line = 1;
    if (!isEnabled(option)) {
        border = "line";
    } else if (widget && widget->property("error").toBool()) {
        border = "blocker";
        line = 2;
    }
    paintBox(painter, area, style.colour(isEnabled(option) ? "surface" : "ground"), style.colour(border),
             style.px(line), style.px(3));
}

void paintChoiceMark(QPainter& painter, const QStyleOption& option, bool round, const WindowStyle& style) {
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool full = on || partly;
    const QRectF box = option.rect;
    QColor border = style.colour(full ? "ink" : "lineStrong");
    QColor fill = style.colour("surface");
    if (!isEnabled(option)) {
        border = style.colour(full ? "textDisabled" : "line");
    } else if (option.state.testFlag(QStyle::State_Sunken)) {
        fill = style.colour("selected");
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        fill = style.colour("hover");
        border = style.colour("ink");
    }
    const double line = 1.5 * style.textPercent() / 100;
    if (round) {
        paintBox(painter, box, fill, border, line, box.width() / 2);
        if (on) {
            const double inset = box.width() / 4;
            paintBox(painter, box.adjusted(inset, inset, -inset, -inset), border, QColor(), 0, box.width() / 4);
        }
        return;
    }
    paintBox(painter, box, full ? border : fill, border, line, style.px(2));
    if (full) {
        const double inset = box.width() * 0.1;
        const SavedPainter saved(painter);
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset),
                  partly && !on ? QStringLiteral("minus") : QStringLiteral("check"),
                  style.colour(isEnabled(option) ? "onInk" : "surface"));
    }
}

} // namespace atalaya
