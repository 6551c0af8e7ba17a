#pragma once

#include "views/window/Page.h"

namespace atalaya {

/// Every key that works now, by what it is for, and the way to the manual: what F1 shows. Made anew at each opening;
/// follows nothing.
class KeyList : public QWidget {
    Q_OBJECT
public:
    KeyList(const WindowStyle& style, const std::vector<KeyGroup>& groups, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What the manual says of the page.
    void manualAsked();
};

} // namespace atalaya
