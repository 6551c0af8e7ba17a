#pragma once

#include "models/exchange/SpreadsheetReading.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>

struct zip;

namespace atalaya::exchange {

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
