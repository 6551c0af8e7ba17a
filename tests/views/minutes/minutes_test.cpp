// What the minutes say, against figures worked out by hand (see MinutesFixture.h).
#include "tests/views/gap/DocumentWalk.h"
#include "tests/views/minutes/MinutesFixture.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/support/Package.h"

#include <gmock/gmock.h>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Minutes : public MinutesTest {
protected:
    [[nodiscard]] static std::string words(const ReportDocument& document) { return shown(everyLine(document)); }
    [[nodiscard]] QString anchor(std::size_t i) const { return u"code_"_s + indicator(i); }
    [[nodiscard]] static QStringList rowOf(const Grid& grid, const QString& begin) { return grid.row(begin); }
};

TEST_F(Minutes, GiveEachQuestionItsResultAndTheFiguresOfItsRound) {
    hold(Attribution::ByGroup);
    const ReportDocument document = composed();
    const Grid grid = gridIn(document.body, "Results by question");
    ASSERT_EQ(grid.rows.size(), 4U) << "those that the room turned to";
    const QStringList first = grid.row(indicator(0));
    EXPECT_EQ(grid.at(first, "Result"), u"3 "_s + framework().stageName(3) + u", agreed with dissent"_s);
    EXPECT_EQ(grid.at(first, "Rounds"), u"1"_s);
    EXPECT_EQ(grid.at(first, "Votes"), u"10"_s);
    EXPECT_EQ(grid.at(first, "Median"), u"3"_s);
    EXPECT_EQ(grid.at(first, "Middle half"), u"2 to 3"_s);
    EXPECT_EQ(grid.at(first, "On the median"), u"60%"_s);
    const QStringList second = grid.row(indicator(1));
    EXPECT_EQ(grid.at(second, "Rounds"), u"2"_s);
    EXPECT_EQ(grid.at(second, "Votes"), u"9"_s);
    EXPECT_EQ(grid.at(second, "Middle half"), u"2"_s);
    const QStringList parked = grid.row(indicator(2));
    EXPECT_EQ(grid.at(parked, "Result"), u"parked"_s);
    EXPECT_EQ(grid.at(parked, "Votes"), u"\u2013"_s) << "nothing was revealed: never 0";
    EXPECT_EQ(grid.at(grid.row(indicator(3)), "Votes"), u"\u2013"_s);
    EXPECT_EQ(grid.at(grid.row(indicator(3)), "Result"), u"no result yet"_s);

    const qsizetype notReached = qsizetype(framework().indicators.size()) - 4;
    EXPECT_THAT(
        words(document),
        HasSubstr(u"1 question agreed, 1 agreed with dissent, 1 parked, 1 begun without a result, %1 not reached."_s
                      .arg(notReached)
                      .toStdString()));
}

TEST_F(Minutes, TellOfEachRoundItsVotesSpreadGaugeAndConfidence) {
    hold(Attribution::ByGroup);
    const ReportDocument document = composed();
    const Elements question = under(document, anchor(0));
    const Grid votes = gridIn(question, qPrintable(indicator(0) + u", round 1: votes by stage"_s));
    ASSERT_EQ(votes.rows.size(), 3U) << "the whole, one group that is large enough, the others merged";
    EXPECT_EQ(votes.rows[0], (QStringList{u"The whole room"_s, u"1"_s, u"2"_s, u"6"_s, u"1"_s, u"10"_s, u"3"_s}));
    EXPECT_EQ(votes.rows[1], (QStringList{u"Group quay"_s, u"1"_s, u"2"_s, u"2"_s, u"0"_s, u"5"_s, u"2"_s}));
    EXPECT_EQ(votes.rows[2], (QStringList{u"Other groups"_s, u"0"_s, u"0"_s, u"4"_s, u"1"_s, u"5"_s, u"3"_s}));
    const std::string text = shown(linesOf(question));
    EXPECT_THAT(text, HasSubstr("Opened 12 March 2026, 09:10, revealed 09:14; 10 of 10 seats voted."));
    EXPECT_THAT(text, HasSubstr("median 3; middle half 2 to 3; 6 of 10 votes on stage 3"));
    EXPECT_THAT(text, HasSubstr("record the stage with its dissent, or park it (middle half 1 wide"));
    EXPECT_THAT(text, HasSubstr("votes two stages or more away: 1)"));
    EXPECT_THAT(text, HasSubstr("Confidence: 9 high, 1 low"));
    EXPECT_THAT(text, HasSubstr("Why: Two berths are new."));
    EXPECT_THAT(text, HasSubstr("Minority view: “The plan is not signed.” (Group quay)"));
}

