#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/FrameworkArguments.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/StateNames.h"
#include "models/exchange/JsonReading.h"

#include <QFileInfo>

namespace atalaya::cli {
namespace {

Result<Scope> scopeFrom(const QString& typed, const Framework& framework) {
    Scope scope;
    if (typed.isEmpty() || typed.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0) {
        return scope;
    }
    if (isHeadlineWord(typed)) {
        scope.kind = Scope::Kind::HeadlineGroup;
        return scope;
    }
    scope.kind = Scope::Kind::Chosen;
    for (const QString& code : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = codeIn(framework, code.trimmed());
        if (framework.commitment(name) == nullptr) {
            QStringList known;
            for (const Commitment& commitment : framework.commitments) {
                known.append(commitment.code);
            }
            return failure(ErrorCode::NotFound,
                           CliText::tr("“%1” is not a commitment of %2. Choose from %3, or write “all” or “core”.")
                               .arg(name, framework.title, spoken().list(known)));
        }
        if (!scope.commitments.contains(name)) {
            scope.commitments.append(name);
        }
    }
    if (scope.commitments.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       CliText::tr("The scope is empty. Write “all”, “core” or codes such as P05,P06."));
    }
    scope.commitments.sort();
    return scope;
}

/// A new assessment and the framework files to keep with it.
struct Start {
    Assessment assessment;
    std::optional<FrameworkFiles> filesToKeep;
};

class NewVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override {
        return CliText::tr("Starts an assessment, in a new workspace or in one there is.");
    }
    ArgumentRule arguments() const override {
        return {QStringLiteral("FILE [STRUCTURE WORDS DOCUMENT] --state NAME --round ROUND --date DATE"), 1, 4};
    }
    QList<QCommandLineOption> options() const override {
        return {
            {QStringLiteral("state"), CliText::tr("Name of the State as it writes itself."), QStringLiteral("NAME")},
            {QStringLiteral("country"),
             CliText::tr("Code of the State, three letters as MEX, by which its reports choose their paper. Not needed "
                         "for a member State of the OAS under its short name in any language."),
             QStringLiteral("CODE")},
            {QStringLiteral("round"), CliText::tr("Name of the round, usually the year."), QStringLiteral("ROUND")},
            {QStringLiteral("date"), CliText::tr("Reference date, as 2026-05-14: evidence must be valid on it."),
             QStringLiteral("DATE")},
            {QStringLiteral("scope"),
             CliText::tr("What is assessed: “all” (default), “core” (the framework's headline group), or codes of "
                         "commitments such as P05,P06."),
             QStringLiteral("SCOPE")},
            {QStringLiteral("entity"), CliText::tr("Ministry or sector, when the assessment is not national."),
             QStringLiteral("NAME")},
            {QStringLiteral("institution"), CliText::tr("Institution that leads the assessment."),
             QStringLiteral("NAME")},
            {QStringLiteral("from"),
             CliText::tr("Starts from the answers of an earlier round in the same workspace; each must be confirmed."),
             QStringLiteral("ID|ROUND")},
            {QStringLiteral("framework"),
             CliText::tr("A framework that Atalaya brings along or that the workspace holds. Default: cicte-2012."),
             QStringLiteral("ID")},
            frameworkFilesOption(),
        };
    }
    QStringList explanation() const override {
        return {CliText::tr("Without a file of that name a workspace is made; in one that is there the assessment is "
                            "added. Prints the id of the new assessment."),
                QStringLiteral("  atalaya new altamar.atalaya --state Altamar --round 2026 --date 2026-05-14")};
    }
    Done run(const Invocation& invocation) const override {
        for (const char* option : {"state", "round", "date"}) {
            if (!invocation.isSet(option) &&
                !(QLatin1String(option) == QLatin1String("state") && invocation.isSet("from"))) {
                return wrongUse(CliText::tr("--%1 is missing.").arg(QLatin1String(option)));
            }
        }
        if (!takesFrameworkFiles(invocation, 1)) {
            return wrongUse(CliText::tr("--framework-files goes with three files: structure, words and document."));
        }
        const QString path = invocation.arguments.first();
        if (QFileInfo(path).size() > 0 || QFileInfo(path).isDir()) {
            return addTo(path, invocation);
        }
        if (QFileInfo::exists(path)) {
            return fault(CliText::tr("“%1” is there and is empty. Remove it or choose another name.").arg(path));
        }
        if (invocation.isSet("from")) {
            return fault(
                CliText::tr("There is no workspace “%1” to take an earlier round from. Check the name.").arg(path));
        }
        const auto start = prepare(nullptr, invocation);
        if (!start) {
            return fault(start.error());
        }
        const auto fill = [&start](Workspace& workspace) { return add(workspace, *start); };
        if (const Outcome made = makeWorkspace(path, fill); !made) {
            return fault(made.error());
        }
        invocation.console.line(textId(start->assessment.id));
        return {};
    }

private:
    static Done addTo(const QString& path, const Invocation& invocation) {
        auto workspace = openWorkspace(path, Workspace::Mode::ReadWrite);
        if (!workspace) {
            return fault(workspace.error());
        }
        const auto start = prepare(workspace->get(), invocation);
        if (!start) {
            return fault(start.error());
        }
        const auto present = (*workspace)->assessments();
        if (!present) {
            return fault(present.error());
        }
        for (const WorkspaceSummary& summary : *present) {
            if (summary.isSameRoundAs(start->assessment)) {
                return fault(CliText::tr("There is already an assessment of %1. Give the new one another round.")
                                 .arg(nameOf(summary)));
            }
        }
        if (const Outcome added = add(**workspace, *start); !added) {
            return fault(added.error());
        }
        invocation.console.line(textId(start->assessment.id));
        return {};
    }

