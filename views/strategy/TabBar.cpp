#include "views/strategy/TabBar.h"

#include "views/theme/WindowStyle.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace atalaya {

namespace {

constexpr double tabPadding = 14;    // px at each side of a word
constexpr double tabHeight = 44;     // px
constexpr double tabUnderline = 3;   // px
constexpr int tabChosenWeight = 600; // words keep their room when they are chosen

} // namespace

TabBar::TabBar(const WindowStyle& style, const QString& name, QWidget* parent) : QTabBar(parent), m_style(style) {
    setAccessibleName(name);
    setAccessibleDescription(tr("Left and Right choose a part; Ctrl with Page up and Page down from anywhere."));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFont(m_style.font("body", tabChosenWeight)); // lays the tabs out anew
        updateGeometry();
        update();
    });
}

QSize TabBar::tabSizeHint(int index) const {
    const QFontMetrics metrics(m_style.font("body", tabChosenWeight));
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + 2 * m_style.px(tabPadding),
            m_style.px(tabHeight)};
}

void TabBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const QRect area = tabRect(index);
        const bool isChosen = index == currentIndex();
        if (index == m_hovered && !isChosen) {
            painter.fillRect(area, m_style.colour("hover"));
        }
        if (isChosen) {
            const int line = m_style.px(tabUnderline);
            painter.fillRect(QRect(area.left(), area.bottom() + 1 - line, area.width(), line), m_style.colour("ink"));
        }
        painter.setFont(m_style.font("body", isChosen ? tabChosenWeight : 500));
        painter.setPen(m_style.colour(isChosen ? "text" : "text2"));
        painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, tabText(index));
    }
}

void TabBar::keyPressEvent(QKeyEvent* event) {
    const QScopedValueRollback keyed(m_isKeyed, true);
    if (event->key() == Qt::Key_Home) {
        setCurrentIndex(0);
    } else if (event->key() == Qt::Key_End) {
        setCurrentIndex(count() - 1);
    } else {
        QTabBar::keyPressEvent(event);
    }
}

void TabBar::wheelEvent(QWheelEvent* event) {
    event->ignore(); // a wheel that turns over it means to scroll
}

void TabBar::mouseMoveEvent(QMouseEvent* event) {
    QTabBar::mouseMoveEvent(event);
    if (const int at = tabAt(event->position().toPoint()); at != m_hovered) {
        m_hovered = at;
        update();
    }
}

void TabBar::leaveEvent(QEvent* event) {
    QTabBar::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace atalaya
