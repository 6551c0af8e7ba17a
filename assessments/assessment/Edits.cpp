#include "assessments/assessment/Edits.h"

#include "assessments/assessment/ApprovalLock.h"
#include "assessments/assessment/Rules.h"
#include "assessments/assessment/Texts.h"
#include "assessments/strategy/PlanSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct EditsWords {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// What is said when a rule of this file, rather than one over the content, forbids a step.
Outcome refused(const QString& sentence, const QString& detail = {}) {
    return failure(ErrorCode::Refused, sentence, detail);
}

/// Applies one change to a copy, then asks the rules about what it touched.
class Editor {
public:
    Editor(const Framework& framework, Assessment& next) : m_framework(framework), m_next(next) {}

    Outcome operator()(const SetStage& change) {
        if (change.stage < 1 || change.stage > m_framework.ceiling()) {
            return failure(ErrorCode::InvalidInput,
                           EditsWords::tr("Stage %1 is off the scale. Choose a stage from 1 to %2.")
                               .arg(change.stage)
                               .arg(m_framework.ceiling()),
                           change.indicator);
        }
        return changeFinding(change.indicator,
                             [&](Answer& answer) { answer.chooseStage(change.stage, m_framework.ceiling()); });
    }

    Outcome operator()(const SetMark& change) {
        if (change.stage < 1 || change.stage > m_framework.ceiling()) {
            return failure(ErrorCode::InvalidInput,
                           EditsWords::tr("There is no criterion for stage %1. Choose a stage from 1 to %2.")
                               .arg(change.stage)
                               .arg(m_framework.ceiling()),
                           change.indicator);
        }
        return changeFinding(change.indicator, [&](Answer& answer) {
            markOf(answer, change.stage) = change.mark;
            answer.toConfirm = false;
            if (change.mark != Mark::NotAssessed) {
                applies(answer);
            }
        });
    }

    Outcome operator()(const SetNotApplicable& change) {
        if (change.notApplicable && change.reason.trimmed().isEmpty()) {
            return refused(
                EditsWords::tr("\"Not applicable\" needs a reason, because the report lists it. Write why this "
                               "question does not apply."),
                change.indicator);
        }
        return changeFinding(change.indicator, [&](Answer& answer) {
            if (change.notApplicable) {
                answer.notApplicable = true;
                answer.notApplicableReason = change.reason;
                answer.toConfirm = false;
            } else if (answer.notApplicable) {
                applies(answer);
            }
        });
    }

    Outcome operator()(const SetRationale& change) {
        return changeAnswer(change.indicator, [&](Answer& answer) { answer.rationale = change.text; });
    }
    Outcome operator()(const SetConfidence& change) {
        return changeAnswer(change.indicator, [&](Answer& answer) { answer.confidence = change.confidence; });
    }
    Outcome operator()(const SetForReview& change) {
        return changeAnswer(change.indicator, [&](Answer& answer) { answer.forReview = change.forReview; });
    }
    Outcome operator()(const SetAnswer& change) {
        return changeAnswer(change.indicator, [&](Answer& answer) { answer = change.answer; });
    }
    Outcome operator()(const ClearAnswer& change) {
        return changeAnswer(change.indicator, [](Answer& answer) { answer = Answer(); });
    }

    Outcome operator()(const SetTarget& change) {
        Rules rules(m_framework, m_next);
        if (change.target) {
            m_next.targets[change.indicator] = *change.target;
            rules.checkTarget(change.indicator, *change.target);
        } else {
            m_next.targets.erase(change.indicator);
            rules.checkIndicator(change.indicator, change.indicator);
        }
        return outcomeOf(rules);
    }

    Outcome operator()(const SetWeight& change) {
        Rules rules(m_framework, m_next);
        rules.checkWeight(change.code, change.weight);
        if (change.weight == Weight()) {
            m_next.weights.erase(change.code);
        } else {
            m_next.weights[change.code] = change.weight;
        }
        return outcomeOf(rules);
    }

