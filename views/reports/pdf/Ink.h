#pragma once

#include <QColor>

#include <cstdint>
#include <optional>

namespace atalaya::report {

// Coded ink: the identity of a text run in the low bytes of its 16-bit colour channels. The high byte of each channel
// is the true colour; the low byte XOR the high byte is one byte of a 24-bit code (16-bit id, CRC-8). An ordinary 8-bit
// colour, whose low byte equals its high byte, decodes to nothing.

/// Reserved ids for what is drawn outside the structure: running head and foot, watermark, decoration. They become
/// artifacts, with no complaint that they are not in the tree.
inline constexpr std::uint16_t headerInk = 65535;
inline constexpr std::uint16_t footerInk = 65534;
inline constexpr std::uint16_t artifactInk = 65533;
inline constexpr std::uint16_t largestSlot = 65500;

[[nodiscard]] QColor codedColor(const QColor& colour, std::uint16_t id);
/// From the three channel values of a PDF `rg` operator, each 0 to 1.
[[nodiscard]] std::optional<std::uint16_t> decodedInk(double red, double green, double blue);
/// The colour without its code, as three channel values for a PDF operator.
[[nodiscard]] QColor trueColor(double red, double green, double blue);

} // namespace atalaya::report
