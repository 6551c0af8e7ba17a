#include "views/workshop/minutes/MinutesModel.h"

#include <algorithm>

namespace atalaya {

namespace {

MinutesRow madeOf(const Framework& framework, const HeldWorkshop& held, const QString& code) {
    MinutesRow row;
    row.key = code;
    const Indicator* indicator = framework.indicator(code);
    row.title = indicator != nullptr ? indicator->title : code;
    row.ceiling = framework.ceiling();
    if (const auto result = held.workshop.results.find(code); result != held.workshop.results.end()) {
        row.kind = result->second.kind;
        row.stage = result->second.stage;
        row.stageName = row.stage > 0 ? framework.stageName(row.stage) : QString();
    }
    row.rounds = static_cast<int>(std::count_if(held.rounds.begin(), held.rounds.end(), [&](const RevealedRound& one) {
        return one.round().indicator == code;
    }));
    if (const RevealedRound* round = held.finalOf(code)) {
        row.votes = round->votes().total();
        if (const Measured<Spread> spread = spreadOf(round->votes())) {
            row.spread = *spread;
        }
    }
    return row;
}

bool wasBegun(const Workshop& workshop, const QString& code) {
    return workshop.results.contains(code) || workshop.lastRound(code) != nullptr ||
           std::any_of(workshop.course.begin(), workshop.course.end(),
                       [&](const Stretch& stretch) { return stretch.indicator == code; });
}

} // namespace

void MinutesModel::show(const Framework& framework, const HeldWorkshop& held) {
    std::vector<MinutesRow> rows;
    for (const AgendaItem& item : held.workshop.agenda) {
        if (wasBegun(held.workshop, item.indicator)) {
            rows.push_back(madeOf(framework, held, item.indicator));
        }
    }
    sync(std::move(rows));
}

int MinutesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant MinutesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MinutesRow& shown = row(index.row());
    const QString name = tr("%1 %2", "code, title").arg(shown.key, shown.title);
    if (role == Qt::DisplayRole) {
        return name;
    }
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2; %3", "question, result, votes").arg(name, outcomeOf(shown), votesOf(shown));
    }
    return {};
}

QString MinutesModel::outcomeOf(const MinutesRow& row) {
    if (!row.kind) {
        return tr("no result yet");
    }
    const QString stage = tr("stage %1 %2", "number, name").arg(QString::number(row.stage), row.stageName);
    switch (*row.kind) {
    case RoomResult::Kind::Agreed:
        return tr("%1, agreed", "stage").arg(stage);
    case RoomResult::Kind::AgreedWithDissent:
        return tr("%1, agreed with dissent", "stage").arg(stage);
    case RoomResult::Kind::Parked:
        return tr("parked", "a question");
    }
    return {};
}

QString MinutesModel::votesOf(const MinutesRow& row) {
    if (row.rounds == 0) {
        return tr("no revealed vote");
    }
    const QString votes = tr("%n vote(s)", nullptr, row.votes);
    if (!row.spread) {
        return tr("%1, too few to compute a median", "31 votes").arg(votes);
    }
    const Spread& spread = *row.spread;
    const QString median = spread.isSplit()
                               ? tr("%1 and %2", "both stages of a median")
                                     .arg(QString::number(spread.medianLow), QString::number(spread.medianHigh))
                               : QString::number(spread.medianLow);
    const QString half = spread.range() == 0
                             ? QString::number(spread.lowerQuartile)
                             : tr("%1 to %2", "stages")
                                   .arg(QString::number(spread.lowerQuartile), QString::number(spread.upperQuartile));
    const QString rounds = tr("%n round(s)", nullptr, row.rounds);
    return tr("%1 · %2 · median %3 · middle half %4", "1 round, 31 votes, stages").arg(rounds, votes, median, half);
}

} // namespace atalaya