    Outcome operator()(const PutEvidence& change) {
        auto& pieces = m_next.evidence;
        pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                                    [&](const Evidence& piece) { return piece.id == change.evidence.id; }),
                     pieces.end());
        const auto after = std::upper_bound(pieces.begin(), pieces.end(), change.evidence,
                                            [](const Evidence& a, const Evidence& b) { return a.code < b.code; });
        pieces.insert(after, change.evidence);
        return check({&Rules::checkEvidence});
    }

    Outcome operator()(const RemoveEvidence& change) {
        auto& pieces = m_next.evidence;
        const auto piece = std::find_if(pieces.begin(), pieces.end(),
                                        [&](const Evidence& item) { return item.id == change.evidence; });
        if (piece == pieces.end()) {
            return failure(
                ErrorCode::NotFound,
                EditsWords::tr("The evidence to remove is not in this assessment. Choose one from its register."),
                change.evidence.toString(QUuid::WithoutBraces));
        }
        for (const auto& [code, answer] : m_next.answers) {
            if (std::any_of(answer.evidence.begin(), answer.evidence.end(),
                            [&](const EvidenceUse& use) { return use.evidence == change.evidence; })) {
                return refused(EditsWords::tr("%1 supports the answer to %2. Detach it there before removing it.")
                                   .arg(piece->code, code));
            }
        }
        pieces.erase(piece);
        return {};
    }

    Outcome operator()(const SetStatus& change) {
        const bool reopens = m_next.status == AssessmentStatus::Approved && change.status != AssessmentStatus::Approved;
        if (reopens && change.reason.trimmed().isEmpty()) {
            return refused(
                EditsWords::tr("Reopening an approved assessment needs a reason, which is kept in its history. "
                               "Write why it is reopened."));
        }
        m_next.status = change.status;
        return {};
    }

    Outcome operator()(const SetHead& change) {
        const Head& head = change.head;
        m_next.state = head.state;
        m_next.countryCode = head.countryCode;
        m_next.entity = head.entity;
        m_next.leadInstitution = head.leadInstitution;
        m_next.round = head.round;
        m_next.referenceDate = head.referenceDate;
        m_next.language = head.language;
        m_next.previous = head.previous;
        return check({&Rules::checkHead});
    }

    Outcome operator()(const SetCommitmentNote& change) {
        m_next.notes[change.commitment] = change.note;
        Rules rules(m_framework, m_next);
        rules.checkNotes();
        if (change.note == CommitmentNote()) {
            m_next.notes.erase(change.commitment);
        }
        return outcomeOf(rules);
    }

    Outcome operator()(const SetBrief& change) {
        m_next.brief = change.brief;
        return check({&Rules::checkBrief});
    }

    Outcome operator()(const SetMethod& change) {
        m_next.method = change.method;
        return check({&Rules::checkMethod});
    }

    Outcome operator()(const SetOpenPoints& change) {
        m_next.openPoints = change.points;
        return check({&Rules::checkOpenPoints});
    }

    /// Everything else changes the strategy.
    template <class PlanChange> Outcome operator()(const PlanChange& change) { return changePlan(change); }

