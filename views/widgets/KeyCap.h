#pragma once

#include "views/widgets/Label.h"

namespace atalaya {

/// A key as it stands on the keyboard: "J", "Ctrl".
class KeyCap : public Label {
    Q_OBJECT
public:
    explicit KeyCap(const WindowStyle& style, const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atalaya
