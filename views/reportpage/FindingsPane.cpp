#include "views/reportpage/FindingsPane.h"

#include "views/reportpage/FindingDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/SectionHeading.h"

#include <QListView>
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
    m_folding = new Folding(m_list, m_model, *m_delegate, [this](const QModelIndex& index) { act(index); });
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
        m_folding->choose((m_list->currentIndex().row() + 1) % m_model.rowCount());
    }
}

void FindingsPane::chooseFirst() {
    m_folding->choose(0);
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

} // namespace atalaya
