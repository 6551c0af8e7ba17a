#include "views/widgets/SegmentedControl.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace atalaya {

SegmentedControl::SegmentedControl(const WindowStyle& style, const QString& name, QWidget* parent)
    : QWidget(parent), m_style(style), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setSpacing(0);
    style.follow(this, [this] {
        const int line = m_style.px(1);
        m_row->setContentsMargins(line, line, line, line);
        for (Segment* segment : std::as_const(m_segments)) {
            segment->setFont(m_style.font("body", 500));
            segment->updateGeometry();
        }
        stack();
        update();
    });
}

void SegmentedControl::setStacking(bool stacking) {
    m_stacking = stacking;
    setSizePolicy(stacking ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    stack();
}

bool SegmentedControl::isStacked() const {
    return m_row->direction() == QBoxLayout::TopToBottom;
}

int SegmentedControl::rowWidth() const {
    int width = 2 * m_style.px(1);
    for (const Segment* segment : m_segments) {
        width += segment->sizeHint().width();
    }
    return width;
}

void SegmentedControl::stack() {
    m_row->setDirection(m_stacking && width() < rowWidth() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize SegmentedControl::sizeHint() const {
    const QSize now = QWidget::sizeHint();
    return m_stacking ? QSize(rowWidth(), now.height()) : now; // it stands side by side again once there is room
}

QSize SegmentedControl::minimumSizeHint() const {
    QSize least = QWidget::minimumSizeHint();
    if (m_stacking) {
        int widest = 0;
        for (const Segment* segment : m_segments) {
            widest = std::max(widest, segment->sizeHint().width());
        }
        least.setWidth(widest + 2 * m_style.px(1));
    }
    return least;
}

void SegmentedControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    stack();
}

int SegmentedControl::addSegment(const QString& text, const QString& iconName) {
    auto* segment = new Segment(*this, text, iconName);
    m_segments << segment;
    layout()->addWidget(segment);
    const int index = count() - 1;
    connect(segment, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on) {
            announce(index);
        }
    });
    connect(segment, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    settleTab();
    return index;
}

QRadioButton* SegmentedControl::segment(int index) const {
    return m_segments.value(index);
}

int SegmentedControl::currentIndex() const {
    return m_current;
}

void SegmentedControl::announce(int index) {
    if (index != m_current) {
        m_current = index;
        settleTab();
        stack(); // the chosen one is wider
        Q_EMIT currentChanged(index);
    }
}

void SegmentedControl::settleTab() {
    // Tab stops at the chosen segment, at the first while none is. Qt sees to it only once one had the focus.
    for (int index = 0; index < count(); ++index) {
        m_segments.at(index)->setFocusPolicy(index == std::max(0, m_current) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentedControl::setCurrentIndex(int index) {
    if (index == m_current || index >= count()) {
        return;
    }
    if (index >= 0) {
        m_segments.at(index)->setChecked(true);
        return;
    }
    Segment* last = m_segments.at(m_current);
    last->setAutoExclusive(false);
    last->setChecked(false);
    last->setAutoExclusive(true);
    announce(-1);
}

void SegmentedControl::choose(int index) {
    Segment* segment = m_segments.at(std::clamp(index, 0, count() - 1));
    segment->setFocus(Qt::TabFocusReason);
    if (!segment->isChecked()) {
        segment->click();
    }
}

void SegmentedControl::setSmall(bool small) {
    m_small = small;
    for (Segment* segment : std::as_const(m_segments)) {
        segment->updateGeometry();
    }
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), m_style.colour(isEnabled() ? "surface" : "ground"),
             m_style.colour(isEnabled() ? "lineStrong" : "line"), m_style.px(1), m_style.px(3));
}

Segment::Segment(SegmentedControl& control, const QString& text, const QString& iconName)
    : QRadioButton(text, &control), m_control(control), m_iconName(iconName) {
    setProperty("focusRing", QStringLiteral("parent"));
    setFont(control.m_style.font("body", 500));
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

int Segment::index() const {
    return static_cast<int>(m_control.m_segments.indexOf(this));
}

QString Segment::shownIcon() const {
    return isChecked() ? QStringLiteral("check") : m_iconName;
}

QSize Segment::sizeHint() const {
    const WindowStyle& style = m_control.m_style;
    // The check has its room from the start where an icon stands; else it takes the padding's.
    const int icon = m_iconName.isEmpty() && !isChecked() ? 0 : style.px(14) + style.px(6);
    const int line = index() > 0 ? style.px(1) : 0; // before it, or above
    const int padding = style.px(m_control.m_small ? 9 : 12);
    const int width = QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width() + icon + line + 2 * padding;
    return {std::max(width, style.px(24)), style.px(m_control.m_small ? 24 : 30)};
}

void Segment::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const WindowStyle& style = m_control.m_style;
    const int line = index() > 0 ? style.px(1) : 0;
    const bool isBelow = m_control.isStacked();
    const QRect edge = isBelow ? QRect(0, 0, width(), line) : QRect(0, 0, line, height());
    const QRect all =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(isBelow ? 0 : line, isBelow ? line : 0, 0, 0));
    const bool awake = isEnabled() && (isDown() || underMouse());
    const char* text = "text";
    if (isChecked() && isEnabled()) {
        painter.fillRect(all, style.colour("ink"));
        text = "onInk";
    } else if (isChecked()) {
        painter.fillRect(all, style.colour("track"));
        text = "text3";
    } else if (!isEnabled()) {
        text = "textDisabled";
    } else if (awake) {
        painter.fillRect(all, style.colour(isDown() ? "selected" : "hover"));
    }
    if (line > 0) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                         style.colour(isEnabled() ? "lineStrong" : "line"));
    }
    const QString icon = shownIcon();
    const int side = style.px(14);
    const int word = QFontMetrics(font()).size(Qt::TextShowMnemonic, this->text()).width();
    int x = all.left() + (all.width() - word - (icon.isEmpty() ? 0 : side + style.px(6))) / 2;
    const auto place = [&](int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    if (!icon.isEmpty()) {
        paintIcon(painter, place(side), icon, style.colour(text));
        x += side + style.px(6);
    }
    painter.setFont(font());
    painter.setPen(style.colour(text));
    painter.drawText(place(word + 1), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, this->text());
}

void Segment::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        m_control.choose(index() + (mirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        m_control.choose(index() + (mirrored ? -1 : 1));
        return;
    case Qt::Key_Up:
        m_control.choose(index() - 1);
        return;
    case Qt::Key_Down:
        m_control.choose(index() + 1);
        return;
    case Qt::Key_Home:
        m_control.choose(0);
        return;
    case Qt::Key_End:
        m_control.choose(m_control.count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

} // namespace atalaya
