#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/RegisterFilters.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/ProgressRow.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

// Which piece is chosen while filters, edits and the checks of copies change the rows around it.

namespace atalaya {

namespace {

using Filter = EvidenceFilterModel::Filter;

constexpr int recountPause = 100; // ms

/// To the page that takes this one's place.
struct EvidenceLeft {
    Filter filter = Filter::All;
    QString searched;
    int column = EvidenceListModel::Code;
    Qt::SortOrder order = Qt::AscendingOrder;
};

} // namespace

QUuid EvidencePage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_shown.row(index.row()).key : QUuid();
}

void EvidencePage::setFilter(Filter filter) {
    narrow([this, filter] { m_shown.setFilter(filter); });
}

/// Connected before the table is, which moves its current row on for each row that goes.
void EvidencePage::followRows() {
    connect(&m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        const int at = m_narrowing ? -1 : m_shown.rowOf(m_chosen);
        m_choiceGoes = m_choiceGoes || (first <= at && at <= last);
        m_keeping = true;
    });
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, [this] { m_keeping = m_narrowing; });
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountPause);
    connect(&m_recount, &QTimer::timeout, this, &EvidencePage::settle);
    connect(&m_copies, &KeptCopies::found, this, [this] {
        m_settled = false;
        if (!m_recount.isActive()) {
            m_recount.start();
        }
    });
}

/// Many rows may have changed by one edit: what depends on all of them is looked at once.
void EvidencePage::settle() {
    if (std::exchange(m_settled, true)) {
        return;
    }
    if (std::exchange(m_choiceGoes, false)) {
        m_chosen = current();
    }
    keepChoice();
    refresh();
}

void EvidencePage::narrow(const std::function<void()>& change) {
    m_narrowing = m_keeping = true;
    change();
    m_narrowing = m_keeping = false;
    keepChoice();
    refresh();
}

/// The chosen piece stays chosen; where it is filtered out, the first one is shown until it comes back.
void EvidencePage::keepChoice() {
    const bool isThere = m_register.rowOf(m_chosen) >= 0;
    const int row = isThere ? std::max(0, m_shown.rowOf(m_chosen)) : std::max(0, m_table->currentIndex().row());
    m_keeping = true;
    if (row < m_shown.rowCount() && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_shown.index(row, 0));
    }
    m_keeping = false;
    if (!isThere) {
        m_chosen = current();
    }
    showChosen();
}

void EvidencePage::choose(const QUuid& evidence) {
    m_chosen = evidence;
    if (m_shown.rowOf(evidence) < 0) {
        m_filters->clearSearch();
        setFilter(Filter::All);
    }
    keepChoice();
    m_table->scrollTo(m_table->currentIndex());
}

/// In the pane or in the drawer, whichever is seen: each reads the log to tell who added the piece.
void EvidencePage::showChosen() {
    const QUuid now = current();
    EvidenceDetail* seen = m_narrow ? m_drawerDetail : m_detail;
    if (seen->evidence() != now) {
        seen->show(now);
    }
    const int at = m_register.rowOf(now);
    if (at >= 0 && m_register.row(at).piece.file && isVisible()) {
        m_copies.wish(*m_register.row(at).piece.file);
    }
    if (now.isNull()) {
        m_drawer->close();
    }
}

QString EvidencePage::whatHolds() const {
    if (const QString holds = GuardedIntake::whatHolds(m_intake); !holds.isEmpty()) {
        return holds;
    }
    return m_writing->isHidden() ? QString() : tr("A copy is being written: wait until it is done, or stop it.");
}

std::any EvidencePage::handOver() {
    const QHeaderView* head = m_table->horizontalHeader();
    return EvidenceLeft{m_shown.filter(), m_filters->searched(), head->sortIndicatorSection(),
                        head->sortIndicatorOrder()};
}

void EvidencePage::takeOver(const std::any& given) {
    if (const auto* left = std::any_cast<EvidenceLeft>(&given)) {
        sortBy(left->column, left->order);
        m_filters->setSearched(left->searched);
        setFilter(left->filter);
    }
}

} // namespace atalaya
