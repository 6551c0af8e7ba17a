#pragma once

#include "assessments/assessment/Assessment.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace atalaya {

class Desk;
class Label;
class WindowStyle;

/// Asks what an assessment needs to begin: State, round, reference date, and the ministry or sector when it is not
/// national. What is missing is said below its field; nothing is made before everything is right.
class NewAssessmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `from`: the earlier round that is offered to go on from; null: none.
    NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent);

    /// With an id of its own, against the newest built-in framework. Only after accept().
    [[nodiscard]] Assessment assessment() const { return m_assessment; }

    void accept() override;

private:
    struct Field {
        QLineEdit* edit = nullptr;
        Label* problem = nullptr;
    };
    Field addField(QFormLayout& form, const QString& word, const QString& hint);
    void showProblem(const Field& field, const QString& sentence);
    [[nodiscard]] QString problemWith(const QString& text, int longest) const;
    [[nodiscard]] bool isTaken() const;

    const Desk& m_desk;
    const WindowStyle& m_style;
    Field m_state, m_round, m_entity;
    QDateEdit* m_date;
    Assessment m_assessment;
};

} // namespace atalaya
