// The practice country against figures that were worked out without this program: tests/data/altamar/expected.json.
#include "assessments/findings/Preflight.h"
#include "assessments/foundation/Language.h"
#include "assessments/framework/FrameworkLoader.h"
#include "assessments/scoring/Gaps.h"
#include "assessments/strategy/Projection.h"
#include "models/exchange/AssessmentJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The expected figures by their paths. Each is taken once; what nobody took is a figure that nobody checked.
class Figures {
public:
    explicit Figures(const QJsonObject& root) { add({}, root); }

    void expect(const QString& path, const QJsonValue& actual) {
        const auto found = m_figures.find(path);
        ASSERT_NE(found, m_figures.end()) << "no figure for " << path.toStdString();
        EXPECT_EQ(text(actual), text(found->second)) << path.toStdString();
        m_figures.erase(found);
    }
    void expect(const QString& path, const QStringList& actual) { expect(path, QJsonArray::fromStringList(actual)); }
    [[nodiscard]] QStringList left() const {
        QStringList paths;
        for (const auto& [path, value] : m_figures) {
            paths.append(path);
        }
        return paths;
    }
    [[nodiscard]] QStringList below(const QString& path) const { return left().filter(path); }

private:
    static std::string text(const QJsonValue& value) {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
    }
    void add(const QString& path, const QJsonObject& object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = path.isEmpty() ? it.key() : path + u'/' + it.key();
            if (it->isObject()) {
                add(place, it->toObject());
            } else {
                m_figures.emplace(place, *it);
            }
        }
    }
    std::map<QString, QJsonValue> m_figures;
};

const Language language;

QString shown(std::optional<double> score) {
    return score ? language.score(*score) : u"none"_s;
}

class Altamar : public testing::Test {
protected:
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    [[nodiscard]] Assessment round(const QString& name) const {
        const QString path = u":/samples/altamar/"_s + name + u".json"_s;
        return readAssessmentJson(*framework, path, bytesOf(path)).assessment.value();
    }
    static QString groupName(const Group& group) {
        return group.headline ? u"core"_s : group.id == u"counter-terrorism"_s ? u"context"_s : group.id;
    }
    /// Codes of the indicators for which `fits` holds, in the framework's order.
    template <class Fits> [[nodiscard]] QStringList indicators(const ScoreSheet& of, Fits fits) const {
        QStringList codes;
        for (const IndicatorScore& indicator : of.indicators) {
            if (fits(indicator)) {
                codes.append(indicator.code);
            }
        }
        return codes;
    }
    [[nodiscard]] QStringList inState(const ScoreSheet& of, AnswerState state) const {
        return indicators(of, [state](const IndicatorScore& one) { return one.state == state; });
    }
    void expectScore(const QString& path, const Score& score) {
        figures.expect(path + u"/answered"_s, score.coverage.answered);
        figures.expect(path + u"/applicable"_s, score.coverage.applicable);
        figures.expect(path + u"/mean"_s, shown(score.mean));
        figures.expect(path + u"/median"_s, *score.median);
        figures.expect(path + u"/lowest"_s, *score.lowest);
        if (score.target) {
            figures.expect(path + u"/target"_s, shown(score.target));
            figures.expect(path + u"/gap"_s, shown(score.gap));
        }
    }
    [[nodiscard]] QStringList evidenceThat(const std::function<bool(const Evidence&)>& fits) const {
        QStringList codes;
        for (const Evidence& evidence : now.evidence) {
            if (fits(evidence)) {
                codes.append(evidence.code);
            }
        }
        return codes;
    }
    [[nodiscard]] std::map<QString, int> usesOfEvidence() const {
        std::map<QString, int> uses;
        for (const auto& [code, answer] : now.answers) {
            for (const EvidenceUse& use : answer.evidence) {
                ++uses[now.evidenceById(use.evidence)->code];
            }
        }
        return uses;
    }
    [[nodiscard]] bool leansOnOldProof(const IndicatorScore& one) const {
        const auto& uses = now.answers.at(one.code).evidence;
        return std::any_of(uses.begin(), uses.end(), [this](const EvidenceUse& use) {
            return !now.evidenceById(use.evidence)->isValidOn(now.referenceDate);
        });
    }

