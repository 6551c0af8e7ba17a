#pragma once

#include "assessments/scoring/Explanation.h"
#include "assessments/strategy/Projection.h"
#include "views/reports/AssessmentContext.h"
#include "views/reports/gap/GapReport.h"

namespace atalaya::report {

/// What every section of the gap report needs beside what all reports on an assessment do, worked out once: scores on
/// both bases, last round's scores, and the few phrases that recur.
class GapReportContext : public AssessmentContext {
public:
    GapReportContext(const GapReportInput& input, const GapReportCharts& charts, const Theme& theme);

    const GapReportInput& input;
    const GapReportCharts& charts;

    ScoreSheet claimed;
    ScoreSheet evidenced;
    std::optional<ScoreSheet> last;

    /// Whose score the headline is, as a sentence.
    [[nodiscard]] QString headlineSentence() const;
    [[nodiscard]] QString roundName() const;
    [[nodiscard]] QString lastRoundName() const; ///< "2024", empty without a last round

    [[nodiscard]] QString optionalScore(const std::optional<double>& value) const;
    [[nodiscard]] QString answeredOf(const Coverage& coverage) const; ///< "46/49"
    /// Change of the mean since last round, absent when either is missing.
    [[nodiscard]] std::optional<double> changeOf(const QString& commitmentOrGroup, bool group) const;
    [[nodiscard]] std::optional<int> lastStage(const QString& indicator) const;
    [[nodiscard]] QString clusterNames(const QStringList& ids) const;
    [[nodiscard]] QString evidenceCodes(const Answer& answer) const; ///< "E-004 A, E-009 A"
    [[nodiscard]] bool inScope(const QString& commitment) const { return sheet.commitment(commitment) != nullptr; }
    [[nodiscard]] const Commitment& commitmentOf(const QString& indicator) const;
    [[nodiscard]] double weightOf(const QString& commitment) const;
    /// A weight, or a product with one: one decimal, more where it has more, at most three.
    [[nodiscard]] QString weight(double value) const;
    [[nodiscard]] QString priorityText(const RankedGap& gap) const; ///< "1.5 × 2 = 3.0"

    /// The commitments a chart shows: those of the headline, or all in scope.
    [[nodiscard]] std::vector<const CommitmentScore*> commitmentsOf(bool headlineOnly) const;
    /// One of them at least has a score that may be shown: a chart would not be axes and targets only.
    [[nodiscard]] bool hasScores(bool headlineOnly) const;
    /// The sentence in place of a chart of scores where there are none.
    [[nodiscard]] Element nothingToDraw() const;

    /// Link to a question's place in the report. Empty, and so no link, when the question is out of scope: texts that
    /// the team wrote may name questions the report does not treat.
    [[nodiscard]] QString questionLink(const QString& code) const;

    /// "code_P06-03": an underscore, which no code may have, parts the anchors of codes from those of sections
    /// ("annex-b"), and a code from what is added to it ("code_P06_stands").
    [[nodiscard]] static QString anchorOf(const QString& code);
};

/// The heading of an annex, "Annex B" above its title.
[[nodiscard]] Heading annex(const GapReportContext& c, const QString& letter, const QString& title,
                            const QString& anchor);

// What workshops add to sections.
/// "31 votes: 3, 15, 11, 2, 0; middle half 2 to 3; agreed with dissent"; empty where no room came to a result.
[[nodiscard]] QString roomText(const GapReportContext& c, const IndicatorScore& score);
/// Who came to the workshops, where the assessment itself lists no participants.
void addAttendance(const GapReportContext& c, Elements& body);
/// Those that the assessment lists, else the workshops' days.
[[nodiscard]] std::vector<Session> sessionsFor(const GapReportContext& c);

// One function a section; each appends to the body.
void addMinisterPage(const GapReportContext& c, Elements& body);
void addHowToRead(const GapReportContext& c, Elements& body);
void addMethod(const GapReportContext& c, Elements& body);
void addParticipants(const GapReportContext& c, Elements& body);
void addGlance(const GapReportContext& c, Elements& body);
void addRankedGaps(const GapReportContext& c, Elements& body);
void addCommitments(const GapReportContext& c, Elements& body);
void addActionPlan(const GapReportContext& c, Elements& body);
void addOneStageMore(const GapReportContext& c, Elements& body);
void addProgress(const GapReportContext& c, Elements& body);
void addOpenPoints(const GapReportContext& c, Elements& body);
void addAnswersAnnex(const GapReportContext& c, Elements& body);
void addEvidenceAnnex(const GapReportContext& c, Elements& body);
void addScaleAnnex(const GapReportContext& c, Elements& body);
void addFormulaeAnnex(const GapReportContext& c, Elements& body);
void addTraceAnnex(const GapReportContext& c, Elements& body);
void addVerificationAnnex(const GapReportContext& c, Elements& body);

} // namespace atalaya::report
