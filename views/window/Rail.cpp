#include "views/window/Rail.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double railWidth = 84;
constexpr double widestRail = 132; ///< in a language with words too long for the usual one
constexpr double besideWord = 2;
constexpr double narrowWidth = 56;
constexpr double itemHeight = 60;
constexpr double itemIcon = 22;
constexpr int leastItem = 24; ///< px at any text size, below which a finger no longer hits it

/// One page in the rail, painted whole: ground, bar, icon and word follow the tokens.
class RailItem : public QToolButton {
public:
    RailItem(const WindowStyle& style, QString icon, const QString& word, QWidget* parent)
        : QToolButton(parent), m_style(style), m_icon(std::move(icon)) {
        setText(word);
        setAccessibleName(word);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    /// As high as drawn, or as high as there is room for; `width` of the whole rail.
    void fit(bool narrow, int width, int room) {
        m_isNarrow = narrow || room < m_style.px(itemIcon) + m_style.px(4) + m_style.lineHeight("caption");
        setToolTip(m_isNarrow || wordWidth() > width ? text() : QString());
        setFixedSize(width, std::min(m_style.px(narrow ? narrowWidth : itemHeight), room));
        updateGeometry();
        update();
    }
    /// Px that the word takes with what separates it from the edges, chosen or not.
    [[nodiscard]] int wordWidth() const {
        return QFontMetrics(m_style.font("caption", 600)).horizontalAdvance(text()) + 2 * m_style.px(besideWord);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int icon = m_style.px(itemIcon);
        return m_isNarrow ? QSize(icon, leastItem)
                          : QSize(std::min(wordWidth(), m_style.px(widestRail)),
                                  icon + m_style.px(4) + m_style.lineHeight("caption"));
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
            event->ignore(); // the rail moves the focus; Qt's group of buttons would go to the page at once
            return;
        }
        QToolButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool chosen = isChecked();
        if (chosen || underMouse()) {
            painter.fillRect(rect(), m_style.colour(chosen ? "surface" : "hover"));
        }
        if (chosen) {
            painter.fillRect(QRect(0, 0, m_style.px(4), height()), m_style.colour("ink"));
        }
        const QColor ink = m_style.colour(chosen ? "text" : "text2");
        const int icon = std::min(m_style.px(itemIcon), height() - m_style.px(4));
        if (m_isNarrow) {
            paintIcon(painter, QRectF((width() - icon) / 2.0, (height() - icon) / 2.0, icon, icon), m_icon, ink);
            return;
        }
        const int line = m_style.lineHeight("caption");
        const int gap = m_style.px(4);
        const double top = (height() - icon - gap - line) / 2.0;
        paintIcon(painter, QRectF((width() - icon) / 2.0, top, icon, icon), m_icon, ink);
        painter.setFont(m_style.font("caption", chosen ? 600 : 400));
        painter.setPen(ink);
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(QRectF(0, top + icon + gap, width(), line), Qt::AlignCenter, word);
    }

private:
    const WindowStyle& m_style;
    QString m_icon;
    bool m_isNarrow = false;
};

} // namespace

Rail::Rail(const WindowStyle& style, QWidget* parent)
    : QFrame(parent), m_style(style), m_top(new QVBoxLayout), m_foot(new QVBoxLayout), m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Pages"));
    setObjectName(QStringLiteral("rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QVBoxLayout* part : {m_top, m_foot}) {
        part->setSpacing(0);
        column->addLayout(part);
    }
    column->insertStretch(1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT picked(static_cast<PageId>(id)); });
    m_style.follow(this, [this] { restyle(); });
}

void Rail::add(PageId page, const char* icon, const QString& word, bool atFoot) {
    auto* item = new RailItem(m_style, QString::fromLatin1(icon), word, this);
    m_group->addButton(item, static_cast<int>(page));
    (atFoot ? m_foot : m_top)->addWidget(item);
    item->fit(m_isNarrow, fittingWidth(), m_style.px(itemHeight));
    restyle();
}

void Rail::setCurrent(PageId page) {
    if (QAbstractButton* item = m_group->button(static_cast<int>(page))) {
        item->setChecked(true);
    }
}

void Rail::setNarrow(bool narrow) {
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        restyle();
    }
}

void Rail::restyle() {
    setFixedWidth(fittingWidth() + 1);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, m_style.colour("sunken"));
    setPalette(palette);
    setAutoFillBackground(true);
    fit();
}

int Rail::fittingWidth() const {
    if (m_isNarrow) {
        return m_style.px(narrowWidth);
    }
    int width = m_style.px(railWidth);
    for (const QAbstractButton* item : m_group->buttons()) {
        width = std::max(width, static_cast<const RailItem*>(item)->wordWidth());
    }
    return std::min(width, m_style.px(widestRail));
}

void Rail::fit() {
    const int width = fittingWidth();
    const QList<QAbstractButton*> items = m_group->buttons();
    // On a small screen at a large text they share the height that there is, rather than lie over each other.
    const int share = isVisible() ? height() / std::max(1, static_cast<int>(items.size())) : m_style.px(itemHeight);
    for (QAbstractButton* item : items) {
        static_cast<RailItem*>(item)->fit(m_isNarrow, width, std::max(leastItem, share));
    }
}

void Rail::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAbstractButton*> items = m_group->buttons();
    for (qsizetype at = 0; step != 0 && at < items.size(); ++at) {
        if (items[at]->hasFocus() && at + step >= 0 && at + step < items.size()) {
            items[at + step]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

} // namespace atalaya
