#include "app/cli/Choosing.h"
#include "app/cli/ScoreText.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/TextTable.h"
#include "assessments/framework/WorkingTranslation.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/AssessmentWriter.h"
#include "models/exchange/BallotFileWords.h"
#include "models/exchange/ExchangeNames.h"

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

/// Writes one assessment, or a part of it, as text and as JSON.
class Showing {
public:
    explicit Showing(const ChosenAssessment& chosen)
        : m_assessment(chosen.assessment)
        , m_framework(*chosen.framework)
        , m_sheet(scoreAssessment(m_framework, m_assessment)) {}

    QString wholeText() const {
        QStringList lines{
            CliText::tr("%1, round %2").arg(m_assessment.state, m_assessment.round),
            CliText::tr("Framework: %1, version %2").arg(m_framework.title, m_framework.version),
            CliText::tr("Reference date: %1").arg(m_language.longDate(m_assessment.referenceDate)),
            CliText::tr("Status: %1").arg(statusText(m_assessment.status)),
        };
        if (!m_assessment.entity.isEmpty()) {
            lines.insert(1, CliText::tr("Entity: %1").arg(m_assessment.entity));
        }
        if (!m_assessment.leadInstitution.isEmpty()) {
            lines.append(CliText::tr("Lead institution: %1").arg(m_assessment.leadInstitution));
        }
        if (m_assessment.practice) {
            lines.append(CliText::tr("Practice data: this State does not exist."));
        }
        lines.append(CliText::tr("Verification code: %1").arg(verificationCode(m_assessment)));
        lines.append(QString());
        TextTable groups({TextTable::Align::Left, TextTable::Align::Left});
        for (const GroupScore& score : m_sheet.groups) {
            const Group* group = m_framework.group(score.id);
            const QString title = group != nullptr ? group->title : score.id;
            groups.row({score.id == m_sheet.headlineGroup ? CliText::tr("%1 (headline)").arg(title) : title,
                        scoreText(score.score, m_language)});
        }
        lines.append(groups.text());
        lines.append(QString());
        TextTable commitments({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right,
                               TextTable::Align::Right, TextTable::Align::Right});
        commitments.row({CliText::tr("code"), CliText::tr("commitment"), CliText::tr("score"), CliText::tr("target"),
                         CliText::tr("answered")});
        for (const CommitmentScore& item : m_sheet.commitments) {
            const Commitment* commitment = m_framework.commitment(item.code);
            const Score& score = item.score;
            commitments.row({item.code, commitment != nullptr ? commitment->title : QString(),
                             score.isPrintable() ? m_language.score(*score.mean) : CliText::tr("–"),
                             score.target ? m_language.score(*score.target) : CliText::tr("–"),
                             CliText::tr("%1/%2").arg(score.coverage.answered).arg(score.coverage.applicable)});
        }
        lines.append(commitments.text());
        return lines.join(u'\n');
    }

    QJsonObject wholeJson() const {
        QJsonArray groups;
        for (const GroupScore& group : m_sheet.groups) {
            groups.append(QJsonObject{{u"id"_s, group.id}, {u"score"_s, scoreJson(group.score)}});
        }
        QJsonArray commitments;
        for (const CommitmentScore& commitment : m_sheet.commitments) {
            commitments.append(QJsonObject{{u"code"_s, commitment.code},
                                           {u"weight"_s, commitment.weight},
                                           {u"score"_s, scoreJson(commitment.score)}});
        }
        QJsonArray indicators;
        for (const IndicatorScore& indicator : m_sheet.indicators) {
            indicators.append(indicatorJson(indicator));
        }
        return {{u"id"_s, textId(m_assessment.id)},
                {u"state"_s, m_assessment.state},
                {u"entity"_s, m_assessment.entity},
                {u"round"_s, m_assessment.round},
                {u"referenceDate"_s, m_assessment.referenceDate.toString(Qt::ISODate)},
                {u"status"_s, exchangeName(m_assessment.status)},
                {u"practice"_s, m_assessment.practice},
                {u"verificationCode"_s, verificationCode(m_assessment)},
                {u"basis"_s, exchangeName(m_sheet.options.basis)},
                {u"mean"_s, exchangeName(m_sheet.options.mean)},
                {u"headline"_s, scoreJson(m_sheet.headline())},
                {u"headlineGroup"_s, m_sheet.headlineGroup},
                {u"whole"_s, scoreJson(m_sheet.whole)},
                {u"groups"_s, groups},
                {u"commitments"_s, commitments},
                {u"indicators"_s, indicators}};
    }

