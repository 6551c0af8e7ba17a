#include "tests/support/RandomPlan.h"

namespace atalaya::test {
namespace {

class Author : RandomPlan {
public:
    Author(const Framework& framework, std::uint64_t seed) : RandomPlan(framework, seed) {}

    Assessment write() {
        head();
        evidence();
        for (const Indicator& indicator : m_framework.indicators) {
            answer(indicator.code);
        }
        weights();
        words();
        plan(m_assessment.plan);
        brief();
        strategy(m_assessment.plan);
        return m_assessment;
    }

private:
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

    Assessment m_assessment;
};

} // namespace

Assessment randomAssessment(const Framework& framework, std::uint64_t seed) {
    return Author(framework, seed).write();
}

} // namespace atalaya::test
