#include "views/home/CopiesPanel.h"

#include "views/home/HomeQuestions.h"
#include "views/home/RestoreDrawer.h"
#include "views/home/SafeCopyDelegate.h"
#include "views/home/StillOpen.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/window/SayWhyNot.h"

#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString noticeId = u"safeCopy"_s;
const QString restoredId = u"restored"_s;

} // namespace

CopiesPanel::CopiesPanel(const WindowContext& context, SafeCopies& copies, HomeQuestions& questions, QWidget* page)
    : m_context(context)
    , m_copies(copies)
    , m_questions(questions)
    , m_page(page)
    , m_model(context.desk, copies)
    , m_sign(new IconLabel(context.style, u"verified"_s, 18, "ok"))
    , m_last(new WrapLabel(context.style, {}, "body", "text", 600))
    , m_rest(new WrapLabel(context.style, {}, "caption", "text2"))
    , m_copy(new Button(context.style, tr("Copy now")))
    , m_restore(new Button(context.style, tr("Restore…")))
    , m_import(new Button(context.style, tr("Import…"))) {
    const WindowStyle& style = context.style;
    auto* panel = new Panel(style);
    auto* row = new QHBoxLayout(panel);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_last);
    words->addWidget(m_rest);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_copy->setIconName(u"backup"_s);
    m_copy->setAccessibleDescription(tr("Makes a verified copy of the open workspace"));
    m_restore->setAccessibleDescription(tr("Puts a safe copy in the place of the open workspace"));
    m_import->setIconName(u"import"_s);
    m_import->setAccessibleDescription(tr("Adds an assessment from a file that was exported"));
    auto* buttons = new FlowLayout;
    for (Button* button : {m_copy, m_restore, m_import}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(new SectionHeading(style, tr("Safe copies"), "reading"));
    column->addWidget(panel);
    column->addLayout(buttons);
    connect(m_copy, &QAbstractButton::clicked, this, &CopiesPanel::copyNow);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { offer({}); });
    connect(m_import, &QAbstractButton::clicked, this, &CopiesPanel::importRequested);
    connect(&m_copies, &SafeCopies::changed, this, &CopiesPanel::refresh);
    connect(&m_copies, &SafeCopies::failed, this, &CopiesPanel::tell);
    connect(&m_context.desk, &Desk::workspaceChanged, this, [this] {
        if (m_drawer) {
            m_drawer->close();
        }
        refresh();
    });
    style.follow(this, [this, column, row, buttons] {
        const WindowStyle& now = m_context.style;
        column->setContentsMargins(0, now.px(16), 0, 0);
        column->setSpacing(now.px(8));
        row->setContentsMargins(now.px(18), now.px(12), now.px(16), now.px(12));
        row->setSpacing(now.px(10));
        buttons->setSpacing(now.px(8));
    });
    refresh();
}

void CopiesPanel::offer(const QString& lost) {
    if (!m_drawer) {
        m_drawer = new RestoreDrawer(m_context, m_copies, m_page);
        connect(m_drawer, &RestoreDrawer::restoreRequested, this,
                [this](const QString& copy) { restore(m_lost, copy); });
        connect(m_drawer, &RestoreDrawer::otherFileRequested, this, &CopiesPanel::chooseCopy);
        connect(m_drawer, &RestoreDrawer::folderRequested, this, [this] { m_questions.showFolder(folder()); });
    }
    m_lost = lost;
    m_drawer->offer(lost);
}

QString CopiesPanel::folder() const {
    return m_lost.isEmpty() ? m_copies.folder() : CopyFolder(m_lost).path();
}

QString CopiesPanel::lastWords(const SafeCopyRow& row) const {
    const QString time = m_model.timeOf(row);
    switch (row.state) {
    case SafeCopies::State::Checked:
        return tr("Last copy %1, checked", "time").arg(time);
    case SafeCopies::State::Damaged:
        return tr("Last copy %1 is damaged. Make another one.", "time").arg(time);
    case SafeCopies::State::NotLookedAt:
        break;
    }
    return tr("Last copy %1, checked when it was made", "time").arg(time);
}