TEST_F(Minutes, CompareARoundWithTheOneBeforeIt) {
    const auto workspace = makeWithWorkshop();
    WorkshopEditor editor = editorOf(*workspace);
    // 4 of 8 move from 1 to 2: half of the votes.
    reveal(editor, vote(editor, 0, 1, {1, 1, 1, 1, 2, 2, 2, 2}), 5);
    reveal(editor, vote(editor, 0, 10, {2, 2, 2, 2, 2, 2, 2, 2}), 15);
    const ReportDocument document = composed();
    EXPECT_THAT(words(document),
                HasSubstr("Since round 1: 50% of the votes moved; the centre by +1, the width of "
                          "the middle half by \u22121; of 8 who voted in both, 4 went up and 0 down."));
    // Split in two halves, both middle stages are named.
    EXPECT_THAT(words(document), HasSubstr("median 1 and 2; middle half 1 to 2; 4 of 8 votes on stage 1"));
}

TEST_F(Minutes, GiveAttendanceAsTheRuleSays) {
    hold(Attribution::ByGroup);
    const Grid grid = gridIn(composed().body, "Attendance by group");
    EXPECT_EQ(grid.rows, (std::vector<QStringList>{{u"Group quay"_s, u"5"_s, u"Capitanía, Aduana"_s},
                                                   {u"Other groups"_s, u"5"_s, QString()},
                                                   {u"Total"_s, u"10"_s, QString()}}));
}

TEST_F(Minutes, PutThePlannedAndTheRealHoursBesideEachOther) {
    hold(Attribution::ByGroup);
    MinutesInput given = input();
    const Grid grid = gridIn(composed(given).body, "Agenda, planned and real");
    const QStringList first = grid.row(indicator(0));
    EXPECT_EQ(first, (QStringList{u"%1 %2"_s.arg(indicator(0), framework().indicators.front().title),
                                  u"09:00\u201309:12"_s, u"12"_s, u"09:10\u201309:20"_s, u"10"_s}));
    EXPECT_EQ(grid.row(indicator(3)).at(3), u"since 09:50"_s);
    EXPECT_EQ(grid.row(u"Break"_s).at(1), u"09:24\u201309:39"_s) << "before the item that it would cut";
    EXPECT_THAT(words(composed(given)), HasSubstr("Breaks taken: 12 March 2026, 09:20\u201309:30"));

    // The place's clock is another one: only real times move.
    given.options.zone = QTimeZone(-5 * 3600);
    const Grid there = gridIn(composed(given).body, "Agenda, planned and real");
    EXPECT_EQ(there.row(indicator(0)).at(3), u"04:10\u201304:20"_s);
    EXPECT_EQ(there.row(indicator(0)).at(1), u"09:00\u201309:12"_s);
    EXPECT_THAT(words(composed(given)), HasSubstr("UTC\u221205:00"));
}

// Alpha 0.313 and W 0.397 were worked out by a program of its own from the two rounds: 1 2 2 3 3 3 3 3 4 3 and 9
// times 2.
TEST_F(Minutes, SayHowMuchTheRoomAgreedOrWhyThatCannotBeComputed) {
    hold(Attribution::ByGroup);
    const Grid grid = gridIn(composed().body, "Agreement over all questions");
    ASSERT_EQ(grid.rows.size(), 2U);
    EXPECT_EQ(grid.rows[0][1], u"0.313"_s);
    EXPECT_EQ(grid.rows[0][2], u"95% interval: Not computable: too few questions whose votes vary."_s);
    EXPECT_EQ(grid.rows[0][3], u"2 questions with a revealed round"_s);
    EXPECT_EQ(grid.rows[1][1], u"0.397"_s);
    EXPECT_EQ(grid.rows[1][2], u"No p: chi-square needs 8 questions or more."_s);
    EXPECT_EQ(grid.rows[1][3], u"9 people who voted on all of 2 questions"_s);
}

