#include "models/items/StageCardsModel.h"

#include "assessments/foundation/Folding.h"
#include "models/items/SearchWords.h"

namespace atalaya {

using namespace Qt::StringLiterals;

void StageCardsModel::show(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet) {
    m_all.clear();
    for (NextStageCard& card : nextStageCards(framework, assessment, sheet)) {
        StageCardRow row;
        row.key = card.indicator;
        row.ceiling = framework.ceiling();
        row.stageName = framework.stageName(card.stage);
        row.nextName = framework.stageName(card.next);
        for (const QUuid& id : card.actions) {
            if (const Action* action = assessment.plan.action(id)) {
                row.planned << action->code;
            }
        }
        row.card = std::move(card);
        m_all.push_back(std::move(row));
    }
    refresh();
}

void StageCardsModel::narrow(bool gapsOnly, const QString& search) {
    m_gapsOnly = gapsOnly;
    m_search = search;
    refresh();
}

void StageCardsModel::refresh() {
    const SearchWords words(m_search);
    std::vector<StageCardRow> rows;
    for (const StageCardRow& row : m_all) {
        const NextStageCard& card = row.card;
        const QString text = QStringList{card.indicator, card.title, card.criterion, card.owners.join(u' ')}.join(u' ');
        if ((card.rank > 0 || !m_gapsOnly) && (m_search.isEmpty() || words.standIn(folded(text)))) {
            rows.push_back(row);
        }
    }
    sync(std::move(rows));
}

int StageCardsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageCardsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const StageCardRow& shown = row(index.row());
    const bool isAloud = role == Qt::AccessibleTextRole;
    switch (index.column()) {
    case Rank:
        return shown.card.rank > 0
                   ? isAloud ? tr("gap of rank %1").arg(shown.card.rank) : QString::number(shown.card.rank)
               : isAloud ? tr("no gap")
                         : u"\u2013"_s;
    case Question: {
        const QString name = tr("%1 %2", "code, title").arg(shown.key, shown.card.title);
        return shown.planned.isEmpty()
                   ? name
                   : tr("%1, planned: %2", "a question, codes of actions").arg(name, shown.planned.join(u", "_s));
    }
    case Stage:
        return isAloud ? tr("from stage %1 %2 to stage %3 %4")
                             .arg(QString::number(shown.card.stage), shown.stageName, QString::number(shown.card.next),
                                  shown.nextName)
                       : tr("%1 → %2", "stage, next stage").arg(shown.card.stage).arg(shown.card.next);
    default:
        return {};
    }
}

QVariant StageCardsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Rank:
        return tr("#", "rank");
    case Question:
        return tr("Question");
    case Stage:
        return tr("Stage");
    default:
        return {};
    }
}

} // namespace atalaya
