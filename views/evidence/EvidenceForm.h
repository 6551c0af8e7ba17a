#pragma once

#include "assessments/assessment/Assessment.h"
#include "models/session/EvidenceIntake.h"
#include "views/evidence/EvidenceDrafts.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace atalaya {

class Button;
class ElidedLabel;
class EvidenceQuestions;
class ProgressRow;
class SegmentedControl;
class WrapLabel;

/// The leaf on which a piece of evidence is written down: added, changed, or put in place of one that is past. What is
/// wrong is said below its field; nothing is stored before everything is right, and then in one step of the history.
/// What is half written when the leaf closes, when another document comes in its way or when another assessment is
/// chosen is kept, and stands there again the next time; only Discard lets it go.
class EvidenceForm : public Drawer {
    Q_OBJECT
public:
    /// All must outlive it. Lies over `host`.
    EvidenceForm(const WindowContext& context, EvidenceQuestions& questions, EvidenceIntake& intake, QWidget* host);

    /// A new piece, with the document at `path` when there is one.
    void add(const QString& path = {});
    /// A new piece that supports an answer at once.
    void addFor(const QString& indicator, std::optional<int> stage);
    /// `part`: the field to begin with: "title", "issuer", "date", "kind", "grade", "reviewBy", "sensitivity", "link",
    /// "file", "note".
    void edit(const QUuid& evidence, const QString& part = {});
    [[nodiscard]] bool hasField(const QString& part) const { return fieldOf(part) != nullptr; }
    /// A new piece to which everything goes over that `evidence` supports; `evidence` stays in the register.
    void replace(const QUuid& evidence);
    /// What is written, as it would be stored.
    [[nodiscard]] Evidence draft() const;

Q_SIGNALS:
    void saved(const QUuid& evidence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Task = EvidenceTask;
    struct Field {
        QWidget* edit = nullptr;
        Label* problem = nullptr;
    };
    struct DateField {
        QCheckBox* known = nullptr;
        QDateEdit* date = nullptr;
        QWidget* holder = nullptr;
    };

    enum class Left { TakeUp, LeaveAside };
    /// Shows `draft`, which says what it is about and what it begins with; what was left of the same before is taken
    /// up.
    void begin(EvidenceDraft draft, Left left = Left::TakeUp);
    void fill(const Evidence& piece, bool isReviewByChosen);
    void putAside(bool isDisplaced);
    void discard();
    void comeBack();
    void followSession();
    void focusOn(const QString& part);
    [[nodiscard]] QWidget* fieldOf(const QString& part) const;
    [[nodiscard]] EvidenceDraft addition(const Evidence& piece) const;
    QWidget* makeFields();
    QWidget* makeFoot();
    Field addField(const QString& word, QWidget* edit);
    DateField makeDate(const QString& word, const QString& known);
    void addChoices();
    void addFileRow();
    void showFile();
    void takeFile(const QString& path);
    void takeKept(const EvidenceIntake::Taken& taken, int serial);
    void suggestReviewBy();
    void showProblem(const Field& field, const QString& sentence);
    [[nodiscard]] bool check();
    void save();
    void restyle();
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

    WindowContext m_context;
    EvidenceQuestions& m_questions;
    EvidenceIntake& m_intake;
    QFormLayout* m_form = nullptr;
    Field m_title, m_issuer, m_link, m_note, m_fileField;
    DateField m_date, m_reviewBy;
    QComboBox* m_kind = nullptr;
    QComboBox* m_sensitivity = nullptr;
    SegmentedControl* m_grade = nullptr;
    Label* m_gradeHint = nullptr;
    ElidedLabel* m_fileName = nullptr;
    Button* m_choose = nullptr;
    Button* m_dropFile = nullptr;
    ProgressRow* m_progress = nullptr;
    Button* m_save = nullptr;
    WrapLabel* m_asLeft = nullptr;

    EvidenceDraft m_now; ///< `written` is in the fields
    EvidenceDrafts m_drafts;
    int m_serials = 0;
    bool m_isSettled = false; ///< added or discarded: nothing is to be kept when the leaf closes
    std::optional<EvidenceFile> m_file;
    bool m_reviewTouched = false; ///< the person chose the review-by date
    bool m_takingFile = false;    ///< the intake works for this form
};

} // namespace atalaya