    void expectScores();
    void expectGaps();
    void expectAnswers();
    void expectEvidence();
    void expectPlan();

    FrameworkPtr framework = loadBuiltInFramework().value();
    Assessment before = round(u"2024"_s);
    Assessment now = round(u"2026"_s);
    ScoreSheet then = scoreAssessment(*framework, before);
    ScoreSheet sheet = scoreAssessment(*framework, now);
    Figures figures{
        QJsonDocument::fromJson(bytesOf(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/altamar/expected.json")))
            .object()};
};

void Altamar::expectScores() {
    for (const Commitment& commitment : framework->commitments) {
        const Score& score = sheet.commitment(commitment.code)->score;
        const Score& earlier = then.commitment(commitment.code)->score;
        const QString path = u"commitments/"_s + commitment.code;
        expectScore(path, score);
        expectScore(u"round2024/"_s + path, earlier);
        figures.expect(path + u"/since2024"_s, language.change(*score.mean - *earlier.mean));
    }
    for (const Group& group : framework->groups) {
        const Score& score = sheet.group(group.id)->score;
        const Score& earlier = then.group(group.id)->score;
        const QString path = u"groups/"_s + groupName(group);
        expectScore(path, score);
        expectScore(u"round2024/"_s + path, earlier);
        figures.expect(path + u"/since2024"_s, language.change(*score.mean - *earlier.mean));
    }
    expectScore(u"whole"_s, sheet.whole);
    expectScore(u"round2024/whole"_s, then.whole);

    figures.expect(u"groups/core/mean2024"_s, shown(then.headline().mean));
    const ScoreSheet proved = scoreAssessment(*framework, now, {Basis::Evidenced, now.mean});
    figures.expect(u"groups/core/meanEvidenced"_s, shown(proved.headline().mean));
    Assessment unweighted = now;
    unweighted.weights.clear();
    figures.expect(u"groups/core/meanWithAllWeights1"_s,
                   shown(scoreAssessment(*framework, unweighted).headline().mean));
    for (int stage = 1; stage <= framework->ceiling(); ++stage) {
        figures.expect(u"groups/core/stages/"_s + QString::number(stage),
                       sheet.headline().distribution.at(static_cast<std::size_t>(stage) - 1));
    }
}

void Altamar::expectGaps() {
    const auto gaps = rankGaps(*framework, now, sheet);
    QStringList order;
    QStringList priorities;
    QStringList quickWins;
    for (const RankedGap& gap : gaps) {
        order.append(gap.indicator);
        priorities.append(shown(gap.priority));
        if (gap.quickWin) {
            quickWins.append(gap.indicator);
        }
    }
    quickWins.sort();
    figures.expect(u"gaps"_s, static_cast<int>(gaps.size()));
    figures.expect(u"gapOrder"_s, order);
    figures.expect(u"gapPriorities"_s, priorities);
    figures.expect(u"firstGaps"_s, order.mid(0, 8));
    figures.expect(u"quickWins"_s, quickWins);
}

void Altamar::expectAnswers() {
    figures.expect(u"notAnswered"_s, inState(sheet, AnswerState::NotAnswered));
    figures.expect(u"notApplicable"_s, inState(sheet, AnswerState::NotApplicable));
    figures.expect(u"round2024/notAnswered"_s, inState(then, AnswerState::NotAnswered));
    figures.expect(u"round2024/notApplicable"_s, inState(then, AnswerState::NotApplicable));
    figures.expect(u"changedSince2024"_s, static_cast<int>(indicators(sheet, [this](const IndicatorScore& one) {
                                                               const IndicatorScore* earlier = then.indicator(one.code);
                                                               return one.state == AnswerState::Answered &&
                                                                      earlier->state == AnswerState::Answered &&
                                                                      one.claimed != earlier->claimed;
                                                           }).size()));
    QStringList forReview;
    for (const auto& [code, answer] : now.answers) {
        if (answer.forReview) {
            forReview.append(code);
        }
    }
    figures.expect(u"forReview"_s, forReview);
    int people = 0;
    qsizetype institutions = 0;
    for (const Participation& part : now.method.participation) {
        people += part.people;
        institutions += part.institutions.size();
    }
    figures.expect(u"participants"_s, people);
    figures.expect(u"institutions"_s, static_cast<int>(institutions));
}

void Altamar::expectEvidence() {
    const std::map<QString, int> uses = usesOfEvidence();
    for (const QString& path : figures.below(u"evidenceUses/"_s)) {
        const auto used = uses.find(path.section(u'/', 1));
        figures.expect(path, used == uses.end() ? 0 : used->second);
    }
    figures.expect(u"notAttached"_s,
                   evidenceThat([&uses](const Evidence& evidence) { return !uses.contains(evidence.code); }));
    figures.expect(u"pastReview"_s,
                   evidenceThat([this](const Evidence& evidence) { return !evidence.isValidOn(now.referenceDate); }));
    figures.expect(u"reviewDueIn60Days"_s, evidenceThat([this](const Evidence& evidence) {
                       return evidence.isValidOn(now.referenceDate) &&
                              !evidence.isValidOn(now.referenceDate.addDays(61));
                   }));
    figures.expect(u"lostProof"_s, indicators(sheet, [this](const IndicatorScore& one) {
                       return one.claimed > one.evidenced && leansOnOldProof(one);
                   }));
    figures.expect(u"highStageWeakProof"_s, indicators(sheet, [this](const IndicatorScore& one) {
                       return one.claimed >= 3 && one.claimed > one.evidenced && !leansOnOldProof(one);
                   }));
    figures.expect(u"withoutEvidence"_s, static_cast<int>(indicators(sheet, [this](const IndicatorScore& one) {
                                                              return one.state == AnswerState::Answered &&
                                                                     now.answers.at(one.code).evidence.empty();
                                                          }).size()));
}

void Altamar::expectPlan() {
    qint64 total = 0;
    for (const Action& action : now.plan.actions) {
        total += action.likelyCost();
    }
    figures.expect(u"plan/total"_s, total);
    for (const QString& path : figures.below(u"plan/coreAfterQuarter/"_s)) {
        const QDate day = QDate::fromString(path.section(u'/', 2), Qt::ISODate);
        const Assessment later = projected(*framework, now, day);
        figures.expect(path, shown(scoreAssessment(*framework, later).headline().mean));
    }
    for (const YearOfPlan& year : projectYears(*framework, now)) {
        const QString path = u"plan/years/%1/"_s.arg(year.year);
        figures.expect(path + u"coreAtEnd"_s, shown(year.headline.mean));
        figures.expect(path + u"millions"_s, language.number(static_cast<double>(year.cost.likely) / 1e6, 2));
    }
}

TEST_F(Altamar, EveryFigureIsTheOneWorkedOutWithoutThisProgram) {
    expectScores();
    expectGaps();
    expectAnswers();
    expectEvidence();
    expectPlan();
    EXPECT_EQ(figures.left(), QStringList{u"source"_s}) << "a figure that nobody checked";
}

TEST_F(Altamar, ThePreflightFindsWhatWasFoundByHand) {
    for (const PreflightFinding& finding : preflight({*framework, now, &before, framework.get()})) {
        QStringList codes;
        for (const PreflightSubject& subject : finding.subjects) {
            codes.append(subject.code);
        }
        switch (finding.check) {
        case PreflightCheck::Unanswered:
            figures.expect(u"notAnswered"_s, codes);
            break;
        case PreflightCheck::NotApplicable:
            figures.expect(u"notApplicable"_s, codes);
            break;
        case PreflightCheck::ForReview:
            figures.expect(u"forReview"_s, codes);
            break;
        case PreflightCheck::WeakProof:
            figures.expect(u"highStageWeakProof"_s, codes);
            break;
        case PreflightCheck::StaleEvidence:
            figures.expect(u"pastReview"_s, codes);
            figures.expect(u"lostProof"_s, finding.affected);
            break;
        case PreflightCheck::DueSoon:
            figures.expect(u"reviewDueIn60Days"_s, codes);
            break;
        default:
            break;
        }
    }
    const QStringList left = figures.left();
    for (const QString& path : {u"notAnswered"_s, u"notApplicable"_s, u"forReview"_s, u"highStageWeakProof"_s,
                                u"pastReview"_s, u"lostProof"_s, u"reviewDueIn60Days"_s}) {
        EXPECT_FALSE(left.contains(path)) << "no finding for " << path.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
