#pragma once

#include "views/strategy/forms/PlanForm.h"

namespace atalaya {

class MeasurePointField;
class ReadingEntry;
class ReadingsField;

/// A measure: what is counted, from where to where, how often. Readings of one that is in the plan already are stored
/// at once, each as a step of its own; those of a new one with it.
class MeasureForm : public PlanForm {
    Q_OBJECT
public:
    MeasureForm(const StrategyContext& context, QWidget* host);

protected:
    [[nodiscard]] std::optional<QJsonObject> stored(const QUuid& id) const override;
    /// `parent`: an objective or an action.
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
    void makeReadings();
    [[nodiscard]] Measure draft(const QUuid& id) const;
    void putReading(const Reading& reading, QDate instead);
    void removeReading(QDate day);
    void showReadings();

    Measure m_base;
    QLineEdit* m_code;
    QLineEdit* m_title;
    QLineEdit* m_unit;
    QComboBox* m_objective;
    QComboBox* m_action;
    MeasurePointField* m_baseline;
    MeasurePointField* m_target;
    QLineEdit* m_source = nullptr;
    QComboBox* m_frequency = nullptr;
    ReadingEntry* m_entry = nullptr;
    ReadingsField* m_readings = nullptr;
};

} // namespace atalaya
