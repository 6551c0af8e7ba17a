#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QColor;
class QPainter;

namespace atalaya {

/// A text as a QR code (ISO/IEC 18004) of error correction level M, which still reads with 15 % of it covered: the
/// usual level for screens. Made by libqrencode.
class QrCode {
public:
    /// Empty when the text is empty or too long for any code.
    explicit QrCode(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    /// Modules along an edge, without the quiet zone.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int column, int row) const;

    /// Light modules that must surround the code, at each side.
    static constexpr int quietZone = 4;

    /// Paints the dark modules into the middle of `area`, quiet zone included, as one path; what lies below must be
    /// light, also in a dark theme. Where the device has whole pixels, a module is a whole number of them, so that no
    /// edge is blurred; the code is then a little smaller than the area.
    void paint(QPainter& painter, const QRectF& area, const QColor& dark) const;

private:
    int m_side = 0;
    std::vector<bool> m_modules; ///< by rows
};

} // namespace atalaya
