#include "views/strategy/objectives/PlanFindingsList.h"

#include "views/strategy/objectives/PlanFindingDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/WholeList.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace atalaya {

PlanFindingsList::PlanFindingsList(const WindowStyle& style, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_model(language)
    , m_head(new SectionHeading(style, tr("What the strategy lacks"), "reading"))
    , m_list(new WholeList)
    , m_none(new WrapLabel(style, tr("Nothing was found that it lacks."), "body", "text2")) {
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_delegate = new PlanFindingDelegate(style, m_list, m_model);
    m_list->setAccessibleName(tr("What the strategy lacks"));
    m_list->setAccessibleDescription(
        tr("Enter leads to what is to be mended; Right and Left unfold and fold a finding."));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_none);
    column->addWidget(m_list);
    connect(m_list, &QAbstractItemView::activated, this, &PlanFindingsList::act);
    style.follow(this, [this, &style, column] {
        column->setSpacing(style.px(4));
        m_list->doItemsLayout();
    });
}

void PlanFindingsList::show(std::vector<PlanFinding> findings, const Framework& framework, const Plan& plan) {
    m_model.setFindings(std::move(findings), framework, plan);
    showSummary();
}

void PlanFindingsList::clear() {
    m_model.clear();
    showSummary();
}

void PlanFindingsList::showSummary() {
    m_head->setNote(m_model.summary());
    m_none->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    m_list->doItemsLayout();
}

void PlanFindingsList::choose(int row) {
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PlanFindingsList::act(const QModelIndex& index) {
    if (index.isValid()) {
        const PlanSubject subject = m_model.row(index.row()).subject; // the row may go with what follows
        Q_EMIT chosen(subject);
    }
}

void PlanFindingsList::unfold(const QModelIndex& index, bool unfolded) {
    if (index.isValid()) {
        m_model.setUnfolded(index.row(), unfolded);
        m_list->doItemsLayout();
    }
}

/// As in a tree. False: the key means something else here.
bool PlanFindingsList::fold(const QKeyEvent& event) {
    const QModelIndex index = m_list->currentIndex();
    const bool isOut = event.key() == Qt::Key_Right;
    if (!index.isValid() || (!isOut && event.key() != Qt::Key_Left)) {
        return false;
    }
    const int head = m_model.headOf(index.row());
    if (isOut && m_model.isUnfolded(head)) {
        if (head == index.row()) {
            choose(head + 1);
        }
    } else if (m_model.isUnfolded(head) || isOut) {
        choose(head);
        unfold(m_model.index(head, 0), isOut);
    }
    return true;
}

PlanFindingsList::Link PlanFindingsList::linkAt(const QPoint& at) const {
    const QModelIndex index = m_list->indexAt(at);
    const auto holds = [&](const QRect& area) { return !area.isEmpty() && area.adjusted(-8, -2, 8, 2).contains(at); };
    if (!index.isValid()) {
        return Link::None;
    }
    const QRect row = m_list->visualRect(index);
    return holds(m_delegate->stepArea(row, index))     ? Link::Step
           : holds(m_delegate->unfoldArea(row, index)) ? Link::Unfold
                                                       : Link::None;
}

bool PlanFindingsList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        return fold(*static_cast<QKeyEvent*>(event)) || QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint at = mouse->position().toPoint();
        const Link link = linkAt(at);
        if (event->type() == QEvent::MouseMove) {
            m_list->viewport()->setCursor(link == Link::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
        } else if (link != Link::None && mouse->button() == Qt::LeftButton) {
            // After the view has dealt with the release.
            const auto then = [this, link, index = QPersistentModelIndex(m_list->indexAt(at))] {
                link == Link::Step ? act(index) : unfold(index, !m_model.isUnfolded(index.row()));
            };
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
