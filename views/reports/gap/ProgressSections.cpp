#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <cmath>

namespace atalaya::report {

namespace {

/// Code and title of a question, leading to it where the report treats it.
Span question(const GapReportContext& c, const QString& code) {
    const Indicator* indicator = c.framework.indicator(code);
    return linked(indicator != nullptr ? QStringLiteral("%1 %2").arg(code, indicator->title) : code,
                  c.questionLink(code));
}

Table changesByCommitment(const GapReportContext& c) {
    Table table;
    table.title = c.translate("GapReport", "Commitments, last round and now");
    table.widths = {points(20), share(), points(60), points(60), points(60)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Commitment")),
                  headCell(c.lastRoundName(), Align::Right), headCell(c.roundName(), Align::Right),
                  headCell(c.translate("GapReport", "Change"), Align::Right)};
    table.head = {head};
    const auto addRow = [&](const QString& number, const QString& name, const Score* before, const Score& now,
                            std::optional<double> change, bool group) {
        Row row;
        row.group = group;
        const Weight weight = group ? Weight::Semibold : Weight::Regular;
        Span title = plain(name);
        title.weight = weight;
        row.cells = {numberCell(number), rowHead(cell(Text{title})),
                     numberCell(before != nullptr ? c.scoreText(*before) : QStringLiteral("\u2013"), weight),
                     numberCell(c.scoreText(now), weight),
                     numberCell(change ? c.language.change(*change) : QStringLiteral("\u2013"), weight)};
        table.rows.push_back(row);
    };
    for (const GroupScore& group : c.sheet.groups) {
        if (c.sheet.groups.size() > 1) {
            const GroupScore* before = c.last->group(group.id);
            addRow({}, c.framework.group(group.id)->title, before != nullptr ? &before->score : nullptr, group.score,
                   c.changeOf(group.id, true), true);
        }
        for (const CommitmentScore& scored : c.sheet.commitments) {
            const Commitment& commitment = *c.framework.commitment(scored.code);
            if (commitment.group == group.id) {
                const CommitmentScore* before = c.last->commitment(scored.code);
                addRow(QString::number(commitment.number), commitment.title,
                       before != nullptr ? &before->score : nullptr, scored.score, c.changeOf(scored.code, false),
                       false);
            }
        }
    }
    return table;
}

/// Whether a change that is printed is not the difference of the scores that stand beside it.
bool hasRoundedChange(const GapReportContext& c) {
    const auto printed = [](double score) { return std::round(score * 100) / 100; };
    const auto isOff = [&](const Score* before, const Score& now, const std::optional<double>& change) {
        return change && before != nullptr && before->mean && now.mean &&
               c.language.change(*change) != c.language.change(printed(*now.mean) - printed(*before->mean));
    };
    return std::any_of(c.sheet.groups.begin(), c.sheet.groups.end(),
                       [&](const GroupScore& group) {
                           const GroupScore* before = c.last->group(group.id);
                           return c.sheet.groups.size() > 1 && isOff(before != nullptr ? &before->score : nullptr,
                                                                     group.score, c.changeOf(group.id, true));
                       }) ||
           std::any_of(c.sheet.commitments.begin(), c.sheet.commitments.end(), [&](const CommitmentScore& scored) {
               const CommitmentScore* before = c.last->commitment(scored.code);
               return isOff(before != nullptr ? &before->score : nullptr, scored.score, c.changeOf(scored.code, false));
           });
}

struct StageChange {
    QString code;
    int before = 0;
    int now = 0;
};

std::vector<StageChange> stageChanges(const GapReportContext& c) {
    std::vector<StageChange> changes;
    for (const IndicatorScore& score : c.sheet.indicators) {
        const auto before = c.lastStage(score.code);
        if (before && score.state == AnswerState::Answered && score.stage(c.sheet.options.basis) != *before) {
            changes.push_back({score.code, *before, score.stage(c.sheet.options.basis)});
        }
    }
    return changes;
}

Table changedQuestions(const GapReportContext& c, const std::vector<StageChange>& changes) {
    Table table;
    table.title = c.translate("GapReport", "Questions whose stage changed");
    table.widths = {share(0.36), points(60), share(0.64)};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Question")), headCell(c.translate("GapReport", "Stage")),
                  headCell(c.translate("GapReport", "Why"))};
    table.head = {head};
    for (const StageChange& change : changes) {
        const Answer* answer = c.assessment.answer(change.code);
        Columns stage;
        stage.widths = {points(13), share()};
        stage.gap = 3;
        Paragraph numbers = paragraph({digits(QStringLiteral("%1 \u2192 %2").arg(change.before).arg(change.now),
                                              Weight::Semibold, change.now < change.before ? Ink::Gap : Ink::Text)},
                                      Style::Dense);
        numbers.spaceAfter = 0;
        stage.columns = {{stageGlyph(c, change.now, 12)}, {numbers}};
        Cell stageCell;
        stageCell.content.emplace_back(stage);
        Row row;
        row.cells = {rowHead(cell(Text{question(c, change.code)})), stageCell,
                     cell(answer != nullptr ? answer->rationale : QString(), Style::Small)};
        table.rows.push_back(row);
    }
    return table;
}

void addList(Elements& body, const QString& title, const QString& anchor, const QString& intro,
             const std::vector<Text>& items) {
    if (items.empty()) {
        return;
    }
    body.emplace_back(subheading(title, anchor));
    if (!intro.isEmpty()) {
        Paragraph p = paragraph({secondary(intro)});
        p.keepWithNext = true;
        body.emplace_back(p);
    }
    List list;
    list.items = items;
    body.emplace_back(list);
}

} // namespace

