#include "tests/support/Builders.h"

#include <QString>

namespace atalaya::test {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Mark markOf(char letter) {
    switch (letter) {
    case 'm':
        return Mark::Met;
    case 'o':
        return Mark::Overtaken;
    case 'n':
        return Mark::NotMet;
    default:
        return Mark::NotAssessed;
    }
}

} // namespace

FrameworkBuilder::FrameworkBuilder(int stages) {
    m_framework.id = QStringLiteral("test-framework");
    m_framework.version = QStringLiteral("1.0");
    m_framework.language = QStringLiteral("en");
    m_framework.title = QStringLiteral("Test Declaration");
    m_framework.status = QStringLiteral("For tests");
    for (int stage = 1; stage <= stages; ++stage) {
        const QString number = QString::number(stage);
        m_framework.stages.push_back(
            {stage, QStringLiteral("Stage name %1").arg(number), QStringLiteral("What stage %1 is like.").arg(number)});
        if (stage >= 2) {
            m_framework.evidenceRule.minimumByStage[stage] = stage == 2 ? EvidenceGrade::C : EvidenceGrade::B;
        }
    }
    m_framework.clusters = {{QStringLiteral("C01"), QStringLiteral("Executive")},
                            {QStringLiteral("C02"), QStringLiteral("Civil society")}};
    m_framework.bodies = {{QStringLiteral("B01"), QStringLiteral("Ministry"), {}, QStringLiteral("C01")}};
    m_framework.document.title = m_framework.title;
}

FrameworkBuilder& FrameworkBuilder::group(const char* id, bool headline) {
    Group group;
    group.id = text(id);
    group.title = QStringLiteral("Group %1").arg(group.id);
    group.range = QStringLiteral("paragraphs of %1").arg(group.id);
    group.headline = headline;
    m_framework.groups.push_back(group);
    return *this;
}

FrameworkBuilder& FrameworkBuilder::commitment(const char* code, int indicators, double weight) {
    if (m_framework.groups.empty()) {
        group("all", true);
    }
    Commitment commitment;
    commitment.code = text(code);
    commitment.number = static_cast<int>(m_framework.commitments.size()) + 1;
    commitment.group = m_framework.groups.back().id;
    commitment.title = QStringLiteral("Commitment %1").arg(commitment.number);
    commitment.axisLabel = commitment.title;
    commitment.verbatim = QStringLiteral("Verbatim text of paragraph %1.").arg(commitment.number);
    commitment.summary = QStringLiteral("Summary of paragraph %1.").arg(commitment.number);
    commitment.defaultWeight = weight;
    for (int i = 1; i <= indicators; ++i) {
        Indicator indicator;
        indicator.code = QStringLiteral("%1-%2").arg(commitment.code).arg(i, 2, 10, QLatin1Char('0'));
        indicator.commitment = commitment.code;
        indicator.title = QStringLiteral("Question %1").arg(indicator.code);
        indicator.question = QStringLiteral("How far is %1?").arg(indicator.code);
        for (const Stage& stage : m_framework.stages) {
            indicator.criteria.append(
                QStringLiteral("Criterion of %1 for stage %2.").arg(indicator.code).arg(stage.number));
        }
        commitment.indicators.append(indicator.code);
        m_framework.indicators.push_back(indicator);
    }
    m_framework.groups.back().commitments.append(commitment.code);
    m_framework.commitments.push_back(commitment);
    return *this;
}

FrameworkBuilder& FrameworkBuilder::indicatorWeight(const char* code, double weight) {
    for (Indicator& indicator : m_framework.indicators) {
        if (indicator.code == text(code)) {
            indicator.defaultWeight = weight;
        }
    }
    return *this;
}

FrameworkBuilder& FrameworkBuilder::grade(int stage, EvidenceGrade minimum) {
    m_framework.evidenceRule.minimumByStage[stage] = minimum;
    return *this;
}

FrameworkPtr FrameworkBuilder::build() const {
    auto framework = std::make_shared<Framework>(m_framework);
    framework->index();
    return framework;
}

