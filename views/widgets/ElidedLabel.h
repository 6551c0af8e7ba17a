#pragma once

#include "views/widgets/Label.h"

namespace atalaya {

/// A file name or path, a State's name, or the title of a commitment, in one line: where it does not fit, its middle
/// gives way and the whole stands in the tooltip. Nothing else in the window is elided.
class ElidedLabel : public Label {
    Q_OBJECT
public:
    explicit ElidedLabel(const WindowStyle& style, const QString& text = {}, const char* step = "body",
                         const char* token = "text", int weight = 0, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is to be seen now.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace atalaya
