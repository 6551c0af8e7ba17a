#include "tests/support/Builders.h"
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/support/Drawing.h"
#include "views/charts/RoadmapPicture.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <utility>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RoadmapPictureTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(loadFonts()); }

    [[nodiscard]] RoadmapSpec spec(int actions) const {
        AssessmentBuilder builder(m_framework);
        builder.stage("P03-01", 2);
        for (int i = 1; i <= actions; ++i) {
            Action action;
            action.code = u"A%1"_s.arg(i);
            action.id = idOf(action.code);
            action.title = u"Do the thing that has the number %1, and do it well"_s.arg(i);
            action.leadBody = i % 2 == 0 ? u"CSIRT"_s : u"Ministry"_s;
            action.start = QDate(2026, 7, 1).addMonths(i % 12);
            action.end = action.start.addMonths(9).addDays(-1);
            action.status = static_cast<ActionStatus>(i % 5);
            action.progress = action.status == ActionStatus::Running ? 40 : 0;
            action.cost = CostRange(100'000 * i);
            action.lifts = {{u"P03-01"_s, 3 + i % 3}};
            builder.action(action);
        }
        return roadmapSpec(*m_framework, builder.build(), RoadmapGrouping::LeadBody, Language(u"en"_s),
                           QDate(2026, 9, 14));
    }
    [[nodiscard]] static QImage picture(const report::Figure& figure) {
        const double scale = 2;
        const QSize size(static_cast<int>(std::ceil(figure.size.width() * scale)),
                         static_cast<int>(std::ceil(figure.size.height() * scale)));
        return drawImage(size, [&](QPainter& painter) {
            painter.scale(scale, scale);
            figure.draw(painter, QRectF(QPointF(), figure.size));
        });
    }

    FrameworkPtr m_framework = smallFramework();
};

TEST_F(RoadmapPictureTest, SaysWhatItShows) {
    const RoadmapSpec one = spec(12);
    ASSERT_EQ(one.groups.size(), 2U);
    EXPECT_EQ(one.groups[0].rows.size() + one.groups[1].rows.size(), 12U);
    const report::Figure figure = report::chartFigure(one, {report::fullFigure, 0}, Theme::paper());
    EXPECT_TRUE(figure.alt.contains(u"12"_s)) << figure.alt.toStdString();
    EXPECT_TRUE(figure.alt.contains(u"from Jul 2026 to Feb 2028"_s)) << figure.alt.toStdString();
    EXPECT_GT(figure.size.height(), 12 * 14);
    const QImage image = picture(figure);
    keepPicture(image, u"roadmap"_s);
    int slate = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            slate += image.pixelColor(x, y) == Theme::paper().colour("seriesCurrent") ? 1 : 0;
        }
    }
    EXPECT_GT(slate, 2000) << "bars";
}

TEST_F(RoadmapPictureTest, ArrowsSayWhatWaitsForWhatAndWhereThatIsNotKept) {
    AssessmentBuilder builder(m_framework);
    builder.stage("P03-01", 2);
    const auto add = [&](const QString& code, QDate start, std::set<QUuid> waitsFor) {
        Action action;
        action.code = code;
        action.id = idOf(code);
        action.title = code;
        action.status = ActionStatus::Approved;
        action.start = start;
        action.end = start.addMonths(6).addDays(-1);
        action.dependencies = std::move(waitsFor);
        builder.action(action);
    };
    const auto faults = [&] {
        const RoadmapSpec now = roadmapSpec(*m_framework, builder.build(), RoadmapGrouping::LeadBody, Language(u"en"_s),
                                            QDate(2026, 9, 14));
        const QImage image = picture(report::chartFigure(now, {report::fullFigure, 0}, Theme::paper()));
        keepPicture(image, u"roadmap-arrows"_s);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == Theme::paper().colour("blocker") ? 1 : 0;
            }
        }
        return std::pair(count, now);
    };
    add(u"A1"_s, {2026, 7, 1}, {});
    add(u"A2"_s, {2027, 1, 1}, {idOf(u"A1"_s)});
    EXPECT_EQ(faults().first, 0);
    EXPECT_EQ(faults().second.groups.front().rows.at(1).waitsFor, QStringList{u"A1"_s});
    add(u"A3"_s, {2026, 10, 1}, {idOf(u"A1"_s)});
    EXPECT_GT(faults().first, 20) << "the arrow to A3, and its word in the legend";
}

TEST_F(RoadmapPictureTest, SaysWhatIsLateInItsTextItsLegendAndBesideTheBar) {
    AssessmentBuilder builder(m_framework);
    Action late;
    late.code = u"A7"_s;
    late.id = idOf(late.code);
    late.title = u"Should be done"_s;
    late.status = ActionStatus::Running;
    late.progress = 40;
    late.start = QDate(2026, 1, 1);
    late.end = QDate(2026, 6, 30);
    builder.action(late);
    const auto on = [&](QDate today) {
        return roadmapSpec(*m_framework, builder.build(), RoadmapGrouping::LeadBody, Language(u"en"_s), today);
    };
    const auto figureOn = [&](QDate today) {
        return report::chartFigure(on(today), {report::fullFigure, 0}, Theme::paper());
    };
    const auto clockPixels = [&](QDate today) {
        RoadmapSpec spec = on(today);
        spec.lateLabel.clear(); // not that of the legend
        const QImage image = picture(report::chartFigure(spec, {report::fullFigure, 0}, Theme::paper()));
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == Theme::paper().colour("warning") ? 1 : 0;
            }
        }
        return count;
    };
    const QDate inTime(2026, 3, 1); // a third of its time is over
    const QDate after(2026, 9, 14);
    EXPECT_FALSE(figureOn(inTime).alt.contains(u"Late"_s));
    EXPECT_EQ(clockPixels(inTime), 0);
    EXPECT_TRUE(figureOn(after).alt.contains(u"Late: A7."_s)) << figureOn(after).alt.toStdString();
    EXPECT_GT(clockPixels(after), 4);
    EXPECT_TRUE(report::test::drawnWords(figureOn(after)).contains(u"late"_s));
    EXPECT_TRUE(report::test::drawnWords(figureOn(after)).contains(u"progress"_s));
    keepPicture(picture(figureOn(after)), u"roadmap-late"_s);
}

