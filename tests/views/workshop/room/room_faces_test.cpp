#include "tests/views/support/Drawing.h"
#include "tests/views/workshop/room/RoomFixture.h"
#include "views/theme/Fonts.h"
#include "views/workshop/room/RoomWords.h"

#include <set>

namespace atalaya::test {
namespace {

class RoomFaces : public RoomSamples {
protected:
    void SetUp() override {
        RoomSamples::SetUp();
        loadFonts();
    }
    /// Everything is there, inside the sheet, in one of the allowed sizes, and nothing covers anything.
    static void expectFits(const RoomView& view, const std::string& where, bool mustBeWhole = true) {
        const RoomSheet sheet = composeRoom(view, Theme::light());
        EXPECT_TRUE(!mustBeWhole || sheet.isWhole()) << where;
        const QRectF whole(0, 0, RoomSheet::width, RoomSheet::height);
        const std::set<int> sizes{24, 28, 48, 72, 112};
        std::vector<QRectF> areas{sheet.codeArea(), sheet.plotArea()};
        for (const RoomText& text : sheet.texts()) {
            EXPECT_TRUE(sizes.contains(text.font.pixelSize())) << where << ": " << text.text.toStdString();
            EXPECT_TRUE(whole.contains(text.area)) << where << ": " << text.text.toStdString();
            const QRectF core = text.area.adjusted(1, 2, -1, -2);
            for (const QRectF& other : areas) {
                EXPECT_FALSE(core.intersects(other)) << where << ": " << text.text.toStdString();
            }
            areas.push_back(core);
        }
    }
    [[nodiscard]] static QString textOf(const RoomSheet& sheet) {
        QStringList all;
        for (const RoomText& text : sheet.texts()) {
            all << text.text;
        }
        return all.join(u' ').simplified();
    }
};

TEST_F(RoomFaces, ShowAll74QuestionsUncutWithTheWayToJoin) {
    ASSERT_EQ(framework().indicators.size(), 74U);
    for (const Indicator& indicator : framework().indicators) {
        for (const RoomView::Face face : {RoomView::Face::Voting, RoomView::Face::Talk, RoomView::Face::Result}) {
            const RoomView shown = viewOf(indicator, framework(), face);
            expectFits(shown, indicator.code.toStdString());
            const QString text = textOf(composeRoom(shown, Theme::light()));
            // A line may break after a hyphen, where there is no space.
            EXPECT_TRUE(QString(text).remove(u' ').contains(QString(indicator.question).remove(u' ')))
                << indicator.code.toStdString();
            EXPECT_FALSE(text.contains(u'…')) << indicator.code.toStdString();
        }
        const RoomSheet vote = composeRoom(viewOf(indicator, framework(), RoomView::Face::Voting), Theme::light());
        EXPECT_FALSE(vote.codeArea().isEmpty()) << indicator.code.toStdString();
        for (const QString& criterion : indicator.criteria) {
            EXPECT_TRUE(textOf(vote).remove(u' ').contains(QString(criterion).remove(u' '))) << criterion.toStdString();
        }
    }
}

TEST_F(RoomFaces, AreWholeAndOfTheAllowedSizes) {
    for (const RoomView::Face face : everyFace) {
        RoomView shown = view(face);
        expectFits(shown, "face " + std::to_string(static_cast<int>(face)));
        shown.joining.reset();
        shown.clock.clear();
        shown.practice = false;
        expectFits(shown, "bare face " + std::to_string(static_cast<int>(face)));
        shown.clock = u"−0:05"_s;
        shown.clockIsLow = true;
        expectFits(shown, "low face " + std::to_string(static_cast<int>(face)));
    }
}

TEST_F(RoomFaces, KeepLongNamesInsideAndNeverUnder24) {
    for (const RoomView::Face face : everyFace) {
        RoomView shown = view(face, u"P02-02"_s);
        shown.state = u"Estado Plurinacional y Soberano de las Islas Occidentales y Orientales de Altamar y sus "
                      "Territorios Adyacentes"_s;
        shown.workshop = u"Taller nacional de validación de la madurez en ciberseguridad con todas las instituciones "
                         "del Estado y la sociedad civil"_s;
        shown.network = u"Sala-de-reuniones-CSIRT-invitados-5G"_s;
        shown.joining = Joining{u"http://[fd12:3456:789a:1:2:3:4:5]:54321/?c=T7K4"_s,
                                u"[fd12:3456:789a:1:2:3:4:5]:54321"_s, u"T7K4"_s};
        shown.stageNames[2] = u"Funcionamiento institucionalizado"_s;
        expectFits(shown, "face " + std::to_string(static_cast<int>(face)), false);
    }
}

TEST_F(RoomFaces, EndInAnEllipsisWhereAForeignFrameworkIsTooLong) {
    RoomView shown = view(RoomView::Face::Voting);
    for (QString& criterion : shown.criteria) {
        criterion = QString(u"a very long criterion of another framework "_s).repeated(30);
    }
    expectFits(shown, "long criteria", false);
    const RoomSheet sheet = composeRoom(shown, Theme::light());
    EXPECT_FALSE(sheet.isWhole());
    EXPECT_TRUE(textOf(sheet).contains(u'…')) << "it says that more follows";
}

TEST_F(RoomFaces, TakeScalesOfOtherLengths) {
    for (const int stages : {2, 3, 7, 10}) {
        RoomView shown = view(RoomView::Face::Voting);
        shown.stageNames.clear();
        shown.criteria.clear();
        for (int stage = 1; stage <= stages; ++stage) {
            shown.stageNames << u"Stage name %1"_s.arg(stage);
            shown.criteria << u"A short criterion."_s;
        }
        expectFits(shown, std::to_string(stages) + " stages");
        shown.face = RoomView::Face::Result;
        shown.plot = plotOf(std::vector<int>(static_cast<std::size_t>(stages), 4));
        shown.plot->stageNames = shown.stageNames;
        expectFits(shown, std::to_string(stages) + " stages, result");
    }
}

TEST_F(RoomFaces, Take300Votes) {
    RoomView shown = view(RoomView::Face::Voting, u"P02-02"_s);
    shown.votes = 211;
    shown.seats = 300;
    expectFits(shown, "300 seats");
    keepPicture(pictureOf(shown, Theme::light()), u"room-voting-300"_s);
    shown.face = RoomView::Face::Result;
    shown.plot = plotOf({10, 140, 130, 20, 0});
    expectFits(shown, "300 votes");
    keepPicture(pictureOf(shown, Theme::light()), u"room-result-300"_s);
}

TEST_F(RoomFaces, SayThatDataAreForPractice) {
    for (const RoomView::Face face : everyFace) {
        RoomView shown = view(face);
        const bool isBlack = face == RoomView::Face::Black;
        EXPECT_EQ(textOf(composeRoom(shown, Theme::light())).contains(u"Practice data"_s), !isBlack);
        EXPECT_EQ(wordsOf(shown).rest.contains(u"Practice data"_s), !isBlack);
        shown.practice = false;
        EXPECT_FALSE(textOf(composeRoom(shown, Theme::light())).contains(u"Practice data"_s));
    }
}

TEST_F(RoomFaces, LookLikeTheirPictures) {
    keepPicture(pictureOf(view(RoomView::Face::Voting), Theme::light()), u"room-voting"_s);
    keepPicture(pictureOf(view(RoomView::Face::Voting), Theme::dark()), u"room-voting-dark"_s);
    keepPicture(pictureOf(view(RoomView::Face::Result), Theme::light()), u"room-result"_s);
    keepPicture(pictureOf(view(RoomView::Face::Result), Theme::dark()), u"room-result-dark"_s);
    const QImage vote = pictureOf(view(RoomView::Face::Voting), Theme::light());
    EXPECT_EQ(vote.pixelColor(960, 4), Theme::light().colour("band"));
    EXPECT_EQ(vote.pixelColor(60, 870), Theme::light().colour("seriesCurrent")) << "seats fill from the left";
    EXPECT_EQ(pictureOf(view(RoomView::Face::Black), Theme::light()).pixelColor(960, 4), QColor(Qt::black));
}

/// Nobody may find out from the wall which way a round goes.
TEST_F(RoomFaces, OfAVoteDoNotDependOnAnythingOfAResult) {
    RoomView shown = view(RoomView::Face::Voting);
    const QImage one = pictureOf(shown, Theme::light());
    const RoomWords words = wordsOf(shown);
    shown.plot = plotOf({31, 0, 0, 0, 0});
    shown.verdict = u"We agree on stage 1."_s;
    shown.reason = u"31 of 31 votes are there."_s;
    shown.invitation = u"stage 1"_s;
    shown.agreed = 1;
    EXPECT_EQ(pictureOf(shown, Theme::light()), one);
    EXPECT_EQ(wordsOf(shown), words);
}

} // namespace
} // namespace atalaya::test
