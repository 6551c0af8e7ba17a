#include "views/window/FileNotices.h"

#include <QDir>
#include <QPointer>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString readOnlyId = u"readOnly"_s;
const QString upgradedId = u"upgraded"_s;

} // namespace

FileNotices::FileNotices(Desk& desk, Notices& notices, QObject* parent)
    : QObject(parent), m_desk(desk), m_notices(notices) {
    connect(&m_desk, &Desk::sessionChanged, this, &FileNotices::tellReadOnly);
    connect(&m_desk, &Desk::workspaceChanged, this, &FileNotices::tellUpgraded);
}

bool FileNotices::tells(const QString& id) {
    return id == readOnlyId || id == upgradedId;
}

void FileNotices::tellAgain(const QString& id) {
    if (id == readOnlyId) {
        tellReadOnly();
    } else if (id == upgradedId) {
        tellUpgraded();
    }
}

void FileNotices::tellReadOnly() {
    if (!m_desk.isOpen() || !m_desk.isReadOnly()) {
        m_notices.take(readOnlyId);
        return;
    }
    const bool isElsewhere = m_desk.isLockedElsewhere();
    m_notices.show({readOnlyId,
                    Notices::Weight::Note,
                    {},
                    m_desk.whyReadOnly(),
                    isElsewhere ? tr("That computer no longer works on it") : tr("Open for editing"),
                    [this, isElsewhere] { openForEditing(isElsewhere); }});
}

/// What stood in the way may be over: the other window closed, the folder writable. If not, the notice comes back.
void FileNotices::openForEditing(bool takesOver) {
    const AssessmentSession* session = m_desk.session();
    const auto chosen = session ? std::optional(session->assessment().id) : std::nullopt;
    const auto then = [self = QPointer(this), chosen](const Outcome& opened) {
        if (!self) {
            return;
        }
        Desk& desk = self->m_desk;
        const Outcome done = opened && chosen ? desk.choose(*chosen) : opened;
        if (!done) {
            self->m_notices.fail(done.error());
        } else if (!desk.isReadOnly()) {
            self->m_notices.say(tr("Open for editing"));
        }
    };
    takesOver ? m_desk.takeOverBeside(then) : m_desk.openBeside(m_desk.path(), then);
    // Still to be had when the opening, if it lasts, is cancelled.
    tellReadOnly();
}

void FileNotices::tellUpgraded() {
    const QString copy = m_desk.isOpen() ? m_desk.workspace().upgradeCopy() : QString();
    if (copy.isEmpty()) {
        m_notices.take(upgradedId);
        return;
    }
    m_notices.show({upgradedId,
                    Notices::Weight::Note,
                    tr("Brought up to date."),
                    tr("This workspace came from an older Atalaya. A copy of the file as it was is at “%1”; remove it "
                       "once nobody needs it.")
                        .arg(QDir::toNativeSeparators(copy)),
                    {},
                    {}});
}

} // namespace atalaya
