#include "assessments/framework/WorkingTranslation.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

Span factName(const QString& text) {
    return secondary(text + QLatin1Char(' '));
}

/// Addressee, wording, weight, participants: one line of label and value.
Paragraph facts(const GapReportContext& c, const Commitment& commitment) {
    Text text;
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty()) {
            return;
        }
        if (!text.empty()) {
            text.push_back(plain(QStringLiteral(" \u00b7 ")));
        }
        text.push_back(factName(name));
        text.push_back(strong(value));
    };
    add(c.translate("GapReport", "Addressed to"), commitment.addressee);
    QStringList wording{commitment.wording, commitment.strengthLabel};
    wording.removeAll(QString());
    add(c.translate("GapReport", "Wording"), wording.join(QStringLiteral(", ")));
    add(c.translate("GapReport", "Weight"), c.weight(c.weightOf(commitment.code)));
    Paragraph result = paragraph(std::move(text), Style::Dense);
    result.spaceBefore = 6;
    return result;
}

Element figures(const GapReportContext& c, const Commitment& commitment, const Score& score) {
    const auto figure = [&](const QString& name, const QString& value, Style style, Weight weight) {
        Paragraph label = paragraph({secondary(name)}, Style::Small);
        label.spaceAfter = 0;
        Paragraph number = paragraph({digits(value, weight)}, style);
        number.spaceAfter = 0;
        return Elements{label, number};
    };
    Columns strip;
    strip.gap = 6;
    strip.levelEnds = true;
    strip.widths = {points(72), points(66)};
    strip.columns = {figure(c.translate("GapReport", "Mean"), c.scoreText(score),
                            score.isPrintable() ? Style::FigureSecond : Style::FigureThird, Weight::Semibold),
                     figure(c.targetYear().isEmpty() ? c.translate("GapReport", "Target")
                                                     : c.translate("GapReport", "Target %1").arg(c.targetYear()),
                            c.optionalScore(score.target), Style::FigureThird, Weight::Regular)};
    if (c.last) {
        const CommitmentScore* before = c.last->commitment(commitment.code);
        strip.widths.push_back(points(66));
        strip.columns.push_back(figure(c.lastRoundName(),
                                       before != nullptr ? c.scoreText(before->score) : QStringLiteral("\u2013"),
                                       Style::FigureThird, Weight::Regular));
    }
    double used = 0;
    for (const Width& width : strip.widths) {
        used += width.value + strip.gap;
    }
    strip.widths.push_back(share());
    strip.columns.push_back({indicatorTowers(c, commitment, fullFigure - used)});
    Block framed = block({strip});
    framed.strongRuleAbove = true;
    return framed;
}

Elements notes(const GapReportContext& c, const Commitment& commitment) {
    const auto note = c.assessment.notes.find(commitment.code);
    QString stands, missing;
    if (note != c.assessment.notes.end()) {
        stands = note->second.stands;
        missing = note->second.missing;
    }
    if (stands.isEmpty() && missing.isEmpty()) {
        return {};
    }
    const auto column = [](const QString& title, const QString& anchor, const QString& text) {
        return Elements{subheading(title, anchor, 3),
                        paragraph({plain(text.isEmpty() ? QStringLiteral("\u2013") : text)})};
    };
    Columns pair;
    pair.widths = {share(), share()};
    pair.gap = 18;
    const QString anchor = GapReportContext::anchorOf(commitment.code);
    pair.columns = {column(c.translate("GapReport", "What stands"), anchor + QStringLiteral("_stands"), stands),
                    column(c.translate("GapReport", "What is missing"), anchor + QStringLiteral("_missing"), missing)};
    return {Space{6}, pair};
}

Elements criterionColumn(const QString& label, const QString& criterion) {
    Paragraph head = paragraph({secondary(label)}, Style::Small);
    head.spaceAfter = 0;
    head.keepWithNext = true;
    Paragraph text = paragraph({plain(criterion)}, Style::Dense);
    text.spaceAfter = 0;
    return {head, text};
}