    QString commitmentText(const Commitment& commitment) const {
        QStringList lines{CliText::tr("%1  %2").arg(commitment.code, commitment.title), QString(), commitment.verbatim};
        if (const QString note = workingTranslationNote(m_framework.document, m_language); !note.isEmpty()) {
            lines.append(note);
        }
        lines.append(QString());
        const CommitmentScore* score = m_sheet.commitment(commitment.code);
        if (score == nullptr) {
            lines.append(CliText::tr("Out of the scope of this assessment."));
            return lines.join(u'\n');
        }
        lines.append(CliText::tr("Score: %1").arg(scoreText(score->score, m_language)));
        if (score->score.median && score->score.lowest) {
            lines.append(CliText::tr("Median %1, lowest %2")
                             .arg(m_language.number(*score->score.median, 1))
                             .arg(*score->score.lowest));
        }
        if (score->score.target) {
            lines.append(CliText::tr("Target: %1").arg(m_language.score(*score->score.target)));
        }
        lines.append(QString());
        TextTable table(
            {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left});
        table.row({CliText::tr("code"), CliText::tr("state"), CliText::tr("target"), CliText::tr("indicator")});
        for (const QString& code : commitment.indicators) {
            const Indicator* indicator = m_framework.indicator(code);
            const IndicatorScore* item = m_sheet.indicator(code);
            if (indicator != nullptr && item != nullptr) {
                table.row({code, stateText(*item, m_sheet.options.basis),
                           item->target ? QString::number(*item->target) : QString(), indicator->title});
            }
        }
        lines.append(table.text());
        const auto note = m_assessment.notes.find(commitment.code);
        if (note != m_assessment.notes.end()) {
            lines.append({QString(), CliText::tr("What stands: %1").arg(note->second.stands),
                          CliText::tr("What is missing: %1").arg(note->second.missing)});
        }
        return lines.join(u'\n');
    }

    QJsonObject commitmentJson(const Commitment& commitment) const {
        QJsonObject json{{u"code"_s, commitment.code},
                         {u"title"_s, commitment.title},
                         {u"inScope"_s, m_assessment.scope.contains(m_framework, commitment)}};
        if (const CommitmentScore* score = m_sheet.commitment(commitment.code)) {
            json.insert(u"weight"_s, score->weight);
            json.insert(u"score"_s, scoreJson(score->score));
        }
        QJsonArray indicators;
        for (const QString& code : commitment.indicators) {
            if (const IndicatorScore* item = m_sheet.indicator(code)) {
                indicators.append(indicatorJson(*item));
            }
        }
        json.insert(u"indicators"_s, indicators);
        return json;
    }

    QString indicatorText(const Indicator& indicator) const {
        QStringList lines{CliText::tr("%1  %2").arg(indicator.code, indicator.title), indicator.question, QString()};
        const IndicatorScore* score = m_sheet.indicator(indicator.code);
        if (score == nullptr) {
            lines.append(CliText::tr("Out of the scope of this assessment."));
            return lines.join(u'\n');
        }
        const Answer* answer = m_assessment.answer(indicator.code);
        lines.append(score->state == AnswerState::Answered
                         ? CliText::tr("Stage %1 claimed, %2 evidenced").arg(score->claimed).arg(score->evidenced)
                         : CliText::tr("State: %1").arg(stateText(*score, m_sheet.options.basis)));
        if (score->target) {
            lines.append(CliText::tr("Target: stage %1, gap %2").arg(*score->target).arg(score->gap));
        }
        lines.append(QString());
        for (const Stage& stage : m_framework.stages) {
            lines.append(CliText::tr("%1 %2, %3: %4")
                             .arg(stage.number)
                             .arg(stage.name,
                                  markText(answer != nullptr ? answer->mark(stage.number) : Mark::NotAssessed),
                                  indicator.criterion(stage.number)));
        }
        if (answer != nullptr) {
            lines.append(answerLines(*answer));
        }
        return lines.join(u'\n');
    }