TEST_F(Minutes, OfAWorkshopThatHasNotBegunSayThatNothingCanBeComputed) {
    const auto workspace = makeWithWorkshop();
    const ReportDocument document = composed();
    const Grid grid = gridIn(document.body, "Agreement over all questions");
    for (const QStringList& row : grid.rows) {
        EXPECT_TRUE(row[1].startsWith(u"Not computable"_s)) << row[1].toStdString();
    }
    EXPECT_THAT(words(document), AllOf(HasSubstr("0 questions agreed"), HasSubstr("Nothing was left for later."),
                                       HasSubstr("The room has not turned to a question yet.")));
}

TEST_F(Minutes, ListWhatWasLeftForLater) {
    hold(Attribution::ByGroup);
    EXPECT_EQ(itemsUnder(composed(), u"parked"_s),
              (QStringList{indicator(2) + u": The law is missing."_s, u"Who pays?"_s}));
}

TEST_F(Minutes, AreMarkedAsTheGapReportIs) {
    hold(Attribution::ChathamHouse);
    MinutesInput given = input();
    given.options.handling = HandlingMark::Red;
    const ReportDocument document = composed(given);
    EXPECT_EQ(document.watermark, u"PRACTICE DATA"_s);
    EXPECT_EQ(document.handling, u"TLP:RED"_s);
    EXPECT_EQ(document.cover.state, u"Altamar"_s);
    EXPECT_EQ(document.cover.title, u"Altamar acuerda"_s);
    EXPECT_EQ(document.cover.subtitle, u"Palacio, salón 3 · 12 March 2026"_s);
    EXPECT_THAT(textOf(document.cover.notice).toStdString(),
                AllOf(HasSubstr("It is not a finding of the OAS."), HasSubstr("Chatham House Rule")));
    EXPECT_THAT(document.footer.toStdString(), HasSubstr(given.verificationCode.toStdString()));
}

// --- What must not be in them
// -----------------------------------------------------------------------------------------

class MinutesKeep : public Minutes, public testing::WithParamInterface<Attribution> {};

