#pragma once

#include <QStringView>

#include <array>

namespace atalaya {

/// How a language writes what is not words: numbers, dates, lists. Written down by hand for the four languages of the
/// OAS, after translations/glossary.md, section 4, and the Common Locale Data Repository (CLDR 48,
/// https://cldr.unicode.org), because the data in Qt is as old as the Qt that is installed, and says nothing of lists
/// before a vowel, of the first of a month or of percent. Only Language reads it; any other language has what QLocale
/// knows.
struct LanguageForms {
    QStringView code; ///< ISO 639-1

    QStringView decimalSign;
    QStringView groupSign;      ///< between groups of three digits
    int leastGroupedDigits = 4; ///< a whole part with fewer digits is written in one piece
    QStringView beforePercent;  ///< what stands between a number and its "%": nothing, or a space that does not break

    QStringView openQuote;
    QStringView closeQuote;

    QStringView lastOfTwo;   ///< between two things that both hold: " and "
    QStringView lastOfMany;  ///< before the last of three and more
    QStringView choiceOfTwo; ///< between two things of which one holds: " or "
    QStringView choiceOfMany;

    // Dates. {d} is the day, {M} the month, {y} the year, {w} the day of the week.
    QStringView firstOfMonth; ///< how a sentence writes the day 1
    QStringView longDate;
    QStringView dayAndMonth;
    QStringView weekdayAndDay;
    QStringView monthAndYear;
    bool isMonthAndYearShort = false; ///< English shortens the month there
    QStringView shortMonthAndYear;
    std::array<QStringView, 12> months;
    std::array<QStringView, 12> shortMonths; ///< as they stand in a list of dates
    std::array<QStringView, 7> weekdays;     ///< from Monday
};

/// Null for a language that is not written down here.
[[nodiscard]] const LanguageForms* formsOf(QStringView code);

} // namespace atalaya