private:
    template <class PlanChange> Outcome changePlan(const PlanChange& change) {
        // By their places in the list; null for those that name none.
        std::vector<QUuid> decided;
        for (const Decision& decision : m_next.brief.decisions) {
            const Action* action = decision.action.isEmpty() ? nullptr : m_next.plan.actionByCode(decision.action);
            decided.push_back(action == nullptr ? QUuid() : action->id);
        }
        return steps::apply(m_next.plan, change).and_then([&] { return letDecisionsFollow(decided); }).and_then([this] {
            return check({&Rules::checkPlan, &Rules::checkBrief});
        });
    }

    /// Decisions for the minister name actions by their codes, so they follow a code that changes, and never come to
    /// name another action that was given the code. `decided`: the action that each of them named before.
    Outcome letDecisionsFollow(const std::vector<QUuid>& decided) {
        for (std::size_t i = 0; i < decided.size(); ++i) {
            if (decided[i].isNull()) {
                continue;
            }
            Decision& decision = m_next.brief.decisions[i];
            const Action* action = m_next.plan.action(decided[i]);
            if (action == nullptr) {
                return refused(EditsWords::tr("A decision for the minister names the action %1. Take it out there "
                                              "before removing the action.")
                                   .arg(decision.action));
            }
            decision.action = action->code;
        }
        return {};
    }

    Outcome check(std::initializer_list<void (Rules::*)()> checks) const {
        Rules rules(m_framework, m_next);
        for (const auto one : checks) {
            (rules.*one)();
        }
        return outcomeOf(rules);
    }

    static Outcome outcomeOf(const Rules& rules) {
        if (rules.violations().empty()) {
            return {};
        }
        return tl::make_unexpected(rules.violations().front().error());
    }

    Mark& markOf(Answer& answer, int stage) const {
        answer.marks.resize(static_cast<std::size_t>(m_framework.ceiling()), Mark::NotAssessed);
        return answer.marks[static_cast<std::size_t>(stage) - 1];
    }

    /// Somebody looked at the question and found that it applies.
    static void applies(Answer& answer) {
        answer.notApplicable = false;
        answer.notApplicableReason.clear();
        answer.toConfirm = false;
    }

    /// Changes what was found. Where that came from (a session, a review) is forgotten as soon as it is something else:
    /// no number may be explained by a meeting that never decided it.
    template <class Step> Outcome changeFinding(const QString& indicator, Step apply) {
        return changeAnswer(indicator, [&](Answer& answer) {
            const Answer before = answer;
            apply(answer);
            const auto ceiling = m_framework.ceiling();
            bool same = before.notApplicable == answer.notApplicable;
            for (int stage = 1; same && stage <= ceiling; ++stage) {
                same = before.mark(stage) == answer.mark(stage);
            }
            if (!same) {
                answer.source.clear();
            }
        });
    }

    /// An answer that says nothing is not kept, and no marks are kept when none says anything: one way to write each
    /// state.
    template <class Step> Outcome changeAnswer(const QString& indicator, Step apply) {
        Answer& answer = m_next.answers[indicator];
        apply(answer);
        if (std::all_of(answer.marks.begin(), answer.marks.end(),
                        [](Mark mark) { return mark == Mark::NotAssessed; })) {
            answer.marks.clear();
        }
        Rules rules(m_framework, m_next);
        rules.checkAnswer(indicator, answer);
        if (answer == Answer()) {
            m_next.answers.erase(indicator);
        }
        return outcomeOf(rules);
    }

    const Framework& m_framework;
    Assessment& m_next;
};

} // namespace

Result<Assessment> edit(const Framework& framework, const Assessment& assessment, const Change& change) {
    const Change tidy = withTidyTexts(change);
    if (assessment.status == AssessmentStatus::Approved && !std::holds_alternative<SetStatus>(tidy) &&
        !isReport(tidy, assessment)) {
        return failure(ErrorCode::Refused, &whyApprovalLocks);
    }
    Assessment next = assessment;
    if (auto done = std::visit(Editor(framework, next), tidy); !done) {
        return tl::make_unexpected(done.error());
    }
    return next;
}

Head headOf(const Assessment& assessment) {
    return {assessment.state, assessment.countryCode,   assessment.entity,   assessment.leadInstitution,
            assessment.round, assessment.referenceDate, assessment.language, assessment.previous};
}

QString reasonOf(const Change& change) {
    const auto* status = std::get_if<SetStatus>(&change);
    return status != nullptr ? std::get<SetStatus>(withTidyTexts(*status)).reason : QString();
}

std::vector<ContentProblem> checkAssessment(const Framework& framework, const Assessment& assessment) {
    Rules rules(framework, assessment);
    rules.checkAll();
    return problemsOf(rules.violations());
}

Assessment nextRound(const Assessment& last, const QUuid& id, const QString& round, QDate referenceDate) {
    Assessment next = last;
    next.id = id;
    next.previous = last.id;
    next.round = round;
    next.referenceDate = referenceDate;
    next.status = AssessmentStatus::Draft;
    next.brief = {};
    next.method = {};
    next.notes.clear();
    next.openPoints.clear();
    for (auto& [code, answer] : next.answers) {
        answer.toConfirm = true;
        answer.dissents.clear();
    }
    return next;
}

} // namespace atalaya
