#include "app/cli/Choosing.h"
#include "app/cli/Speech.h"
#include "app/cli/Verbs.h"
#include "assessments/foundation/TextTable.h"
#include "assessments/scoring/Gaps.h"

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;

class GapsVerb final : public Verb {
public:
    QString name() const override { return QStringLiteral("gaps"); }
    QString summary() const override {
        return CliText::tr("Ranks the gaps between stages reached and stages aimed at.");
    }
    ArgumentRule arguments() const override { return {QStringLiteral("FILE"), 1, 1}; }
    QList<QCommandLineOption> options() const override {
        return {assessmentOption(),
                {QStringLiteral("top"), CliText::tr("How many to list. Without it, all."), QStringLiteral("N")},
                jsonOption()};
    }
    QStringList explanation() const override {
        return {
            CliText::tr("Priority is the commitment's weight times the indicator's weight times the gap; ties go to "
                        "the lower stage, then to the earlier paragraph. A quick win is a gap of one stage whose "
                        "criterion already has valid evidence or is already marked met.")};
    }
    Done run(const Invocation& invocation) const override {
        qsizetype most = -1;
        if (invocation.isSet("top")) {
            bool isNumber = false;
            most = invocation.value("top").toInt(&isNumber);
            if (!isNumber || most < 1) {
                return wrongUse(CliText::tr("--top takes a number from 1 up."));
            }
        }
        const auto opened = openAssessment(invocation.arguments.first(), invocation.value("assessment"));
        if (!opened) {
            return fault(opened.error());
        }
        const auto& [assessment, framework] = opened->chosen;
        const ScoreSheet sheet = scoreAssessment(*framework, assessment);
        std::vector<RankedGap> gaps = rankGaps(*framework, assessment, sheet);
        const std::size_t all = gaps.size();
        if (most > 0 && gaps.size() > static_cast<std::size_t>(most)) {
            gaps.resize(static_cast<std::size_t>(most));
        }
        if (invocation.isSet("json")) {
            QJsonArray items;
            for (const RankedGap& gap : gaps) {
                items.append(QJsonObject{{u"rank"_s, gap.rank},
                                         {u"indicator"_s, gap.indicator},
                                         {u"commitment"_s, gap.commitment},
                                         {u"stage"_s, gap.stage},
                                         {u"target"_s, gap.target},
                                         {u"gap"_s, gap.gap},
                                         {u"commitmentWeight"_s, gap.commitmentWeight},
                                         {u"indicatorWeight"_s, gap.indicatorWeight},
                                         {u"priority"_s, gap.priority},
                                         {u"quickWin"_s, gap.quickWin}});
            }
            invocation.console.json({{u"gaps"_s, items}, {u"total"_s, static_cast<qint64>(all)}});
            return {};
        }
        if (gaps.empty()) {
            invocation.console.line(CliText::tr(
                "No gap: no answered indicator stands below its target. Set targets with “atalaya answer”."));
            return {};
        }
        const Language& language = spoken();
        TextTable table({TextTable::Align::Right, TextTable::Align::Left, TextTable::Align::Left,
                         TextTable::Align::Right, TextTable::Align::Left});
        table.row({CliText::tr("#"), CliText::tr("code"), CliText::tr("stage"), CliText::tr("priority"),
                   CliText::tr("indicator")});
        for (const RankedGap& gap : gaps) {
            const Indicator* indicator = framework->indicator(gap.indicator);
            const QString title = indicator != nullptr ? indicator->title : QString();
            table.row({QString::number(gap.rank), gap.indicator, CliText::tr("%1 to %2").arg(gap.stage).arg(gap.target),
                       language.number(gap.priority, 1),
                       gap.quickWin ? CliText::tr("%1 (quick win)").arg(title) : title});
        }
        invocation.console.line(table.text());
        if (gaps.size() < all) {
            invocation.console.line(CliText::tr("%1 of %2 gaps.").arg(gaps.size()).arg(all));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> gapsVerb() {
    return std::make_unique<GapsVerb>();
}

} // namespace atalaya::cli
