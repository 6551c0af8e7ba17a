#include "views/strategy/whatif/MoneyField.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TypedNumber.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Whether a sign may stand in an amount, as TypedNumber reads it.
bool isSignOfAmount(QChar sign, bool mayBeNegative) {
    return (sign >= u'0' && sign <= u'9') || sign.isSpace() || u".,'\u2019"_s.contains(sign) ||
           (mayBeNegative && (sign == u'-' || sign == u'\u2212'));
}

} // namespace

void MoneyField::countIn(const PlanMoney& money) {
    if (m_isCounting && m_money.scale() == money.scale() && m_money.unit() == money.unit()) {
        return; // set anew it would forget what is half typed
    }
    m_isCounting = true;
    m_money = money;
    setDecimals(money.isInMillions() ? 2 : 0);
    setSingleStep(money.isInMillions() ? 0.1 : 100.0);
    setRange(0.0, double(largestCost) / double(money.scale()));
    setSuffix(u' ' + money.unit());
}

qint64 MoneyField::amount() const {
    return std::llround(value() * double(m_money.scale()));
}

void MoneyField::setAmount(qint64 amount) {
    setValue(double(amount) / double(m_money.scale()));
}

QString MoneyField::textFromValue(double value) const {
    return m_money.language().number(value, decimals());
}

double MoneyField::valueFromText(const QString& text) const {
    if (!specialValueText().isEmpty() && text == specialValueText()) {
        return minimum();
    }
    const auto read = TypedNumber(m_money.language(), typed(text)).value();
    return read ? rounded(*read) : value();
}

QValidator::State MoneyField::validate(QString& text, int& /*at*/) const {
    if (!specialValueText().isEmpty() && text == specialValueText()) {
        return QValidator::Acceptable;
    }
    const QString amount = typed(text);
    const bool mayBeNegative = minimum() < 0.0;
    const bool isOfSigns =
        std::all_of(amount.begin(), amount.end(), [=](QChar sign) { return isSignOfAmount(sign, mayBeNegative); });
    const qsizetype point = amount.lastIndexOf(m_money.language().decimalSign());
    const bool isTooFine = point >= 0 && amount.size() - point - 1 > decimals();
    const TypedNumber number(m_money.language(), amount);
    if (!isOfSigns || isTooFine || number.bothReadings() || number.value().value_or(0.0) > maximum()) {
        return QValidator::Invalid; // the key is not taken
    }
    // "1,2" may become "1,234".
    const auto read = number.value();
    return read && *read >= minimum() && rounded(*read) == *read ? QValidator::Acceptable : QValidator::Intermediate;
}

QString MoneyField::typed(const QString& text) const {
    return (text.endsWith(suffix()) ? text.chopped(suffix().size()) : text).trimmed();
}

double MoneyField::rounded(double value) const {
    return QString::number(value, 'f', decimals()).toDouble(); // as QDoubleSpinBox does
}

} // namespace atalaya
