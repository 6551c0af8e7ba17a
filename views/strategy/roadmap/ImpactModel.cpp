#include "views/strategy/roadmap/ImpactModel.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

double impactMedian(std::vector<double> values) {
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

QString wordOf(ImpactQuadrant quadrant) {
    switch (quadrant) {
    case ImpactQuadrant::QuickWin:
        return QCoreApplication::translate("ImpactModel", "Quick wins");
    case ImpactQuadrant::BigProject:
        return QCoreApplication::translate("ImpactModel", "Big projects");
    case ImpactQuadrant::SmallStep:
        return QCoreApplication::translate("ImpactModel", "Small steps");
    case ImpactQuadrant::LookAgain:
        return QCoreApplication::translate("ImpactModel", "Worth a second look");
    case ImpactQuadrant::Unknown:
        return QCoreApplication::translate("ImpactModel", "cost not estimated");
    }
    return {};
}

void sortIntoQuadrants(std::vector<ImpactRow>& rows, double& costSplit, double& gainSplit) {
    std::vector<double> costs;
    std::vector<double> gains;
    for (const ImpactRow& row : rows) {
        if (row.cost) {
            costs.push_back(static_cast<double>(*row.cost));
            gains.push_back(row.gain);
        }
    }
    costSplit = impactMedian(std::move(costs));
    gainSplit = impactMedian(std::move(gains));
    for (ImpactRow& row : rows) {
        const bool isDear = row.cost && static_cast<double>(*row.cost) > costSplit;
        const bool isMuch = row.gain > 0 && row.gain >= gainSplit;
        row.quadrant = !row.cost ? ImpactQuadrant::Unknown
                       : isMuch  ? (isDear ? ImpactQuadrant::BigProject : ImpactQuadrant::QuickWin)
                                 : (isDear ? ImpactQuadrant::LookAgain : ImpactQuadrant::SmallStep);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ImpactRow& a, const ImpactRow& b) { return a.gain > b.gain; });
}

void ImpactModel::setMoney(const PlanMoney& money) {
    if (!(money == m_money)) {
        m_money = money;
        Q_EMIT headerDataChanged(Qt::Horizontal, CostColumn, CostColumn);
    }
}

QString ImpactModel::costTitle() const {
    return m_money.hasCurrency() || m_money.isInMillions() ? tr("Likely cost, %1", "M USD").arg(m_money.unit())
                                                           : tr("Likely cost");
}

int ImpactModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImpactModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const ImpactRow& shown = row(index.row());
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = index.column() == GainColumn || index.column() == CostColumn;
        return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case ActionColumn:
        return QString(shown.code + QLatin1Char(' ') + shown.title);
    case GainColumn:
        return shown.gainWords;
    case CostColumn:
        return shown.costWords;
    default:
        return wordOf(shown.quadrant);
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == GainColumn || section == CostColumn;
        return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    switch (section) {
    case ActionColumn:
        return tr("Action");
    case GainColumn:
        return tr("Adds to the score");
    case CostColumn:
        return costTitle();
    default:
        return tr("Kind");
    }
}

} // namespace atalaya
