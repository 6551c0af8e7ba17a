#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/Language.h"
#include "models/session/StepName.h"
#include "views/strategy/forms/FormRowsModel.h"

#include <QWidget>

namespace atalaya {

class Button;
class PrepareTable;
class WindowStyle;
class WrapLabel;

/// The readings of a measure in a table. It changes nothing by itself: whoever shows it carries out what is asked and
/// shows the readings again.
class ReadingsField : public QWidget {
    Q_OBJECT
public:
    ReadingsField(const WindowStyle& style, const Language& language);

    void show(const std::vector<Reading>& readings, const QString& unit);
    void setMayEdit(bool mayEdit);
    void finishEditing();
    [[nodiscard]] PrepareTable* table() const { return m_table; }

    /// A step of the history.
    struct Step {
        std::vector<Change> changes;
        StepName name;
    };
    /// What puts a reading of `measure` in. `instead`: the day of the one whose place it takes; invalid: a new one,
    /// which takes the place of one of its own day.
    [[nodiscard]] static Step stepOf(const Measure& measure, const Reading& reading, QDate instead);

Q_SIGNALS:
    /// `instead`: the day of the reading that it takes the place of.
    void changeAsked(const atalaya::Reading& reading, QDate instead);
    void removeAsked(QDate day);

private:
    enum Column { Day, Value, Note };
    [[nodiscard]] bool takeCell(int row, int column, const QString& text);

    const Language& m_language;
    QString m_unit;
    std::vector<Reading> m_readings;
    bool m_mayEdit = true;
    FormRowsModel m_model;
    PrepareTable* m_table;
    WrapLabel* m_problem;
    Button* m_remove;
};

} // namespace atalaya
