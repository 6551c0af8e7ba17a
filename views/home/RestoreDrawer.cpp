#include "views/home/RestoreDrawer.h"

#include "views/home/SafeCopyDelegate.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"

#include <QFileInfo>
#include <QListView>
#include <QVBoxLayout>

namespace atalaya {

RestoreDrawer::RestoreDrawer(const WindowContext& context, SafeCopies& copies, QWidget* page)
    : Drawer(context.style, tr("Restore a safe copy"), page)
    , m_context(context)
    , m_copies(copies)
    , m_model(context.desk, copies)
    , m_words(new WrapLabel(context.style, {}))
    , m_list(new QListView)
    , m_restore(new Button(context.style, tr("Restore this copy"), Button::Kind::Primary)) {
    setContent(makeContent());
    setFoot(makeFoot());
    IconButton* show = addHeadButton(QStringLiteral("folder"), tr("Show the folder"));
    connect(show, &QAbstractButton::clicked, this, &RestoreDrawer::folderRequested);
    connect(m_restore, &QAbstractButton::clicked, this, &RestoreDrawer::choose);
    connect(m_list, &QAbstractItemView::activated, this, &RestoreDrawer::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RestoreDrawer::judge);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RestoreDrawer::judge);
    judge();
}

QWidget* RestoreDrawer::makeContent() {
    const WindowStyle& style = m_context.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_words);
    m_list->setModel(&m_model);
    new SafeCopyDelegate(style, m_list, m_model);
    m_list->setAccessibleName(tr("Safe copies"));
    m_list->setAccessibleDescription(tr("Enter puts the copy in the place of the workspace; what is there is kept."));
    column->addWidget(m_list, 1);
    style.follow(content, [column, &style] {
        column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
        column->setSpacing(style.px(12));
    });
    return content;
}

QWidget* RestoreDrawer::makeFoot() {
    const WindowStyle& style = m_context.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    auto* other = new Button(style, tr("Another file…"));
    row->addWidget(m_restore);
    row->addWidget(other);
    row->addStretch(1);
    connect(other, &QAbstractButton::clicked, this, &RestoreDrawer::otherFileRequested);
    style.follow(foot,
                 [row, &style] { row->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(12)); });
    return foot;
}

void RestoreDrawer::offer(const QString& lost) {
    m_words->setText(lost.isEmpty()
                         ? tr("The copy takes the place of the open file. What the file holds now is kept beside it "
                              "under another name, so nothing is lost.")
                         : tr("The copy takes the place of “%1” and opens. What is still there now is kept beside it "
                              "under another name, so nothing is lost.")
                               .arg(QFileInfo(lost).fileName()));
    m_copies.refresh();
    m_model.list(lost);
    m_copies.check(m_model.copies());
    m_list->setCurrentIndex(m_model.index(0, 0));
    open();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool RestoreDrawer::mayRestore(const QModelIndex& index) const {
    return index.isValid() && m_model.row(index.row()).state != SafeCopies::State::Damaged;
}

void RestoreDrawer::judge() {
    m_restore->setEnabled(mayRestore(m_list->currentIndex()));
}

void RestoreDrawer::choose() {
    if (const QModelIndex index = m_list->currentIndex(); mayRestore(index)) {
        Q_EMIT restoreRequested(m_model.row(index.row()).key);
    } else if (index.isValid()) {
        m_context.notices.say(tr("That copy is damaged and is not restored. Choose another one."));
    }
}

} // namespace atalaya
