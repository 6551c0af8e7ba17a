#pragma once

#include "assessments/assessment/Edits.h"
#include "models/items/AssessmentListModel.h"
#include "models/session/SafeCopies.h"
#include "views/window/Page.h"

class QMenu;

namespace atalaya {

class AssessmentExchange;
class HomeQuestions;
class StepDrawer;

/// What can be done with an assessment of the list, beside working on it: a next round, its details, its status, its
/// file for others, its removal. What cannot be taken back is asked about in a StepDrawer and comes after a safe copy.
class AssessmentActions : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; `page` carries menus and drawers.
    AssessmentActions(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions, QWidget* page);

    /// Shown at `at` (of the screen); it takes itself away.
    void showMenu(const AssessmentRow& row, const QPoint& at);
    void askStatus(const QUuid& assessment, AssessmentStatus status);
    /// What hands assessments out and brings them in.
    [[nodiscard]] AssessmentExchange* exchange() const { return m_exchange; }

Q_SIGNALS:
    void nextRoundRequested(const QUuid& assessment);

private:
    void workOn(const QUuid& assessment);
    void askDetails(const QUuid& assessment);
    /// `before`: what the person saw and put right.
    void changeDetails(const QUuid& assessment, const Head& before, const Head& after);
    void addStatus(QMenu& menu, const AssessmentRow& row, bool canWrite);
    void setStatus(const QUuid& assessment, AssessmentStatus status, const QString& reason);
    void askRemoval(const QUuid& assessment);
    void remove(const QUuid& assessment, const QString& name);
    void fail(const Error& error) const { m_context.notices.fail(error); }

    WindowContext m_context;
    SafeCopies& m_copies;
    HomeQuestions& m_questions;
    QWidget* m_page;
    StepDrawer* m_drawer;
    AssessmentExchange* m_exchange;
};

} // namespace atalaya
