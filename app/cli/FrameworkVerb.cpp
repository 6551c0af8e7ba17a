#include "app/cli/Files.h"
#include "app/cli/FrameworkArguments.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/TextTable.h"
#include "assessments/framework/SpokenFramework.h"

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

class FrameworkVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("framework"); }
    QString summary() const override { return CliText::tr("Lists the frameworks there are, or keeps another one."); }
    ArgumentRule arguments() const override {
        return {QStringLiteral("list | import FILE STRUCTURE WORDS DOCUMENT"), 1, 5};
    }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    QStringList explanation() const override {
        return {CliText::tr("“list” names the frameworks that come with Atalaya. “import” checks the three files of "
                            "another one and keeps it inside the workspace FILE, so that assessments that answer it "
                            "can be imported there. “atalaya new” takes a framework's files directly."),
                QStringLiteral("  atalaya framework list")};
    }
    Done run(const Invocation& invocation) const override {
        const QString what = invocation.arguments.first();
        if (what == QLatin1String("list") && invocation.arguments.size() == 1) {
            return list(invocation);
        }
        if (what == QLatin1String("import") && invocation.arguments.size() == 5) {
            return import(invocation);
        }
        return wrongUse(CliText::tr("Write “atalaya framework %1”.").arg(arguments().usage));
    }

private:
    static Done list(const Invocation& invocation) {
        QJsonArray items;
        TextTable table({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left});
        for (const QString& id : builtInFrameworks()) {
            const auto framework = loadBuiltInFramework(id);
            if (!framework) {
                return fault(framework.error());
            }
            const FrameworkPtr inWords = frameworkIn(*framework, spoken().code());
            const Framework& found = *inWords;
            table.row({found.id, found.version, found.title});
            items.append(QJsonObject{{u"id"_s, found.id},
                                     {u"version"_s, found.version},
                                     {u"title"_s, found.title},
                                     {u"stages"_s, found.ceiling()},
                                     {u"commitments"_s, static_cast<qint64>(found.commitments.size())},
                                     {u"indicators"_s, static_cast<qint64>(found.indicators.size())}});
        }
        if (invocation.isSet("json")) {
            invocation.console.json({{u"frameworks"_s, items}});
        } else {
            invocation.console.line(table.text());
        }
        return {};
    }

    static Done import(const Invocation& invocation) {
        const auto files = readFrameworkFiles(invocation.arguments.mid(2));
        if (!files) {
            return fault(files.error());
        }
        const auto checked = checkFramework(*files);
        if (!checked) {
            return fault(checked.error());
        }
        const auto workspace = openWorkspace(invocation.arguments.at(1), Workspace::Mode::ReadWrite);
        if (!workspace) {
            return fault(workspace.error());
        }
        if (const Outcome kept = (*workspace)->keepFramework(checked->files); !kept) {
            return fault(kept.error());
        }
        invocation.console.line(CliText::tr("%1, version %2").arg(checked->framework->id, checked->framework->version));
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> frameworkVerb() {
    return std::make_unique<FrameworkVerb>();
}

} // namespace atalaya::cli
