#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace atalaya {

struct LanguageForms;

/// The language of one output: a report is written in the language chosen at export, whatever the interface speaks, so
/// whoever writes sentences is handed one of these instead of calling tr(). Also writes numbers, dates, quotations and
/// lists that language's way; what that is, says translations/glossary.md, section 4. A cheap value. lupdate sees calls
/// of translate() because they look like QCoreApplication's.
class Language {
public:
    /// `code` is an ISO 639-1 code, "en", "es", "pt" or "fr"; translations come from ":/i18n". English needs none. A
    /// language that is only a file more gets its numbers and dates from QLocale.
    explicit Language(const QString& code = QStringLiteral("en"));
    /// Codes of all that are built in, English first.
    [[nodiscard]] static QStringList builtIn();

    [[nodiscard]] QString code() const { return m_code; }
    /// To sort by. What is written comes from the functions below: QLocale's data differ with the Qt installed.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int n = -1) const;

    /// A score on the scale, two decimals: "2.17". Rounds half away from zero, on display only.
    [[nodiscard]] QString score(double value) const;
    /// A difference of scores with its sign: "+0.46", "−0.20", "0.00".
    [[nodiscard]] QString change(double value) const;
    [[nodiscard]] QString number(double value, int decimals) const;
    /// A whole number to its last unit: "12,345", "12.345", "12 345" with a narrow space that does not break. Spanish
    /// sets thousands apart from five digits on.
    [[nodiscard]] QString whole(qint64 value) const;
    /// "46%", "46 %" with a space that does not break. Never all or nothing when it is not.
    [[nodiscard]] QString percent(double ratio) const;
    /// A number that is written already, with its unit, held together on a line: "48 hours"; "%" as percent() has it.
    [[nodiscard]] QString withUnit(const QString& number, const QString& unit) const;
    [[nodiscard]] QString decimalSign() const;
    /// What whole() sets between thousands.
    [[nodiscard]] QString groupSign() const;

    /// "14 May 2026", "14 de mayo de 2026", "1er janvier 2026"; empty for no date, as all of these.
    [[nodiscard]] QString longDate(QDate date) const;
    /// "14 May", "14 de mayo"
    [[nodiscard]] QString dayAndMonth(QDate date) const;
    /// "Thursday 14 May", "jueves, 14 de mayo"
    [[nodiscard]] QString weekdayAndDay(QDate date) const;
    /// For lists and cells: "14 May 2026", "14 ago 2026", "14 août 2026"
    [[nodiscard]] QString shortDate(QDate date) const;
    /// "Dec 2026", in the other languages as a sentence says it: "diciembre de 2026", "décembre 2026"
    [[nodiscard]] QString monthAndYear(QDate date) const;
    /// For narrow cells: "Dec 2026", "dic 2026", "déc. 2026"
    [[nodiscard]] QString shortMonthAndYear(QDate date) const;
    /// `month` from 1 to 12, as it stands alone: "May", "mayo"
    [[nodiscard]] QString monthName(int month) const;
    /// The same in a narrow head: "May", "ago", "août"
    [[nodiscard]] QString shortMonthName(int month) const;

    /// Between the language's quotation marks: “ ”, in French « » with spaces that do not break.
    [[nodiscard]] QString quoted(const QString& text) const;
    /// "a, b, and c"; "a, b y c", and "a e inglés" where Spanish wants it. Names and codes, not sentences.
    [[nodiscard]] QString list(const QStringList& items) const;
    /// "a, b, or c"; "a, b o c", and "siete u ocho".
    [[nodiscard]] QString choice(const QStringList& items) const;

private:
    QString m_code;
    QLocale m_locale;
    const LanguageForms* m_forms = nullptr; ///< of the languages written down in LanguageForms.cpp
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace atalaya
