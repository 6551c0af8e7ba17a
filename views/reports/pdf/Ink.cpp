#include "views/reports/pdf/Ink.h"

#include <QRgba64>

#include <algorithm>
#include <array>
#include <cmath>

namespace atalaya::report {
namespace {

/// CRC-8 with the polynomial x^8 + x^2 + x + 1 (ITU-T I.432.1), of the two bytes of an id.
std::uint8_t checksum(std::uint16_t id) {
    std::uint8_t crc = 0;
    for (const int byte : {id >> 8, id & 0xFF}) {
        crc = static_cast<std::uint8_t>(crc ^ byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = static_cast<std::uint8_t>((crc & 0x80) != 0 ? (crc << 1) ^ 0x07 : crc << 1);
        }
    }
    return crc;
}

std::array<int, 3> sixteenBits(double red, double green, double blue) {
    const auto channel = [](double value) {
        return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 65535.0));
    };
    return {channel(red), channel(green), channel(blue)};
}

} // namespace

QColor codedColor(const QColor& colour, std::uint16_t id) {
    const QColor plain = colour.toRgb();
    const auto channel = [](int value, int code) { return static_cast<quint16>(value << 8 | (value ^ code)); };
    return QColor::fromRgba64(QRgba64::fromRgba64(channel(plain.red(), id >> 8), channel(plain.green(), id & 0xFF),
                                                  channel(plain.blue(), checksum(id)),
                                                  static_cast<quint16>(plain.alpha() * 257)));
}

std::optional<std::uint16_t> decodedInk(double red, double green, double blue) {
    const auto channels = sixteenBits(red, green, blue);
    const auto code = [&](std::size_t i) { return (channels[i] >> 8) ^ (channels[i] & 0xFF); };
    const auto id = static_cast<std::uint16_t>(code(0) << 8 | code(1));
    if (id == 0 || code(2) != checksum(id)) {
        return std::nullopt;
    }
    return id;
}

QColor trueColor(double red, double green, double blue) {
    const auto channels = sixteenBits(red, green, blue);
    return QColor(channels[0] >> 8, channels[1] >> 8, channels[2] >> 8);
}

} // namespace atalaya::report
