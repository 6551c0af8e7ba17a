#include "app/cli/Verbs.h"

namespace atalaya::cli {

std::vector<std::unique_ptr<Verb>> allVerbs() {
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(newVerb());
    verbs.push_back(demoVerb());
    verbs.push_back(answerVerb());
    verbs.push_back(importVerb());
    verbs.push_back(exportVerb());
    verbs.push_back(listVerb());
    verbs.push_back(showVerb());
    verbs.push_back(gapsVerb());
    verbs.push_back(bestPlanVerb());
    verbs.push_back(explainVerb());
    verbs.push_back(planVerb());
    verbs.push_back(reportVerb());
    verbs.push_back(validateVerb());
    verbs.push_back(verifyVerb());
    verbs.push_back(backupVerb());
    verbs.push_back(restoreVerb());
    verbs.push_back(frameworkVerb());
    return verbs;
}

QCommandLineOption jsonOption() {
    return {QStringLiteral("json"),
            CliText::tr("Writes JSON for a script instead of text, in English whatever the language.")};
}

QCommandLineOption forceOption() {
    return {QStringLiteral("force"), CliText::tr("Replaces the file when it exists.")};
}

QCommandLineOption assessmentOption() {
    return {{QStringLiteral("a"), QStringLiteral("assessment")},
            CliText::tr("Which assessment: its id, the beginning of its id, or its round. Without it, the one with the "
                        "latest reference date."),
            QStringLiteral("ID|ROUND")};
}

} // namespace atalaya::cli
