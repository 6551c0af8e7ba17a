#include "views/widgets/Drawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/TabOrder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int slideTime = 120; // ms

/// Whether it lies in a drawer that is closed, which may still be on its way out.
bool isInClosedDrawer(const QWidget& widget) {
    for (const QWidget* one = &widget; one; one = one->parentWidget()) {
        if (const auto* drawer = qobject_cast<const Drawer*>(one); drawer && !drawer->isOpen()) {
            return true;
        }
    }
    return false;
}

bool canHaveFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && !isInClosedDrawer(widget);
}

struct FocusStops {
    QWidget* rows = nullptr;  ///< the first view that has something in it
    QWidget* first = nullptr; ///< of any kind
};

FocusStops focusStopsIn(QWidget& area) {
    FocusStops found;
    for (QWidget* one = area.nextInFocusChain(); one != &area && !found.rows; one = one->nextInFocusChain()) {
        if (!area.isAncestorOf(one) || one->focusProxy() || !(one->focusPolicy() & Qt::TabFocus) ||
            !canHaveFocus(*one)) {
            continue;
        }
        found.first = found.first ? found.first : one;
        const auto* view = qobject_cast<const QAbstractItemView*>(one);
        found.rows = view && view->model() && view->model()->rowCount() > 0 ? one : nullptr;
    }
    return found;
}

} // namespace

Drawer::Drawer(const WindowStyle& style, const QString& title, QWidget* host)
    : QFrame(host)
    , m_style(style)
    , m_title(new Label(style, title, "question"))
    , m_head(new QHBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_close(new IconButton(style, QStringLiteral("close"), tr("Close")))
    , m_scroll(new QScrollArea)
    , m_animation(new QPropertyAnimation(this, "pos", this)) {
    setFocusPolicy(Qt::NoFocus);
    setTitle(title);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // scrolls by keys where nothing inside takes them
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QPropertyAnimation::finished, this, [this] {
        if (!m_open) {
            hide();
        }
    });
    connect(m_close, &QAbstractButton::clicked, this, &Drawer::close);
    // Also on its way out, when Tab still finds what is in it.
    m_watch = connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (!m_open && now && isAncestorOf(now)) {
            returnFocus();
        }
    });
    host->installEventFilter(this);
    hide();
    style.follow(this, [this] { restyle(); });
}

Drawer::~Drawer() {
    disconnect(m_watch); // what is in it hands the focus on while it goes
}

void Drawer::restyle() {
    const int edge = m_style.px(2);
    layout()->setContentsMargins(edge, 0, 0, 0);
    m_head->setContentsMargins(m_style.px(20) - edge, m_style.px(10), m_style.px(12), m_style.px(10));
    m_head->setSpacing(m_style.px(4));
    place();
}

void Drawer::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
}

void Drawer::setContent(QWidget* content) {
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void Drawer::setFoot(QWidget* foot) {
    while (QLayoutItem* item = m_foot->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_foot->addWidget(foot);
}

IconButton* Drawer::addHeadButton(const QString& iconName, const QString& word) {
    auto* button = new IconButton(m_style, iconName, word);
    m_head->insertWidget(m_head->count() - 1, button);
    return button;
}

QRect Drawer::openGeometry() const {
    const QRect host = parentWidget()->rect();
    const int width = std::min(m_style.px(520), host.width());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : host.width() - width;
    return {x, 0, width, host.height()};
}

void Drawer::place() {
    if (!parentWidget()) {
        return;
    }
    m_animation->stop();
    QRect geometry = openGeometry();
    if (!m_open) {
        hide();
        geometry.moveLeft(parentWidget()->width());
    }
    setGeometry(geometry);
}

void Drawer::slide(int toX) {
    m_animation->stop();
    const int time = m_style.duration(slideTime);
    if (time == 0) {
        move(toX, 0);
        setVisible(m_open);
        return;
    }
    m_animation->setDuration(time);
    m_animation->setStartValue(pos());
    m_animation->setEndValue(QPoint(toX, 0));
    m_animation->start();
}

void Drawer::open() {
    if (m_open) {
        return;
    }
    m_before = QApplication::focusWidget();
    m_around.clear();
    for (QWidget* area = m_before; area && parentWidget()->isAncestorOf(area); area = area->parentWidget()) {
        m_around << area;
    }
    m_around << parentWidget();
    place(); // outside, as large as the host wants it now
    m_open = true;
    raise();
    show();
    slide(openGeometry().left());
    m_close->setFocus(m_style.focusReason());
    Q_EMIT opened();
}

void Drawer::close() {
    if (!m_open) {
        return;
    }
    m_open = false;
    returnFocus();
    slide(layoutDirection() == Qt::RightToLeft ? -width() : parentWidget()->width());
    Q_EMIT closed();
}

void Drawer::takeFocus() {
    QWidget* last = focusWidget();
    (last && isAncestorOf(last) ? last : m_close)->setFocus(m_style.focusReason());
}

/// It never stays in here: the next key would act on what nobody sees.
void Drawer::returnFocus() {
    const QWidget* now = QApplication::focusWidget();
    if (now && !isAncestorOf(now)) {
        return;
    }
    const QWidget* last = now ? now : window()->focusWidget();
    QWidget* heir = m_before && canHaveFocus(*m_before) ? m_before.data()
                    : last && isAncestorOf(last)        ? heirOfFocus()
                                                        : nullptr;
    if (heir) {
        heir->setFocus(m_style.showsFocus() ? Qt::BacktabFocusReason : Qt::OtherFocusReason);
    }
    if (QWidget* left = QApplication::focusWidget(); left && isAncestorOf(left)) {
        left->clearFocus();
    }
}

/// Where it came from is gone or off: what was done in here may have filled the page. Its rows then, the nearest ones,
/// rather than a button beside, where the same key does something else.
QWidget* Drawer::heirOfFocus() const {
    QWidget* first = nullptr;
    for (const QPointer<QWidget>& area : m_around) {
        if (!area || !area->isVisible()) {
            continue;
        }
        const FocusStops found = focusStopsIn(*area);
        if (found.rows) {
            return found.rows;
        }
        first = first ? first : found.first;
    }
    return first;
}

bool Drawer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool Drawer::keeps(const QKeyEvent& key) {
    if ((key.modifiers() & Qt::ControlModifier) || key.key() == Qt::Key_F1 || key.key() == Qt::Key_Question) {
        return false;
    }
    return !(key.modifiers() & Qt::AltModifier) || DigitRow::digitOf(key) > 0;
}

bool Drawer::hasFocusOver(const QWidget& page) {
    for (const QWidget* one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (qobject_cast<const Drawer*>(one) && !one->isAncestorOf(&page)) {
            return true;
        }
    }
    return false;
}

bool Drawer::isFormInFocus() {
    for (const QWidget* one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (const auto* drawer = qobject_cast<const Drawer*>(one); drawer && drawer->isOpen() && drawer->isForm()) {
            return true;
        }
    }
    return false;
}

bool Drawer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && keeps(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool Drawer::focusNextPrevChild(bool next) {
    return (m_open && tabRoundIn(*this, next)) || QFrame::focusNextPrevChild(next);
}

void Drawer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("surface"));
    const auto line = [&](const QRect& area, const char* token) {
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), area), m_style.colour(token));
    };
    line(QRect(0, m_scroll->y() - m_style.px(1), width(), m_style.px(1)), "line");
    line(QRect(0, 0, m_style.px(2), height()), "ink");
}

} // namespace atalaya
