#pragma once

#include "views/strategy/forms/PlanForm.h"

namespace atalaya {

class CheckList;

/// An objective: where it stands in the tree, and what of the framework it serves.
class ObjectiveForm : public PlanForm {
    Q_OBJECT
public:
    ObjectiveForm(const StrategyContext& context, QWidget* host);

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
    [[nodiscard]] Objective draft(const QUuid& id) const;

    Objective m_base;
    QLineEdit* m_code;
    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    QComboBox* m_parent;
    CheckList* m_commitments;
    CheckList* m_indicators;
};

} // namespace atalaya
