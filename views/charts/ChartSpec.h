#pragma once

#include "assessments/foundation/Language.h"

#include <QString>

#include <optional>
#include <vector>

namespace atalaya {

// What a chart says, as plain data with a sentence that says it in words; no drawing. views/charts/ChartPicture draws
// one with QtCharts. Stages run from 1 to `ceiling`; labels are already translated.

struct ChartText {
    QString title;
    QString summary;                ///< one sentence that says what the chart shows: its text alternative
    Language language = Language(); ///< of the document: how numbers are written
};

/// Commitments against their targets: bar to `now`, hatched gap to `target`, a stroke at `last`.
struct TargetBarsSpec {
    struct Row {
        QString number; ///< "8"
        QString label;
        std::optional<double> now, target, last;
        bool incomplete = false; ///< not all questions answered: dashed ring
        bool heading = false;    ///< only words over the rows below it
    };
    ChartText text;
    int ceiling = 5;
    std::vector<Row> rows;
    QString nowLabel, gapLabel, targetLabel, lastLabel, incompleteLabel; ///< lastLabel empty: no last round
    bool legend = true;                                                  ///< below the chart; else it must stand nearby
    QString nowHead, targetHead;
};

/// One axis a commitment: current, target, last round. Where words have no room only the numbers stand at the axes, so
/// a table beside the chart must name them.
struct RadarSpec {
    struct Axis {
        QString number;
        QString label;
        std::optional<double> now, target, last;
    };
    ChartText text;
    int ceiling = 5;
    std::vector<Axis> axes;
    QString nowLabel, targetLabel, lastLabel;
    bool legend = true; ///< below the chart; else it must stand nearby
};

/// How many answers stand at each stage; drawn as bars with glyph, or per commitment as one stacked strip a row.
struct DistributionSpec {
    struct Row {
        QString number; ///< empty for a single total
        QString label;
        std::vector<int> counts; ///< counts[s - 1]
        int notAnswered = 0;
        int notApplicable = 0;
    };
    ChartText text;
    std::vector<QString> stageNames; ///< [s - 1]
    std::vector<Row> rows;
    QString notAnsweredLabel, notApplicableLabel;
};

/// Stages of a row that have a part of its strip, from the left; last 0 where some are not answered.
[[nodiscard]] std::vector<int> stripParts(const DistributionSpec::Row& row);

/// The ranked gaps: a bar a row, as long as its priority.
struct GapRankingSpec {
    struct Row {
        QString rank;
        QString code;
        QString label;
        int stage = 1;
        int target = 1;
        double priority = 0.0;
        QString reason; ///< "1.5 × 2 = 3.0"
        bool quickWin = false;
    };
    ChartText text;
    int ceiling = 5;
    std::vector<Row> rows;
    QString priorityLabel, quickWinLabel;
};

} // namespace atalaya
