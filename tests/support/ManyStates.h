#pragma once

#include "models/exchange/AssessmentImport.h"
#include "models/storage/MakeWorkspace.h"

namespace atalaya::test {

/// A workspace as a regional body has it: the practice country and, with its answers, evidence and targets, so many
/// other States that there are `states` in all. No two are quite alike.
[[nodiscard]] inline Outcome makeManyStates(const QString& path, int states) {
    const auto fill = [states](Workspace& workspace) -> Outcome {
        if (Outcome practice = addPracticeCountry(workspace); !practice) {
            return practice;
        }
        const auto rounds = workspace.assessments();
        if (!rounds) {
            return tl::make_unexpected(rounds.error());
        }
        auto pattern = workspace.assessment(rounds->front().id);
        if (!pattern) {
            return tl::make_unexpected(pattern.error());
        }
        pattern->previous.reset();
        return workspace.together([&]() -> Outcome {
            for (int i = 1; i < states; ++i) {
                Assessment other = *pattern;
                other.id = QUuid::createUuidV5(other.id, QString::number(i));
                other.state = QStringLiteral("State %1").arg(i);
                int turn = 0;
                for (auto& [code, answer] : other.answers) {
                    if (++turn % 7 == i % 7 && !answer.marks.empty()) {
                        answer.marks.back() = Mark::NotMet;
                    }
                }
                if (Outcome added = workspace.add(other, {}); !added) {
                    return added;
                }
            }
            return {};
        });
    };
    return makeWorkspace(path, Surroundings::real(), fill);
}

} // namespace atalaya::test
