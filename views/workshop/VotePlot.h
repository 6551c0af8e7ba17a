#pragma once

#include "assessments/workshop/Distribution.h"

#include <QRectF>
#include <QStringList>

#include <optional>

class QPainter;

namespace atalaya {

class Theme;

/// The votes of a revealed round: a square for each, stacked over its stage, all of one size; over them the bracket of
/// the middle half with the diamond of the median.
struct VotePlotSpec {
    Distribution votes;
    std::optional<Spread> spread; ///< absent below two votes: then there is no bracket
    QStringList stageNames;       ///< [s - 1]
    int atMostAcross = 4; ///< squares beside each other: 4 on the facilitator's panel, 3 in the room; more where they
                          ///< would else become too small to be counted
    bool inRoom = false;  ///< the room window's type at scale 1, never under 24, and the glyph beside a stage's name

    bool operator==(const VotePlotSpec&) const = default;
};

/// Paints it into `area`, with type and strokes `scale` times those of the panel's 100 %. A room in two halves has a
/// diamond at either end of its median.
void paintVotePlot(QPainter& painter, const QRectF& area, const VotePlotSpec& spec, const Theme& theme, double scale);

/// One sentence that says what the plot shows: its text alternative, and what the room is read aloud.
[[nodiscard]] QString sentenceOf(const VotePlotSpec& spec);

} // namespace atalaya
