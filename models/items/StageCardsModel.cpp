#include "models/items/StageCardsModel.h"

#include "assessments/foundation/Folding.h"
#include "models/items/SearchWords.h"

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

void StageCardsModel::show(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet) {
    m_all.clear();
    for (NextStageCard& card : allStageCards(framework, assessment, sheet)) {
        StageCardRow row;
        row.key = card.indicator;
        row.ceiling = framework.ceiling();
        row.stageName = card.stage > 0 ? framework.stageName(card.stage) : QString();
        row.nextName = card.next > 0 ? framework.stageName(card.next) : QString();
        row.firstName = framework.stageName(1);
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

void StageCardsModel::narrow(Which which, const QString& search) {
    m_which = which;
    m_search = search;
    refresh();
}

bool StageCardsModel::isAmong(const NextStageCard& card, Which which) {
    switch (which) {
    case Which::Gaps:
        return card.rank > 0;
    case Which::BelowTop:
        return card.standing == NextStageCard::Standing::BelowTop;
    case Which::Every:
        break;
    }
    return true;
}

int StageCardsModel::countOf(Which which) const {
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [&](const StageCardRow& row) { return isAmong(row.card, which); }));
}

void StageCardsModel::refresh() {
    const SearchWords words(m_search);
    std::vector<StageCardRow> rows;
    for (const StageCardRow& row : m_all) {
        const NextStageCard& card = row.card;
        const QString text = QStringList{card.indicator, card.title, card.criterion, card.owners.join(u' ')}.join(u' ');
        if (isAmong(card, m_which) && (m_search.isEmpty() || words.standIn(folded(text)))) {
            rows.push_back(row);
        }
    }
    sync(std::move(rows));
}

int StageCardsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString StageCardsModel::stageText(const StageCardRow& row) {
    switch (row.card.standing) {
    case NextStageCard::Standing::BelowTop:
        return tr("%1 → %2", "stage, next stage").arg(row.card.stage).arg(row.card.next);
    case NextStageCard::Standing::AtTop:
        return QString::number(row.card.stage);
    default:
        return u"\u2013"_s; // its sign says which of the two
    }
}

QString StageCardsModel::spokenStage(const StageCardRow& row) {
    const QString stage = QString::number(row.card.stage);
    switch (row.card.standing) {
    case NextStageCard::Standing::BelowTop:
        return tr("from stage %1 %2 to stage %3 %4")
            .arg(stage, row.stageName, QString::number(row.card.next), row.nextName);
    case NextStageCard::Standing::NotScored:
        return tr("not scored yet");
    case NextStageCard::Standing::AtTop:
        return tr("at the top, stage %1 %2").arg(stage, row.stageName);
    case NextStageCard::Standing::NotApplicable:
        break;
    }
    return tr("not applicable");
}

QVariant StageCardsModel::data(const QModelIndex& index, int role) const {
    const bool isOfStage = role == Qt::ToolTipRole && index.column() == Stage;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !isOfStage)) {
        return {};
    }
    const StageCardRow& shown = row(index.row());
    const bool isAloud = role != Qt::DisplayRole;
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
        return isAloud ? spokenStage(shown) : stageText(shown);
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
