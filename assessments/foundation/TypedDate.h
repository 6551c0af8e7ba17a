#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya {

/// A date as a person typed it: "15/3/2027", "15-03-2027", "15.3.2027", "15 mar 2027", "15 de marzo de 2027", "March
/// 15, 2027", "jueves, 14 de mayo de 2026", "2027-03-15". In figures alone the day stands before the month, as the
/// program writes days in every language, but after a year of four digits. Months may be shortened, and be those of
/// `language` or of any language that is built in. Two digits of a year are of this century. What can be read as no
/// date, or as more than one, is none: never another one. Whatever Language writes in full is read back as it was.
class TypedDate {
public:
    TypedDate(const Language& language, const QString& text);

    /// Invalid when it is no date.
    [[nodiscard]] QDate date() const { return m_date; }
    /// Whether its year is written in full: else more digits may follow while somebody types.
    [[nodiscard]] bool isYearInFull() const { return m_isYearInFull; }

private:
    QDate m_date;
    bool m_isYearInFull = false;
};

} // namespace atalaya
