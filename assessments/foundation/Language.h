#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace atalaya {

/// The language of one output: a report is written in the language chosen at export, whatever the interface speaks, so
/// whoever writes sentences is handed one of these instead of calling tr(). Also writes numbers and dates that
/// language's way. A cheap value. lupdate sees calls of translate() because they look like QCoreApplication's.
class Language {
public:
    /// `code` is an ISO 639-1 code, "en", "es", "pt" or "fr"; translations come from ":/i18n". English needs none.
    explicit Language(const QString& code = QStringLiteral("en"));
    /// Codes of all that are built in, English first.
    [[nodiscard]] static QStringList builtIn();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int n = -1) const;

    /// A score on the scale, two decimals: "2.17". Rounds half away from zero, on display only.
    [[nodiscard]] QString score(double value) const;
    /// A difference of scores with its sign: "+0.46", "−0.20", "0.00".
    [[nodiscard]] QString change(double value) const;
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString percent(double ratio) const;
    /// "14 May 2026"
    [[nodiscard]] QString longDate(QDate date) const;
    /// "May 2026"
    [[nodiscard]] QString monthAndYear(QDate date) const;

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace atalaya
