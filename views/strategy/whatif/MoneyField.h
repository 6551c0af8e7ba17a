#pragma once

#include "assessments/strategy/PlanMoney.h"

#include <QDoubleSpinBox>

namespace atalaya {

/// An amount in the unit of the plan's money. Thousands are set apart as the language of the window does it in all that
/// stands around the field, which QDoubleSpinBox does not; what is typed is read with those signs or without them, as
/// the forms of the plan read amounts.
class MoneyField : public QDoubleSpinBox {
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    /// From 0 on, in hundredths of a million or in whole units. What is half typed stays where the unit does.
    void countIn(const PlanMoney& money);
    /// In whole units of the currency.
    [[nodiscard]] qint64 amount() const;
    void setAmount(qint64 amount);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& at) const override;

private:
    /// What stands before the unit.
    [[nodiscard]] QString typed(const QString& text) const;
    [[nodiscard]] double rounded(double value) const;

    PlanMoney m_money;
    bool m_isCounting = false; ///< it knows in what it counts
};

} // namespace atalaya
