#include "models/items/CommitmentScoresModel.h"

#include "models/session/WindowLanguage.h"

namespace atalaya {

namespace {

std::optional<double> printable(const Score& score) {
    return score.isPrintable() ? score.mean : std::nullopt;
}

} // namespace

bool CommitmentScoreRow::operator==(const CommitmentScoreRow& other) const {
    return key == other.key && title == other.title && group == other.group && now == other.now &&
           target == other.target && last == other.last && distribution == other.distribution &&
           coverage.answered == other.coverage.answered && coverage.applicable == other.coverage.applicable &&
           coverage.notApplicable == other.coverage.notApplicable;
}

CommitmentScoresModel::CommitmentScoresModel(QObject* parent)
    : KeyedTableModel(parent), m_language(languageOfWindow()) {}

void CommitmentScoresModel::show(const Framework& framework, const ScoreSheet& sheet, const ScoreSheet* last,
                                 const QString& lastName) {
    if (m_stages != framework.ceiling()) {
        beginResetModel(); // another framework has other columns
        m_stages = framework.ceiling();
        endResetModel();
    }
    m_lastName = lastName;
    std::vector<CommitmentScoreRow> rows;
    for (const CommitmentScore& scored : sheet.commitments) {
        const auto* commitment = framework.commitment(scored.code);
        CommitmentScoreRow row;
        row.key = scored.code;
        row.number = commitment->number;
        row.title = commitment->title;
        if (const auto* group = framework.group(commitment->group)) {
            row.group = group->title;
        }
        row.coverage = scored.score.coverage;
        row.now = printable(scored.score);
        row.target = scored.score.target;
        row.distribution = scored.score.distribution;
        if (const CommitmentScore* before = last != nullptr ? last->commitment(scored.code) : nullptr) {
            row.last = printable(before->score);
        }
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<CommitmentScoresModel::Number> CommitmentScoresModel::numberIn(int column) {
    switch (column) {
    case Commitment:
        return std::nullopt;
    case Now:
        return Number{Quantity::Mean, Number::Of::Now};
    case Target:
        return Number{Quantity::Target, Number::Of::Now};
    case Gap:
        return Number{Quantity::Gap, Number::Of::Now};
    case Last:
        return Number{Quantity::Mean, Number::Of::Last};
    case Change:
        return Number{Quantity::Mean, Number::Of::Since};
    default:
        return Number{Quantity::Coverage, Number::Of::Now};
    }
}

int CommitmentScoresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstStage + m_stages + 2;
}

QString CommitmentScoresModel::score(const std::optional<double>& value) const {
    return value ? m_language.score(*value) : QStringLiteral("\u2013");
}

QString CommitmentScoresModel::text(const CommitmentScoreRow& row, int column) const {
    switch (column) {
    case Commitment:
        return tr("%1 %2", "commitment: number, title").arg(QString::number(row.number), row.title);
    case Answered:
        return tr("%1/%2", "answered, applicable").arg(row.coverage.answered).arg(row.coverage.applicable);
    case Now:
        return row.now || row.coverage.answered == 0 ? score(row.now) : tr("not shown");
    case Target:
        return score(row.target);
    case Gap:
        return score(row.now && row.target ? std::optional(std::max(0.0, *row.target - *row.now)) : std::nullopt);
    case Last:
        return score(row.last);
    case Change:
        return row.now && row.last ? m_language.change(*row.now - *row.last) : QStringLiteral("\u2013");
    default:
        break;
    }
    const int stage = column - FirstStage;
    if (stage < m_stages) {
        const auto at = static_cast<std::size_t>(stage);
        return QString::number(at < row.distribution.size() ? row.distribution[at] : 0);
    }
    return QString::number(stage == m_stages ? row.coverage.applicable - row.coverage.answered
                                             : row.coverage.notApplicable);
}

QVariant CommitmentScoresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Commitment) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return text(row(index.row()), index.column());
    }
    return {};
}

QVariant CommitmentScoresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Commitment) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Commitment:
        return tr("Commitment");
    case Answered:
        return tr("Answered");
    case Now:
        return tr("Now");
    case Target:
        return tr("Target");
    case Gap:
        return tr("Gap");
    case Last:
        return m_lastName.isEmpty() ? tr("Last round") : m_lastName;
    case Change:
        return tr("Change");
    default:
        break;
    }
    const int stage = section - FirstStage;
    return stage < m_stages    ? tr("Stage %1").arg(stage + 1)
           : stage == m_stages ? tr("Open", "not answered")
                               : tr("N/A", "not applicable");
}

} // namespace atalaya
