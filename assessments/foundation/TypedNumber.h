#pragma once

#include "assessments/foundation/Language.h"

#include <optional>
#include <utility>

namespace atalaya {

/// A number as a person typed it, in the habit of their language or in another one: "1.234,5", "1,234.5", "1 234,5",
/// "1’234.5", "1234.5". Spaces of any kind and apostrophes stand between thousands. Of "." and ",", the last one parts
/// off the decimals where both are there, and what is there more than once stands between thousands. A single one
/// means what it means in `language`; where that leaves no number ("12.5" in Spanish), the other thing. Where it means
/// nothing there ("1.234" in French), or thousands are set apart by a space before it ("1 234.567" in Spanish), both
/// readings may be meant, and it is no number. Whatever Language writes is read back as it was.
class TypedNumber {
public:
    TypedNumber(const Language& language, const QString& text);

    /// Nothing when it is no finite number, or ambiguous.
    [[nodiscard]] std::optional<double> value() const;
    /// The same for a number without decimals, to its last unit.
    [[nodiscard]] std::optional<qint64> whole() const;
    /// Of an ambiguous one, what it means with a sign between thousands, and with a decimal sign.
    [[nodiscard]] const std::optional<std::pair<double, double>>& bothReadings() const { return m_both; }

private:
    QString m_whole;    ///< its digits, with "-" where it is negative; empty for no number
    QString m_decimals; ///< with "." before them; empty for none
    std::optional<std::pair<double, double>> m_both;
};

} // namespace atalaya
