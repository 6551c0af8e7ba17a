#include "assessments/foundation/Language.h"

#include "assessments/foundation/LanguageForms.h"
#include "assessments/foundation/SpanishSounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

#include <cmath>

namespace atalaya {

namespace {

/// `digits` with `sign` between groups of three.
QString inGroups(const QString& digits, const LanguageForms& forms) {
    QString grouped = digits;
    if (digits.size() >= forms.leastGroupedDigits) {
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
            grouped.insert(at, forms.groupSign.toString());
        }
    }
    return grouped;
}

/// A date by one of the patterns of LanguageForms, with the day and the month as they are given.
QString byPattern(QStringView pattern, const LanguageForms& forms, QDate date, const QString& day, QStringView month) {
    return pattern.toString()
        .replace(QLatin1String("{d}"), day)
        .replace(QLatin1String("{M}"), month.toString())
        .replace(QLatin1String("{y}"), QString::number(date.year()))
        .replace(QLatin1String("{w}"), forms.weekdays.at(static_cast<std::size_t>(date.dayOfWeek()) - 1).toString());
}

QStringView monthOf(const std::array<QStringView, 12>& months, QDate date) {
    return months.at(static_cast<std::size_t>(date.month()) - 1);
}

QString dayInSentence(const LanguageForms& forms, QDate date) {
    return date.day() == 1 ? forms.firstOfMonth.toString() : QString::number(date.day());
}

/// QLocale's long form of a language that is not written down, without the day of the week that it begins or ends with.
QString longFormat(const QLocale& locale) {
    static const QRegularExpression weekday(QStringLiteral("^d{3,4}[,.]?\\s*|[,.]?\\s*d{3,4}$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString joinedBy(const QStringList& items, const QString& two, const QString& many) {
    if (items.size() < 2) {
        return items.join(QString());
    }
    return items.mid(0, items.size() - 1).join(QLatin1String(", ")) + (items.size() == 2 ? two : many) + items.last();
}

} // namespace

Language::Language(const QString& code) : m_code(code), m_locale(code), m_forms(formsOf(code)) {
    auto translator = std::make_shared<QTranslator>();
    // English has a file too: it holds the plural forms.
    if (translator->load(QStringLiteral(":/i18n/atalaya_%1.qm").arg(code))) {
        m_translator = std::move(translator);
    }
}

QStringList Language::builtIn() {
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("atalaya_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (!codes.contains(code)) {
            codes << code;
        }
    }
    return codes;
}

QString Language::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    QString text;
    if (m_translator) {
        text = m_translator->translate(context, source, disambiguation, n);
    }
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    if (n >= 0) {
        text.replace(QLatin1String("%n"), whole(n));
    }
    return text;
}

QString Language::score(double value) const {
    return number(value, 2);
}

QString Language::change(double value) const {
    const QString size = number(std::abs(value), 2);
    if (size == number(0.0, 2)) {
        return size;
    }
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + size;
}

QString Language::number(double value, int decimals) const {
    // Half away from zero: 2.625 is shown as 2.63. The nudge undoes binary representation (2.675 is 2.67499...).
    const double factor = std::pow(10.0, decimals);
    const double scaled = std::abs(value) * factor;
    const double rounded = std::floor(scaled + 0.5 + 1e-9) / factor;
    QString size;
    if (m_forms != nullptr) {
        const QString plain = QString::number(rounded, 'f', decimals);
        size = inGroups(plain.section(QLatin1Char('.'), 0, 0), *m_forms);
        if (decimals > 0) {
            size += m_forms->decimalSign.toString() + plain.section(QLatin1Char('.'), 1);
        }
    } else {
        size = m_locale.toString(rounded, 'f', decimals);
    }
    return value < 0 && rounded > 0 ? QStringLiteral("\u2212") + size : size;
}

QString Language::whole(qint64 value) const {
    // Not by way of a double, which would not hold each unit of large amounts; unsigned, because the least has no
    // positive counterpart.
    const quint64 magnitude = value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
    const QString size =
        m_forms != nullptr ? inGroups(QString::number(magnitude), *m_forms) : m_locale.toString(magnitude);
    return value < 0 ? QStringLiteral("\u2212") + size : size;
}

