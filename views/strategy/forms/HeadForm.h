#pragma once

#include "views/strategy/forms/PlanForm.h"

namespace atalaya {

/// What the strategy says of itself: vision, principles and the currency of its costs.
class HeadForm : public PlanForm {
    Q_OBJECT
public:
    HeadForm(const StrategyContext& context, QWidget* host);

protected:
    [[nodiscard]] std::optional<QJsonObject> stored(const QUuid& id) const override;
    [[nodiscard]] QJsonObject fresh(const QUuid& parent) const override;
    [[nodiscard]] QString heading() const override;
    void fill(const QJsonObject& json) override;
    [[nodiscard]] QJsonObject written() const override;
    [[nodiscard]] Change change(const QUuid& id) const override;
    [[nodiscard]] StepName stepName() const override;

private:
    [[nodiscard]] StrategyHead draft() const;
    void lookAtCurrency();

    QPlainTextEdit* m_vision;
    QPlainTextEdit* m_principles;
    QComboBox* m_currency;
    NoticeBox* m_unconverted; ///< what becomes of amounts in another currency
};

} // namespace atalaya
