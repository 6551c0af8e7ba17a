#include "assessments/foundation/TypedNumber.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr QChar groupBlank = u' '; ///< stands for all that only ever parts thousands

bool isTypedDigit(QChar sign) {
    return sign >= u'0' && sign <= u'9';
}

bool areTypedDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), isTypedDigit);
}

/// With one sign for all spaces and apostrophes; nothing where there is anything but digits and signs.
std::optional<QString> withPlainSigns(QStringView text) {
    QString plain;
    for (const QChar sign : text) {
        if (isTypedDigit(sign) || sign == u'.' || sign == u',') {
            plain += sign;
        } else if (sign.isSpace() || sign == u'\'' || sign == u'\u2019') {
            plain += groupBlank;
        } else {
            return std::nullopt;
        }
    }
    return plain;
}

/// Whether all that is not a digit in it stands between thousands.
bool isGrouped(QStringView whole) {
    qsizetype inGroup = 0;
    bool isFirst = true;
    for (const QChar sign : whole) {
        if (isTypedDigit(sign)) {
            ++inGroup;
            continue;
        }
        if (isFirst ? inGroup < 1 || inGroup > 3 || whole.front() == u'0' : inGroup != 3) {
            return false;
        }
        isFirst = false;
        inGroup = 0;
    }
    return isFirst || inGroup == 3;
}

QString onlyDigits(QString text) {
    erase_if(text, [](QChar one) { return !isTypedDigit(one); });
    return text;
}

/// Where the decimal sign stands, or may stand.
struct DecimalSign {
    std::optional<qsizetype> at;
    bool isAmbiguous = false;
};

DecimalSign decimalSignIn(const QString& plain, const Language& language) {
    const qsizetype last = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    if (last < 0) {
        return {};
    }
    const QChar sign = plain[last];
    if (plain.contains(sign == u'.' ? u',' : u'.')) {
        return {last};
    }
    if (plain.count(sign) > 1) {
        return {};
    }
    if (language.decimalSign() == sign || !isGrouped(plain)) {
        return {last};
    }
    const bool areGroupsBefore = plain.left(last).contains(groupBlank);
    const bool areGroupsAfter = plain.mid(last).contains(groupBlank);
    const bool isAmbiguous = !areGroupsAfter && (areGroupsBefore || language.groupSign() != sign);
    return {isAmbiguous ? std::optional(last) : std::nullopt, isAmbiguous};
}

} // namespace

TypedNumber::TypedNumber(const Language& language, const QString& text) {
    QStringView rest = QStringView(text).trimmed();
    const bool isNegative = rest.startsWith(u'-') || rest.startsWith(u'\u2212');
    if (isNegative || rest.startsWith(u'+')) {
        rest = rest.mid(1).trimmed();
    }
    const auto plain = withPlainSigns(rest);
    if (!plain) {
        return;
    }
    const DecimalSign sign = decimalSignIn(*plain, language);
    const QString minus = isNegative ? QStringLiteral("-") : QString();
    const QString whole = sign.at ? plain->left(*sign.at) : *plain;
    const QString decimals = sign.at ? plain->mid(*sign.at + 1) : QString();
    if (sign.isAmbiguous) {
        m_both.emplace((minus + onlyDigits(*plain)).toDouble(),
                       (minus + onlyDigits(whole) + u'.' + decimals).toDouble());
        return;
    }
    const bool isEmpty = whole.isEmpty() && decimals.isEmpty();
    const bool isDecimalSignTwice = sign.at && whole.contains((*plain)[*sign.at]);
    if (isEmpty || isDecimalSignTwice || !isGrouped(whole) || !areTypedDigits(decimals)) {
        return;
    }
    m_whole = minus + (whole.isEmpty() ? QStringLiteral("0") : onlyDigits(whole));
    m_decimals = decimals.isEmpty() ? QString() : u'.' + decimals;
}

std::optional<double> TypedNumber::value() const {
    bool isNumber = false;
    const double value = (m_whole + m_decimals).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> TypedNumber::whole() const {
    bool isNumber = false;
    const qint64 value = m_whole.toLongLong(&isNumber);
    return isNumber && m_decimals.isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace atalaya
