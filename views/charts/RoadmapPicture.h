#pragma once

#include "assessments/strategy/PlanPeriods.h"
#include "models/items/RoadmapModelRows.h"
#include "views/charts/ChartSpec.h"
#include "views/reports/ReportDocument.h"

#include <QDate>

namespace atalaya {

class Theme;

/// The plan as a Gantt chart for paper: groups, their actions, bars over quarters or years. Words are in the language
/// of the output already.
struct RoadmapSpec {
    enum class Bar { Open, Solid, Done, Stopped };
    struct Row {
        QString code;
        QString label;
        QString cost;
        QDate first, last; ///< invalid: no dates yet
        Bar bar = Bar::Open;
        int progress = 0;        ///< percent
        QString end;             ///< what the action lifts, or that it was stopped
        int stage = 0;           ///< that is reached; 0: none
        QStringList waitsFor;    ///< codes
        QStringList tooEarlyFor; ///< those of them that end after it starts
        bool isLate = false;     ///< on the day of the drawing
    };
    struct Group {
        QString label;
        QString cost;
        std::vector<Row> rows;
    };
    ChartText text;
    std::vector<Group> groups;
    int ceiling = 5;
    PeriodUnit unit = PeriodUnit::Quarter;                             ///< Quarter or Year
    QDate first, last;                                                 ///< of the axis, whole periods
    QDate today;                                                       ///< invalid, or off the axis: no line
    QString todayLabel, actionHead, costHead, noDates, quarterPattern; ///< "Q%1"
    QString solidLabel, openLabel, doneLabel, stoppedLabel, stageLabel, progressLabel, lateLabel;
    QString waitsLabel, tooEarlyLabel; ///< of the two kinds of arrows
    QString partPattern;               ///< "Part %1 of %2, from %3 to %4."; the codes of its first and last action
};

/// What a report or a print shows of the plan.
[[nodiscard]] RoadmapSpec roadmapSpec(const Framework& framework, const Assessment& assessment,
                                      RoadmapGrouping grouping, const Language& language, QDate today);

/// The same in parts, none higher than `size` allows in points; heads are said again where a group goes on. One part
/// where all fits; of several each begins its summary with which one it is.
[[nodiscard]] std::vector<RoadmapSpec> roadmapParts(const RoadmapSpec& spec, QSizeF size, const Theme& theme);

namespace report {

/// As the other charts (ChartPicture.h), but drawn by hand: on any thread. As high as its rows need. On paper in grey
/// take Theme::grey().
[[nodiscard]] Figure chartFigure(const RoadmapSpec& spec, QSizeF size, const Theme& theme);

} // namespace report
} // namespace atalaya