void addProgress(const GapReportContext& c, Elements& body) {
    if (!c.last) {
        body.emplace_back(section(QStringLiteral("10"), c.translate("GapReport", "Progress since the last round"),
                                  QStringLiteral("progress")));
        body.emplace_back(
            lead(c.translate("GapReport", "This is the first round: there is nothing to compare with yet.")));
        return;
    }
    body.emplace_back(section(QStringLiteral("10"),
                              c.translate("GapReport", "Progress since %1").arg(c.lastRoundName()),
                              QStringLiteral("progress")));
    QString comparable =
        c.input.previous->frameworkVersion == c.assessment.frameworkVersion
            ? c.translate("GapReport", "Both rounds were made with the same version of the instrument; last round is "
                                       "read with this round's kind of mean and basis.")
            : c.translate(
                   "GapReport",
                   "The rounds were made with different versions of the instrument (%1 and %2): compare with care.")
                  .arg(c.input.previous->frameworkVersion, c.assessment.frameworkVersion);
    if (c.input.previous->weights != c.assessment.weights) {
        comparable += QLatin1Char(' ') + c.translate("GapReport", "The weights differ between the rounds.");
    }
    body.emplace_back(lead(comparable));
    body.emplace_back(changesByCommitment(c));
    if (hasRoundedChange(c)) {
        Paragraph note = paragraph(
            {secondary(c.translate("GapReport", "Scores and changes are rounded each by itself, so a change may not be "
                                                "exactly the difference of the scores beside it."))},
            Style::Small);
        note.spaceBefore = 4;
        body.emplace_back(std::move(note));
    }
    const std::vector<StageChange> changes = stageChanges(c);
    body.emplace_back(Space{10});
    body.emplace_back(
        subheading(c.translate("GapReport", "Questions whose stage changed"), QStringLiteral("progress-questions")));
    if (changes.empty()) {
        body.emplace_back(paragraph({plain(c.translate("GapReport", "No stage has changed."))}));
    } else {
        body.emplace_back(changedQuestions(c, changes));
    }
}

void addOpenPoints(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("11"), c.translate("GapReport", "Points left open"), QStringLiteral("open")));
    std::vector<Text> unanswered, review, weak, stale, points, notApplicable;
    for (const IndicatorScore& score : c.sheet.indicators) {
        const Answer* answer = c.assessment.answer(score.code);
        if (score.state == AnswerState::NotAnswered) {
            Text item{question(c, score.code)};
            if (answer != nullptr && answer->toConfirm) {
                item.push_back(
                    secondary(QStringLiteral(" \u00b7 ") +
                              c.translate("GapReport", "carried over from the last round, to be confirmed")));
            }
            unanswered.push_back(item);
        } else if (score.state == AnswerState::NotApplicable) {
            notApplicable.push_back(
                {question(c, score.code), secondary(QStringLiteral(": ") + answer->notApplicableReason)});
        }
        if (answer != nullptr && answer->forReview) {
            review.push_back({question(c, score.code)});
        }
        if (score.state == AnswerState::Answered && score.evidenced < score.claimed) {
            weak.push_back(
                {question(c, score.code),
                 secondary(QStringLiteral(": ") + c.translate("GapReport", "claimed stage %1, evidenced stage %2")
                                                      .arg(score.claimed)
                                                      .arg(score.evidenced))});
        }
    }
    for (const Evidence& evidence : c.assessment.evidence) {
        if (!evidence.isValidOn(c.assessment.referenceDate)) {
            stale.push_back({strong(evidence.code + QLatin1Char(' ')), plain(evidence.title),
                             secondary(QStringLiteral(": ") + c.translate("GapReport", "to be reviewed by %1")
                                                                  .arg(c.language.longDate(*evidence.reviewBy)))});
        }
    }
    for (const OpenPoint& point : c.assessment.openPoints) {
        Text item;
        if (!point.indicator.isEmpty()) {
            item = {question(c, point.indicator), plain(QStringLiteral(": "))};
        }
        item.push_back(plain(point.text));
        points.push_back(item);
    }
    if (unanswered.empty() && review.empty() && weak.empty() && stale.empty() && points.empty() &&
        notApplicable.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "Nothing was left open.")));
        return;
    }
    body.emplace_back(lead(c.translate("GapReport", "What the next session or the next months should settle.")));
    addList(body, c.translate("GapReport", "Raised in the sessions"), QStringLiteral("open-points"), {}, points);
    addList(body, c.translate("GapReport", "Not answered"), QStringLiteral("open-unanswered"),
            c.translate("GapReport", "They count nowhere; the scores above them are provisional."), unanswered);
    addList(body, c.translate("GapReport", "Marked for review"), QStringLiteral("open-review"), {}, review);
    addList(body, c.translate("GapReport", "High stage, weak proof"), QStringLiteral("open-weak"),
            c.translate("GapReport", "The claimed stage is higher than valid evidence of sufficient grade supports."),
            weak);
    addList(body, c.translate("GapReport", "Evidence past its review-by date"), QStringLiteral("open-stale"),
            c.translate("GapReport", "It proves nothing on the reference date."), stale);
    addList(body, c.translate("GapReport", "Not applicable"), QStringLiteral("open-na"), {}, notApplicable);
}

} // namespace atalaya::report
