#include "views/home/ScopeField.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/RowDelegate.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr int listRows = 5; ///< of commitments to choose from, before the list scrolls

} // namespace

ScopeField::ScopeField(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_commitments(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kind);
    column->addWidget(m_commitments);
    m_commitments->setAccessibleName(tr("Commitments in scope"));
    m_commitments->setAccessibleDescription(tr("Space ticks a commitment and takes the tick away."));
    new RowDelegate(style, m_commitments);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScopeField::showList);
    connect(m_commitments, &QListWidget::itemChanged, this, &ScopeField::changed);
    style.follow(this, [this, column, &style] {
        column->setSpacing(style.px(8));
        m_commitments->setFixedHeight(listRows * style.px(28) + 2);
    });
}

void ScopeField::setFramework(const Framework* framework) {
    m_kind->clear();
    m_commitments->clear();
    m_kind->addItem(tr("All commitments"), static_cast<int>(Scope::Kind::All));
    m_kind->addItem(tr("The core only"), static_cast<int>(Scope::Kind::HeadlineGroup));
    m_kind->addItem(tr("Chosen commitments"), static_cast<int>(Scope::Kind::Chosen));
    if (framework != nullptr) {
        for (const Commitment& commitment : framework->commitments) {
            auto* item = new QListWidgetItem(
                tr("%1 %2", "number and title of a commitment").arg(commitment.number).arg(commitment.title),
                m_commitments);
            item->setData(Qt::UserRole, commitment.code);
            item->setCheckState(Qt::Unchecked);
        }
    }
    showList();
}

Scope ScopeField::scope() const {
    Scope scope;
    scope.kind = static_cast<Scope::Kind>(m_kind->currentData().toInt());
    for (int row = 0; scope.kind == Scope::Kind::Chosen && row < m_commitments->count(); ++row) {
        if (m_commitments->item(row)->checkState() == Qt::Checked) {
            scope.commitments << m_commitments->item(row)->data(Qt::UserRole).toString();
        }
    }
    return scope;
}

void ScopeField::setScope(const Scope& scope) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(scope.kind)));
    for (int row = 0; row < m_commitments->count(); ++row) {
        QListWidgetItem* item = m_commitments->item(row);
        item->setCheckState(scope.commitments.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                            : Qt::Unchecked);
    }
}

void ScopeField::showList() {
    m_commitments->setVisible(m_kind->currentData().toInt() == static_cast<int>(Scope::Kind::Chosen));
    Q_EMIT changed();
}

} // namespace atalaya
