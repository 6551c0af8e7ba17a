#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/FrameworkArguments.h"
#include "app/cli/Verbs.h"

#include <QFileInfo>

namespace atalaya::cli {
namespace {

class ImportVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return CliText::tr("Brings an assessment file into a workspace."); }
    ArgumentRule arguments() const override {
        return {QStringLiteral("FILE ASSESSMENT.json [STRUCTURE WORDS DOCUMENT]"), 2, 5};
    }
    QList<QCommandLineOption> options() const override {
        return {
            {QStringLiteral("files"),
             CliText::tr("Folder with the copies of evidence; they are known by their SHA-256, whatever their names."),
             QStringLiteral("FOLDER")},
            {QStringLiteral("without-files"), CliText::tr("Brings the assessment in without copies of evidence.")},
            frameworkFilesOption(),
        };
    }
    QStringList explanation() const override {
        return {CliText::tr("Without a workspace of that name one is made. The file is checked to its end before "
                            "anything is written, and all of it is written or nothing. Prints the id of the "
                            "assessment."),
                QStringLiteral("  atalaya import altamar.atalaya altamar-2026.json --files evidence")};
    }
    Done run(const Invocation& invocation) const override {
        if (!takesFrameworkFiles(invocation, 2)) {
            return wrongUse(CliText::tr("--framework-files goes with three files: structure, words and document."));
        }
        const QString path = invocation.arguments.at(0);
        ImportOrder order;
        order.name = invocation.arguments.at(1);
        auto bytes = readInput(order.name);
        if (!bytes) {
            return fault(bytes.error());
        }
        order.bytes = std::move(*bytes);
        order.filesFolder = invocation.path("files");
        order.withoutFiles = invocation.isSet("without-files");
        order.note = CliText::tr("Imported from %1").arg(QFileInfo(order.name).fileName());
        auto foreign = foreignFramework(invocation, 2);
        if (!foreign) {
            return fault(foreign.error());
        }
        order.framework = std::move(*foreign);
        return QFileInfo::exists(path) ? importInto(path, order, invocation.console)
                                       : importIntoNew(path, order, invocation.console);
    }

private:
    static Done importInto(const QString& path, const ImportOrder& order, Console& console) {
        auto workspace = openWorkspace(path, Workspace::Mode::ReadWrite);
        if (!workspace) {
            return fault(workspace.error());
        }
        const auto checked = checkImport(workspace->get(), order);
        if (!checked) {
            return fault(checked.error());
        }
        if (const Outcome done = carryOut(**workspace, *checked); !done) {
            return fault(done.error());
        }
        console.line(textId(checked->assessment.id));
        return {};
    }

    static Done importIntoNew(const QString& path, const ImportOrder& order, Console& console) {
        const auto checked = checkImport(nullptr, order);
        if (!checked) {
            return fault(checked.error());
        }
        const auto fill = [&checked](Workspace& workspace) { return carryOut(workspace, *checked); };
        if (const Outcome made = makeWorkspace(path, fill); !made) {
            return fault(made.error());
        }
        console.line(textId(checked->assessment.id));
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> importVerb() {
    return std::make_unique<ImportVerb>();
}

} // namespace atalaya::cli