TEST_F(RoadmapPictureTest, NamesNoCostOfWhatWasStopped) {
    int stopped = 0;
    for (const RoadmapSpec::Group& group : spec(12).groups) {
        for (const RoadmapSpec::Row& row : group.rows) {
            const bool isStopped = row.bar == RoadmapSpec::Bar::Stopped;
            stopped += isStopped ? 1 : 0;
            EXPECT_EQ(row.cost == u"\u2013"_s, isStopped) << row.code.toStdString();
        }
    }
    EXPECT_GT(stopped, 0);
}

TEST_F(RoadmapPictureTest, StrikesNoWordsOut) {
    // The bar ends with the axis, so its words stand before it, where the line of today passes.
    RoadmapSpec crossed = spec(1);
    RoadmapSpec::Row& row = crossed.groups[0].rows[0];
    crossed.unit = PeriodUnit::Year;
    crossed.first = QDate(2026, 1, 1);
    crossed.last = QDate(2029, 12, 31);
    row.first = QDate(2028, 2, 1);
    row.last = QDate(2029, 12, 31);
    const auto on = [&](QDate today) {
        crossed.today = today;
        return picture(report::chartFigure(crossed, {report::fullFigure, 0}, Theme::paper()));
    };
    const QImage without = on(QDate());
    const QImage with = on(QDate(2027, 10, 1));
    ASSERT_EQ(without.size(), with.size());
    std::vector<int> lines; // of pixels that the line of today changes
    for (int y = 0; y < without.height(); ++y) {
        for (int x = 0; x < without.width(); ++x) {
            if (without.pixel(x, y) != with.pixel(x, y)) {
                lines.push_back(y);
                break;
            }
        }
    }
    ASSERT_FALSE(lines.empty());
    int widest = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        widest = std::max(widest, lines[i] - lines[i - 1]);
    }
    EXPECT_GE(widest, 18) << "it stops where the words are";
}

TEST_F(RoadmapPictureTest, IsGreyOnAGreyPrinter) {
    const QImage image = picture(report::chartFigure(spec(6), {report::fullFigure, 0}, Theme::grey()));
    EXPECT_TRUE(image.allGray());
    keepPicture(image, u"roadmap-grey"_s);
}

TEST_F(RoadmapPictureTest, IsBrokenIntoPartsThatFit) {
    const RoadmapSpec whole = spec(70);
    const QSizeF room(report::fullFigure, 500);
    const auto parts = roadmapParts(whole, room, Theme::paper());
    ASSERT_GT(parts.size(), 2U);
    QStringList codes;
    for (const RoadmapSpec& part : parts) {
        EXPECT_LE(report::chartFigure(part, room, Theme::paper()).size.height(), room.height() + 1);
        EXPECT_EQ(part.first, whole.first);
        for (const RoadmapSpec::Group& group : part.groups) {
            EXPECT_FALSE(group.rows.empty()) << "no head without a row";
            for (const RoadmapSpec::Row& row : group.rows) {
                codes << row.code;
            }
        }
    }
    EXPECT_EQ(codes.size(), 70);
    EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()).size(), 70) << "each once";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString alt = report::chartFigure(parts[i], room, Theme::paper()).alt;
        EXPECT_TRUE(alt.startsWith(u"Part %1 of %2, from %3 to %4. "_s.arg(
            QString::number(i + 1), QString::number(parts.size()), parts[i].groups.front().rows.front().code,
            parts[i].groups.back().rows.back().code)))
            << alt.toStdString();
        EXPECT_TRUE(alt.endsWith(whole.text.summary)) << alt.toStdString();
    }
    ASSERT_EQ(roadmapParts(spec(3), room, Theme::paper()).size(), 1U);
    EXPECT_EQ(roadmapParts(spec(3), room, Theme::paper()).front().text.summary, spec(3).text.summary);
}

TEST_F(RoadmapPictureTest, StandsWithoutDates) {
    Action action;
    action.id = idOf(u"A1"_s);
    action.code = u"A1"_s;
    action.title = u"Some day"_s;
    const RoadmapSpec none = roadmapSpec(*m_framework, AssessmentBuilder(m_framework).action(action).build(),
                                         RoadmapGrouping::Objective, Language(u"en"_s), QDate(2026, 9, 14));
    const report::Figure figure = report::chartFigure(none, {report::fullFigure, 0}, Theme::paper());
    EXPECT_FALSE(figure.alt.isEmpty());
    EXPECT_FALSE(picture(figure).isNull());
}

} // namespace
} // namespace atalaya::test
