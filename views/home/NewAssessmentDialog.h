#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/framework/FrameworkLoader.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QScrollArea;

namespace atalaya {

class CompareField;
class DateField;
class Desk;
class Label;
class ScopeField;
class WindowStyle;
class WrapLabel;

/// Asks what an assessment begins with: blank or from an earlier round, State, round, scope, framework, date, lead
/// institution, language and the round to compare with; or what of that, as far as it can be put right later, is to be
/// changed in one that is there. What is missing is said below its field; nothing is made before everything is right.
class NewAssessmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `from`: the earlier round that is offered to go on from; null: none.
    NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const QUuid& from, QWidget* parent);
    /// Changes what headOf() names in `there`.
    NewAssessmentDialog(const Desk& desk, const WindowStyle& style, const Assessment& there, QWidget* parent);

    /// A new one with an id of its own, or the one that was there, changed. Only after accept().
    [[nodiscard]] Assessment assessment() const { return m_assessment; }

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Field {
        QWidget* edit = nullptr;
        WrapLabel* problem = nullptr;
        QWidget* row = nullptr;
    };
    NewAssessmentDialog(const Desk& desk, const WindowStyle& style, std::optional<Assessment> there, const QUuid& from,
                        QWidget* parent);
    void buildForm(QFormLayout& form);
    void fillChoices(const QUuid& from);
    void showHead(const Assessment& assessment);
    void offerFrameworks();
    Field addField(QFormLayout& form, const QString& word, QWidget* edit, const QString& hint,
                   QWidget* beside = nullptr);
    void showProblem(const Field& field, const QString& sentence);
    void takeEarlier();
    void followHead();
    void takeState(const QString& name);
    void takeFramework();
    void fitScreen(const QWidget& form);
    /// The focus into the first field that is not filled in for the person, else into the one that differs each time.
    void beginToFillIn();
    /// Once it is laid out: at large text a part of the form, or the sentence below a field, would be out of sight.
    void bringIntoSight(QWidget* part);
    [[nodiscard]] QString problemWith(const QString& text, int longest) const;
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] bool findProblems();

    const Desk& m_desk;
    QScrollArea* m_area = nullptr; ///< over the fields
    const WindowStyle& m_style;
    QComboBox* m_from;
    QComboBox* m_stateEdit;
    QLineEdit* m_codeEdit;
    QLineEdit* m_roundEdit;
    QLineEdit* m_entityEdit;
    QLineEdit* m_leadEdit;
    QComboBox* m_frameworkEdit;
    ScopeField* m_scopeEdit;
    DateField* m_date;
    CompareField* m_compareEdit;
    QComboBox* m_language;
    Field m_begin, m_state, m_round, m_entity, m_lead, m_chosenFramework, m_scope;
    std::optional<Assessment> m_there; ///< to be changed; none: a new one is begun
    std::optional<Assessment> m_earlier;
    QString m_whyUnread; ///< the earlier round that is chosen
    FrameworkPtr m_framework;
    Assessment m_assessment;
};

} // namespace atalaya
