#include "models/commands/ComparedRounds.h"

#include "models/storage/Things.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct ComparedRoundsWords {
    Q_DECLARE_TR_FUNCTIONS(ComparedRounds)
};

using Summaries = std::vector<WorkspaceSummary>;

Summaries::const_iterator find(const Summaries& all, const QUuid& id) {
    return std::find_if(all.begin(), all.end(), [&](const WorkspaceSummary& one) { return one.id == id; });
}

/// Whether the log has ever seen `assessment` compared with `round`: an import may name one that stayed elsewhere, and
/// an undo may come back to it.
bool wasComparedWith(const Workspace& workspace, const QUuid& assessment, const QUuid& round) {
    const auto entries = workspace.log(assessment);
    const QString kind = storage::thingKindName(storage::ThingKind::Assessment);
    return !entries || std::any_of(entries->begin(), entries->end(), [&](const LogEntry& entry) {
        if (entry.kind != kind) {
            return false;
        }
        const QJsonObject then = QJsonDocument::fromJson(entry.after.toUtf8()).object();
        return QUuid::fromString(then.value("previous"_L1).toString()) == round;
    });
}

} // namespace

bool isComparedWith(const Summaries& all, const QUuid& from, const QUuid& to) {
    std::set<QUuid> seen; // what was imported may run in a circle
    std::optional<QUuid> at = from;
    while (at && seen.insert(*at).second) {
        const auto row = find(all, *at);
        at = row == all.end() ? std::nullopt : row->previous;
        if (at == to) {
            return true;
        }
    }
    return false;
}

Outcome mayBeCompared(const Workspace& workspace, const Assessment& assessment) {
    if (!assessment.previous) {
        return {};
    }
    const auto all = workspace.assessments();
    if (!all) {
        return {}; // the disk is away: looked at again when the change is written
    }
    const auto round = find(*all, *assessment.previous);
    if (round == all->end()) {
        return wasComparedWith(workspace, assessment.id, *assessment.previous)
                   ? Outcome()
                   : failure(ErrorCode::NotFound, [] {
                         return ComparedRoundsWords::tr("The round to compare with is not in this workspace. "
                                                        "Choose one that is, or none.");
                     });
    }
    if (isComparedWith(*all, round->id, assessment.id)) {
        return failure(ErrorCode::Refused, [state = round->state, name = round->round] {
            return ComparedRoundsWords::tr("%1, round %2, is itself compared with this assessment. Choose "
                                           "another round to compare with, or none.",
                                           "State, round")
                .arg(state, name);
        });
    }
    return {};
}

} // namespace atalaya
