#include "views/reportpage/FindingsPane.h"

#include "views/reportpage/FindingDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/SectionHeading.h"

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
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
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

void FindingsPane::setFindings(std::vector<PreflightFinding> findings) {
    m_model.setFindings(std::move(findings));
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

bool FindingsPane::isOnStep(const QPoint& at) const {
    const QModelIndex index = m_list->indexAt(at);
    return index.isValid() &&
           m_delegate->stepArea(m_list->visualRect(index), index).adjusted(-8, -4, 8, 4).contains(at);
}

bool FindingsPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint at = mouse->position().toPoint();
        const bool onStep = isOnStep(at);
        if (event->type() == QEvent::MouseMove) {
            m_list->viewport()->setCursor(onStep ? Qt::PointingHandCursor : Qt::ArrowCursor);
        } else if (onStep && mouse->button() == Qt::LeftButton) {
            // After the view has dealt with the release.
            QMetaObject::invokeMethod(
                this, [this, index = QPersistentModelIndex(m_list->indexAt(at))] { act(index); }, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
