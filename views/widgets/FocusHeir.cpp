#include "views/widgets/FocusHeir.h"

#include "views/theme/WindowStyle.h"

#include <QApplication>

namespace atalaya {

FocusHeir::FocusHeir(const WindowStyle& style, const QWidget& within, QWidget& heir)
    : m_style(style)
    , m_heir(heir)
    , m_focused(QApplication::focusWidget())
    , m_wasWithin(m_focused && within.isAncestorOf(m_focused)) {}

FocusHeir::~FocusHeir() {
    const bool canGoOn = m_focused && m_focused->isEnabled() && m_focused->isVisible();
    if (m_wasWithin && !canGoOn && m_heir.isVisible() && m_heir.isEnabled()) {
        m_heir.setFocus(m_style.focusReason());
    }
}

} // namespace atalaya
