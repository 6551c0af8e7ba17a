#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/evidence/EvidenceDrafts.h"
#include "views/evidence/GuardedIntake.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace atalaya {

class Button;
class DateField;
class ElidedLabel;
class EvidenceQuestions;
class ProgressRow;
class SegmentedControl;
class WrapLabel;

/// The leaf on which a piece of evidence is written down: added, changed, or put in place of one that is past. What is
/// wrong is said below its field; nothing is stored before everything is right, and then in one step of the history.
/// What is half written when the leaf closes, when another document comes in its way or when another assessment is
/// chosen is kept, and stands there again the next time, also when the program ended in between; only Discard lets it
/// go.
class EvidenceForm : public Drawer {
    Q_OBJECT
public:
    /// All must outlive it. Lies over `host`; `name`: of the form, no two forms of a window have the same.
    EvidenceForm(const WindowContext& context, EvidenceQuestions& questions, EvidenceIntake& intake, QWidget* host,
                 const QString& name);

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
    /// Whether a document is being kept for what is on the form, and the form says so.
    [[nodiscard]] bool isTaking() const { return isOpen() && isTakingForThis(); }
    /// What is written is kept, as when the program ends; a document on its way is not yet.
    [[nodiscard]] bool holdsWork() const override { return isTakingForThis(); }
    [[nodiscard]] bool isForm() const override { return true; }

Q_SIGNALS:
    void saved(const QUuid& evidence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Task = EvidenceTask;
    struct Field {
        QWidget* edit = nullptr;
        Label* problem = nullptr;
    };
    struct KnownDate {
        QCheckBox* known = nullptr;
        DateField* date = nullptr;
        QWidget* holder = nullptr;
    };

    enum class Left { TakeUp, LeaveAside };
    /// Shows `draft`, which says what it is about and what it begins with; what was left of the same before is taken
    /// up.
    void begin(EvidenceDraft draft, Left left = Left::TakeUp);
    void fill(const Evidence& piece, bool isReviewByChosen);
    [[nodiscard]] EvidenceDraft onForm() const;
    void putAside(bool isDisplaced);
    void store();
    void discard();
    void comeBack();
    void followSession();
    void focusOn(const QString& part);
    [[nodiscard]] QWidget* fieldOf(const QString& part) const;
    [[nodiscard]] EvidenceDraft addition(const Evidence& piece) const;
    void followFields();
    QWidget* makeFields();
    QWidget* makeFoot();
    Field addField(const QString& word, QWidget* edit);
    KnownDate makeDate(const QString& word, const QString& known);
    void addChoices();
    void addFileRow();
    void showFile();
    void chooseFile();
    void takeFile(const QString& path);
    void showTaking();
    [[nodiscard]] bool isTakingForThis() const { return m_takingFor != 0 && m_takingFor == m_now.serial; }
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
    GuardedIntake m_taking;
    QFormLayout* m_form = nullptr;
    Field m_title, m_issuer, m_link, m_note, m_fileField;
    KnownDate m_date, m_reviewBy;
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
    bool m_isSettled = true; ///< added or discarded: nothing is to be kept when the leaf closes
    QTimer m_rest;           ///< the person stopped typing: what is written goes to the disk
    std::optional<EvidenceFile> m_file;
    bool m_reviewTouched = false; ///< the person chose the review-by date
    int m_takingFor = 0;          ///< serial of what the intake works for; 0: for nothing of this form
};

} // namespace atalaya
