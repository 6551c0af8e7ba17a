#include "views/workshop/run/BallotSquares.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>

namespace atalaya {

namespace {

constexpr double squaresPx = 224;

} // namespace

BallotSquares::BallotSquares(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void BallotSquares::setBallots(int votes, int seats) {
    if (seats != m_seats) {
        m_seats = seats;
        updateGeometry();
    }
    m_votes = votes;
    update();
}

double BallotSquares::pitch() const {
    return m_seats <= 64 ? 14 : m_seats <= 160 ? 9 : 6;
}

int BallotSquares::perRow() const {
    return static_cast<int>(squaresPx / pitch());
}

QSize BallotSquares::sizeHint() const {
    const int rows = std::max(1, (m_seats + perRow() - 1) / perRow());
    return {m_style.px(squaresPx), m_style.px(rows * pitch())};
}

void BallotSquares::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double unit = m_style.textPercent() / 100.0;
    const double side = pitch() > 10 ? 11 : pitch() - 2;
    for (int i = 0; i < m_seats; ++i) {
        const QRect square = QStyle::visualRect(
            layoutDirection(), rect(),
            QRectF((i % perRow()) * pitch() * unit, (i / perRow()) * pitch() * unit, side * unit, side * unit)
                .toAlignedRect());
        if (i < m_votes) {
            painter.fillRect(square, m_style.colour("seriesCurrent"));
        } else {
            painter.setPen(m_style.colour("lineStrong"));
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        }
    }
}

} // namespace atalaya
