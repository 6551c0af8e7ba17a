#pragma once

#include "assessments/foundation/Error.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>

struct zip;

namespace atalaya::exchange {

/// How much of a workbook is read at all. Far more than any plan needs, and little enough for any computer.
struct SpreadsheetLimits {
    qsizetype bytes = 20 * 1024 * 1024;         ///< of the file
    qint64 entries = 2'000;                     ///< of the package
    qint64 unpackedBytes = 128LL * 1024 * 1024; ///< of all entries
    qint64 partBytes = 64LL * 1024 * 1024;      ///< of one entry
    qint64 ratio = 100;                         ///< unpacked to packed, of an entry above `ratioFrom`
    qint64 ratioFrom = 4LL * 1024 * 1024;       ///< small parts may pack as well as they like
    int sheets = 60;
    int rows = 50'000;                      ///< of one sheet, that hold something
    int columns = 256;                      ///< of one row, that hold something
    qint64 cells = 1'000'000;               ///< of the whole file, that hold something
    qint64 elements = 6'000'000;            ///< of one sheet, empty cells among them
    qsizetype cellText = 32'767;            ///< characters; the format allows no more
    qsizetype strings = 500'000;            ///< in the table of shared strings
    qint64 characters = 64LL * 1024 * 1024; ///< of all cells, each time a shared string is used
    int merged = 10'000;                    ///< ranges of one sheet
};

/// The parts of an .xlsx file, which is treated as hostile: what the package says of its sizes is checked before
/// anything is unpacked, and what is unpacked is held to it. Keeps a reference to `bytes`.
class XlsxPackage {
public:
    /// InvalidInput, with what to do: not a workbook, an older or another kind of one, one with a password, cut off,
    /// larger than the limits allow, or packed to do harm.
    [[nodiscard]] static Result<XlsxPackage> open(const QByteArray& bytes, const SpreadsheetLimits& limits);

    [[nodiscard]] bool has(const QString& path) const { return m_places.contains(path.toLower()); }
    /// Names are compared without regard to case, as the format says. NotFound for a part that is not there.
    [[nodiscard]] Result<QByteArray> part(const QString& path) const;

private:
    struct End {
        void operator()(zip* archive) const;
    };
    XlsxPackage() = default;
    [[nodiscard]] Outcome look(const SpreadsheetLimits& limits);

    std::unique_ptr<zip, End> m_archive;
    std::map<QString, quint64> m_places;
    qint64 m_partBytes = 0;
};

/// The sentence for a workbook that does not hold together.
[[nodiscard]] Error damagedWorkbook(const QString& detail);

} // namespace atalaya::exchange
