#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Verbs.h"
#include "models/exchange/AssessmentImport.h"

#include <QFileInfo>

#include <algorithm>

namespace atalaya::cli {
namespace {

/// A workspace may give way to the practice country when it holds nothing but practice and nobody has it open.
Outcome mayGiveWay(const QString& path) {
    auto workspace = openWorkspace(path, Workspace::Mode::ReadWrite);
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
    workspace->reset();
    if (QFileInfo::exists(path + QStringLiteral("-wal"))) {
        return failure(ErrorCode::Busy,
                       CliText::tr("Another program has “%1” open. Close it there and try again.").arg(path));
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
        if (isThere) {
            if (const Outcome givesWay = mayGiveWay(path); !givesWay) {
                return fault(givesWay.error());
            }
        }
        auto made = NewWorkspace::at(path);
        if (!made) {
            return fault(made.error());
        }
        if (const Outcome added = addPracticeCountry(made->workspace()); !added) {
            return fault(added.error());
        }
        const auto present = made->workspace().assessments();
        if (!present) {
            return fault(present.error());
        }
        if (const Outcome kept = made->keep(isThere); !kept) {
            return fault(kept.error());
        }
        for (const WorkspaceSummary& summary : *present) {
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
