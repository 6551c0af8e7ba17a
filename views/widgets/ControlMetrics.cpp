#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/MenuPaint.h"
#include "views/widgets/ScrollBarPaint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QFrame>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

// Where the parts of Qt's controls are and how large; ControlStyle.cpp paints them.

namespace atalaya {

int ControlStyle::fieldHeight(const QWidget* widget) const {
    return m_style.px(widget && widget->property("small").toBool() ? 26 : 32);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            return option->rect.adjusted(m_style.px(8), 1, -m_style.px(8), -1);
        }
    }
    if (element == SE_HeaderLabel || element == SE_HeaderArrow) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int padding = m_style.px(8);
        const int arrow = sorted ? m_style.px(14) : 0;
        QRect found = option->rect.adjusted(padding, 0, -padding - arrow, 0);
        if (element == SE_HeaderArrow) {
            found = QRect(found.right() + 1, option->rect.top() + (option->rect.height() - arrow) / 2, arrow, arrow);
        }
        return visualRect(option->direction, option->rect, found);
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
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarRect(*bar, subControl, m_style);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    const auto atLeast = [&](int width, int height) {
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            .expandedTo(QSize(m_style.px(width), m_style.px(height)));
    };
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
    case CT_RadioButton:
        return atLeast(24, 24);
    case CT_ToolButton:
        return atLeast(26, 26);
    case CT_ItemViewItem:
        return atLeast(0, 28);
    case CT_ProgressBar:
        return {contents.width(), m_style.px(6)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menuItemSize(*item, contents, m_style);
        }
        break;
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
    case PM_DefaultFrameWidth:
        // The words of a field of several lines keep away from its line.
        return m_style.px(qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ? 5
                                                                                                                : 1);
    case PM_FocusFrameHMargin:
        return m_style.px(6) - 1; // Qt adds 1 and takes it for the edge of an item's words
    case PM_HeaderMargin:
        return m_style.px(8);
    case PM_ScrollBarExtent:
        return m_style.px(12);
    case PM_ScrollBarSliderMin:
        return m_style.px(30);
    case PM_MenuPanelWidth:
        return m_style.px(1);
    case PM_MenuVMargin:
        return m_style.px(4);
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return m_style.px(5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick: // a click looks, whatever the desktop says; Enter or two clicks act
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace atalaya
