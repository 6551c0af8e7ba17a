#include "models/items/RankedGapsModel.h"

namespace atalaya {

int RankedGapsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankedGapsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RankedGapRow& gap = row(index.row());
    if (role == Qt::ToolTipRole && index.column() == Question) {
        return tr("%1 · Next stage: %2", "code, criterion").arg(gap.key, gap.needs);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case Rank:
        return gap.rank;
    case Question:
        if (role == Qt::AccessibleTextRole) {
            return gap.quickWin
                       ? tr("%1 %2, quick win. Next stage: %3", "code, title, criterion")
                             .arg(gap.key, gap.title, gap.needs)
                       : tr("%1 %2. Next stage: %3", "code, title, criterion").arg(gap.key, gap.title, gap.needs);
        }
        return gap.quickWin ? tr("%1 %2, quick win", "code, title").arg(gap.key, gap.title)
                            : tr("%1 %2", "code, title").arg(gap.key, gap.title);
    case Stage:
        return role == Qt::AccessibleTextRole
                   ? tr("stage %1 %2, target %3").arg(QString::number(gap.stage), gap.stageName).arg(gap.target)
                   : tr("%1 → %2", "stage, target").arg(gap.stage).arg(gap.target);
    case Reason:
        return gap.reason;
    }
    return {};
}

QVariant RankedGapsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Reason) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Rank:
        return tr("#", "rank");
    case Question:
        return tr("Question and what its next stage still needs");
    case Stage:
        return tr("Stage");
    case Reason:
        return tr("Weight × gap");
    }
    return {};
}

} // namespace atalaya
