#include "views/widgets/ViewPaint.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/FieldPaint.h"
#include "views/widgets/Paint.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace atalaya {

namespace {

/// The frame in which a combo box opens its list.
bool isComboList(const QWidget* widget) {
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

} // namespace

bool paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const WindowStyle& style) {
    if (isComboList(widget)) {
        paintBox(painter, option.rect, style.colour("raised"), style.colour("lineStrong"), style.px(1), 0);
        return true;
    }
    if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) {
        paintField(painter, option.rect, option, widget, style);
        return true;
    }
    if (qobject_cast<const QAbstractItemView*>(widget)) {
        paintBox(painter, option.rect, style.colour("surface"), style.colour("line"), style.px(1), style.px(4));
        return true;
    }
    return false;
}

void paintRowGround(QPainter& painter, const QStyleOption& option, const QWidget* list, const WindowStyle& style) {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen) {
        painter.fillRect(option.rect, style.colour("selected"));
        if (list && isComboList(list->parentWidget())) {
            const QRect bar(option.rect.topLeft(), QSize(style.px(3), option.rect.height()));
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), style.colour("ink"));
        }
    } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        painter.fillRect(option.rect, style.colour("hover"));
    }
}

void paintHeading(QPainter& painter, const QStyleOption& option, const WindowStyle& style) {
    const char* ground = option.state.testFlag(QStyle::State_Sunken)      ? "selected"
                         : option.state.testFlag(QStyle::State_MouseOver) ? "hover"
                                                                          : "surface";
    painter.fillRect(option.rect, style.colour(ground));
    QRect line = option.rect;
    line.setTop(line.bottom() + 1 - style.px(1));
    painter.fillRect(line, style.colour("lineStrong"));
}

void paintToolGround(QPainter& painter, const QStyleOption& option, const WindowStyle& style) {
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return;
    }
    const auto box = [&](const char* ground) {
        paintBox(painter, option.rect, style.colour(ground), style.colour("ink"), style.px(1), style.px(3));
    };
    if (option.state.testFlag(QStyle::State_On)) {
        box("ink");
    } else if (option.state.testFlag(QStyle::State_Sunken)) {
        box("selected");
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        box("hover");
    }
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const WindowStyle& style) {
    const int range = bar.maximum - bar.minimum;
    QRect done = bar.rect;
    if (range > 0) {
        done.setWidth(static_cast<int>(qint64(bar.rect.width()) * (bar.progress - bar.minimum) / range));
    } else {
        done.setWidth(bar.rect.width() / 3);
        done.moveLeft(bar.rect.left() + done.width());
    }
    painter.fillRect(QStyle::visualRect(bar.direction, bar.rect, done), style.colour("seriesCurrent"));
}

} // namespace atalaya