    QJsonObject indicatorJsonWithAnswer(const Indicator& indicator) const {
        QJsonObject json{
            {u"code"_s, indicator.code}, {u"title"_s, indicator.title}, {u"commitment"_s, indicator.commitment}};
        if (const IndicatorScore* score = m_sheet.indicator(indicator.code)) {
            json.insert(u"score"_s, indicatorJson(*score));
        }
        if (const Answer* answer = m_assessment.answer(indicator.code)) {
            json.insert(u"answer"_s, exchange::toJson(*answer));
        }
        return json;
    }

private:
    QStringList answerLines(const Answer& answer) const {
        QStringList lines{QString()};
        const auto add = [&lines](const QString& label, const QString& text) {
            if (!text.isEmpty()) {
                lines.append(label.arg(text));
            }
        };
        add(CliText::tr("Not applicable because: %1"), answer.notApplicableReason);
        add(CliText::tr("Rationale: %1"), answer.rationale);
        add(CliText::tr("Source: %1"), answer.source);
        if (answer.confidence != Confidence::Unstated) {
            lines.append(CliText::tr("Confidence: %1").arg(exchange::confidenceWord(answer.confidence, m_language)));
        }
        if (answer.forReview) {
            lines.append(CliText::tr("Marked for review."));
        }
        if (answer.toConfirm) {
            lines.append(CliText::tr("Carried over from the last round; counts as not answered until confirmed."));
        }
        for (const EvidenceUse& use : answer.evidence) {
            if (const Evidence* evidence = m_assessment.evidenceById(use.evidence)) {
                const QString what =
                    use.stage ? CliText::tr("%1 (for stage %2)").arg(evidence->code).arg(*use.stage) : evidence->code;
                lines.append(CliText::tr("Evidence %1: %2").arg(what, evidence->title));
            }
        }
        for (const Dissent& dissent : answer.dissents) {
            add(CliText::tr("Dissent: %1"), dissent.text);
        }
        return lines.size() > 1 ? lines : QStringList();
    }

    const Assessment& m_assessment;
    const Framework& m_framework;
    ScoreSheet m_sheet;
    const Language& m_language = spoken();
};

class ShowVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("show"); }
    QString summary() const override { return CliText::tr("Shows an assessment, a commitment or an indicator."); }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE [COMMITMENT|INDICATOR]"), 1, 2}; }
    QList<QCommandLineOption> options() const override { return {assessmentOption(), jsonOption()}; }
    QStringList explanation() const override {
        return {CliText::tr("Scores are on the framework's scale. Below 60% of answers neither a score nor its gap is "
                            "printed; median, lowest stage and target are."),
                QStringLiteral("  atalaya show altamar.atalaya P06-03")};
    }
    Done run(const Invocation& invocation) const override {
        const auto opened = openAssessment(invocation.arguments.first(), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        const Showing showing(opened->chosen);
        const Framework& framework = *opened->chosen.framework;
        const QString subject = codeIn(framework, invocation.arguments.value(1));
        const bool json = invocation.isSet("json");
        Console& console = invocation.console;
        if (subject.isEmpty()) {
            json ? console.json(showing.wholeJson()) : console.line(showing.wholeText());
        } else if (const Commitment* commitment = framework.commitment(subject)) {
            json ? console.json(showing.commitmentJson(*commitment))
                 : console.line(showing.commitmentText(*commitment));
        } else if (const Indicator* indicator = framework.indicator(subject)) {
            json ? console.json(showing.indicatorJsonWithAnswer(*indicator))
                 : console.line(showing.indicatorText(*indicator));
        } else {
            const QStringList near = nearestTo(subject, codesOf(framework, Subjects::Questions));
            return fault(
                CliText::tr("“%1” is neither a commitment nor an indicator of %2. %3")
                    .arg(subject, framework.title, near.isEmpty() ? howToListCodes(framework) : nearText(near)));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> showVerb() {
    return std::make_unique<ShowVerb>();
}

} // namespace atalaya::cli