/// All that people get to see, in every format.
TEST_P(MinutesKeep, NamesAndPrivateNotesOutOfEveryFormat) {
    hold(GetParam());
    {
        const auto workspace = reopen();
        WorkshopEditor editor = editorOf(*workspace);
        ASSERT_NO_FATAL_FAILURE(readNames(editor));
    }
    const PdfFile paged(written(ReportFormat::Pdf));
    const QString pdf = paged.words();
    const QString beside = paged.run(u"pdfinfo"_s, {}) + paged.run(u"pdfinfo"_s, {u"-meta"_s}) + paged.tree();
    EXPECT_TRUE(beside.contains(u"Altamar"_s));
    EXPECT_FALSE(beside.contains(u"Quispe"_s)) << "in what the file says of itself";
    const QString html = QString::fromUtf8(written(ReportFormat::Html));
    QString odt;
    for (const QByteArray& file : opened(written(ReportFormat::Odt)).files) {
        odt += QString::fromUtf8(file);
    }
    for (const QString& text : {pdf, html, odt, everyLine(composed()).join(u'\n')}) {
        EXPECT_TRUE(text.contains(u"Two berths are new."_s)) << "it is the minutes that are looked at";
        for (const QString& canary : {nameCanary, u"Quispe"_s, noteCanary}) {
            EXPECT_FALSE(text.contains(canary)) << canary.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Under, MinutesKeep, testing::Values(Attribution::ByGroup, Attribution::ChathamHouse),
                         [](const auto& tested) {
                             return tested.param == Attribution::ByGroup ? "ByGroup" : "ChathamHouse";
                         });

TEST_F(Minutes, NameWhoVotedWhatOnlyWhereTheRoomWantedIt) {
    hold(Attribution::Named);
    const ReportDocument document = composed();
    const Grid named = gridIn(under(document, anchor(0)), qPrintable(indicator(0) + u", round 1: votes by name"_s));
    ASSERT_EQ(named.rows.size(), 10U);
    EXPECT_EQ(named.rows[0],
              (QStringList{u"1"_s, nameCanary, u"Group quay"_s, u"1 "_s + framework().stageName(1), u"low"_s}));
    EXPECT_EQ(shown(everyLine(document)).find(noteCanary.toStdString()), std::string::npos);
    // Nothing is merged under this rule.
    EXPECT_EQ(gridIn(document.body, "Attendance by group").rows.size(), 4U);
}

TEST_F(Minutes, AttributeNoViewToAGroupThatIsMerged) {
    hold(Attribution::ByGroup);
    MinutesInput given = input();
    // As a file could hold it that another program wrote.
    given.held.workshop.results.at(indicator(0)).dissents = {{u"It is four."_s, u"tower"_s}};
    const std::string text = words(composed(given));
    EXPECT_THAT(text, HasSubstr("“It is four.”"));
    EXPECT_THAT(text, Not(HasSubstr("Group tower")));
}

/// However many voted, and what, in rounds that nobody saw.
TEST_F(Minutes, AreTheSameWhateverLiesInRoundsThatWereNotRevealed) {
    hold(Attribution::Named, 3);
    const std::string three = words(composed());
    ASSERT_TRUE(QFile::remove(path()));
    hold(Attribution::Named, 7);
    EXPECT_EQ(words(composed()), three);
    EXPECT_THAT(three, AllOf(HasSubstr("stopped without a reveal: its votes are never shown."),
                             HasSubstr("Still open: nobody sees its votes.")));
}

// --- Files
// ------------------------------------------------------------------------------------------------------------

TEST_F(Minutes, AreAConformantPdfOnBothPapers) {
    hold(Attribution::Named);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QByteArray pdf = written(ReportFormat::Pdf, paper);
        EXPECT_THAT(checkConformance(pdf), IsEmpty());
        EXPECT_THAT(PdfFile(pdf).words().simplified().toStdString(),
                    AllOf(HasSubstr("Results at a glance"), HasSubstr("The plan is not signed."), HasSubstr("0.313")));
    }
}

TEST_F(Minutes, OfAWorkshopThatHasNotBegunAreConformantToo) {
    const auto workspace = makeWithWorkshop();
    EXPECT_THAT(checkConformance(written(ReportFormat::Pdf)), IsEmpty());
}

TEST_F(Minutes, HaveTheSameBytesEachTime) {
    hold(Attribution::ByGroup);
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Odt}) {
        const QByteArray once = written(format);
        EXPECT_GT(once.size(), 5000);
        EXPECT_TRUE(once == written(format)) << static_cast<int>(format);
    }
}

TEST_F(Minutes, CarryASumThatChangesWithWhatTheyTell) {
    hold(Attribution::ByGroup);
    MinutesInput given = input();
    const auto sum = [](const MinutesInput& one) { return shown(linesOf(under(composed(one), u"verification"_s))); };
    const std::string before = sum(given);
    given.held.workshop.results.at(indicator(0)).reason += u" And one more."_s;
    EXPECT_NE(sum(given), before);
    MinutesInput moved = input();
    moved.held.workshop.results.at(indicator(0)).dissents.front().cluster = u"sea"_s;
    EXPECT_NE(sum(moved), before) << "a view of another ministry";
    MinutesInput ruled = input();
    ruled.held.workshop.attribution = Attribution::ChathamHouse;
    EXPECT_NE(sum(ruled), before) << "another rule";
}

TEST_F(Minutes, CarryASumOfWhoVotedWhatWhereTheyTellIt) {
    hold(Attribution::Named);
    const auto sum = [](const MinutesInput& one) { return shown(linesOf(under(composed(one), u"verification"_s))); };
    const std::string before = sum(input());
    MinutesInput renamed = input();
    renamed.held.workshop.seats.front().name = u"Somebody Else"_s;
    EXPECT_NE(sum(renamed), before);
}

} // namespace
} // namespace atalaya::report::test
