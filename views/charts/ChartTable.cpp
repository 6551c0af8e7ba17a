#include "views/charts/ChartTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Charts", text);
}

} // namespace

QString chartValue(const std::optional<double>& value, const ChartText& text) {
    if (!value) {
        return QStringLiteral("\u2013");
    }
    // Half away from zero on the decimal number that is meant, as in every other place: 2.345 is 2.35.
    const double rounded = std::round(*value * 100 + (*value < 0 ? -1e-7 : 1e-7)) / 100;
    return QString::number(rounded, 'f', 2).replace(QLatin1Char('.'), text.decimalSign);
}

ChartTable chartTable(const TargetBarsSpec& spec) {
    ChartTable table{spec.text.title, {words("No."), words("Commitment"), spec.nowHead, spec.targetHead}, {}};
    const bool last = !spec.lastLabel.isEmpty();
    if (last) {
        table.head << spec.lastLabel;
    }
    table.head << words("Remark");
    for (const TargetBarsSpec::Row& row : spec.rows) {
        QStringList cells{row.number, row.label, chartValue(row.now, spec.text), chartValue(row.target, spec.text)};
        if (last) {
            cells << chartValue(row.last, spec.text);
        }
        cells << (row.incomplete ? spec.incompleteLabel : QString());
        table.rows.push_back(cells);
    }
    return table;
}

ChartTable chartTable(const RadarSpec& spec) {
    ChartTable table{spec.text.title, {words("No."), words("Commitment"), spec.nowLabel, spec.targetLabel}, {}};
    const bool last = !spec.lastLabel.isEmpty();
    if (last) {
        table.head << spec.lastLabel;
    }
    for (const RadarSpec::Axis& axis : spec.axes) {
        QStringList cells{axis.number, axis.label, chartValue(axis.now, spec.text), chartValue(axis.target, spec.text)};
        if (last) {
            cells << chartValue(axis.last, spec.text);
        }
        table.rows.push_back(cells);
    }
    return table;
}

ChartTable chartTable(const DistributionSpec& spec) {
    ChartTable table{spec.text.title, {words("No."), words("Commitment")}, {}};
    int number = 0;
    for (const QString& name : spec.stageNames) {
        table.head << QStringLiteral("%1 %2").arg(QString::number(++number), name);
    }
    table.head << spec.notAnsweredLabel << spec.notApplicableLabel;
    for (const DistributionSpec::Row& row : spec.rows) {
        QStringList cells{row.number, row.label};
        for (std::size_t s = 0; s < spec.stageNames.size(); ++s) {
            cells << QString::number(s < row.counts.size() ? row.counts[s] : 0);
        }
        cells << QString::number(row.notAnswered) << QString::number(row.notApplicable);
        table.rows.push_back(cells);
    }
    return table;
}

ChartTable chartTable(const GapRankingSpec& spec) {
    ChartTable table{spec.text.title,
                     {words("Rank"), words("Code"), words("Question"), words("Stage"), words("Target"),
                      spec.priorityLabel, words("Remark")},
                     {}};
    for (const GapRankingSpec::Row& row : spec.rows) {
        table.rows.push_back({row.rank, row.code, row.label, QString::number(row.stage), QString::number(row.target),
                              row.reason, row.quickWin ? spec.quickWinLabel : QString()});
    }
    return table;
}

} // namespace atalaya
