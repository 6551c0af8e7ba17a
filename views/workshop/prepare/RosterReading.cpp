#include "views/workshop/prepare/RosterReading.h"

#include "models/exchange/RosterImport.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/WholeList.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/prepare/WrapDelegate.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024; ///< RosterImport refuses longer ones

} // namespace

RosterReading::RosterReading(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_button(new Button(windowStyle(), tr("Read a list…")))
    , m_notice(new NoticeBox(windowStyle(), Finding::Ok, {}, {}))
    , m_list(new WholeList) {
    m_button->setIconName(u"import"_s);
    m_button->setAccessibleDescription(tr("A table with a column “cluster” and, if you like, “name” and "
                                          "“institution”."));
    m_list->setModel(&m_problems);
    m_list->setAccessibleName(tr("Rows that cannot be taken over"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new WrapDelegate(windowStyle(), m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_list);
    connect(m_button, &QAbstractButton::clicked, this, &RosterReading::ask);
    connect(m_notice->addButton(tr("Close", "a message")), &QAbstractButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason);
        clear();
    });
    windowStyle().follow(this, [column, this] { column->setSpacing(windowStyle().px(8)); });
    clear();
}

void RosterReading::begin() {
    clear();
}

void RosterReading::refresh() {
    m_button->setEnabled(mayChange());
    m_button->setToolTip(whyNotChange(session()));
}

void RosterReading::clear() {
    m_problems.setStringList({});
    m_list->hide();
    m_notice->hide();
    hide(); // no room between its neighbours while there is nothing to say
}

void RosterReading::say(const QString& lead, const QString& sentence) {
    m_notice->setNotice(Finding::Ok, lead, sentence);
    m_notice->show();
    show();
}

void RosterReading::complain(const QString& sentence) {
    m_notice->setNotice(Finding::Blocker, tr("Nobody was taken over."), sentence);
    m_notice->show();
    show();
}

void RosterReading::ask() {
    const QString path = context().questions.rosterToRead(this);
    if (path.isEmpty()) {
        return;
    }
    clear();
    QFile file(path);
    // Only plain files: others, as pipes, may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        complain(tr("The list cannot be read. Check that it is there and that you may read it, then try again."));
        return;
    }
    read(file.read(mostBytes + 1));
}

void RosterReading::read(const QByteArray& bytes) {
    if (!session()) {
        return; // another file was opened while the dialog was there
    }
    const auto roster = readRoster(session()->workshop(), bytes);
    if (!roster) {
        complain(roster.error().sentence);
        return;
    }
    if (!roster->problems.empty()) {
        showProblems(*roster);
        return;
    }
    if (!perform(changesFor(session()->workshop(), *roster, context().window.desk.surroundings().newId))) {
        return;
    }
    QStringList notes;
    if (roster->hadNames) {
        notes << tr("Names stood in the list and were let go, as the Chatham House rule wants.");
    }
    if (!roster->leftOut.isEmpty()) {
        notes << tr("Nothing was made of these columns: %1.").arg(roster->leftOut.join(u", "_s));
    }
    say(tr("%n participant(s) taken over.", nullptr, static_cast<int>(roster->people.size())), notes.join(u' '));
}

void RosterReading::showProblems(const Roster& roster) {
    QStringList lines;
    for (const RosterProblem& problem : roster.problems) {
        lines << tr("Row %1: %2", "of a table; what is wrong").arg(problem.row).arg(problem.sentence);
    }
    m_problems.setStringList(lines);
    m_list->show();
    complain(tr("%n row(s) cannot be read. Correct the list, then read it again.", nullptr,
                static_cast<int>(roster.problems.size())));
}

} // namespace atalaya
