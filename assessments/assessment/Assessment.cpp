#include "assessments/assessment/Assessment.h"

#include <algorithm>

namespace atalaya {

bool Evidence::isValidOn(QDate day) const {
    if (kind == EvidenceKind::Law || kind == EvidenceKind::Treaty || !reviewBy) {
        return true;
    }
    return day <= *reviewBy;
}

Mark Answer::mark(int stage) const {
    if (stage < 1 || static_cast<std::size_t>(stage) > marks.size()) {
        return Mark::NotAssessed;
    }
    return marks[static_cast<std::size_t>(stage) - 1];
}

void Answer::chooseStage(int stage, int ceiling) {
    marks.resize(static_cast<std::size_t>(ceiling), Mark::NotAssessed);
    for (int s = 1; s <= ceiling; ++s) {
        Mark& criterion = marks[static_cast<std::size_t>(s) - 1];
        if (s < stage && criterion != Mark::Met) {
            criterion = Mark::Overtaken;
        } else if (s == stage) {
            criterion = Mark::Met;
        } else if (s > stage && criterion == Mark::Overtaken) {
            criterion = Mark::NotAssessed;
        } else if (s == stage + 1 && criterion == Mark::Met) {
            criterion = Mark::NotMet;
        }
    }
    notApplicable = false;
    notApplicableReason.clear();
    toConfirm = false;
}

bool Answer::isAnswered() const {
    return !notApplicable && !toConfirm &&
           std::any_of(marks.begin(), marks.end(), [](Mark mark) { return mark != Mark::NotAssessed; });
}

bool Scope::contains(const Framework& framework, const Commitment& commitment) const {
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::HeadlineGroup:
        return commitment.group == framework.headlineGroup().id;
    case Kind::Chosen:
        return commitments.contains(commitment.code);
    }
    return true;
}

const Answer* Assessment::answer(const QString& indicator) const {
    const auto it = answers.find(indicator);
    return it == answers.end() ? nullptr : &it->second;
}

const Evidence* Assessment::evidenceById(const QUuid& wanted) const {
    const auto it =
        std::find_if(evidence.begin(), evidence.end(), [&wanted](const Evidence& piece) { return piece.id == wanted; });
    return it == evidence.end() ? nullptr : &*it;
}

} // namespace atalaya
