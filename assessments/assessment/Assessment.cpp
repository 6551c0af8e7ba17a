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
