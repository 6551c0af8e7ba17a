#include "views/strategy/objectives/PlanFindingsList.h"

#include "views/strategy/objectives/PlanFindingDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/RowInSight.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/WholeList.h"

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
    new RowInSight(m_list);
    m_list->setAccessibleName(tr("What the strategy lacks"));
    m_list->setAccessibleDescription(
        tr("Enter leads to what is to be mended; Right and Left unfold and fold a finding."));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_folding = new Folding(m_list, m_model, *m_delegate, [this](const QModelIndex& index) { act(index); });
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

void PlanFindingsList::act(const QModelIndex& index) {
    if (index.isValid()) {
        const PlanFindingRow row = m_model.row(index.row()); // it may go with what follows
        Q_EMIT chosen(row.check, row.subject);
    }
}

} // namespace atalaya
