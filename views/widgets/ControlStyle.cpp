#include "views/widgets/ControlStyle.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FieldPaint.h"
#include "views/widgets/StyleIcons.h"

#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

namespace atalaya {

namespace {

bool enabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isSpinBox(const QWidget* widget) {
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

QString arrowName(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        return QStringLiteral("chevron-down");
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return QStringLiteral("chevron-up");
    case QStyle::PE_IndicatorArrowLeft:
        return QStringLiteral("chevron-left");
    case QStyle::PE_IndicatorArrowRight:
        return QStringLiteral("chevron-right");
    default:
        return {};
    }
}

} // namespace

ControlStyle::ControlStyle(const WindowStyle& style) : QProxyStyle(QStringLiteral("Fusion")), m_style(style) {}

void ControlStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || isSpinBox(widget) ||
        qobject_cast<QAbstractButton*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        // Qt's weekends are red on any ground.
        QTextCharFormat day;
        day.setForeground(m_style.colour("text"));
        for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday}) {
            calendar->setWeekdayTextFormat(weekend, day);
        }
    }
    // The delegate that combo boxes bring along ignores style sheets.
    if (auto* combo = qobject_cast<QComboBox*>(widget);
        combo && combo->itemDelegate() && combo->itemDelegate()->inherits("QComboBoxDelegate")) {
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
}

int ControlStyle::fieldHeight(const QWidget* widget) const {
    return m_style.px(widget && widget->property("small").toBool() ? 26 : 32);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect: // the ring is FocusFrame's
        return;
    case PE_PanelLineEdit:
        // The line edit inside a spin box or a combo box has no frame of its own.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            paintField(*painter, option->rect, *option, widget, m_style);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintChoiceMark(*painter, *option, false, m_style);
        return;
    case PE_IndicatorRadioButton:
        paintChoiceMark(*painter, *option, true, m_style);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On)) {
            paintIcon(*painter, option->rect, QStringLiteral("check"),
                      m_style.colour(enabled(*option) ? "text" : "textDisabled"));
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            // Qt calls "down" what is sorted from A to Z; the arrow points to where it goes on.
            paintIcon(*painter, option->rect,
                      header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("chevron-down")
                                                                            : QStringLiteral("chevron-up"),
                      m_style.colour("text"));
        }
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const int side = m_style.px(16);
            QRect square(0, 0, side, side);
            square.moveCenter(option->rect.center());
            const bool rightToLeft = option->direction == Qt::RightToLeft;
            paintIcon(*painter, square,
                      option->state.testFlag(State_Open) ? QStringLiteral("chevron-down")
                      : rightToLeft                      ? QStringLiteral("chevron-left")
                                                         : QStringLiteral("chevron-right"),
                      m_style.colour("text"));
        }
        return;
    default:
        break;
    }
    if (const QString name = arrowName(element); !name.isEmpty()) {
        paintIcon(*painter, option->rect, name, m_style.colour(enabled(*option) ? "text" : "textDisabled"));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == CE_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paintPushButton(*painter, *button, qobject_cast<const Button*>(widget), m_style);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) const {
    paintField(painter, option.rect, option, widget, m_style);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto step = [&](SubControl which, const QString& name, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect area = subControlRect(CC_SpinBox, &option, which, widget);
        const bool can = spin->stepEnabled.testFlag(flag) && enabled(option);
        if (can && option.activeSubControls == which) {
            painter.fillRect(area, m_style.colour(option.state.testFlag(State_Sunken) ? "selected" : "hover"));
        }
        painter.fillRect(QRect(area.left(), area.top(), m_style.px(1), area.height()), m_style.colour("line"));
        const int inset = (area.height() - m_style.px(16)) / 2;
        paintIcon(painter, area.adjusted(0, inset, 0, -inset), name, m_style.colour(can ? "text" : "textDisabled"));
    };
    step(SC_SpinBoxDown, QStringLiteral("minus"), QAbstractSpinBox::StepDownEnabled);
    step(SC_SpinBoxUp, QStringLiteral("plus"), QAbstractSpinBox::StepUpEnabled);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (control == CC_ComboBox) {
        paintField(*painter, option->rect, *option, widget, m_style);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const int side = m_style.px(16);
        QRect square(0, 0, side, side);
        square.moveCenter(arrow.center());
        const bool date = qobject_cast<const QDateTimeEdit*>(widget) != nullptr;
        paintIcon(*painter, square, date ? QStringLiteral("calendar") : QStringLiteral("chevron-down"),
                  m_style.colour(enabled(*option) ? "text" : "textDisabled"));
        return;
    }
    if (control == CC_SpinBox) {
        paintSpinBox(*painter, *option, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            return option->rect.adjusted(m_style.px(8), 1, -m_style.px(8), -1);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                   const QWidget* widget) const {
    const QRect all = option->rect;
    QRect found;
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup) {
        const int arrow = m_style.px(30);
        if (subControl == SC_ComboBoxArrow) {
            found = QRect(all.right() + 1 - arrow, all.top(), arrow, all.height());
        } else if (subControl == SC_ComboBoxEditField) {
            found = all.adjusted(m_style.px(8), m_style.px(1), -arrow, -m_style.px(1));
        } else {
            return all;
        }
        return visualRect(option->direction, all, found);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int line = m_style.px(1);
        const int step = buttons ? m_style.px(28) : 0; // side by side: stacked they would be under 24 px high
        const QRect inside = all.adjusted(line, line, -line, -line);
        if (subControl == SC_SpinBoxUp) {
            found = QRect(inside.right() + 1 - step, inside.top(), step, inside.height());
        } else if (subControl == SC_SpinBoxDown) {
            found = QRect(inside.right() + 1 - 2 * step, inside.top(), step, inside.height());
        } else if (subControl == SC_SpinBoxEditField) {
            found = inside.adjusted(m_style.px(7), 0, -2 * step, 0);
        } else {
            return all;
        }
        return visualRect(option->direction, all, found);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return pushButtonSize(*button, qobject_cast<const Button*>(widget), m_style);
        }
        break;
    case CT_LineEdit:
        return {contents.width() + m_style.px(16), std::max(contents.height(), fieldHeight(widget))};
    case CT_ComboBox:
        return {contents.width() + m_style.px(8 + 30 + 6), std::max(contents.height(), fieldHeight(widget))};
    case CT_SpinBox:
        return {contents.width() + m_style.px(16 + 56), std::max(contents.height(), fieldHeight(widget))};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {std::max(size.width(), m_style.px(24)), std::max(size.height(), m_style.px(24))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return m_style.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_style.px(8);
    case PM_HeaderMarkSize:
        return m_style.px(14);
    case PM_TreeViewIndentation:
        return m_style.px(20);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_SpinBoxFrameWidth: // Qt adds it to the height that the style sheet gives
        return 0;
    case PM_LineEditIconMargin:
        return m_style.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ControlStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QIcon own = standardIconOf(which, m_style);
    return own.isNull() ? QProxyStyle::standardIcon(which, option, widget) : own;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void setFieldError(QWidget& field, const QString& sentence) {
    field.setProperty("error", !sentence.isEmpty());
    field.setAccessibleDescription(sentence);
    // Rules of the style sheet ask for the property only when the field is polished.
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    field.update();
}

} // namespace atalaya
