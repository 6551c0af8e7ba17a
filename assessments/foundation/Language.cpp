#include "assessments/foundation/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <cmath>

namespace atalaya {

Language::Language(const QString& code) : m_code(code), m_locale(code) {
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
        text.replace(QLatin1String("%n"), m_locale.toString(n));
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
    const QString size = m_locale.toString(rounded, 'f', decimals);
    return value < 0 && rounded > 0 ? QStringLiteral("\u2212") + size : size;
}

QString Language::percent(double ratio) const {
    // Never 100 % while something is missing, never 0 % while something is there.
    int value = static_cast<int>(std::lround(ratio * 100.0));
    if (value == 100 && ratio < 1.0) {
        value = 99;
    }
    if (value == 0 && ratio > 0.0) {
        value = 1;
    }
    return m_locale.toString(value) + QStringLiteral("\u00a0%");
}

QString Language::longDate(QDate date) const {
    return m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Language::monthAndYear(QDate date) const {
    return m_locale.toString(date, QStringLiteral("MMM yyyy"));
}

} // namespace atalaya
