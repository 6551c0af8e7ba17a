#include "views/home/AssessmentActions.h"

#include "models/items/PersonName.h"
#include "models/session/WindowLanguage.h"
#include "views/home/AssessmentExchange.h"
#include "views/home/HomeQuestions.h"
#include "views/home/StepDrawer.h"
#include "views/home/StillOpen.h"
#include "views/window/SayWhyNot.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace atalaya {

AssessmentActions::AssessmentActions(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions,
                                     QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_copies(copies)
    , m_questions(questions)
    , m_page(page)
    , m_drawer(new StepDrawer(context.style, page))
    , m_exchange(new AssessmentExchange(context, copies, questions, *m_drawer, page)) {
    // What is asked concerns a file that may be gone.
    connect(&m_context.desk, &Desk::workspaceChanged, m_drawer, &Drawer::close);
}

void AssessmentActions::showMenu(const AssessmentRow& row, const QPoint& at) {
    auto* menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(AssessmentListModel::roundAndScope(row.summary));
    const bool canWrite = !m_context.desk.isReadOnly();
    const QUuid key = row.key;
    const auto add = [&](const QString& word, auto act, bool enabled = true) {
        QAction* action = menu->addAction(word);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Work on it"), [this, key] { workOn(key); });
    add(
        tr("New round from this…"), [this, key] { Q_EMIT nextRoundRequested(key); }, canWrite);
    add(
        tr("Change details…"), [this, key] { askDetails(key); },
        canWrite && row.summary.status != AssessmentStatus::Approved);
    menu->addSeparator();
    addStatus(*menu, row, canWrite);
    menu->addSeparator();
    add(tr("Export as a file…"), [this, key] { m_exchange->exportFile(key); });
    add(
        tr("Remove…"), [this, key] { askRemoval(key); }, canWrite);
    menu->popup(at);
}

void AssessmentActions::workOn(const QUuid& key) {
    if (const Outcome chosen = m_context.desk.choose(key); !chosen) {
        sayWhyNot(m_context, chosen.error(), [this, key] { workOn(key); });
    }
}

void AssessmentActions::askDetails(const QUuid& key) {
    const auto there = m_context.desk.assessment(key);
    if (!there) {
        fail(there.error());
        return;
    }
    const StillOpen opened(m_context);
    const auto changed = m_questions.details(m_context.desk, m_context.style, *there, m_page);
    if (changed && opened.holds()) {
        changeDetails(key, headOf(*there), headOf(*changed));
    }
}

void AssessmentActions::changeDetails(const QUuid& key, const Head& before, const Head& after) {
    if (before == after) {
        return; // and the round that one works on stays the same
    }
    if (const Outcome chosen = m_context.desk.choose(key); !chosen) {
        sayWhyNot(m_context, chosen.error(), [this, key, before, after] { changeDetails(key, before, after); });
        return;
    }
    AssessmentSession* session = m_context.desk.session();
    if (headOf(session->assessment()) != before) {
        m_context.notices.refuse(spokenError(ErrorCode::Refused, [] {
            return tr("Somebody else has changed these details in the meantime, so nothing was written. Look at what "
                      "is there now, then decide again.");
        }));
        return;
    }
    session->perform(SetHead{after}, StepName(tr, QT_TR_NOOP("Change the details of the assessment")));
}

void AssessmentActions::addStatus(QMenu& menu, const AssessmentRow& row, bool canWrite) {
    const auto add = [&](const QString& word, AssessmentStatus status) {
        QAction* action = menu.addAction(word);
        action->setEnabled(canWrite);
        connect(action, &QAction::triggered, this, [this, key = row.key, status] { askStatus(key, status); });
    };
    switch (row.summary.status) {
    case AssessmentStatus::Draft:
        add(tr("Send to review…"), AssessmentStatus::InReview);
        add(tr("Approve…"), AssessmentStatus::Approved);
        return;
    case AssessmentStatus::InReview:
        add(tr("Approve…"), AssessmentStatus::Approved);
        add(tr("Back to draft…"), AssessmentStatus::Draft);
        return;
    case AssessmentStatus::Approved:
        add(tr("Reopen…"), AssessmentStatus::Draft);
    }
}

void AssessmentActions::askStatus(const QUuid& key, AssessmentStatus status) {
    const auto assessment = m_context.desk.assessment(key);
    if (!assessment) {
        fail(assessment.error());
        return;
    }
    const QString name = AssessmentExchange::nameOf(*assessment);
    const QString who = personText(languageOfWindow(), m_context.desk.surroundings().actor);
    const bool wasApproved = assessment->status == AssessmentStatus::Approved;
    StepDrawer::Step step;
    if (status == AssessmentStatus::Approved) {
        step.title = tr("Approve %1", "a round").arg(name);
        if (const auto framework =
                m_context.desk.workspace().framework(assessment->frameworkId, assessment->frameworkVersion)) {
            const Coverage coverage = scoreAssessment(**framework, *assessment).whole.coverage;
            const int open = coverage.applicable - coverage.answered;
            step.sentences << (open > 0 ? tr("%n question(s) are not answered: scores stay provisional.", nullptr, open)
                                        : tr("Every question that applies is answered."));
        }
        const auto marked = static_cast<int>(std::count_if(assessment->answers.begin(), assessment->answers.end(),
                                                           [](const auto& item) { return item.second.forReview; }));
        if (marked > 0) {
            step.sentences << tr("%n answer(s) are still marked for review.", nullptr, marked);
        }
        step.sentences << tr("Approving locks the assessment: only what is reported on its plan, as readings and "
                             "progress, can be written until it is reopened with a reason. The approval goes into the "
                             "change log as a step of %1, and cannot be undone.")
                              .arg(who);
        step.reason = tr("Remark (may stay empty)");
        step.button = tr("Approve and lock");
    } else if (wasApproved) {
        step.title = tr("Reopen %1", "a round").arg(name);
        step.sentences << tr("The assessment becomes a draft again. Reports already handed out stay as they are; the "
                             "reason goes into the change log as a step of %1.")
                              .arg(who);
        step.reason = tr("Reason for reopening");
        step.needsReason = true;
        step.button = tr("Reopen");
    } else {
        const bool toReview = status == AssessmentStatus::InReview;
        step.title = toReview ? tr("Send %1 to review", "a round").arg(name) : tr("Back to draft: %1").arg(name);
        step.sentences
            << tr("It can still be changed. Band, list and reports show the new status; the change goes into "
                  "the log as a step of %1.")
                   .arg(who);
        step.reason = tr("Remark (may stay empty)");
        step.button = toReview ? tr("Send to review") : tr("Back to draft");
    }
    step.act = [this, key, status](const QString& reason) { setStatus(key, status, reason); };
    m_drawer->ask(std::move(step));
}

void AssessmentActions::setStatus(const QUuid& key, AssessmentStatus status, const QString& reason) {
    if (const Outcome chosen = m_context.desk.choose(key); !chosen) {
        sayWhyNot(m_context, chosen.error(), [this, key, status, reason] { setStatus(key, status, reason); });
        return;
    }
    AssessmentSession* session = m_context.desk.session();
    if (session->setStatus(status, reason)) {
        m_context.notices.say(
            tr("%1 is now: %2", "a round, its status")
                .arg(AssessmentExchange::nameOf(session->assessment()), AssessmentListModel::statusWord(status)));
    }
}

void AssessmentActions::askRemoval(const QUuid& key) {
    const auto assessment = m_context.desk.assessment(key);
    if (!assessment) {
        fail(assessment.error());
        return;
    }
    const QString name = AssessmentExchange::nameOf(*assessment);
    StepDrawer::Step step;
    step.title = tr("Remove %1", "a round").arg(name);
    const QString answers = tr("%n answer(s)", nullptr, static_cast<int>(assessment->answers.size()));
    const QString documents = tr("%n piece(s) of evidence", nullptr, static_cast<int>(assessment->evidence.size()));
    const QString actions = tr("%n action(s)", nullptr, static_cast<int>(assessment->plan.actions.size()));
    step.sentences
        << tr("With it go %1, %2 and %3.", "counts of answers, evidence, actions").arg(answers, documents, actions);
    if (assessment->status == AssessmentStatus::Approved) {
        step.sentences << tr("It is approved: somebody may have a report of it that can then not be checked.");
    }
    step.sentences << tr("A safe copy of the whole file is made first. From there it can be brought back; it cannot be "
                         "undone.");
    step.button = tr("Remove it");
    step.act = [this, key, name](const QString&) { remove(key, name); };
    m_drawer->ask(std::move(step));
}

void AssessmentActions::remove(const QUuid& key, const QString& name) {
    // What waits for the disk belongs into the copy.
    if (const Outcome kept = m_context.desk.keepWaiting(); !kept) {
        sayWhyNot(m_context, kept.error(), [this, key, name] { remove(key, name); });
        return;
    }
    const QString path = m_context.desk.path();
    m_copies.copy([self = QPointer(this), key, name, path](const Outcome& copied) {
        if (!self || !copied || self->m_context.desk.path() != path) {
            return; // that there is no copy is said by whoever follows SafeCopies
        }
        Desk& desk = self->m_context.desk;
        if (const Outcome removed = desk.removeAssessment(key, tr("Removed by hand")); !removed) {
            sayWhyNot(self->m_context, removed.error(), [self, key, name] {
                if (self) {
                    self->remove(key, name);
                }
            });
            return;
        }
        self->m_context.notices.say(tr("%1 is removed; a safe copy was made before", "a round").arg(name));
        if (!desk.session() && !desk.assessments().empty()) {
            (void)desk.choose(desk.assessments().front().id);
        }
    });
}

} // namespace atalaya
