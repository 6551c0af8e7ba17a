#include "views/widgets/FocusFrame.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/widgets/RowDelegate.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>

namespace atalaya {

namespace {

constexpr double sightAround = 32; ///< a field's name stands above it

/// The widget to ring when `focused` has the focus, or null.
QWidget* targetOf(QWidget* focused) {
    if (!focused) {
        return nullptr;
    }
    const QString wish = focused->property("focusRing").toString();
    if (wish == QLatin1String("none")) {
        return nullptr;
    }
    if (wish == QLatin1String("parent")) {
        return focused->parentWidget();
    }
    if (const auto* view = qobject_cast<QAbstractItemView*>(focused);
        view && qobject_cast<RowDelegate*>(view->itemDelegate()) && view->currentIndex().isValid()) {
        return nullptr;
    }
    // A spin box or an editable combo box hands its focus to the line edit inside it.
    if (focused->parentWidget() &&
        (focused->parentWidget()->inherits("QAbstractSpinBox") || focused->parentWidget()->inherits("QComboBox"))) {
        return focused->parentWidget();
    }
    return focused;
}

/// Qt's scroll areas follow Tab inside them, not a focus that comes from outside or from a drawer that closes.
void bringIntoSight(QWidget& target, int margin) {
    for (QWidget* holder = target.parentWidget(); holder; holder = holder->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(holder);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&target)) {
            continue;
        }
        const QRect part(target.mapTo(area->viewport(), QPoint()), target.size());
        const QRect seen = part & area->viewport()->rect();
        // What is larger than the area is never seen whole.
        if (seen.isEmpty() || (seen.height() < part.height() && part.height() <= area->viewport()->height())) {
            area->ensureWidgetVisible(&target, margin, margin);
        }
    }
}

} // namespace

FocusFrame::FocusFrame(const WindowStyle& style, QWidget* window) : QWidget(window), m_style(style), m_window(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this] { followFocus(); });
    connect(&style, &WindowStyle::showsFocusChanged, this, &FocusFrame::followFocus);
    connect(&style, &WindowStyle::changed, this, &FocusFrame::place);
}

void FocusFrame::followFocus() {
    QWidget* focused = QApplication::focusWidget();
    QWidget* target = focused && focused->window() == m_window && m_style.showsFocus() ? targetOf(focused) : nullptr;
    watch(false);
    m_target = target;
    watch(true);
    if (m_target && !m_target->property("staysPut").toBool()) {
        bringIntoSight(*m_target, m_style.px(sightAround));
    }
    place();
}

void FocusFrame::watch(bool on) {
    if (!on) {
        for (const QPointer<QWidget>& widget : std::as_const(m_watched)) {
            if (widget) {
                widget->removeEventFilter(this);
            }
        }
        m_watched.clear();
        return;
    }
    // Every move of the target or of what holds it, a scrolled viewport's content among them.
    for (QWidget* widget = m_target; widget && widget != m_window; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched << widget;
    }
}

QRect FocusFrame::edge() const {
    const bool isWhole = m_target->property("focusRing").toString() == QLatin1String("whole");
    const bool box = !isWhole && qobject_cast<QCheckBox*>(m_target) != nullptr;
    const bool radio = !isWhole && qobject_cast<QRadioButton*>(m_target) != nullptr;
    if (box || radio) {
        QStyleOptionButton option;
        option.initFrom(m_target);
        return m_target->style()->subElementRect(box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator,
                                                 &option, m_target);
    }
    return m_target->rect();
}

void FocusFrame::place() {
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    // A child of the innermost viewport, so that it is cut as the target is; else of the window, so that nothing cuts
    // it.
    QWidget* holder = m_target->parentWidget();
    while (holder && holder != m_window) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(holder->parentWidget());
        if (area && area->viewport() == holder) {
            break;
        }
        holder = holder->parentWidget();
    }
    if (!holder) {
        hide();
        return;
    }
    if (parentWidget() != holder) {
        setParent(holder);
    }
    const int ring = m_style.px(focusRingWidth);
    const QRect around = edge().adjusted(-ring, -ring, ring, ring);
    setGeometry(QRect(m_target->mapTo(holder, around.topLeft()), around.size()));
    raise();
    show();
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
    case QEvent::ParentChange:
    case QEvent::LayoutRequest:
        place();
        break;
    case QEvent::KeyRelease:
        // A view may have got or lost its current row.
        if (watched == QApplication::focusWidget()) {
            followFocus();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double unit = m_style.textPercent() / 100.0;
    const int ring = m_style.px(focusRingWidth);
    const bool round = qobject_cast<QRadioButton*>(m_target) && rect().width() == rect().height();
    const QRectF inner = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    paintFocusRing(painter, inner, m_style.theme(), unit, round ? inner.width() / 2 / unit : 3);
}

} // namespace atalaya