FrameworkPtr smallFramework() {
    return FrameworkBuilder()
        .group("context")
        .commitment("P01", 2)
        .commitment("P02", 1)
        .group("core", true)
        .commitment("P03", 3)
        .commitment("P04", 4)
        .group("institutional")
        .commitment("P05", 2)
        .build();
}

QUuid idOf(const QString& name) {
    static const QUuid space(QStringLiteral("5f1a3c52-7f0e-4d5b-9a55-0f6c2b9d1e10"));
    return QUuid::createUuidV5(space, name);
}

AssessmentBuilder::AssessmentBuilder(FrameworkPtr framework) : m_framework(std::move(framework)) {
    m_assessment.id = idOf(QStringLiteral("assessment"));
    m_assessment.frameworkId = m_framework->id;
    m_assessment.frameworkVersion = m_framework->version;
    m_assessment.state = QStringLiteral("Altamar");
    m_assessment.round = QStringLiteral("2026");
    m_assessment.referenceDate = QDate(2026, 5, 14);
}

AssessmentBuilder& AssessmentBuilder::stage(const char* indicator, int stage) {
    auto& marks = m_assessment.answers[text(indicator)].marks;
    marks.assign(static_cast<std::size_t>(m_framework->ceiling()), Mark::NotAssessed);
    for (int s = 1; s <= stage; ++s) {
        marks[static_cast<std::size_t>(s) - 1] = s == stage ? Mark::Met : Mark::Overtaken;
    }
    return *this;
}

AssessmentBuilder& AssessmentBuilder::marks(const char* indicator, const char* letters) {
    auto& marks = m_assessment.answers[text(indicator)].marks;
    marks.clear();
    for (const char* letter = letters; *letter != '\0'; ++letter) {
        marks.push_back(markOf(*letter));
    }
    return *this;
}

AssessmentBuilder& AssessmentBuilder::notApplicable(const char* indicator, const char* reason) {
    Answer& answer = m_assessment.answers[text(indicator)];
    answer.notApplicable = true;
    answer.notApplicableReason = text(reason);
    return *this;
}

AssessmentBuilder& AssessmentBuilder::toConfirm(const char* indicator) {
    m_assessment.answers[text(indicator)].toConfirm = true;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::target(const char* indicator, int stage, QDate by) {
    m_assessment.targets[text(indicator)] = {stage, by.isValid() ? std::optional(by) : std::nullopt};
    return *this;
}

AssessmentBuilder& AssessmentBuilder::weight(const char* code, double value, const char* reason) {
    m_assessment.weights[text(code)] = {value, text(reason)};
    return *this;
}

AssessmentBuilder& AssessmentBuilder::evidence(const char* code, EvidenceGrade grade, EvidenceKind kind,
                                               std::optional<QDate> reviewBy) {
    Evidence piece;
    piece.code = text(code);
    piece.id = idOf(piece.code);
    piece.title = QStringLiteral("Document %1").arg(piece.code);
    piece.issuer = QStringLiteral("Ministry");
    piece.date = QDate(2025, 3, 1);
    piece.kind = kind;
    piece.grade = grade;
    piece.reviewBy = reviewBy;
    m_assessment.evidence.push_back(piece);
    return *this;
}

AssessmentBuilder& AssessmentBuilder::attach(const char* indicator, const char* evidence, std::optional<int> stage) {
    m_assessment.answers[text(indicator)].evidence.push_back({idOf(text(evidence)), stage});
    return *this;
}

AssessmentBuilder& AssessmentBuilder::scope(const Scope& scope) {
    m_assessment.scope = scope;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::mean(MeanKind mean) {
    m_assessment.mean = mean;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::basis(Basis basis) {
    m_assessment.headlineBasis = basis;
    return *this;
}

AssessmentBuilder& AssessmentBuilder::action(const Action& action) {
    m_assessment.plan.actions.push_back(action);
    putInOrder(m_assessment.plan.actions);
    return *this;
}

} // namespace atalaya::test
