#include "views/reports/gap/GapReportContext.h"

#include "assessments/foundation/WeightText.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

ScoreSheet sheetOn(Basis basis, const Framework& framework, const Assessment& assessment) {
    return scoreAssessment(framework, assessment, {basis, assessment.mean});
}

} // namespace

GapReportContext::GapReportContext(const GapReportInput& in, const GapReportCharts& recorded, const Theme& paper)
    : AssessmentContext(in, in.options, paper)
    , input(in)
    , charts(recorded)
    , claimed(sheetOn(Basis::Claimed, *in.framework, in.assessment))
    , evidenced(sheetOn(Basis::Evidenced, *in.framework, in.assessment)) {
    day = in.assessment.referenceDate; // the day on which it was made is printed nowhere, and changes nothing
    if (in.previous && in.previousFramework) {
        // Last round is read on this round's basis and mean, so that the difference is one of answers.
        last = scoreAssessment(*in.previousFramework, *in.previous, sheet.options);
    }
}

QString GapReportContext::headlineSentence() const {
    if (sheet.group(sheet.headlineGroup) != nullptr && sheet.groups.size() > 1) {
        return translate("GapReport", "The headline of this report is the score of the group “%1”.")
            .arg(headlineGroup().title);
    }
    return translate("GapReport", "The headline of this report is the score of all commitments in scope.");
}

QString GapReportContext::roundName() const {
    return assessment.round;
}

QString GapReportContext::lastRoundName() const {
    return last ? input.previous->round : QString();
}

QString GapReportContext::optionalScore(const std::optional<double>& value) const {
    return value ? language.score(*value) : QStringLiteral("\u2013");
}

QString GapReportContext::answeredOf(const Coverage& coverage) const {
    return QStringLiteral("%1/%2").arg(coverage.answered).arg(coverage.applicable);
}

std::optional<double> GapReportContext::changeOf(const QString& code, bool group) const {
    if (!last) {
        return std::nullopt;
    }
    const Score* now = nullptr;
    const Score* before = nullptr;
    if (group) {
        now = sheet.group(code) != nullptr ? &sheet.group(code)->score : nullptr;
        before = last->group(code) != nullptr ? &last->group(code)->score : nullptr;
    } else {
        now = sheet.commitment(code) != nullptr ? &sheet.commitment(code)->score : nullptr;
        before = last->commitment(code) != nullptr ? &last->commitment(code)->score : nullptr;
    }
    if (now == nullptr || before == nullptr || !now->isPrintable() || !before->isPrintable()) {
        return std::nullopt;
    }
    return *now->mean - *before->mean;
}

std::optional<int> GapReportContext::lastStage(const QString& indicator) const {
    if (!last) {
        return std::nullopt;
    }
    const IndicatorScore* score = last->indicator(indicator);
    if (score == nullptr || score->state != AnswerState::Answered) {
        return std::nullopt;
    }
    return score->stage(last->options.basis);
}

QString GapReportContext::clusterNames(const QStringList& ids) const {
    QStringList names;
    for (const QString& id : ids) {
        const Cluster* cluster = framework.cluster(id);
        names << (cluster != nullptr ? cluster->name : id);
    }
    return names.join(QStringLiteral(", "));
}

QString GapReportContext::evidenceCodes(const Answer& answer) const {
    QStringList codes;
    for (const Evidence& evidence : assessment.evidence) {
        const bool used = std::any_of(answer.evidence.begin(), answer.evidence.end(),
                                      [&](const EvidenceUse& use) { return use.evidence == evidence.id; });
        if (used) {
            static constexpr char16_t grades[] = u"ABC";
            codes << QStringLiteral("%1\u00a0%2").arg(evidence.code, QString(grades[static_cast<int>(evidence.grade)]));
        }
    }
    return codes.join(QStringLiteral(", "));
}

const Commitment& GapReportContext::commitmentOf(const QString& indicator) const {
    return *framework.commitment(framework.indicator(indicator)->commitment);
}

double GapReportContext::weightOf(const QString& commitment) const {
    const CommitmentScore* score = sheet.commitment(commitment);
    return score != nullptr ? score->weight : 1.0;
}

QString GapReportContext::weight(double value) const {
    return weightText(value, language);
}

QString GapReportContext::priorityText(const RankedGap& gap) const {
    return QStringLiteral("%1 \u00d7 %2 = %3")
        .arg(weight(gap.commitmentWeight * gap.indicatorWeight), QString::number(gap.gap), weight(gap.priority));
}

std::vector<const CommitmentScore*> GapReportContext::commitmentsOf(bool headlineOnly) const {
    std::vector<const CommitmentScore*> result;
    const bool haveHeadline = sheet.group(sheet.headlineGroup) != nullptr;
    for (const CommitmentScore& scored : sheet.commitments) {
        if (!headlineOnly || !haveHeadline || framework.commitment(scored.code)->group == sheet.headlineGroup) {
            result.push_back(&scored);
        }
    }
    return result;
}

bool GapReportContext::hasScores(bool headlineOnly) const {
    const auto list = commitmentsOf(headlineOnly);
    return std::any_of(list.begin(), list.end(),
                       [](const CommitmentScore* scored) { return scored->score.isPrintable(); });
}

Element GapReportContext::nothingToDraw() const {
    const QString reason =
        sheet.whole.coverage.answered == 0
            ? translate("GapReport", "No question is answered yet, so there is nothing to draw. The charts appear with "
                                     "the first answers.")
            : translate("GapReport", "None of these commitments has 60% of its questions answered yet, so there is "
                                     "nothing to draw. The chart appears with the first score.");
    return Element(paragraph({secondary(reason)}));
}

QString GapReportContext::anchorOf(const QString& code) {
    return QStringLiteral("code_") + code;
}

QString GapReportContext::questionLink(const QString& code) const {
    return sheet.indicator(code) != nullptr ? QLatin1Char('#') + anchorOf(code) : QString();
}

Heading annex(const GapReportContext& c, const QString& letter, const QString& title, const QString& anchor) {
    Heading heading = section(c.translate("GapReport", "Annex %1", "letter").arg(letter), title, anchor);
    heading.overline = heading.number;
    return heading;
}

} // namespace atalaya::report
