#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/ScoreText.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/TextTable.h"
#include "models/exchange/ExchangeNames.h"
#include "models/storage/ReadingOrder.h"

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

class ListVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override { return CliText::tr("Lists the assessments in a workspace."); }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }
    QStringList explanation() const override {
        return {CliText::tr("Each with the beginning of its id, which other verbs take with --assessment, its round, "
                            "date, status, and how many of the applicable indicators are answered.")};
    }
    Done run(const Invocation& invocation) const override {
        const auto workspace = openWorkspace(invocation.arguments.first(), Workspace::Mode::ReadOnly);
        if (!workspace) {
            return fault(workspace.error());
        }
        auto summaries = (*workspace)->assessments();
        if (!summaries) {
            return fault(summaries.error());
        }
        if (!invocation.isSet("json")) { // what a script reads stays in the order of the store
            putInReadingOrder(*summaries, spoken());
        }
        QJsonArray items;
        TextTable table({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left,
                         TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Left});
        table.row({CliText::tr("id"), CliText::tr("State"), CliText::tr("round"), CliText::tr("date"),
                   CliText::tr("status"), CliText::tr("answered"), QString()});
        for (const WorkspaceSummary& summary : *summaries) {
            const auto loaded = loadAssessment(**workspace, textId(summary.id));
            if (!loaded) {
                return fault(loaded.error());
            }
            const Coverage coverage = scoreAssessment(*loaded->framework, loaded->assessment).whole.coverage;
            const QString state =
                summary.entity.isEmpty() ? summary.state : CliText::tr("%1, %2").arg(summary.state, summary.entity);
            table.row({shortId(summary.id), state, summary.round, spoken().shortDate(summary.referenceDate),
                       statusText(summary.status), CliText::tr("%1/%2").arg(coverage.answered).arg(coverage.applicable),
                       summary.practice ? CliText::tr("practice data") : QString()});
            items.append(QJsonObject{
                {u"id"_s, textId(summary.id)},
                {u"state"_s, summary.state},
                {u"entity"_s, summary.entity},
                {u"round"_s, summary.round},
                {u"referenceDate"_s, summary.referenceDate.toString(Qt::ISODate)},
                {u"status"_s, exchangeName(summary.status)},
                {u"practice"_s, summary.practice},
                {u"framework"_s, QJsonObject{{u"id"_s, summary.frameworkId}, {u"version"_s, summary.frameworkVersion}}},
                {u"answered"_s, coverage.answered},
                {u"applicable"_s, coverage.applicable},
                {u"changedAt"_s, summary.changedAt.toUTC().toString(Qt::ISODateWithMs)},
            });
        }
        if (invocation.isSet("json")) {
            invocation.console.json({{u"assessments"_s, items}});
        } else if (items.isEmpty()) {
            invocation.console.line(CliText::tr("No assessment yet. Start one with “atalaya new”."));
        } else {
            invocation.console.line(table.text());
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> listVerb() {
    return std::make_unique<ListVerb>();
}

} // namespace atalaya::cli
