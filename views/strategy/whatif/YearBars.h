#pragma once

#include "models/items/WhatIfModelYears.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// What the choice costs in each year as bars, with the year's budget as a stroke and what is above it hatched and
/// said, and beside it the score at the year's end, with that of the scenario that is compared with. Its table says the
/// same.
class YearBars : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    YearBars(const WindowStyle& style, WhatIfModelYears& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A column of figures at the right.
    struct Figures {
        QString head;
        int width = 0;
        QStringList texts; ///< by row
    };
    void follow();
    [[nodiscard]] int rowHeight() const;
    /// 0 while there is but one column of figures, which needs no word.
    [[nodiscard]] int headHeight() const;
    /// The first are the costs.
    [[nodiscard]] std::vector<Figures> figures() const;
    void paintBar(QPainter& painter, const WhatIfYearRow& row, const QRect& area, qint64 most) const;
    /// "1.20 of 1.00, 0.20 over"
    [[nodiscard]] QString wordsOf(const WhatIfYearRow& row) const;

    const WindowStyle& m_style;
    WhatIfModelYears& m_model;
};

} // namespace atalaya
