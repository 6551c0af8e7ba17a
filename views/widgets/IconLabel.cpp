#include "views/widgets/IconLabel.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

IconLabel::IconLabel(const WindowStyle& style, const QString& iconName, double size, const char* token, QWidget* parent)
    : QWidget(parent), m_style(style), m_iconName(iconName), m_size(size), m_token(token) {
    style.follow(this, [this] { setFixedSize(m_style.px(m_size), m_style.px(m_size)); });
}

void IconLabel::setIcon(const QString& iconName, const char* token, const QString& word) {
    m_iconName = iconName;
    m_token = token;
    setToolTip(word);
    setAccessibleName(word);
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, rect(), m_iconName, m_style.colour(isEnabled() ? m_token.constData() : "textDisabled"));
    }
}

} // namespace atalaya
