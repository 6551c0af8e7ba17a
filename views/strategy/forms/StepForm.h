#pragma once

#include "views/strategy/forms/PlanForm.h"

namespace atalaya {

class OptionalDate;

/// A step of the strategy's lifecycle: who has to take it, until when, and when it was done.
class StepForm : public PlanForm {
    Q_OBJECT
public:
    StepForm(const StrategyContext& context, QWidget* host);

protected:
    [[nodiscard]] std::optional<QJsonObject> stored(const QUuid& id) const override;
    [[nodiscard]] QJsonObject fresh(const QUuid& parent) const override;
    [[nodiscard]] QString heading() const override;
    void fillChoices() override;
    void fill(const QJsonObject& json) override;
    [[nodiscard]] QJsonObject written() const override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] Change change(const QUuid& id) const override;
    [[nodiscard]] StepName stepName() const override;
    [[nodiscard]] std::optional<Change> removal(bool withContents) const override;
    [[nodiscard]] StepName removalName() const override;

private:
    [[nodiscard]] LifecycleStep draft(const QUuid& id) const;

    LifecycleStep m_base;
    QPlainTextEdit* m_title;
    QComboBox* m_phase;
    QComboBox* m_owner;
    OptionalDate* m_due;
    OptionalDate* m_done;
    QPlainTextEdit* m_note;
};

} // namespace atalaya
