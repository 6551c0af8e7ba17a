#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/framework/FrameworkLoader.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace atalaya {

class Desk;
class Label;
class ScopeField;
class WindowStyle;
class WrapLabel;

/// Asks what an assessment begins with: blank or from an earlier round, State, round, scope, framework, date, lead
/// institution and language. What is missing is said below its field; nothing is made before everything is right.
class NewAssessmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `from`: the earlier round that is offered to go on from; null: none.
    NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent);

    /// With an id of its own. Only after accept().
    [[nodiscard]] Assessment assessment() const { return m_assessment; }

    void accept() override;

private:
    struct Field {
        QWidget* edit = nullptr;
        WrapLabel* problem = nullptr;
    };
    void buildForm(QFormLayout& form);
    void fillChoices(const QUuid& from);
    Field addField(QFormLayout& form, const QString& word, QWidget* edit, const QString& hint,
                   QWidget* beside = nullptr);
    void showProblem(const Field& field, const QString& sentence);
    void takeEarlier();
    void takeState(const QString& name);
    void takeFramework();
    void fitScreen(const QWidget& form);
    [[nodiscard]] QString problemWith(const QString& text, int longest) const;
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] bool findProblems();

    const Desk& m_desk;
    const WindowStyle& m_style;
    QComboBox* m_from;
    QComboBox* m_stateEdit;
    QLineEdit* m_codeEdit;
    QLineEdit* m_roundEdit;
    QLineEdit* m_entityEdit;
    QLineEdit* m_leadEdit;
    QComboBox* m_frameworkEdit;
    ScopeField* m_scopeEdit;
    QDateEdit* m_date;
    QComboBox* m_language;
    Field m_begin, m_state, m_round, m_entity, m_lead, m_scope;
    std::optional<Assessment> m_earlier;
    QString m_whyUnread; ///< the earlier round that is chosen
    FrameworkPtr m_framework;
    Assessment m_assessment;
};

} // namespace atalaya
