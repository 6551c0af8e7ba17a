#pragma once

#include "views/reportpage/ReportChoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace atalaya {

class Label;
class SegmentedControl;
class WindowStyle;

/// What a report can be about beside the assessment itself.
struct ReportSubjects {
    QStringList bodies;                                 ///< to whom something falls
    std::vector<std::pair<QString, QString>> workshops; ///< id without braces, title; the earliest first

    bool operator==(const ReportSubjects&) const = default;
};

/// The choices of a report as a form. What does not concern the chosen report is hidden, what does not concern the
/// chosen format disabled.
class ReportOptionsPane : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptionsPane(const WindowStyle& style, QWidget* parent = nullptr);

    /// Bodies and workshops to choose from. What was chosen stays chosen where it is still there; of a body that is
    /// not, a line says so until another is chosen. Minutes are offered only where there is a workshop. Emits nothing.
    void setSubjects(const ReportSubjects& subjects);
    /// As a person would; `subject`: a body or a workshop, or empty.
    void chooseReport(ReportKind kind, const QString& subject = {});
    /// Shows `choices`; `own` is the assessment's handling mark, `usual` what its State prints on. Empties the
    /// password. A workshop that is not there is passed over, a body told of.
    void setChoices(const ReportChoices& choices, HandlingMark own, report::Paper usual);
    /// What the State prints on is another now: the choice follows unless another paper was chosen. Emits nothing.
    void setUsualPaper(report::Paper usual);
    /// Without a password that is not complete: see passwordProblem().
    [[nodiscard]] ReportChoices choices() const;
    /// Shows below its field why the password cannot be used and goes there. False when it can, or none is wanted.
    bool showPasswordProblem();
    void focusLanguage();

Q_SIGNALS:
    void changed();

private:
    struct Field {
        QWidget* holder = nullptr;
        Label* word = nullptr;
    };
    [[nodiscard]] Field field(const QString& word, QWidget* control);
    void addRow(QVBoxLayout& column, std::initializer_list<Field> fields);
    QCheckBox* addCheck(QVBoxLayout& column, const QString& word);
    void addPassword(QVBoxLayout& column);
    void tell();
    void settle();
    void fillReports();
    void fillFormats();
    /// None, and every language but that of the report; chosen is the one that was wanted last, where it is offered.
    void fillSecond();
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] report::Paper paper() const;
    /// Chooses the body, or all of them and says why.
    void chooseBody(const QString& body);
    [[nodiscard]] QString passwordProblem() const;

    const WindowStyle& m_style;
    ReportSubjects m_subjects;
    QComboBox* m_report;
    QComboBox* m_body;
    QComboBox* m_workshop;
    QWidget* m_bodyField = nullptr;
    Label* m_bodyGone = nullptr; ///< why the briefs of all are chosen
    QString m_lostBody;          ///< that was chosen before them
    QWidget* m_workshopField = nullptr;
    QComboBox* m_language;
    QComboBox* m_second;
    QWidget* m_secondField = nullptr;
    QString m_wantedSecond; ///< kept while the first is the same one, as when keys pass by it
    QComboBox* m_format;
    SegmentedControl* m_paper;
    SegmentedControl* m_print;
    QComboBox* m_handling;
    Label* m_include = nullptr;
    QCheckBox* m_everyAnswer = nullptr;
    QCheckBox* m_evidence = nullptr;
    QCheckBox* m_dissents = nullptr;
    QCheckBox* m_data = nullptr;
    QCheckBox* m_encrypt = nullptr;
    QWidget* m_passwords = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    Label* m_problem = nullptr;
    HandlingMark m_own = HandlingMark::Amber;
    report::Paper m_usual = report::Paper::A4;
    bool m_quiet = false; ///< while choices are being shown
};

} // namespace atalaya
