#include "assessments/foundation/TypedDate.h"

#include "assessments/foundation/Folding.h"
#include "assessments/foundation/LanguageForms.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTypedDate = 80;
constexpr qsizetype leastOfMonth = 3; ///< letters of a shortened month

bool isDateFigure(const QString& part) {
    return part.front().isDigit();
}

/// Figures and words in the order in which they stand; empty when anything else is there than what parts them.
QStringList partsOfDate(const QString& typed) {
    static const QRegularExpression part(u"^(?:([0-9]+)|(\\p{L}+(?:-\\p{L}+)*))"_s);
    static const QRegularExpression between(u"^[\\s,./-]+"_s);
    // What a language sets beside figures and names: "15 de marzo", "1er mars", "1st of March", "1º de março".
    static const QRegularExpression ordinal(u"^(?:er|st|nd|rd|th|[ºª°])(?!\\p{L})"_s);
    static const QStringList bridges{u"de"_s, u"del"_s, u"do"_s, u"of"_s, u"the"_s, u"le"_s, u"el"_s};
    // What is pasted may have spaces that do not break, and accents beside their letters.
    QString rest = typed.normalized(QString::NormalizationForm_C).simplified().toLower();
    QStringList parts;
    while (!rest.isEmpty()) {
        const auto found = part.match(rest);
        if (!found.hasMatch()) {
            return {};
        }
        rest = rest.mid(found.capturedLength());
        const QString one = found.captured();
        if (isDateFigure(one)) {
            rest = rest.mid(ordinal.match(rest).capturedLength());
        }
        if (!bridges.contains(one)) {
            parts << (isDateFigure(one) ? one : folded(one));
        }
        rest = rest.mid(between.match(rest).capturedLength());
    }
    return parts;
}

/// Whether `part` is the name, or begins it and is long enough to be told from others.
bool isShortFor(const QString& part, const QString& name) {
    const QString whole = folded(name);
    return part == whole || (part.size() >= leastOfMonth && whole.startsWith(part));
}

/// The month that `part` names; 0 when it is none, or may be several.
int monthNamed(const Language& language, const QString& part) {
    std::set<int> whole;
    std::set<int> begun;
    const auto look = [&](int month, const QString& name) {
        if (part == folded(name)) {
            whole.insert(month);
        } else if (isShortFor(part, name)) {
            begun.insert(month);
        }
    };
    const auto only = [](const std::set<int>& months) { return months.size() == 1 ? *months.begin() : 0; };
    const auto dotless = [](QString name) { return name.remove(u'.'); };
    for (int month = 1; month <= 12; ++month) {
        look(month, language.monthName(month));
        look(month, dotless(language.shortMonthName(month)));
    }
    if (!whole.empty() || !begun.empty()) {
        return whole.empty() ? only(begun) : only(whole);
    }
    for (const QStringView code : {u"en", u"es", u"pt", u"fr"}) {
        const LanguageForms& forms = *formsOf(code);
        for (int month = 1; month <= 12; ++month) {
            const auto at = static_cast<std::size_t>(month) - 1;
            look(month, forms.months.at(at).toString());
            look(month, dotless(forms.shortMonths.at(at).toString()));
        }
    }
    return whole.empty() ? only(begun) : only(whole);
}

bool isWeekday(const Language& language, const QString& part) {
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        names << language.locale().standaloneDayName(day)
              << language.locale().standaloneDayName(day, QLocale::ShortFormat).remove(u'.');
    }
    for (const QStringView code : {u"en", u"es", u"pt", u"fr"}) {
        for (const QStringView name : formsOf(code)->weekdays) {
            names << name.toString();
        }
    }
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return isShortFor(part, name); });
}

/// Of two digits one of this century, of four as it stands; 0 else.
int yearOf(const QString& figures) {
    return figures.size() == 2 ? 2000 + figures.toInt() : figures.size() == 4 ? figures.toInt() : 0;
}

/// Of a day or a month; 0 when it is too long for one.
int smallFigure(const QString& figures) {
    return figures.size() <= 2 ? figures.toInt() : 0;
}

} // namespace

TypedDate::TypedDate(const Language& language, const QString& text) {
    if (text.size() > longestTypedDate) {
        return;
    }
    QStringList parts = partsOfDate(text);
    if (parts.size() == 4 && !isDateFigure(parts.front()) && isWeekday(language, parts.front())) {
        parts.removeFirst(); // nobody counts days of the week to name a day
    }
    if (parts.size() != 3) {
        return;
    }
    const auto words = std::count_if(parts.begin(), parts.end(), [](const QString& one) { return !isDateFigure(one); });
    const bool isYearFirst = isDateFigure(parts.front()) && parts.front().size() == 4;
    const bool isMonthFirst = !isDateFigure(parts.front());
    if (words > 1 || !isDateFigure(parts.back())) {
        return;
    }
    const QString& monthPart = parts.at(isMonthFirst ? 0 : 1);
    const QString& dayPart = isYearFirst ? parts.at(2) : parts.at(isMonthFirst ? 1 : 0);
    const QString& yearPart = isYearFirst ? parts.front() : parts.back();
    const int year = yearOf(yearPart);
    const int month = isDateFigure(monthPart) ? smallFigure(monthPart) : monthNamed(language, monthPart);
    const int day = smallFigure(dayPart);
    if (year > 0 && month > 0 && day > 0) {
        m_date = QDate(year, month, day); // invalid where the month has no such day
        m_isYearInFull = m_date.isValid() && yearPart.size() == 4;
    }
}

} // namespace atalaya
