#include "assessments/workshop/RoomAnswer.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/minutes/MinutesContext.h"

#include <cstdlib>

namespace atalaya::report {

namespace {

QString confidenceName(const MinutesContext& c, Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return c.translate("Minutes", "low", "confidence");
    case Confidence::Medium:
        return c.translate("Minutes", "medium", "confidence");
    case Confidence::High:
        return c.translate("Minutes", "high", "confidence");
    case Confidence::Unstated:
        break;
    }
    return c.translate("Minutes", "not stated", "confidence");
}

QString confidenceText(const MinutesContext& c, const RevealedRound& round) {
    QStringList parts;
    for (const Confidence one : {Confidence::High, Confidence::Medium, Confidence::Low, Confidence::Unstated}) {
        if (const auto found = round.confidence().find(one); found != round.confidence().end() && found->second > 0) {
            parts << c.translate("Minutes", "%1 %2", "number of votes, confidence")
                         .arg(QString::number(found->second), confidenceName(c, one));
        }
    }
    return parts.join(QStringLiteral(", "));
}

Row votesRow(const MinutesContext& c, const QString& name, const Distribution& votes, bool isWhole) {
    Row row;
    row.total = false;
    row.cells.push_back(rowHead(cell(isWhole ? Text{strong(name)} : Text{plain(name)})));
    for (const int count : votes.votes) {
        row.cells.push_back(numberCell(c.language.whole(count), isWhole ? Weight::Semibold : Weight::Regular));
    }
    row.cells.push_back(numberCell(c.language.whole(votes.total()), Weight::Semibold));
    const Measured<Spread> spread = spreadOf(votes);
    row.cells.push_back(numberCell(spread ? c.medianText(*spread) : QStringLiteral("\u2013")));
    return row;
}

/// A column a stage; the whole room, and its groups where they may be shown.
Table votesTable(const MinutesContext& c, const RevealedRound& round) {
    Table table;
    table.title = c.translate("Minutes", "%1, round %2: votes by stage", "code, number")
                      .arg(round.round().indicator, QString::number(round.round().number));
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Group"))};
    table.widths = {share()};
    for (int stage = 1; stage <= round.votes().stages(); ++stage) {
        head.cells.push_back(headCell(c.stageText(stage), Align::Right));
        table.widths.push_back(points(headWidth(c.stageText(stage), 54, table.compact)));
    }
    for (const auto& [word, least] :
         {std::pair(c.translate("Minutes", "Votes"), 38.0), std::pair(c.translate("Minutes", "Median"), 48.0)}) {
        head.cells.push_back(headCell(word, Align::Right));
        table.widths.push_back(points(headWidth(word, least, table.compact)));
    }
    table.head = {head};
    table.rows.push_back(votesRow(c, c.translate("Minutes", "The whole room"), round.votes(), true));
    for (const GroupPicture& picture : round.byGroup()) {
        table.rows.push_back(votesRow(c, c.groupText(picture.group), picture.votes, false));
    }
    return table;
}

/// Only under the rule that names people; RevealedRound gives none otherwise.
std::optional<Table> namedTable(const MinutesContext& c, const RevealedRound& round) {
    const std::vector<NamedVote> votes = round.named();
    if (votes.empty()) {
        return std::nullopt;
    }
    Table table;
    table.title = c.translate("Minutes", "%1, round %2: votes by name", "code, number")
                      .arg(round.round().indicator, QString::number(round.round().number));
    table.widths = {points(42), share(), share(), points(90), points(70)};
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Seat"), Align::Right), headCell(c.translate("Minutes", "Name")),
                  headCell(c.translate("Minutes", "Group")), headCell(c.translate("Minutes", "Stage")),
                  headCell(c.translate("Minutes", "Confidence"))};
    table.head = {head};
    for (const NamedVote& vote : votes) {
        const Seat* seat = c.workshop.seat(vote.seat);
        const WorkshopCluster* cluster = seat == nullptr ? nullptr : c.workshop.cluster(seat->cluster);
        Row row;
        row.cells = {rowHead(numberCell(seat == nullptr ? QStringLiteral("\u2013") : QString::number(seat->number))),
                     cell(seat == nullptr || seat->name.isEmpty() ? QStringLiteral("\u2013") : seat->name),
                     cell(cluster == nullptr ? QString() : cluster->name), cell(c.stageText(vote.stage)),
                     cell(confidenceName(c, vote.confidence))};
        table.rows.push_back(row);
    }
    return table;
}

