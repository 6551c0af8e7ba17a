#include "models/items/ParagraphQuestionsModel.h"

#include <algorithm>

namespace atalaya {

void ParagraphQuestionsModel::show(const Framework& framework, const QStringList& codes, const ScoreSheet* scores) {
    std::vector<ParagraphQuestionRow> rows;
    const Indicator* first = codes.isEmpty() ? nullptr : framework.indicator(codes.first());
    const QString prefix = first ? first->commitment + u'-' : QString();
    const bool areNeighbours = std::all_of(codes.begin(), codes.end(), [&](const QString& code) {
        return code.size() > prefix.size() && code.startsWith(prefix);
    });
    for (const QString& code : codes) {
        const Indicator* indicator = framework.indicator(code);
        if (!indicator) {
            continue;
        }
        ParagraphQuestionRow row;
        row.key = code;
        row.number = areNeighbours ? code.mid(prefix.size()) : code;
        row.title = indicator->title;
        row.ceiling = framework.ceiling();
        if (const IndicatorScore* score = scores ? scores->indicator(code) : nullptr) {
            row.isScored = true;
            row.state = score->state;
            row.claimed = score->claimed;
            row.evidenced = score->evidenced;
            row.stage = score->stage(scores->options.basis);
            row.stageName = row.stage > 0 ? framework.stageName(row.stage) : QString();
        }
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
}

QString ParagraphQuestionsModel::stageText(const ParagraphQuestionRow& row) {
    if (!row.isScored) {
        return {};
    }
    switch (row.state) {
    case AnswerState::NotAnswered:
        return tr("not answered");
    case AnswerState::NotApplicable:
        return tr("not applicable");
    case AnswerState::Answered:
        break;
    }
    return tr("stage %1, %2", "number and name of a stage").arg(QString::number(row.stage), row.stageName);
}

QVariant ParagraphQuestionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ParagraphQuestionRow& question = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return question.title;
    case Qt::AccessibleTextRole:
        return question.isScored ? tr("%1, %2, %3", "code, title and stage of a question")
                                       .arg(question.key, question.title, stageText(question))
                                 : tr("%1, %2", "code and title of a question").arg(question.key, question.title);
    case Qt::ToolTipRole:
        return question.isScored ? stageText(question) : QVariant();
    default:
        return {};
    }
}

} // namespace atalaya
