#include "views/workshop/entry/FilesDrawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/ProgressRow.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/WholeList.h"

#include <QVBoxLayout>

namespace atalaya {

FilesDrawer::FilesDrawer(const WorkshopContext& context, QWidget* host)
    : Drawer(context.window.style, tr("Vote by file"), host), m_context(context) {
    setContent(makeContent());
    const Desk& desk = m_context.window.desk;
    connect(&desk, &Desk::aboutToLeaveWorkshop, this, [this] {
        m_leaves = true;
        m_work.stop();
        m_leaves = false;
        close();
    });
    connect(&desk, &Desk::workshopChanged, this, &FilesDrawer::followSession);
    connect(&m_work, &BackgroundWork::progressed, this, [this](int permille) {
        m_progress->setProgress(permille, 1000);
        m_progress->show();
    });
    connect(m_progress, &ProgressRow::cancelled, &m_work, &BackgroundWork::cancel);
    followSession();
}

QWidget* FilesDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_write = new Button(style, tr("Write a file for each participant…"));
    m_whyNot = new WrapLabel(style, {}, "body", "text2");
    m_read = new Button(style, tr("Read files…"), Button::Kind::Primary);
    m_progress = new ProgressRow(style, {});
    m_progress->hide();
    m_says = new WrapLabel(style, {}, "body", "text", 500);
    auto* list = new WholeList;
    list->setModel(&m_results);
    new FileResultDelegate(style, list, m_results);
    list->setAccessibleName(tr("Files that were read"));
    column->addWidget(new SectionHeading(style, tr("Hand out")));
    column->addWidget(new WrapLabel(style, tr("A small table for each seat, with its questions and their criteria. Any "
                                              "spreadsheet or text editor fills it in, without a network. It holds no "
                                              "name, and a key that ties it to its seat.")));
    column->addWidget(m_write, 0, Qt::AlignLeading);
    column->addWidget(new SectionHeading(style, tr("Take in")));
    column->addWidget(m_whyNot);
    column->addWidget(m_read, 0, Qt::AlignLeading);
    column->addWidget(m_progress);
    column->addWidget(m_says);
    column->addWidget(list);
    column->addStretch(1);
    style.follow(content, [column, &style] {
        column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
        column->setSpacing(style.px(10));
    });
    connect(m_write, &QAbstractButton::clicked, this, &FilesDrawer::write);
    connect(m_read, &QAbstractButton::clicked, this, &FilesDrawer::read);
    return content;
}

void FilesDrawer::followSession() {
    disconnect(m_changed);
    if (const WorkshopSession* session = m_context.session()) {
        m_changed = connect(session, &WorkshopSession::changed, this, &FilesDrawer::judge);
    }
    judge();
}

void FilesDrawer::openFor(const QUuid& round) {
    if (!m_context.session()) {
        return;
    }
    if (round != m_round && !m_work.isRunning()) {
        m_says->clear();
        m_results.sync({});
    }
    m_round = round;
    judge();
    open();
    Button* first = m_read->isEnabled() ? m_read : m_write;
    first->setFocus(m_context.window.style.focusReason());
}

void FilesDrawer::judge() {
    const WorkshopSession* session = m_context.session();
    const Round* open = session ? session->workshop().openRound() : nullptr;
    const bool isOpen = open && session->isEditable();
    if (open) {
        m_round = open->id;
    }
    m_whyNot->setText(session && !session->isEditable() ? session->whyNotEditable()
                      : open ? tr("Takes the votes on %1, round %2, from files that came back. What they say of other "
                                  "questions waits in the files.")
                                   .arg(open->indicator)
                                   .arg(open->number)
                             : tr("No vote is open. Open one, then read the files that came back."));
    const bool isFree = !m_work.isRunning();
    m_read->setEnabled(isOpen && isFree);
    m_write->setEnabled(session && !session->workshop().seats.empty() && isFree);
}

void FilesDrawer::work(const QString& words, std::function<void(WorkHandle&)> work, std::function<void()> then) {
    m_says->clear();
    m_results.sync({});
    m_progress->begin(words);
    m_work.start(std::move(work), [this, then = std::move(then)] {
        m_progress->hide();
        if (!m_leaves) {
            then();
            judge();
        }
    });
    judge();
}

} // namespace atalaya