    static Outcome add(Workspace& workspace, const Start& start) {
        return workspace.together([&]() -> Outcome {
            if (start.filesToKeep) {
                if (const Outcome kept = workspace.keepFramework(*start.filesToKeep); !kept) {
                    return kept;
                }
            }
            return workspace.add(start.assessment, CliText::tr("New assessment"));
        });
    }

    static Result<Start> prepare(const Workspace* workspace, const Invocation& invocation) {
        const auto date = dateFrom(invocation.value("date"));
        if (!date) {
            return tl::make_unexpected(date.error());
        }
        const QUuid id = Surroundings::real().newId();
        Start start;
        FrameworkPtr framework;
        if (invocation.isSet("from")) {
            if (invocation.isSet("framework")) {
                return failure(ErrorCode::InvalidInput,
                               CliText::tr("A round that follows another keeps its framework. Leave out either --from "
                                           "or --framework."));
            }
            const auto last = loadAssessment(*workspace, invocation.value("from"));
            if (!last) {
                return tl::make_unexpected(last.error());
            }
            framework = last->framework;
            start.assessment = nextRound(last->assessment, id, invocation.value("round"), *date);
        } else {
            auto chosen = chooseFramework(workspace, invocation, 1);
            if (!chosen) {
                return tl::make_unexpected(chosen.error());
            }
            framework = chosen->framework;
            start.filesToKeep = std::move(chosen->filesToKeep);
            start.assessment.id = id;
            start.assessment.frameworkId = framework->id;
            start.assessment.frameworkVersion = framework->version;
            start.assessment.round = invocation.value("round");
            start.assessment.referenceDate = *date;
        }
        const auto take = [&invocation](const char* option, QString& out) {
            if (invocation.isSet(option)) {
                out = invocation.value(option).trimmed();
            }
        };
        const QString earlier = start.assessment.state;
        take("state", start.assessment.state);
        if (invocation.isSet("country")) {
            start.assessment.countryCode = invocation.value("country").trimmed().toUpper();
        } else if (start.assessment.state != earlier) {
            start.assessment.countryCode = countryCodeOf(start.assessment.state);
        }
        take("round", start.assessment.round);
        take("entity", start.assessment.entity);
        take("institution", start.assessment.leadInstitution);
        if (invocation.isSet("scope")) {
            auto scope = scopeFrom(invocation.value("scope"), *framework);
            if (!scope) {
                return tl::make_unexpected(scope.error());
            }
            start.assessment.scope = std::move(*scope);
        }
        if (start.assessment.state.isEmpty() || start.assessment.round.isEmpty()) {
            return failure(
                ErrorCode::InvalidInput,
                CliText::tr("State and round need a name. Write, for example, --state Altamar --round 2026."));
        }
        for (const QString* text : {&start.assessment.state, &start.assessment.round, &start.assessment.entity,
                                    &start.assessment.leadInstitution}) {
            if (text->size() > (text == &start.assessment.round ? longestRound : longestName) ||
                !exchange::isPlainText(*text)) {
                return failure(ErrorCode::InvalidInput,
                               CliText::tr("A name is too long or holds control characters. Write at most %1 plain "
                                           "characters, %2 for the round.")
                                   .arg(longestName)
                                   .arg(longestRound));
            }
        }
        if (const auto problems = checkAssessment(*framework, start.assessment); !problems.empty()) {
            return failure(ErrorCode::InvalidInput,
                           CliText::tr("%1 Correct it and try again.").arg(problems.front().sentence()));
        }
        return start;
    }
};

} // namespace

std::unique_ptr<Verb> newVerb() {
    return std::make_unique<NewVerb>();
}

} // namespace atalaya::cli
