#pragma once

#include <QPointer>
#include <QWidget>

namespace atalaya {

class WindowStyle;

/// While buttons and notices are shown anew: whoever works by keys on one that is gone or off then, goes on at the
/// heir. Left alone, Qt hands the focus to whatever comes next, where the same key does something else: from "up" at
/// the top of a list to "down".
class FocusHeir {
public:
    /// All must outlive it. Only of a focus within `within`.
    FocusHeir(const WindowStyle& style, const QWidget& within, QWidget& heir);
    ~FocusHeir();
    FocusHeir(const FocusHeir&) = delete;
    FocusHeir& operator=(const FocusHeir&) = delete;

private:
    const WindowStyle& m_style;
    QWidget& m_heir;
    QPointer<QWidget> m_focused;
    bool m_wasWithin = false;
};

} // namespace atalaya
