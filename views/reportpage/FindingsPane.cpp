#include "views/reportpage/FindingsPane.h"

#include "views/reportpage/FindingDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/SectionHeading.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace atalaya {

FindingsPane::FindingsPane(const WindowStyle& style, std::function<bool(PageId)> leadsTo, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_model(std::move(leadsTo))
    , m_head(new SectionHeading(style, tr("Before you export"), "reading"))
    , m_list(new QListView) {
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_delegate = new FindingDelegate(style, m_list, m_model);
    m_list->setAccessibleName(tr("Before you export"));
    m_list->setAccessibleDescription(
        tr("Enter leads to what is to be mended; Right and Left unfold and fold a subject."));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    connect(m_list, &QAbstractItemView::activated, this, &FindingsPane::act);
    m_style.follow(this, [this] { restyle(); });
}

void FindingsPane::restyle() {
    layout()->setContentsMargins(0, 0, 0, 0);
    m_head->setContentsMargins(m_style.px(20), 0, m_style.px(16), 0);
    m_head->setMinimumHeight(m_style.px(56));
    m_list->doItemsLayout();
}

void FindingsPane::setFindings(std::vector<PreflightFinding> findings, std::map<QString, QString> titles,
                               std::vector<PlanFinding> ofPlan) {
    m_model.setFindings(std::move(findings), std::move(titles), std::move(ofPlan));
    m_head->setNote(m_model.summary());
    m_list->doItemsLayout();
}

void FindingsPane::chooseNext() {
    if (m_model.rowCount() > 0) {
        choose((m_list->currentIndex().row() + 1) % m_model.rowCount());
    }
}

void FindingsPane::chooseFirst() {
    choose(0);
}

void FindingsPane::choose(int row) {
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPane::act(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const FindingRow row = m_model.row(index.row());
    if (row.key == FindingsModel::passedKey) {
        m_model.setListsPassed(!m_model.listsPassed());
    } else if (row.place) {
        Q_EMIT jumpRequested(*row.place);
    }
}

void FindingsPane::unfold(const QModelIndex& index, bool unfolded) {
    if (index.isValid()) {
        m_model.setUnfolded(index.row(), unfolded);
        m_list->doItemsLayout();
    }
}

/// As in a tree. False: the key means something else here.
bool FindingsPane::fold(const QKeyEvent& event) {
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

FindingsPane::Link FindingsPane::linkAt(const QPoint& at) const {
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

bool FindingsPane::eventFilter(QObject* watched, QEvent* event) {
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
