#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Verbs.h"
#include "models/exchange/AssessmentImport.h"

#include <QFileInfo>

#include <algorithm>

namespace atalaya::cli {
namespace {

/// A workspace may give way to the practice country when it holds nothing but practice. Without any assessment it says
/// nothing of what it is for: somebody has just begun with it.
Outcome mayGiveWay(const QString& path) {
    const auto workspace = openQuietly(path, Workspace::Mode::ReadWrite);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    const auto present = (*workspace)->assessments();
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (present->empty() ||
        !std::all_of(present->begin(), present->end(), [](const auto& summary) { return summary.practice; })) {
        return failure(ErrorCode::Refused,
                       CliText::tr("“%1” does not hold practice data only, so it is not replaced. Choose another "
                                   "name.")
                           .arg(path));
    }
    return {};
}

class DemoVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override {
        return CliText::tr("Writes a workspace with Altamar, the practice country, in two rounds.");
    }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override {
        return {{QStringLiteral("force"),
                 CliText::tr("Replaces the file when it exists and holds nothing but practice data.")}};
    }
    QStringList explanation() const override {
        return {CliText::tr("Altamar does not exist. Everything made from it is marked as practice."),
                QStringLiteral("  atalaya demo altamar.atalaya")};
    }
    Done run(const Invocation& invocation) const override {
        const QString path = invocation.arguments.first();
        const bool isThere = QFileInfo::exists(path);
        if (isThere && !invocation.isSet("force")) {
            return fault(CliText::tr("“%1” exists already. Choose another name, or add --force to replace practice "
                                     "data.")
                             .arg(path));
        }
        // Asked before the work as well as after it, so that a refusal comes at once.
        const std::function<Outcome()> givesWay = [&path] { return mayGiveWay(path); };
        if (const Outcome allowed = isThere ? givesWay() : Outcome(); !allowed) {
            return fault(allowed.error());
        }
        std::vector<WorkspaceSummary> present;
        const auto fill = [&present](Workspace& workspace) {
            return addPracticeCountry(workspace)
                .and_then([&workspace] { return workspace.assessments(); })
                .map([&present](std::vector<WorkspaceSummary> all) { present = std::move(all); });
        };
        if (const Outcome made = makeWorkspace(path, fill, isThere ? givesWay : nullptr); !made) {
            return fault(made.error());
        }
        for (const WorkspaceSummary& summary : present) {
            invocation.console.line(QStringLiteral("%1  %2").arg(shortId(summary.id), nameOf(summary)));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> demoVerb() {
    return std::make_unique<DemoVerb>();
}

} // namespace atalaya::cli