QString gaugeName(const MinutesContext& c, Gauge gauge) {
    switch (gauge) {
    case Gauge::Agreed:
        return c.translate("Minutes", "agreed", "gauge");
    case Gauge::TalkMore:
        return c.translate("Minutes", "talk more, then vote again", "gauge");
    case Gauge::RecordDissent:
        return c.translate("Minutes", "record the stage with its dissent, or park it", "gauge");
    }
    return {};
}

void addSpread(const MinutesContext& c, const Agreement& agreement, Elements& content) {
    const Spread& spread = agreement.spread;
    content.emplace_back(
        labelled(c.translate("Minutes", "Spread:"),
                 c.translate("Minutes", "median %1; middle half %2; %3 of %n vote(s) on stage %4 (%5)",
                             "stages, stages, number, stage, percent", spread.votes)
                     .arg(c.medianText(spread), c.middleHalfText(spread), c.language.whole(spread.onCentre),
                          QString::number(spread.centre), c.language.percent(spread.shareOnCentre()))));
    content.emplace_back(
        labelled(c.translate("Minutes", "Agreement gauge:"),
                 c.translate("Minutes",
                             "%1 (middle half %2 wide, at most %3 for agreement; %4 on one stage, at least %5 for "
                             "agreement; votes two stages or more away: %6)",
                             "gauge, stages, stages, percent, percent, number")
                     .arg(gaugeName(c, agreement.gauge), QString::number(spread.range()), QString::number(agreedRange),
                          c.language.percent(spread.shareOnCentre()), c.language.percent(agreedPercent / 100.0),
                          c.language.whole(agreement.far))));
}

QString signedNumber(int number) {
    return number > 0 ? QLatin1Char('+') + QString::number(number)
                      : (number < 0 ? QStringLiteral("\u2212") : QString()) + QString::number(std::abs(number));
}

void addChange(const MinutesContext& c, const Agreement& agreement, const RevealedRound& before,
               const RevealedRound& now, Elements& content) {
    if (!agreement.change) {
        return;
    }
    QString text = c.translate("Minutes", "%1 of the votes moved; the centre by %2, the width of the middle half by %3",
                               "percent, stages with sign, stages with sign")
                       .arg(c.language.percent(agreement.change->moved), signedNumber(agreement.change->centreBy),
                            signedNumber(agreement.change->rangeBy));
    if (agreement.change->isStable) {
        text += c.translate("Minutes", "; the votes have stopped moving");
    }
    if (const auto moved = now.movedSince(before)) {
        text += c.translate("Minutes", "; of %n who voted in both, %1 went up and %2 down", nullptr, moved->both)
                    .arg(c.language.whole(moved->up), c.language.whole(moved->down));
    }
    content.emplace_back(
        labelled(c.translate("Minutes", "Since round %1:").arg(before.round().number), text + QLatin1Char('.')));
}

void addRevealed(const MinutesContext& c, const RevealedRound& round, const RevealedRound* before, Elements& content) {
    content.emplace_back(voteStrip(c, round.votes(), QSizeF(fullFigure, 12)));
    content.emplace_back(Space{4});
    content.emplace_back(votesTable(c, round));
    const Measured<Agreement> agreement = agreementOf(round.votes(), before != nullptr ? &before->votes() : nullptr);
    if (agreement) {
        addSpread(c, *agreement, content);
        if (before != nullptr) {
            addChange(c, *agreement, *before, round, content);
        }
    } else {
        content.emplace_back(labelled(c.translate("Minutes", "Spread:"), sentenceOf(agreement.error(), c.language)));
    }
    if (round.votes().total() > 0) {
        content.emplace_back(labelled(c.translate("Minutes", "Confidence:"), confidenceText(c, round)));
    }
    if (auto named = namedTable(c, round)) {
        content.emplace_back(Space{4});
        content.emplace_back(std::move(*named));
    }
}

Elements roundOf(const MinutesContext& c, const Round& round, const RevealedRound* before) {
    const QString number = QString::number(round.number);
    Elements content{subheading(c.translate("Minutes", "Round %1").arg(number),
                                MinutesContext::anchorOf(round.indicator) + QStringLiteral("_round_") + number, 3)};
    const RevealedRound* revealed = c.input.held.revealed(round.id);
    if (revealed == nullptr) {
        // Nothing of its votes, not even their number.
        content.emplace_back(paragraph(
            {plain(round.state == RoundState::Open
                       ? c.translate("Minutes", "Opened %1. Still open: nobody sees its votes.")
                             .arg(c.dayAndClock(round.opened))
                       : c.translate("Minutes", "Opened %1, stopped without a reveal: its votes are never shown.")
                             .arg(c.dayAndClock(round.opened)))},
            Style::Dense));
        return content;
    }
    content.emplace_back(paragraph(
        {plain(c.translate("Minutes", "Opened %1, revealed %2; %3 of %n seat(s) voted.", nullptr, revealed->seats())
                   .arg(c.dayAndClock(round.opened), c.clock(round.revealed),
                        c.language.whole(revealed->votes().total())))},
        Style::Dense));
    addRevealed(c, *revealed, before, content);
    return content;
}