void CopiesPanel::refresh() {
    const Desk& desk = m_context.desk;
    setVisible(desk.isOpen());
    const bool canWrite = desk.isOpen() && !desk.isReadOnly();
    m_copy->setEnabled(canWrite && !m_copies.isCopying());
    m_restore->setEnabled(canWrite);
    m_import->setEnabled(canWrite);
    const auto& all = m_copies.copies();
    if (all.empty()) {
        m_sign->setIcon(m_copies.isCopying() ? u"backup"_s : u"warning"_s, m_copies.isCopying() ? "text2" : "warning");
        m_last->setText(m_copies.isCopying() ? tr("A copy is being made") : tr("There is no safe copy yet"));
        m_rest->setText(canWrite ? tr("One is made by itself each day that the file is open.")
                                 : tr("The file is open for reading only."));
        return;
    }
    const SafeCopyRow& latest = m_model.row(0);
    const CopySign sign = signOf(latest.state);
    m_sign->setIcon(sign.icon, sign.token);
    m_last->setText(m_copies.isCopying() ? tr("A copy is being made") : lastWords(latest));
    m_rest->setText(tr("%n kept in %1, the oldest from %2", "copies; folder, time", static_cast<int>(all.size()))
                        .arg(QFileInfo(m_copies.folder()).fileName(), m_model.timeOf(m_model.rows().back())));
}

void CopiesPanel::tell(const Error& error) {
    m_context.notices.show({noticeId, Notices::Weight::Warning, tr("No safe copy was made."), error.sentence,
                            tr("Try again"), [self = QPointer(this)] {
                                if (self) {
                                    self->copyNow();
                                }
                            }});
}

void CopiesPanel::copyNow() {
    // The copies outlive the page.
    m_copies.copy([&notices = m_context.notices](const Outcome& copied) {
        if (copied) {
            notices.take(noticeId);
            notices.say(tr("A safe copy was made and checked"));
        }
    });
}

void CopiesPanel::chooseCopy() {
    const StillOpen opened(m_context);
    const QString lost = m_lost;
    const QString copy = m_questions.copyToRestore(m_page, folder());
    // What is put in the place of a lost file is meant for it whichever other is open.
    if (!copy.isEmpty() && (!lost.isEmpty() || opened.holds())) {
        restore(lost, copy);
    }
}

void CopiesPanel::restore(const QString& lost, const QString& copy) {
    // The language waits until it is done.
    m_context.notices.show({restoredId,
                            Notices::Weight::Note,
                            tr("Restoring."),
                            tr("The file opens again by itself when the copy is in its place."),
                            {},
                            {}});
    const auto then = [self = QPointer(this), lost, copy](const Result<QString>& kept) {
        if (self) {
            self->tellRestored(lost, copy, kept);
        }
    };
    if (lost.isEmpty()) {
        m_copies.restore(copy, then);
    } else {
        m_drawer->close(); // no file is closed, with which it would go
        m_copies.restoreLost(lost, copy, then);
    }
}

void CopiesPanel::tellRestored(const QString& lost, const QString& copy, const Result<QString>& kept) {
    if (!kept) {
        m_context.notices.take(restoredId);
        sayWhyNot(m_context, kept.error(), [this, lost, copy] { restore(lost, copy); });
        return;
    }
    m_context.notices.show([lost, before = *kept, &questions = m_questions] {
        const QString sentence =
            before.isEmpty() ? tr("“%1” is in its place again.").arg(QFileInfo(lost).fileName())
                             : tr("What the file held before is in %1, beside it.").arg(QFileInfo(before).fileName());
        return Notices::Notice{restoredId,
                               Notices::Weight::Ok,
                               tr("Restored."),
                               sentence,
                               tr("Show the folder"),
                               [&questions, folder = QFileInfo(before.isEmpty() ? lost : before).absolutePath()] {
                                   questions.showFolder(folder);
                               },
                               false,
                               true};
    });
}

} // namespace atalaya
