#include "models/items/WhatIfModelStages.h"

#include "models/items/WhatIfModel.h"

namespace atalaya {

void WhatIfModelStages::show(const Framework& framework, const ScoreSheet& sheet, Basis basis,
                             const QString& commitment, const WhatIf& whatIf, const WhatIf* other) {
    std::vector<WhatIfStageRow> rows;
    for (const IndicatorScore& score : sheet.indicators) {
        const Indicator* indicator = framework.indicator(score.code);
        if (indicator == nullptr || score.state == AnswerState::NotApplicable ||
            (!commitment.isEmpty() && indicator->commitment != commitment)) {
            continue;
        }
        WhatIfStageRow row;
        row.key = score.code;
        row.number = shortIndicator(score.code);
        row.title = indicator->title;
        row.now = score.state == AnswerState::Answered ? score.stage(basis) : 0;
        row.then = whatIf.stageOf(score.code);
        row.target = score.target;
        if (other) {
            row.other = other->stageOf(score.code);
        }
        row.ceiling = framework.ceiling();
        if (!commitment.isEmpty() || row.then != row.now || row.other.value_or(row.now) != row.now) {
            rows.push_back(std::move(row));
        }
    }
    sync(std::move(rows));
}

int WhatIfModelStages::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModelStages::stageText(int stage) {
    return stage > 0 ? QString::number(stage) : QStringLiteral("–");
}

QString WhatIfModelStages::spoken(const WhatIfStageRow& row, int column) {
    switch (column) {
    case Question:
        return tr("%1 %2", "question: code, title").arg(row.number, row.title);
    case Now:
        return row.now > 0 ? tr("stage %1 now").arg(row.now) : tr("not answered");
    case Then:
        return row.then <= 0        ? tr("not answered")
               : row.then > row.now ? tr("stage %1 with this plan, up from %2").arg(row.then).arg(row.now)
                                    : tr("stays at stage %1 with this plan").arg(row.then);
    case Target:
        return !row.target               ? tr("no target")
               : row.then >= *row.target ? tr("target %1, reached").arg(*row.target)
                                         : tr("target %1, not reached").arg(*row.target);
    default:
        return row.other.value_or(0) > 0 ? tr("stage %1 with the scenario compared with").arg(*row.other)
                                         : tr("not answered");
    }
}

QVariant WhatIfModelStages::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WhatIfStageRow& shown = row(index.row());
    if (role == Qt::AccessibleTextRole) {
        return spoken(shown, index.column());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Question:
        return spoken(shown, Question);
    case Now:
        return stageText(shown.now);
    case Then:
        return stageText(shown.then);
    case Target:
        return !shown.target                 ? QStringLiteral("–")
               : shown.then >= *shown.target ? tr("%1, reached", "stage of a target").arg(*shown.target)
                                             : QString::number(*shown.target);
    default:
        return stageText(shown.other.value_or(0));
    }
}

QVariant WhatIfModelStages::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Question:
        return tr("Question");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then", "column: stage with the chosen actions");
    case Target:
        return tr("Target");
    case Other:
        return tr("Other", "column: stage with the scenario compared with");
    default:
        return {};
    }
}

} // namespace atalaya
