#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/Language.h"
#include "models/session/StepName.h"
#include "views/strategy/StrategyTab.h"
#include "views/strategy/forms/PlanDrafts.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/Finding.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace atalaya {

struct AssessmentDelta;
class Button;
class NoticeBox;
class WrapLabel;

/// A leaf on which one thing of the plan is written down, and stored in one step of the history by Save or Ctrl+Enter.
/// What the rules refuse is said beside the field it is about, and the form stays open. What is half typed when it
/// closes stands there again the next time, also after the program ended; only Discard lets it go. It follows edits
/// made elsewhere: fields that the person has not touched say what is stored now. Of an approved assessment only what
/// is reported is open; the form says why.
class PlanForm : public Drawer {
    Q_OBJECT
public:
    /// A thing of the plan; of the strategy's head the id is null. Nothing happens when it is not there. The focus goes
    /// into the field that has `member`, if it is open, else into the first one that is.
    void openOn(const QUuid& id, const QString& member = {});
    /// A new one, below `parent` or nowhere.
    void openNew(const QUuid& parent);

    /// Null while a new one is written.
    [[nodiscard]] const QUuid& thing() const { return m_id; }
    /// Whether something is written that is not stored.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isForm() const override { return true; }
    void save();

Q_SIGNALS:
    void saved(const QUuid& id);

protected:
    /// Lies over `host`. `name`: of the form, for its drafts; no two have the same.
    PlanForm(const StrategyContext& context, QWidget* host, const QString& name);

    // A derived form adds its fields in the order in which they are read, then calls finish(). `members`: names of the
    // exchange format; what the rules say of them stands below the field.
    QLineEdit* addLine(const QString& word, const QStringList& members, const QString& hint = {});
    QPlainTextEdit* addText(const QString& word, const QStringList& members, int lines, const QString& hint = {});
    QComboBox* addChoice(const QString& word, const QStringList& members, bool isEditable = false);
    void addPart(const QString& word, const QStringList& members, QWidget* part);
    void addHeading(const QString& word);
    /// Below the field before it, hidden until the form shows it.
    NoticeBox* addNotice();
    /// `removing`: the word on the button that removes the thing; empty: it cannot be removed.
    void finish(const QString& removing);

    /// As it is stored, in the exchange format; nothing when it is not there.
    [[nodiscard]] virtual std::optional<QJsonObject> stored(const QUuid& id) const = 0;
    [[nodiscard]] virtual QJsonObject fresh(const QUuid& parent) const = 0;
    [[nodiscard]] virtual QString heading() const = 0;
    /// What can be chosen from comes from the plan; choices are kept by fill(), which follows.
    virtual void fillChoices() {}
    virtual void fill(const QJsonObject& json) = 0;
    [[nodiscard]] virtual QJsonObject written() const = 0;
    /// Says with problem() what cannot be read; false when there was something.
    [[nodiscard]] virtual bool check() { return true; }
    /// What stores it under `id`, and what the step is called.
    [[nodiscard]] virtual Change change(const QUuid& id) const = 0;
    [[nodiscard]] virtual StepName stepName() const = 0;
    [[nodiscard]] virtual std::optional<Change> removal(bool withContents) const;
    /// The members that may be reported on while the assessment is approved, see isReport(); of a thing that is stored.
    [[nodiscard]] virtual QStringList reportable() const { return {}; }
    [[nodiscard]] virtual StepName removalName() const { return {}; }
    /// Says what the plan, which was `before`, has come to by what was stored under `id`.
    virtual void tellSaved(const Plan& before, const QUuid& id);
    /// Fields that mend the same as the one with `member`, and are to be seen with it.
    [[nodiscard]] virtual QStringList seenWith(const QString& member) const;

    /// Says what is wrong below the field that has `member`, or above all; an empty sentence is no error.
    void problem(const QString& member, const QString& sentence);
    void refuse(const Error& error);
    /// Something that is stored at once, beside what Save stores. What the rules refuse is said on the form.
    [[nodiscard]] bool makeStep(const std::vector<Change>& changes, const StepName& step);
    /// Something on the form was changed, in `where` or nowhere in particular.
    void touch(const QWidget* where = nullptr);
    void notice(Finding finding, const QString& lead, const QString& sentence);

    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const StrategyContext& context() const { return m_context; }
    [[nodiscard]] const WindowStyle& windowStyle() const { return m_context.window.style; }
    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] AssessmentSession* session() const { return m_context.session(); }
    [[nodiscard]] const Plan& plan() const { return session()->assessment().plan; }
    [[nodiscard]] QDate today() const;

    void hideEvent(QHideEvent* event) override;

private:
    struct Field {
        QStringList members;
        QWidget* label = nullptr;
        QWidget* edit = nullptr;
        WrapLabel* problem = nullptr;
    };
    void begin(const QUuid& id, bool isNew, const QJsonObject& stored, const QString& member);
    void showFields(const QJsonObject& json);
    void followSession();
    void follow(const AssessmentDelta& delta);
    void lookAtLock();
    [[nodiscard]] bool isOpenField(const Field& field) const;
    [[nodiscard]] std::optional<PlanDrafts::Draft> openDraft() const;
    void keepDraft();
    void settle();
    void leaveAsIs();
    void cancel();
    void discard();
    [[nodiscard]] bool checkPlain();
    void remove(bool withContents);
    [[nodiscard]] bool perform(const Change& change, const StepName& step);
    [[nodiscard]] const Field* fieldOf(const QString& member) const;
    void show(const Field& field, const QString& sentence);
    void clearProblems();
    void watchFields();
    void hideNotice();
    void focusAsked();
    void bringIntoSight(QWidget* part);

    StrategyContext m_context;
    Language m_language;
    PlanDrafts m_drafts;
    NoticeBox* m_notice;
    QWidget* m_fields;
    QVBoxLayout* m_column;
    Button* m_remove = nullptr;
    Button* m_save = nullptr;
    std::vector<Field> m_known;
    QTimer m_rest;

    QString m_whyLocked;    ///< why not all is open; empty when it is
    QStringList m_reported; ///< the members that are open although not all is
    QUuid m_assessment;
    QUuid m_id;
    QString m_asked; ///< the member that it was opened at; empty: none in particular
    bool m_isNew = false;
    bool m_isSettled = true; ///< stored or discarded: nothing is to be kept when the leaf closes
    bool m_isBusy = false;   ///< fields are filled, or an edit of ours is under way
    QJsonObject m_stored;
    QJsonObject m_began; ///< m_stored as the fields say it
};

} // namespace atalaya