/// "stage 4 · 2024: 3 · target 4"
Text stageLine(const GapReportContext& c, const IndicatorScore& score) {
    Text text;
    switch (score.state) {
    case AnswerState::NotApplicable:
        text.push_back(secondary(c.translate("GapReport", "not applicable")));
        break;
    case AnswerState::NotAnswered:
        text.push_back(inked(c.translate("GapReport", "not answered"), Ink::Warning, Weight::Semibold));
        break;
    case AnswerState::Answered:
        text.push_back(digits(c.translate("GapReport", "stage") + QLatin1Char(' ')));
        text.push_back(digits(QString::number(score.stage(c.sheet.options.basis)), Weight::Semibold));
        break;
    }
    if (const auto before = c.lastStage(score.code)) {
        text.push_back(
            digits(QStringLiteral(" \u00b7 ") + nameAndValue(c.language, c.lastRoundName(), QString::number(*before))));
    }
    if (score.target && score.state != AnswerState::NotApplicable) {
        text.push_back(digits(QStringLiteral(" \u00b7 ") + c.translate("GapReport", "target %1").arg(*score.target)));
    }
    return text;
}

void addCriteria(const GapReportContext& c, const Indicator& indicator, const IndicatorScore& score,
                 Elements& content) {
    Columns criteria;
    criteria.widths = {share(), share()};
    criteria.gap = 18;
    if (score.state == AnswerState::NotAnswered) {
        criteria.columns = {
            criterionColumn(c.translate("GapReport", "Question"), indicator.question),
            criterionColumn(
                c.translate("GapReport", "To be shown for %1").arg(c.stageWithName(std::min(2, c.framework.ceiling()))),
                indicator.criterion(std::min(2, c.framework.ceiling())))};
    } else {
        const int stage = score.stage(c.sheet.options.basis);
        criteria.columns = {criterionColumn(c.translate("GapReport", "Reached: %1").arg(c.stageWithName(stage)),
                                            indicator.criterion(stage))};
        if (stage < c.framework.ceiling()) {
            criteria.columns.push_back(
                criterionColumn(c.translate("GapReport", "Still missing for %1").arg(c.stageWithName(stage + 1)),
                                indicator.criterion(stage + 1)));
        } else {
            criteria.columns.push_back(criterionColumn(c.translate("GapReport", "Highest stage"),
                                                       c.translate("GapReport", "No criterion is missing.")));
        }
    }
    content.emplace_back(criteria);
}

void addReasons(const GapReportContext& c, const IndicatorScore& score, const Answer& answer, Elements& content) {
    if (score.state == AnswerState::NotApplicable) {
        // Then what was written and objected all the same: "not applicable" is what is most often contested.
        content.emplace_back(labelled(c.translate("GapReport", "Not applicable:"), answer.notApplicableReason));
    }
    const QString codes = c.evidenceCodes(answer);
    if (!answer.rationale.isEmpty() || !codes.isEmpty()) {
        Paragraph why = labelled(c.translate("GapReport", "Why:"),
                                 answer.rationale.isEmpty() ? c.translate("GapReport", "No reason was written down.")
                                                            : answer.rationale);
        if (!codes.isEmpty()) {
            why.text.push_back(
                secondary(QLatin1Char(' ') + c.translate("GapReport", "Evidence %1", "list of codes").arg(codes)));
        }
        if (score.state == AnswerState::Answered && score.evidenced < score.claimed) {
            why.text.push_back(inked(QStringLiteral(" \u00b7 ") +
                                         c.translate("GapReport", "evidenced only to stage %1").arg(score.evidenced),
                                     Ink::Warning, Weight::Semibold));
        }
        content.emplace_back(why);
    } else if (score.state == AnswerState::Answered && score.evidenced < score.claimed) {
        content.emplace_back(
            labelled(c.translate("GapReport", "Why:"),
                     c.translate("GapReport",
                                 "No reason was written down and no evidence is attached; evidenced only to stage %1.")
                         .arg(score.evidenced)));
    }
    if (!score.ahead.empty()) {
        QStringList stages;
        for (const int stage : score.ahead) {
            stages << c.stageWithName(stage);
        }
        content.emplace_back(labelled(c.translate("GapReport", "Ahead of its stage:"),
                                      c.translate("GapReport", "the criterion of %1 is met, one below it is not.")
                                          .arg(stages.join(QStringLiteral(", ")))));
    }
    if (const QString room = roomText(c, score); !room.isEmpty()) {
        content.emplace_back(
            labelled(c.translate("GapReport", "Workshop, votes by stage 1 to %1:").arg(c.framework.ceiling()), room));
    }
    if (c.input.options.dissents) {
        for (const Dissent& dissent : answer.dissents) {
            QString text = c.translate("GapReport", "“%1”", "quotation").arg(dissent.text);
            if (!dissent.cluster.isEmpty()) {
                text += QStringLiteral(" (%1)").arg(c.clusterNames({dissent.cluster}));
            }
            content.emplace_back(labelled(c.translate("GapReport", "Minority view:"), text));
        }
    }
}