void addResult(const MinutesContext& c, const MinutesItem& item, Elements& body) {
    if (item.result == nullptr) {
        body.emplace_back(labelled(c.translate("Minutes", "Result:"), c.kindText(item)));
        return;
    }
    const RoomResult& result = *item.result;
    const bool isParked = result.kind == RoomResult::Kind::Parked;
    QString text = isParked ? c.kindText(item)
                            : c.translate("Minutes", "stage %1, %2", "stage with name, agreed or so")
                                  .arg(c.stageText(result.stage), c.kindText(item));
    if (const Round* round = c.workshop.round(result.round); round != nullptr && !isParked) {
        text += c.translate("Minutes", ", on round %1").arg(round->number);
    }
    Elements content{labelled(c.translate("Minutes", "Result:"), text)};
    if (!result.reason.isEmpty()) {
        content.emplace_back(labelled(
            isParked ? c.translate("Minutes", "Why it was parked:") : c.translate("Minutes", "Why:"), result.reason));
    }
    for (const Dissent& dissent : result.dissents) {
        QString view = c.translate("Minutes", "“%1”", "quotation").arg(dissent.text);
        if (const QString whose = c.attributed(dissent, result); !whose.isEmpty()) {
            view += QStringLiteral(" (%1)").arg(whose);
        }
        content.emplace_back(labelled(c.translate("Minutes", "Minority view:"), view));
    }
    body.emplace_back(block(std::move(content)));
}

void addQuestion(const MinutesContext& c, const MinutesItem& item, int number, Elements& body) {
    Heading heading;
    heading.level = 2;
    heading.number = QStringLiteral("4.%1").arg(number);
    heading.text = QStringLiteral("%1 %2").arg(item.code, item.title);
    heading.anchor = MinutesContext::anchorOf(item.code);
    const Indicator* indicator = c.framework.indicator(item.code);
    if (const Commitment* commitment = indicator ? c.framework.commitment(indicator->commitment) : nullptr) {
        heading.overline = c.translate("Minutes", "Commitment %1 \u00b7 %2", "number, title")
                               .arg(QString::number(commitment->number), commitment->title);
    }
    if (item.result != nullptr && item.result->stage > 0) {
        heading.leading = stageTower(c, item.result->stage, 14);
        heading.trailing = {digits(c.translate("Minutes", "stage") + QLatin1Char(' ')),
                            digits(QString::number(item.result->stage), Weight::Semibold)};
    } else {
        heading.trailing = {secondary(c.kindText(item))};
    }
    body.emplace_back(Space{10});
    body.emplace_back(heading);
    if (indicator != nullptr) {
        Paragraph question = paragraph({plain(indicator->question)});
        question.keepWithNext = true;
        body.emplace_back(question);
    }
    addResult(c, item, body);
    const RevealedRound* before = nullptr;
    for (const Round* round : item.rounds) {
        body.emplace_back(block(roundOf(c, *round, before)));
        if (const RevealedRound* revealed = c.input.held.revealed(round->id)) {
            before = revealed;
        }
    }
    if (item.rounds.empty()) {
        body.emplace_back(paragraph({secondary(c.translate("Minutes", "No vote was held."))}, Style::Dense));
    }
}

} // namespace

void addMinutesQuestions(const MinutesContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("4"), c.translate("Minutes", "The questions one by one"), QStringLiteral("questions")));
    body.emplace_back(lead(c.translate(
        "Minutes", "Each question that the room turned to: what it came to and why, then its rounds. Votes are shown "
                   "in tables; the strip above a table repeats it.")));
    int number = 0;
    for (const MinutesItem* item : c.treated()) {
        addQuestion(c, *item, ++number, body);
    }
    if (number == 0) {
        body.emplace_back(paragraph({plain(c.translate("Minutes", "The room has not turned to a question yet."))}));
    }
}

} // namespace atalaya::report
