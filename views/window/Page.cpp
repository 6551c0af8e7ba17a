#include "views/window/Page.h"

#include <QShortcut>

namespace atalaya {

QShortcut* Page::addKey(const QKeySequence& keys, std::function<void()> act) {
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    return shortcut;
}

} // namespace atalaya