Block indicatorBlock(const GapReportContext& c, const QString& code) {
    const Indicator& indicator = *c.framework.indicator(code);
    const IndicatorScore& score = *c.sheet.indicator(code);
    static const Answer none;
    const Answer* stored = c.assessment.answer(code);
    const Answer& answer = stored != nullptr ? *stored : none;

    Elements content;
    Heading heading;
    heading.level = 3;
    heading.number = code;
    heading.showNumber = true;
    heading.text = indicator.title;
    heading.anchor = GapReportContext::anchorOf(code);
    heading.inOutline = false;
    heading.inContents = false;
    heading.leading = stageGlyph(c, score, 12);
    heading.trailing = stageLine(c, score);
    content.emplace_back(heading);
    if (score.state != AnswerState::NotApplicable) {
        addCriteria(c, indicator, score, content);
    }
    addReasons(c, score, answer, content);
    Block result = block(std::move(content));
    result.ruleAbove = true;
    return result;
}

} // namespace

void addCommitments(const GapReportContext& c, Elements& body) {
    Heading heading = section(QStringLiteral("7"), c.translate("GapReport", "The commitments one by one"),
                              QStringLiteral("commitments"));
    body.emplace_back(heading);
    body.emplace_back(
        lead(c.translate("GapReport", "For each commitment: the paragraph word for word, to whom it speaks, the stage "
                                      "of each question, the criterion reached, the next one missing, and why.")));
    const auto position = [&](const QString& code) {
        const auto& list = c.framework.commitments;
        return std::find_if(list.begin(), list.end(), [&](const Commitment& one) { return one.code == code; }) -
               list.begin() + 1;
    };
    for (const CommitmentScore& scored : c.sheet.commitments) {
        const Commitment& commitment = *c.framework.commitment(scored.code);
        Heading title;
        title.level = 2;
        title.number = QStringLiteral("7.%1").arg(commitment.number);
        title.text = commitment.title;
        title.anchor = GapReportContext::anchorOf(commitment.code);
        title.overline =
            c.translate("GapReport", "Section 7 \u00b7 Commitment %1 of %2")
                .arg(QString::number(position(commitment.code)), QString::number(c.framework.commitments.size()));
        if (c.framework.groups.size() > 1) {
            title.overline += QStringLiteral(" \u00b7 ") + c.framework.group(commitment.group)->title;
        }
        title.newPage = &scored != &c.sheet.commitments.front();
        title.mayJoin = true;
        body.emplace_back(title);
        Paragraph verbatim = paragraph({plain(commitment.verbatim)}, Style::Quote);
        verbatim.ruleAtLeft = true;
        if (c.framework.document.language != c.framework.language ||
            c.framework.document.language != c.language.code()) {
            verbatim.text.front().language =
                c.framework.document.language == c.language.code() ? QString() : c.framework.document.language;
        }
        body.emplace_back(verbatim);
        if (const QString note = workingTranslationNote(c.framework.document, c.language); !note.isEmpty()) {
            Paragraph translated = paragraph({secondary(note)}, Style::Small);
            translated.key = QStringLiteral("working-translation");
            body.emplace_back(std::move(translated));
        }
        for (const Passage& passage : c.framework.document.operative) {
            if (passage.id == commitment.code && !passage.editorialNote.isEmpty()) {
                Paragraph note =
                    paragraph({secondary(c.translate("GapReport", "Editorial note: %1").arg(passage.editorialNote))},
                              Style::Small);
                note.key = QStringLiteral("editorial-note");
                body.emplace_back(std::move(note));
            }
        }
        body.emplace_back(facts(c, commitment));
        if (!commitment.assessedOn.isEmpty()) {
            body.emplace_back(
                paragraph({secondary(c.translate("GapReport", "A State is assessed on:") + QLatin1Char(' ')),
                           plain(commitment.assessedOn)},
                          Style::Dense));
        }
        body.emplace_back(figures(c, commitment, scored.score));
        for (Element& element : notes(c, commitment)) {
            body.push_back(std::move(element));
        }
        body.emplace_back(Space{6});
        for (const QString& code : commitment.indicators) {
            body.emplace_back(indicatorBlock(c, code));
        }
    }
}

} // namespace atalaya::report
