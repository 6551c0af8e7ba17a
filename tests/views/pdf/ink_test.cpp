#include "views/reports/pdf/Ink.h"

#include <QColor>
#include <QRgba64>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace atalaya::report {
namespace {

/// The channel values as they are read back from a file that has nine decimals.
std::array<double, 3> channels(const QColor& colour) {
    const auto read = [](quint16 value) { return std::round(value / 65535.0 * 1e9) / 1e9; };
    const QRgba64 rgba = colour.rgba64();
    return {read(rgba.red()), read(rgba.green()), read(rgba.blue())};
}

const std::vector<QColor> palette{Qt::black, Qt::white, QColor(0x1B, 0x4F, 0x72), QColor(200, 30, 90, 128)};

TEST(Ink, EveryIdComesBackFromEveryColour) {
    for (const QColor& colour : palette) {
        for (int id = 1; id <= 65535; ++id) {
            const auto [r, g, b] = channels(codedColor(colour, static_cast<std::uint16_t>(id)));
            ASSERT_EQ(decodedInk(r, g, b), id) << colour.name().toStdString();
            const QColor plain = trueColor(r, g, b);
            ASSERT_EQ(plain.rgb(), qRgb(colour.red(), colour.green(), colour.blue()));
        }
    }
}

TEST(Ink, OrdinaryColoursCarryNoId) {
    for (int red = 0; red < 256; red += 5) {
        for (int green = 0; green < 256; green += 5) {
            for (int blue = 0; blue < 256; ++blue) {
                const auto [r, g, b] = channels(QColor(red, green, blue));
                ASSERT_FALSE(decodedInk(r, g, b));
                ASSERT_EQ(trueColor(r, g, b), QColor(red, green, blue));
            }
        }
    }
}

TEST(Ink, KeepsTransparency) {
    EXPECT_EQ(codedColor(QColor(10, 20, 30, 77), 4711).alpha(), 77);
    EXPECT_EQ(codedColor(QColor(10, 20, 30), 4711).alpha(), 255);
}

TEST(Ink, KnowsColoursOfAnotherModel) {
    const auto [r, g, b] = channels(codedColor(QColor::fromHsv(120, 255, 255), 7));
    EXPECT_EQ(decodedInk(r, g, b), 7);
    EXPECT_EQ(trueColor(r, g, b), QColor(0, 255, 0));
}

TEST(Ink, OneWrongBitIsNoticed) {
    const QRgba64 rgba = codedColor(QColor(90, 90, 90), 1234).rgba64();
    for (int bit = 0; bit < 8; ++bit) {
        const double green = (rgba.green() ^ (1 << bit)) / 65535.0;
        EXPECT_FALSE(decodedInk(rgba.red() / 65535.0, green, rgba.blue() / 65535.0));
    }
}

} // namespace
} // namespace atalaya::report
