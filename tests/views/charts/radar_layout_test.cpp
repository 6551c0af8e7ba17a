// The words of a radar have their places before anything is drawn.
#include "tests/views/charts/ChartSamples.h"
#include "views/charts/RadarLayout.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <gtest/gtest.h>

#include <map>

namespace atalaya::test {

namespace {

/// The two places that a report has for a radar, in px: across the column and beside another chart.
constexpr QSizeF wide(642.5, 325);
constexpr QSizeF narrow(333.3, 188);

/// Labels of up to 40 characters, whole words of up to 17.
RadarSpec longRadar(int axes) {
    static const std::array labels{"Interdepartmental telecommunications", "Whole-of-government incident response now",
                                   "International legal cooperation", "Critical infrastructure operators", "Law"};
    RadarSpec spec = wideRadar(axes, 5);
    for (std::size_t i = 0; i < spec.axes.size(); ++i) {
        spec.axes[i].label = QLatin1String(labels[i % labels.size()]);
    }
    return spec;
}

struct RadarCase {
    int axes;
    QSizeF room;
};

class RadarLabels : public testing::TestWithParam<RadarCase> {
protected:
    void SetUp() override { ASSERT_TRUE(loadFonts()); }

    RadarLayout placed(const RadarSpec& spec) {
        return radarLayout(spec, GetParam().room, [this](const QString& text, int weight) {
            ++m_asked[{text, weight}];
            return TextLine(text, Theme::paper(), radarLabelPx, weight).width();
        });
    }
    std::map<std::pair<QString, int>, int> m_asked;
};

void expectToStandApart(const RadarLayout& layout, double width) {
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        const QRectF& box = layout.labels[i].box;
        EXPECT_GE(box.left(), -0.5) << i;
        EXPECT_LE(box.right(), width + 0.5) << i;
        EXPECT_GE(box.top(), -0.01) << i;
        EXPECT_LE(box.bottom(), layout.bottom + 0.01) << i;
        for (std::size_t j = i + 1; j < layout.labels.size(); ++j) {
            EXPECT_FALSE(box.adjusted(0, 1, 0, -1).intersects(layout.labels[j].box)) << "labels " << i << " and " << j;
        }
    }
}

TEST_P(RadarLabels, StandApartRoundAPolygonThatCanBeRead) {
    for (const RadarSpec& spec : {longRadar(GetParam().axes), wideRadar(GetParam().axes, 5)}) {
        const RadarLayout layout = placed(spec);
        expectToStandApart(layout, GetParam().room.width());
        EXPECT_GE(layout.radius, layout.bottom / 3);
        EXPECT_LE(2 * layout.radius, GetParam().room.width());
        EXPECT_LE(layout.bottom, std::max(GetParam().room.width(), GetParam().room.height() * 1.5) + 40);
        // Sixty numbers have no room round a circle that stands beside another chart: each second axis has its own.
        const std::size_t every = GetParam().axes == 60 && GetParam().room == narrow ? 2 : 1;
        ASSERT_EQ(layout.labels.size() * every, spec.axes.size());
        for (std::size_t i = 0; i < layout.labels.size(); ++i) {
            EXPECT_EQ(layout.labels[i].number, spec.axes[i * every].number);
        }
    }
}

TEST_P(RadarLabels, AreMeasuredOnceEach) {
    (void)placed(longRadar(GetParam().axes));
    for (const auto& [text, times] : m_asked) {
        EXPECT_EQ(times, 1) << text.first.toStdString();
    }
    // The numbers with and without a blank, and of each label the runs of its few words.
    EXPECT_LE(static_cast<int>(m_asked.size()), 2 * GetParam().axes + 5 * 15);
}

INSTANTIATE_TEST_SUITE_P(
    Of, RadarLabels,
    testing::Values(RadarCase{3, wide}, RadarCase{7, wide}, RadarCase{15, wide}, RadarCase{19, wide},
                    RadarCase{20, wide}, RadarCase{38, wide}, RadarCase{60, wide}, RadarCase{3, narrow},
                    RadarCase{7, narrow}, RadarCase{15, narrow}, RadarCase{19, narrow}, RadarCase{38, narrow},
                    RadarCase{60, narrow}),
    [](const auto& tested) {
        return QStringLiteral("%1In%2").arg(tested.param.axes).arg(qRound(tested.param.room.width())).toStdString();
    });

bool hasWords(const RadarLayout& layout) {
    return !layout.labels.empty() && !layout.labels.front().lines.empty();
}

TEST(RadarWords, StandAtTheAxesWhereTheyHaveRoomAndGiveWayToNumbersElsewhere) {
    ASSERT_TRUE(loadFonts());
    const RadarTextWidth widthOf = [](const QString& text, int weight) {
        return TextLine(text, Theme::paper(), radarLabelPx, weight).width();
    };
    EXPECT_TRUE(hasWords(radarLayout(coreRadar(), narrow, widthOf)));
    EXPECT_TRUE(hasWords(radarLayout(coreRadar(), wide, widthOf)));
    EXPECT_FALSE(hasWords(radarLayout(wideRadar(20, 5), wide, widthOf)));
    EXPECT_FALSE(hasWords(radarLayout(wideRadar(15, 5), narrow, widthOf)));
    // More axes than numbers have room for: each second, third ... has its own, and none stands on another.
    const RadarLayout many = radarLayout(wideRadar(400, 5), narrow, widthOf);
    expectToStandApart(many, narrow.width());
    EXPECT_GT(many.labels.size(), 20U);
    EXPECT_LT(many.labels.size(), 400U);
    EXPECT_GE(many.radius, many.bottom / 3);
}

} // namespace

} // namespace atalaya::test
