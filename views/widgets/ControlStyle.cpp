#include "views/widgets/ControlStyle.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FieldPaint.h"
#include "views/widgets/MenuPaint.h"
#include "views/widgets/Paint.h"
#include "views/widgets/ScrollBarPaint.h"
#include "views/widgets/StyleIcons.h"
#include "views/widgets/ViewPaint.h"

#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QTextEdit>

namespace atalaya {

namespace {

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
        qobject_cast<QAbstractButton*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
        qobject_cast<QTextEdit*>(widget) || qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the ground below shows around the handle
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        // A field opens it without a frame.
        calendar->setAttribute(Qt::WA_StyledBackground);
        // A week begins as in the system's country, whatever the language of the window.
        calendar->setFirstDayOfWeek(QLocale::system().firstDayOfWeek());
        const int line = m_style.px(1);
        calendar->setContentsMargins(line, line, line, line);
        if (auto* bar = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
            bar->setBackgroundRole(QPalette::Base);
        }
        if (auto* year = calendar->findChild<QAbstractSpinBox*>()) {
            year->setProperty("small", true);
        }
        // Qt's weekends are red on any ground.
        QTextCharFormat day;
        day.setForeground(m_style.colour("text"));
        for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday}) {
            calendar->setWeekdayTextFormat(weekend, day);
        }
    }
    // The delegate that combo boxes bring along paints a menu of its own.
    if (auto* combo = qobject_cast<QComboBox*>(widget);
        combo && combo->itemDelegate() && combo->itemDelegate()->inherits("QComboBoxDelegate")) {
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect: // the ring is FocusFrame's
    case PE_PanelScrollAreaCorner:
        return;
    case PE_Widget:
        if (qobject_cast<const QCalendarWidget*>(widget)) {
            paintBox(*painter, option->rect, m_style.colour("surface"), m_style.colour("lineStrong"), m_style.px(1), 0);
            return;
        }
        break;
    case PE_Frame:
        if (paintFrame(*painter, *option, widget, m_style)) {
            return;
        }
        break;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        paintRowGround(*painter, *option, widget, m_style);
        return;
    case PE_PanelButtonTool:
        paintToolGround(*painter, *option, m_style);
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        paintBox(*painter, option->rect, m_style.colour("raised"), m_style.colour("lineStrong"), m_style.px(1), 0);
        return;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, QColor(), m_style.colour("lineStrong"), m_style.px(1), 0);
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
                      m_style.colour(isEnabled(*option) ? "text" : "textDisabled"));
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
        paintIcon(*painter, option->rect, name, m_style.colour(isEnabled(*option) ? "text" : "textDisabled"));
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
    switch (element) {
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuItem(*painter, *item, styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0, m_style);
        }
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeader(*painter, *header, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeading(*painter, *option, m_style);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText,
                                   m_style.colour(header->state.testFlag(State_MouseOver) ? "text" : "text2"));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->editable) {
            // Qt lets a choice that is too long end in the middle of a letter.
            QStyleOptionComboBox own(*box);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            own.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // The calendar asks for the letters of a chosen row.
            QStyleOptionToolButton own(*tool);
            own.palette.setColor(QPalette::ButtonText, m_style.colour(!isEnabled(*option)              ? "textDisabled"
                                                                      : tool->state.testFlag(State_On) ? "onInk"
                                                                                                       : "text"));
            QProxyStyle::drawControl(element, &own, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, m_style.colour("track"));
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            paintProgress(*painter, *bar, m_style);
        }
        return;
    default:
        break;
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
        const bool can = spin->stepEnabled.testFlag(flag) && isEnabled(option);
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

/// Fusion asks itself where the arrow is, not the style above it.
void ControlStyle::paintHeader(QPainter& painter, const QStyleOptionHeader& header, const QWidget* widget) const {
    const SavedPainter saved(painter);
    painter.setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part(header);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &header, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    }
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
                  m_style.colour(isEnabled(*option) ? "text" : "textDisabled"));
        return;
    }
    if (control == CC_SpinBox) {
        paintSpinBox(*painter, *option, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*painter, *bar, m_style);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon ControlStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QIcon own = standardIconOf(which, m_style);
    return own.isNull() ? QProxyStyle::standardIcon(which, option, widget) : own;
}

void setFieldError(QWidget& field, const QString& sentence) {
    // What the field says of itself comes back when the fault is gone.
    constexpr const char* own = "ownDescription";
    const bool wasWrong = field.property("error").toBool();
    if (!sentence.isEmpty() && !wasWrong) {
        field.setProperty(own, field.accessibleDescription());
    }
    field.setProperty("error", !sentence.isEmpty());
    if (!sentence.isEmpty() || wasWrong) {
        field.setAccessibleDescription(sentence.isEmpty() ? field.property(own).toString() : sentence);
    }
    field.update();
}

} // namespace atalaya
