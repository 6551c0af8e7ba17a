#include "tests/support/Builders.h"

#include <random>

namespace atalaya::test {
namespace {

/// Draws that depend on the seed alone; the standard's distributions differ between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// From `low` to `high`, both possible.
    int roll(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(int percent) { return roll(1, 100) <= percent; }
    template <class T> const T& pick(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(roll(0, static_cast<int>(items.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

class Author {
public:
    Author(const Framework& framework, std::uint64_t seed) : m_framework(framework), m_dice(seed), m_seed(seed) {}

    Assessment write() {
        head();
        evidence();
        for (const Indicator& indicator : m_framework.indicators) {
            answer(indicator.code);
        }
        weights();
        words();
        plan();
        brief();
        strategy();
        return m_assessment;
    }

private:
    QUuid id(const QString& name) const { return idOf(QStringLiteral("%1/%2").arg(m_seed).arg(name)); }

    QDate date(int firstYear, int lastYear) {
        return QDate(m_dice.roll(firstYear, lastYear), m_dice.roll(1, 12), m_dice.roll(1, 28));
    }

    QString sentence() {
        static const std::vector<QString> sentences = {
            QStringLiteral("The decree of 2023 names the owner & the budget <line 4>."),
            QString::fromUtf8("Se aprobó la política; falta el reglamento técnico (año 2025)."),
            QString::fromUtf8("A equipe não tem plantão noturno, nem canal de reserva."),
            QString::fromUtf8("L’autorité n’a pas encore été désignée : « décret en cours »."),
            QString::fromUtf8("Two lines,\nwith a \"quotation\" and a back\\slash; 100 % — 5 ≤ 7."),
            QString::fromUtf8("Ñandú, Ævar, Łódź, \xF0\x9F\x9B\xA1 shield.")};
        return m_dice.pick(sentences);
    }

    QString cluster() {
        if (m_framework.clusters.empty() || m_dice.chance(30)) {
            return {};
        }
        return m_dice.pick(m_framework.clusters).id;
    }

    void head() {
        m_assessment.id = id(QStringLiteral("assessment"));
        m_assessment.frameworkId = m_framework.id;
        m_assessment.frameworkVersion = m_framework.version;
        m_assessment.state = QStringLiteral("Altamar");
        m_assessment.countryCode = m_dice.chance(50) ? QStringLiteral("ATM") : QString();
        m_assessment.entity = m_dice.chance(20) ? QString::fromUtf8("Ministerio de Economía") : QString();
        m_assessment.leadInstitution = QString::fromUtf8("Autoridad Nacional de Ciberseguridad");
        m_assessment.referenceDate = date(2024, 2027);
        m_assessment.round = QString::number(m_assessment.referenceDate.year());
        m_assessment.language = m_dice.pick(std::vector<QString>{QStringLiteral("en"), QStringLiteral("es"),
                                                                 QStringLiteral("pt"), QStringLiteral("fr")});
        m_assessment.status = static_cast<AssessmentStatus>(m_dice.roll(0, 1));
        m_assessment.handling = static_cast<HandlingMark>(m_dice.roll(0, 4));
        m_assessment.practice = m_dice.chance(50);
        m_assessment.mean = static_cast<MeanKind>(m_dice.roll(0, 2));
        m_assessment.headlineBasis = static_cast<Basis>(m_dice.roll(0, 1));
        if (m_dice.chance(50)) {
            m_assessment.previous = id(QStringLiteral("previous"));
        }
        if (m_dice.chance(40)) {
            m_assessment.scope.kind = static_cast<Scope::Kind>(m_dice.roll(0, 2));
            if (m_assessment.scope.kind == Scope::Kind::Chosen) {
                for (const Commitment& commitment : m_framework.commitments) {
                    if (m_dice.chance(60)) {
                        m_assessment.scope.commitments.append(commitment.code);
                    }
                }
                if (m_assessment.scope.commitments.isEmpty()) {
                    m_assessment.scope.commitments.append(m_dice.pick(m_framework.commitments).code);
                }
            }
        }
    }

    void evidence() {
        const int count = m_dice.roll(0, 15);
        for (int i = 1; i <= count; ++i) {
            Evidence piece;
            piece.code = QStringLiteral("E-%1").arg(i, 3, 10, QLatin1Char('0'));
            piece.id = id(piece.code);
            piece.title = sentence();
            piece.issuer = m_dice.chance(80) ? sentence() : QString();
            piece.date = m_dice.chance(90) ? date(2000, 2026) : QDate();
            piece.kind = static_cast<EvidenceKind>(m_dice.roll(0, 7));
            piece.grade = static_cast<EvidenceGrade>(m_dice.roll(0, 2));
            piece.sensitivity = static_cast<Sensitivity>(m_dice.roll(0, 3));
            switch (m_dice.roll(0, 4)) {
            case 0:
                piece.reviewBy = m_assessment.referenceDate;
                break;
            case 1:
                piece.reviewBy = m_assessment.referenceDate.addDays(-1);
                break;
            case 2:
            case 3:
                piece.reviewBy = date(2020, 2032);
                break;
            default:
                break;
            }
            piece.link = m_dice.chance(30) ? QStringLiteral("https://example.org/d%1?x=1&y=2").arg(i) : QString();
            piece.note = m_dice.chance(30) ? sentence() : QString();
            if (m_dice.chance(20)) {
                piece.file = EvidenceFile{QString(64, QLatin1Char("0123456789abcdef"[m_dice.roll(0, 15)])),
                                          QString::fromUtf8("Resolución %1.pdf").arg(i), m_dice.roll(0, 5'000'000),
                                          QStringLiteral("application/pdf")};
            }
            m_assessment.evidence.push_back(piece);
        }
    }

    void marks(Answer& answer) {
        const int ceiling = m_framework.ceiling();
        answer.marks.assign(static_cast<std::size_t>(ceiling), Mark::NotAssessed);
        // Half as one click leaves them, half in any pattern at all; uniform patterns alone would rarely climb.
        if (m_dice.chance(50)) {
            const int stage = m_dice.roll(1, ceiling);
            for (int s = 1; s <= stage; ++s) {
                answer.marks[static_cast<std::size_t>(s) - 1] = s == stage ? Mark::Met : Mark::Overtaken;
            }
            return;
        }
        bool any = false;
        for (Mark& mark : answer.marks) {
            mark = static_cast<Mark>(m_dice.roll(0, 3));
            any = any || mark != Mark::NotAssessed;
        }
        if (!any) {
            answer.marks.clear();
        }
    }

    void answer(const QString& code) {
        if (m_dice.chance(60)) {
            Target target;
            target.stage = m_dice.roll(1, m_framework.ceiling());
            if (m_dice.chance(70)) {
                target.by = date(2026, 2032);
            }
            m_assessment.targets[code] = target;
        }
        if (m_dice.chance(20)) {
            return;
        }
        Answer answer;
        if (m_dice.chance(95)) {
            marks(answer);
        }
        if (m_dice.chance(12)) {
            answer.notApplicable = true;
            answer.notApplicableReason = sentence();
        }
        answer.toConfirm = m_dice.chance(8);
        answer.rationale = m_dice.chance(60) ? sentence() : QString();
        answer.confidence = static_cast<Confidence>(m_dice.roll(0, 3));
        answer.forReview = m_dice.chance(15);
        answer.source = m_dice.chance(30) ? QStringLiteral("workshop, 12 March 2026, round 2") : QString();
        for (const Evidence& piece : m_assessment.evidence) {
            if (m_dice.chance(15)) {
                answer.evidence.push_back({piece.id, m_dice.chance(50)
                                                         ? std::optional(m_dice.roll(1, m_framework.ceiling()))
                                                         : std::nullopt});
            }
        }
        while (m_dice.chance(10)) {
            answer.dissents.push_back({sentence(), cluster()});
        }
        if (!(answer == Answer())) {
            m_assessment.answers[code] = answer;
        }
    }

    void weights() {
        static const std::vector<double> values = {0.25, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0};
        for (const Commitment& commitment : m_framework.commitments) {
            if (m_dice.chance(25)) {
                m_assessment.weights[commitment.code] = {m_dice.pick(values), sentence()};
            }
        }
        for (const Indicator& indicator : m_framework.indicators) {
            if (m_dice.chance(15)) {
                m_assessment.weights[indicator.code] = {m_dice.pick(values),
                                                        m_dice.chance(80) ? sentence() : QString()};
            }
        }
    }

    void words() {
        for (const Commitment& commitment : m_framework.commitments) {
            if (m_dice.chance(40)) {
                m_assessment.notes[commitment.code] = {sentence(), sentence()};
            }
        }
        while (m_dice.chance(50)) {
            m_assessment.openPoints.push_back(
                {m_dice.chance(70) ? m_dice.pick(m_framework.indicators).code : QString(), sentence()});
        }
        Method& method = m_assessment.method;
        method.description = sentence();
        method.limits = m_dice.chance(70) ? sentence() : QString();
        for (const Cluster& item : m_framework.clusters) {
            if (m_dice.chance(60)) {
                method.participation.push_back({item.id, m_dice.roll(1, 40), {sentence(), QStringLiteral("CSIRT")}});
            }
        }
        while (m_dice.chance(60)) {
            method.sessions.push_back({sentence(), date(2025, 2026), m_dice.roll(1, 16) / 2.0});
        }
    }

    void plan() {
        Plan& plan = m_assessment.plan;
        if (m_dice.chance(20)) {
            return;
        }
        plan.currency = QStringLiteral("USD");
        const int objectives = m_dice.roll(1, 3);
        for (int i = 1; i <= objectives; ++i) {
            plan.objectives.push_back({id(QStringLiteral("objective %1").arg(i)), sentence()});
        }
        const int actions = m_dice.roll(0, 6);
        for (int i = 1; i <= actions; ++i) {
            Action action;
            action.code = QStringLiteral("A%1").arg(i);
            action.id = id(action.code);
            action.objective = m_dice.chance(90) ? m_dice.pick(plan.objectives).id : QUuid();
            action.title = sentence();
            action.leadBody = m_dice.chance(80) ? sentence() : QString();
            action.measure = m_dice.chance(70) ? sentence() : QString();
            action.status = static_cast<ActionStatus>(m_dice.roll(0, 3));
            action.start = date(2026, 2028);
            action.end = action.start.addDays(m_dice.roll(0, 1200));
            const qint64 cost = m_dice.chance(90) ? m_dice.roll(0, 3'000'000) : 0;
            action.cost = cost;
            if (m_dice.chance(50) && cost > 0) {
                const qint64 first = cost / 3;
                action.costByYear[action.start.year()] = first;
                action.costByYear[action.start.year() + 1] = cost - first;
            }
            for (const Indicator& indicator : m_framework.indicators) {
                if (m_dice.chance(20)) {
                    action.lifts.push_back({indicator.code, m_dice.roll(1, m_framework.ceiling())});
                }
            }
            plan.actions.push_back(action);
        }
    }

    void brief() {
        MinisterBrief& brief = m_assessment.brief;
        if (m_dice.chance(40)) {
            return;
        }
        brief.headline = sentence();
        brief.text = sentence();
        for (int i = m_dice.roll(0, 3); i > 0; --i) {
            brief.strengths.push_back({m_dice.pick(m_framework.indicators).code, sentence()});
            brief.gaps.push_back({m_dice.pick(m_framework.indicators).code, sentence()});
        }
        for (int i = m_dice.roll(0, 3); i > 0; --i) {
            Decision decision;
            decision.text = sentence();
            decision.owner = sentence();
            if (!m_assessment.plan.actions.empty() && m_dice.chance(60)) {
                decision.action = m_dice.pick(m_assessment.plan.actions).code;
            }
            if (m_dice.chance(50)) {
                decision.lift = Lift{m_dice.pick(m_framework.indicators).code, m_dice.roll(1, m_framework.ceiling())};
            }
            if (m_dice.chance(50)) {
                decision.cost = m_dice.roll(0, 900'000);
            }
            if (m_dice.chance(50)) {
                decision.by = date(2026, 2030);
            }
            brief.decisions.push_back(decision);
        }
        brief.note = m_dice.chance(50) ? sentence() : QString();
    }

    /// What a strategy holds beside objectives and actions. With dice of its own, so that the rest of a seed's
    /// assessment stays what it was before there was any of this.
    void strategy() {
        Plan& plan = m_assessment.plan;
        if (plan.objectives.empty()) {
            return;
        }
        m_dice = Dice(m_seed * 7919 + 5);
        plan.vision = m_dice.chance(60) ? sentence() : QString();
        while (m_dice.chance(50)) {
            plan.principles << sentence();
        }
        for (std::size_t i = 0; i < plan.objectives.size(); ++i) {
            Objective& objective = plan.objectives[i];
            objective.code = m_dice.chance(70) ? QStringLiteral("O%1").arg(i + 1) : QString();
            objective.description = m_dice.chance(50) ? sentence() : QString();
            objective.parent = i > 0 && m_dice.chance(50) ? plan.objectives[i - 1].id : QUuid();
            if (m_dice.chance(50)) {
                objective.commitments.insert(m_dice.pick(m_framework.commitments).code);
                objective.indicators.insert(m_dice.pick(m_framework.indicators).code);
            }
        }
        for (std::size_t i = 0; i < plan.actions.size(); ++i) {
            followedAction(i);
        }
        for (int i = m_dice.roll(0, 4); i > 0; --i) {
            measure(i);
        }
        for (int i = m_dice.roll(0, 3); i > 0; --i) {
            LifecycleStep step;
            step.id = id(QStringLiteral("step %1").arg(i));
            step.phase = static_cast<LifecyclePhase>(m_dice.roll(0, 4));
            step.title = sentence();
            step.owner = m_dice.chance(60) ? sentence() : QString();
            step.due = m_dice.chance(60) ? std::optional(date(2025, 2029)) : std::nullopt;
            step.done = m_dice.chance(40) ? std::optional(date(2025, 2029)) : std::nullopt;
            plan.lifecycle.push_back(step);
        }
        for (int i = m_dice.roll(0, 2); i > 0; --i) {
            Scenario scenario;
            scenario.id = id(QStringLiteral("scenario %1").arg(i));
            scenario.name = sentence();
            for (const Action& action : plan.actions) {
                if (m_dice.chance(60)) {
                    MovedDates& moved = scenario.actions[action.id];
                    moved.start = m_dice.chance(40) ? std::optional(action.start.addMonths(5)) : std::nullopt;
                    moved.end = m_dice.chance(40) ? std::optional(action.end.addMonths(5)) : std::nullopt;
                }
            }
            scenario.budgetByYear[m_dice.roll(2026, 2030)] = m_dice.roll(0, 3'000'000);
            // Of dice of its own: what is drawn after it stays what it was. No limits of bodies: who leads an action is
            // text that a test may change by itself.
            Dice asked(m_seed * 104729 + static_cast<std::uint64_t>(i));
            scenario.goal = asked.chance(40) ? PlanGoal::ReachTargets : PlanGoal::MostGain;
            scenario.totalBudget = asked.chance(60) ? std::optional<qint64>(asked.roll(0, 3'000'000)) : std::nullopt;
            for (const Action& action : plan.actions) {
                if (asked.chance(20)) {
                    scenario.mustDo.insert(action.id);
                } else if (asked.chance(20)) {
                    scenario.excluded.insert(action.id);
                }
                if (!scenario.actions.contains(action.id) && action.end.isValid() && asked.chance(50)) {
                    scenario.movedOthers[action.id].end = action.end.addMonths(7);
                }
            }
            plan.scenarios.push_back(scenario);
        }
        putInOrder(plan);
        if (plan.actions.size() > 1 && m_dice.chance(30)) {
            plan.actions.front().order += orderStep / 2; // moved by hand
        }
    }

    void followedAction(std::size_t i) {
        Plan& plan = m_assessment.plan;
        Action& action = plan.actions[i];
        action.description = m_dice.chance(50) ? sentence() : QString();
        while (m_dice.chance(40)) {
            action.supportingBodies << sentence();
        }
        action.progress = action.status == ActionStatus::Running ? m_dice.roll(0, 100) : 0;
        if (action.cost && action.costByYear.empty() && m_dice.chance(50)) {
            action.cost->low -= action.cost->low / 4;
            action.cost->high += m_dice.roll(0, 100'000);
        }
        for (auto& [year, cost] : action.costByYear) {
            cost.high += 1000;
            action.cost->high += 1000;
        }
        action.fundingSource = m_dice.chance(50) ? sentence() : QString();
        action.isFundingSecured = m_dice.chance(30);
        action.isMustDo = m_dice.chance(20);
        for (std::size_t other = 0; other < i; ++other) {
            if (m_dice.chance(30)) {
                action.dependencies.insert(plan.actions[other].id);
            }
        }
        while (m_dice.chance(30)) {
            action.risks.push_back({sentence(), static_cast<RiskLevel>(m_dice.roll(0, 3)),
                                    static_cast<RiskLevel>(m_dice.roll(0, 3)),
                                    m_dice.chance(50) ? sentence() : QString()});
        }
    }

    void measure(int number) {
        Plan& plan = m_assessment.plan;
        Measure measure;
        measure.code = QStringLiteral("M%1").arg(number);
        measure.id = id(measure.code);
        measure.objective = m_dice.pick(plan.objectives).id;
        measure.action = !plan.actions.empty() && m_dice.chance(50) ? m_dice.pick(plan.actions).id : QUuid();
        measure.title = sentence();
        measure.unit = m_dice.chance(50) ? QStringLiteral("%") : QString();
        if (m_dice.chance(70)) {
            measure.baseline = MeasurePoint{m_dice.roll(-40, 40) / 4.0, date(2024, 2025)};
        }
        if (m_dice.chance(70)) {
            measure.target = MeasurePoint{m_dice.roll(0, 400) / 4.0, m_dice.chance(80) ? date(2027, 2029) : QDate()};
        }
        measure.source = m_dice.chance(50) ? sentence() : QString();
        measure.frequency = static_cast<Frequency>(m_dice.roll(0, 5));
        QDate day = date(2025, 2026);
        while (m_dice.chance(60)) {
            measure.readings.push_back({day, m_dice.roll(0, 1000) / 8.0, m_dice.chance(30) ? sentence() : QString()});
            day = day.addDays(m_dice.roll(1, 200));
        }
        plan.measures.push_back(measure);
    }

    const Framework& m_framework;
    Dice m_dice;
    std::uint64_t m_seed;
    Assessment m_assessment;
};

} // namespace

Assessment randomAssessment(const Framework& framework, std::uint64_t seed) {
    return Author(framework, seed).write();
}

} // namespace atalaya::test
