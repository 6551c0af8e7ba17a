#include "models/items/CoverageModel.h"

namespace atalaya {

CoverageModel::CoverageModel(QObject* parent) : KeyedTableModel(parent) {}

void CoverageModel::show(AssessmentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &AssessmentSession::changed, this, &CoverageModel::follow);
        connect(session, &QObject::destroyed, this, [this] {
            m_session.clear();
            refresh();
        });
    }
    refresh();
}

void CoverageModel::follow(const AssessmentDelta& delta) {
    if (!delta.plan.objectives.empty() || !delta.plan.actions.empty() || delta.other) {
        refresh();
    }
}

void CoverageModel::refresh() {
    CoverageMatrix matrix;
    if (m_session) {
        matrix = coverageOf(m_session->framework(), m_session->assessment());
    }
    if (matrix.commitments != m_commitments) {
        // Another assessment, or one that came anew from the file with another scope.
        sync({});
        beginResetModel();
        m_commitments = matrix.commitments;
        endResetModel();
    }
    std::vector<CoverageModelRow> rows;
    for (CoverageRow& row : matrix.rows) {
        CoverageModelRow next;
        next.objective = row.objective;
        next.depth = row.depth;
        next.own = std::move(row.own);
        next.whole = std::move(row.whole);
        if (const Objective* objective = m_session->assessment().plan.objective(row.objective)) {
            next.key = row.objective.toString(QUuid::WithoutBraces);
            next.code = objective->code;
            next.title = objective->title;
        } else {
            next.key = withoutKey;
            next.title = tr("Without objective");
        }
        rows.push_back(std::move(next));
    }
    if (!rows.empty()) {
        CoverageModelRow total;
        total.key = totalKey;
        total.title = tr("Whole plan");
        total.isTotal = true;
        total.own = total.whole = std::move(matrix.totals);
        rows.push_back(std::move(total));
    }
    const bool hadTotals = rowOf(QString(totalKey)) >= 0;
    const QStringList before = hadTotals ? bare() : QStringList();
    sync(std::move(rows));
    if (rowCount() > 0 && before != bare()) {
        // Hatched, or no longer so, as a whole.
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
    }
}

bool CoverageModel::isBare(int column) const {
    const int total = rowOf(QString(totalKey));
    const int at = column - 1;
    return total >= 0 && at >= 0 && at < static_cast<int>(row(total).whole.size()) &&
           row(total).whole[static_cast<std::size_t>(at)].isEmpty();
}

QString CoverageModel::titleOf(int column) const {
    const QString& code = m_commitments.at(column - 1);
    const Commitment* commitment = m_session ? m_session->framework().commitment(code) : nullptr;
    if (commitment == nullptr) {
        return code;
    }
    return tr("%1 %2", "code and title of a commitment")
        .arg(code, commitment->axisLabel.isEmpty() ? commitment->title : commitment->axisLabel);
}

QStringList CoverageModel::bare() const {
    QStringList titles;
    for (int column = 1; column < columnCount(); ++column) {
        if (isBare(column)) {
            titles << titleOf(column);
        }
    }
    return titles;
}

int CoverageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_commitments.size());
}

QString CoverageModel::nameOf(const CoverageModelRow& row) const {
    return row.code.isEmpty() ? row.title : row.code + QLatin1Char(' ') + row.title;
}

QString CoverageModel::wordsOf(const CoverageCell& cell) const {
    if (cell.isEmpty()) {
        return tr("nothing");
    }
    QStringList parts;
    if (cell.isLinked) {
        parts << tr("named");
    }
    parts << tr("%n action(s)", nullptr, cell.actions);
    parts << tr("%n question(s)", nullptr, cell.indicators);
    return parts.join(QStringLiteral(", "));
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const CoverageModelRow& shown = row(index.row());
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(index.column() == 0 ? Qt::AlignLeading | Qt::AlignVCenter
                                                       : Qt::Alignment(Qt::AlignCenter));
    }
    if (index.column() == 0) {
        const bool isWanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return isWanted ? QVariant(nameOf(shown)) : QVariant();
    }
    const auto at = static_cast<std::size_t>(index.column() - 1);
    if (at >= shown.whole.size()) {
        return {};
    }
    const CoverageCell& cell = shown.whole[at];
    switch (role) {
    case ActionsRole:
        return cell.actions;
    case LinkedRole:
        return cell.isLinked;
    case BareRole:
        return isBare(index.column());
    case Qt::DisplayRole:
        if (cell.isEmpty()) {
            return shown.isTotal ? tr("none", "actions and objectives for a commitment") : QString();
        }
        return cell.actions > 0 ? QString::number(cell.actions) : QStringLiteral("·");
    case Qt::AccessibleTextRole: {
        const QString words =
            cell.isEmpty() && shown.isTotal ? tr("none", "actions and objectives for a commitment") : wordsOf(cell);
        return tr("%1, %2: %3", "objective, commitment, what is there")
            .arg(nameOf(shown), titleOf(index.column()), words);
    }
    case Qt::ToolTipRole: {
        const QString lines = nameOf(shown) + QLatin1Char('\n') + titleOf(index.column()) + QLatin1Char('\n');
        const CoverageCell& own = shown.own[at];
        return own == cell ? lines + wordsOf(cell)
                           : lines + tr("With all below it: %1").arg(wordsOf(cell)) + QLatin1Char('\n') +
                                 tr("Of its own: %1").arg(wordsOf(own));
    }
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    }
    if (section == 0) {
        return role == Qt::DisplayRole ? QVariant(tr("Objective")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_commitments.at(section - 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isBare(section) ? tr("%1: nothing of the plan serves it", "a commitment").arg(titleOf(section))
                               : titleOf(section);
    default:
        return {};
    }
}

} // namespace atalaya
