#pragma once

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// How many ballots are in: a square for each seat, filled from the left whoever votes. Beside words that say the same.
class BallotSquares : public QWidget {
    Q_OBJECT
public:
    explicit BallotSquares(const WindowStyle& style, QWidget* parent = nullptr);

    void setBallots(int votes, int seats);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// From one square to the next, px at 100 %: smaller where there are many.
    [[nodiscard]] double pitch() const;
    [[nodiscard]] int perRow() const;

    const WindowStyle& m_style;
    int m_votes = 0;
    int m_seats = 0;
};

} // namespace atalaya
