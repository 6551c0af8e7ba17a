#pragma once

#include "models/items/WhatIfModelParts.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The commitments as bars: now, what the choice adds, the gap that stays, the target. Where the words have no room
/// beside the bars they stand above them. Its table says the same.
class PartBars : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    PartBars(const WindowStyle& style, WhatIfModelParts& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A bar was clicked. Who has no mouse chooses its row in the table that says the same.
    void partChosen(const QString& commitment);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Measures {
        int label = 0;   ///< width of the words; 0: they stand above
        int number = 0;  ///< width of one column of figures
        int row = 0;     ///< height
        int bar = 0;     ///< height of the part of a row with the bar
        int head = 0;    ///< height
        int columns = 2; ///< of figures
    };
    [[nodiscard]] Measures measuresAt(int width) const;
    [[nodiscard]] int labelHeight(const WhatIfPartRow& row, int width) const;
    void follow();
    void paintHead(QPainter& painter, const Measures& sizes, const QRect& bars);
    void paintBar(QPainter& painter, const WhatIfPartRow& row, const QRect& area);

    const WindowStyle& m_style;
    WhatIfModelParts& m_model;
};

} // namespace atalaya
