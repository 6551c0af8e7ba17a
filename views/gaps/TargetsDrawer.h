#pragma once

#include "assessments/strategy/TargetRule.h"
#include "models/session/StepName.h"
#include "views/widgets/Drawer.h"
#include "views/window/Page.h"

class QCheckBox;
class QComboBox;

namespace atalaya {

class Button;
class DateField;
class WrapLabel;

/// Sets targets: of one question, of a commitment, a group or all, "the core to stage 3 by 2028". Says before how many
/// questions it changes and what becomes of the headline's target; does it as one step that undo takes back.
/// Follows edits while it is open; closes when another assessment is chosen.
class TargetsDrawer : public Drawer {
    Q_OBJECT
public:
    TargetsDrawer(const WindowContext& context, QWidget* host);

    /// Opens with a subject chosen: a question, a commitment, a group, or "whole".
    void openFor(const QString& subject);
    [[nodiscard]] bool holdsWork() const override { return true; }

private:
    void makeContent();
    void followSession();
    void follow(const AssessmentDelta& delta);
    void fillSubjects(const Framework& framework);
    void showChosen();
    void preview();
    void apply();
    [[nodiscard]] TargetRule rule() const;
    [[nodiscard]] static QString subjectName(const Framework& framework, const QString& subject);
    [[nodiscard]] static StepName nameOf(const FrameworkPtr& framework, const TargetRule& rule);

    WindowContext m_context;
    QComboBox* m_subject = nullptr;
    QComboBox* m_stage = nullptr;
    QCheckBox* m_dated = nullptr;
    DateField* m_date = nullptr;
    QCheckBox* m_keepHigher = nullptr;
    QCheckBox* m_onlyBelow = nullptr;
    WrapLabel* m_preview = nullptr;
    Button* m_apply = nullptr;
};

} // namespace atalaya
