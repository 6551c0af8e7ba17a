#pragma once

#include "views/strategy/forms/PlanForm.h"

class QCheckBox;
class QSpinBox;

namespace atalaya {

class CheckList;
class CostFields;
class LiftsField;
class OptionalDate;
class RisksField;

/// An action with all that can be said of it.
class ActionForm : public PlanForm {
    Q_OBJECT
public:
    ActionForm(const StrategyContext& context, QWidget* host);

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
    [[nodiscard]] QStringList reportable() const override;
    void tellSaved(const Plan& before, const QUuid& id) override;
    [[nodiscard]] QStringList seenWith(const QString& member) const override;

private:
    void makeFields();
    void makeTimes();
    void makeRest();
    void fillStatuses();
    void showStatus(ActionStatus status);
    void followStatus();
    [[nodiscard]] ActionStatus chosenStatus() const;
    [[nodiscard]] Action draft(const QUuid& id) const;
    void offerMoving(const QUuid& id, const QDate& before, const std::vector<QUuid>& early);

    QMetaObject::Connection m_offered; ///< looks whether what offerMoving() says is still so; until that is mended
    QUuid m_offeredOf;                 ///< the action that it says it of
    QDate m_offeredFrom;               ///< its last day before; whoever saves again moves it on from there
    Action m_base;                     ///< what the fields were filled with
    QLineEdit* m_code = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QComboBox* m_objective = nullptr;
    QComboBox* m_lead = nullptr;
    QPlainTextEdit* m_support = nullptr;
    QComboBox* m_status = nullptr;
    QSpinBox* m_progress = nullptr;
    std::optional<int> m_before; ///< the progress before "done" was chosen
    OptionalDate* m_start = nullptr;
    OptionalDate* m_end = nullptr;
    CostFields* m_cost = nullptr;
    QLineEdit* m_funding = nullptr;
    QCheckBox* m_secured = nullptr;
    QCheckBox* m_mustDo = nullptr;
    LiftsField* m_lifts = nullptr;
    CheckList* m_needs = nullptr;
    RisksField* m_risks = nullptr;
    QPlainTextEdit* m_measure = nullptr;
};

} // namespace atalaya