QString Language::percent(double ratio) const {
    // Never 100 % while something is missing, never 0 % while something is there.
    qint64 value = std::lround(ratio * 100.0);
    if (value == 100 && ratio < 1.0) {
        value = 99;
    }
    if (value == 0 && ratio > 0.0) {
        value = 1;
    }
    return withUnit(whole(value), QStringLiteral("%"));
}

QString Language::withUnit(const QString& number, const QString& unit) const {
    if (unit.isEmpty()) {
        return number;
    }
    // Most languages set the percent sign apart; Qt does not say which.
    const bool isPercent = unit == QLatin1String("%") && m_forms != nullptr;
    return number + (isPercent ? m_forms->beforePercent.toString() : QString(QChar::Nbsp)) + unit;
}

QString Language::decimalSign() const {
    return m_forms != nullptr ? m_forms->decimalSign.toString() : m_locale.decimalPoint();
}

QString Language::groupSign() const {
    return m_forms != nullptr ? m_forms->groupSign.toString() : m_locale.groupSeparator();
}

QString Language::longDate(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr ? byPattern(m_forms->longDate, *m_forms, date, dayInSentence(*m_forms, date),
                                          monthOf(m_forms->months, date))
                              : m_locale.toString(date, longFormat(m_locale));
}

QString Language::dayAndMonth(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr ? byPattern(m_forms->dayAndMonth, *m_forms, date, dayInSentence(*m_forms, date),
                                          monthOf(m_forms->months, date))
                              : m_locale.toString(date, QStringLiteral("d MMMM"));
}

QString Language::weekdayAndDay(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr ? byPattern(m_forms->weekdayAndDay, *m_forms, date, dayInSentence(*m_forms, date),
                                          monthOf(m_forms->months, date))
                              : m_locale.toString(date, QStringLiteral("dddd d MMMM"));
}

QString Language::shortDate(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr ? byPattern(u"{d} {M} {y}", *m_forms, date, QString::number(date.day()),
                                          monthOf(m_forms->shortMonths, date))
                              : m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString Language::monthAndYear(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr
               ? byPattern(m_forms->monthAndYear, *m_forms, date, {},
                           monthOf(m_forms->isMonthAndYearShort ? m_forms->shortMonths : m_forms->months, date))
               : m_locale.toString(date, QStringLiteral("MMMM yyyy"));
}

QString Language::shortMonthAndYear(QDate date) const {
    if (!date.isValid()) {
        return {};
    }
    return m_forms != nullptr
               ? byPattern(m_forms->shortMonthAndYear, *m_forms, date, {}, monthOf(m_forms->shortMonths, date))
               : m_locale.toString(date, QStringLiteral("MMM yyyy"));
}

QString Language::monthName(int month) const {
    Q_ASSERT(month >= 1 && month <= 12);
    return m_forms != nullptr ? m_forms->months.at(static_cast<std::size_t>(month) - 1).toString()
                              : m_locale.standaloneMonthName(month);
}

QString Language::shortMonthName(int month) const {
    Q_ASSERT(month >= 1 && month <= 12);
    return m_forms != nullptr ? m_forms->shortMonths.at(static_cast<std::size_t>(month) - 1).toString()
                              : m_locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString Language::quoted(const QString& text) const {
    return m_forms != nullptr ? m_forms->openQuote.toString() + text + m_forms->closeQuote.toString()
                              : m_locale.quoteString(text);
}

QString Language::list(const QStringList& items) const {
    if (m_forms == nullptr) {
        return m_locale.createSeparatedList(items);
    }
    if (m_forms->code == u"es" && !items.isEmpty() && soundsLikeI(items.last())) {
        return joinedBy(items, QStringLiteral(" e "), QStringLiteral(" e "));
    }
    return joinedBy(items, m_forms->lastOfTwo.toString(), m_forms->lastOfMany.toString());
}

QString Language::choice(const QStringList& items) const {
    if (m_forms == nullptr) {
        const QString last = translate("Language", "%1 or %2", "what comes before, the last of several to choose from");
        return items.size() < 2 ? items.join(QString())
                                : last.arg(items.mid(0, items.size() - 1).join(QLatin1String(", ")), items.last());
    }
    if (m_forms->code == u"es" && !items.isEmpty() && soundsLikeO(items.last())) {
        return joinedBy(items, QStringLiteral(" u "), QStringLiteral(" u "));
    }
    return joinedBy(items, m_forms->choiceOfTwo.toString(), m_forms->choiceOfMany.toString());
}

} // namespace atalaya
