#include "tests/views/widgets/Kit.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/KeyCap.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/StageLabel.h"
#include "views/widgets/Tag.h"

#include <QAccessible>
#include <QPushButton>

using namespace atalaya;
using atalaya::test::accessible;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class LabelsTest : public Kit {};

const QString paragraph = QStringLiteral(
    "The need for all member states to continue their efforts to establish, and/or strengthen national cyber incident "
    "alert, watch, and warning groups, commonly referred to as Computer Security Incident Response Teams (CSIRTs).");

/// The lowest row of pixels that is not the ground's.
int lastInk(const QImage& image) {
    const QColor ground = image.pixelColor(image.width() - 1, image.height() - 1);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground) {
                return y;
            }
        }
    }
    return -1;
}

} // namespace

TEST_F(LabelsTest, ALabelKeepsItsStepAndColourThroughChanges) {
    auto* label = add(new Label(style, QStringLiteral("Gaps"), "title", "text2"));
    style.apply(WindowStyle::Ground::Dark, 200, true);
    EXPECT_EQ(label->font().pixelSize(), 44);
    EXPECT_EQ(label->font().weight(), QFont::DemiBold);
    EXPECT_EQ(label->palette().color(QPalette::WindowText), style.colour("text2"));
}

TEST_F(LabelsTest, ALabelInsideAButtonKeepsItsColour) {
    auto* button = add(new QPushButton);
    auto* label = new Label(style, QStringLiteral("67 of 73"), "title", "accent", 600, button);
    label->show();
    EXPECT_TRUE(shows(grab(label), style.colour("accent")));
}

TEST_F(LabelsTest, AParagraphAsksForTheHeightItNeeds) {
    m_column->addStretch(1);
    for (const int percent : {100, 200}) {
        style.setTextPercent(percent);
        auto* label = new WrapLabel(style, paragraph);
        m_column->insertWidget(0, label);
        for (const int width : {220, 480, 860}) {
            window->resize(width + 40, 700);
            show();
            EXPECT_EQ(label->height(), label->heightForWidth(label->width())) << width;
            const int line = QFontMetrics(label->font()).lineSpacing();
            const int last = lastInk(grab(label));
            EXPECT_LT(last, label->height());
            EXPECT_GE(last, label->height() - line) << "a line too much at " << width;
        }
        delete label;
    }
}

TEST_F(LabelsTest, AParagraphStopsAtSeventyFiveCharacters) {
    auto* label = new WrapLabel(style, paragraph);
    m_column->addWidget(label);
    window->resize(1600, 500);
    show();
    EXPECT_GT(label->width(), 1500);
    const QImage image = grab(label);
    const int beyond = label->longestLine() + 2;
    const QColor ground = image.pixelColor(image.width() - 1, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = beyond; x < image.width(); ++x) {
            ASSERT_EQ(image.pixelColor(x, y), ground) << x;
        }
    }
    const double perLine = static_cast<double>(label->longestLine()) /
                           (QFontMetricsF(label->font()).horizontalAdvance(paragraph) / paragraph.size());
    EXPECT_NEAR(perLine, 75, 3);
}

TEST_F(LabelsTest, AFileNameGivesWayInTheMiddle) {
    auto* label = new ElidedLabel(style, QStringLiteral("estrategia-nacional-de-ciberseguridad-2021.pdf"));
    m_column->addWidget(label);
    window->resize(200, 200);
    show();
    EXPECT_TRUE(label->shownText().startsWith(QStringLiteral("estr")));
    EXPECT_TRUE(label->shownText().endsWith(QStringLiteral(".pdf")));
    EXPECT_NE(label->shownText(), label->text());
    EXPECT_EQ(accessible(label)->text(QAccessible::Name), label->text());
    window->resize(900, 200);
    QApplication::processEvents();
    EXPECT_EQ(label->shownText(), label->text());
}

TEST_F(LabelsTest, ATagSaysItsWordInItsColour) {
    auto* tag = add(new Tag(style, Tag::Kind::Provisional));
    EXPECT_EQ(tag->text(), QStringLiteral("Provisional"));
    EXPECT_TRUE(shows(grab(tag), style.colour("warningTint")));
    tag->setKind(Tag::Kind::Approved);
    EXPECT_TRUE(shows(grab(tag), style.colour("ink")));
    EXPECT_EQ(accessible(tag)->text(QAccessible::Name), QStringLiteral("Approved"));
    tag->setKind(Tag::Kind::Gap, QStringLiteral("Gap 2"));
    EXPECT_EQ(tag->text(), QStringLiteral("Gap 2"));
    EXPECT_TRUE(shows(grab(tag), style.colour("gapTint")));
}

TEST_F(LabelsTest, AStageIsGlyphNumeralAndName) {
    auto* label = add(new StageLabel(style));
    EXPECT_EQ(label->text(), QStringLiteral("Not answered"));
    label->setStage(StageGlyph::claimed(3, 2), QStringLiteral("Operating"));
    EXPECT_EQ(label->text(), QStringLiteral("3 Operating"));
    EXPECT_EQ(accessible(label)->text(QAccessible::Name),
              QStringLiteral("stage 3, Operating, evidenced only up to stage 2"));
    EXPECT_TRUE(shows(grab(label), style.theme().stage(3)));
}

TEST_F(LabelsTest, CoverageIsFullOnlyWhenAllIsAnswered) {
    auto* bar = add(new CoverageBar(style));
    const auto rightEnd = [&] { return grab(bar).pixelColor(bar->width() - 1, 2); };
    bar->setCoverage(999, 1000);
    EXPECT_EQ(bar->percent(), 99);
    EXPECT_EQ(rightEnd(), style.colour("track"));
    bar->setCoverage(1, 1000);
    EXPECT_EQ(bar->percent(), 1);
    EXPECT_TRUE(shows(grab(bar), style.colour("seriesCurrent")));
    bar->setCoverage(1000, 1000);
    EXPECT_EQ(bar->percent(), 100);
    EXPECT_EQ(rightEnd(), style.colour("seriesCurrent"));
    bar->setCoverage(67, 73);
    EXPECT_EQ(bar->percent(), 92);
    EXPECT_EQ(accessible(bar)->role(), QAccessible::ProgressBar);
    EXPECT_EQ(accessible(bar)->valueInterface()->currentValue().toInt(), 67);
    bar->setCoverage(0, 0);
    EXPECT_EQ(bar->percent(), 0);
}

TEST_F(LabelsTest, AHeadingIsOneToTheScreenReader) {
    auto* heading = add(new SectionHeading(style, QStringLiteral("Evidence"), "title"));
    heading->setNote(QStringLiteral("34 documents"));
    EXPECT_EQ(accessible(heading)->role(), QAccessible::Heading);
    EXPECT_EQ(accessible(heading)->text(QAccessible::Name), QStringLiteral("Evidence"));
}

TEST_F(LabelsTest, NothingIsCutAtTwiceTheTextSize) {
    style.setTextPercent(200);
    const std::vector<QLabel*> labels{new Tag(style, Tag::Kind::InReview), new KeyCap(style, QStringLiteral("Ctrl")),
                                      new Label(style, QStringLiteral("Gaps"), "headline")};
    for (QLabel* label : labels) {
        add(label);
        EXPECT_GE(label->height(), QFontMetrics(label->font()).height());
        EXPECT_GE(label->width(), QFontMetrics(label->font()).horizontalAdvance(label->text()));
    }
}
