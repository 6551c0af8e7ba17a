// The practice country's recorded workshop: it says the same as the answers that came of it, and shows what the
// pictures of the facilitator's panel and the room show.
#include "assessments/foundation/Language.h"
#include "assessments/workshop/Agreement.h"
#include "assessments/workshop/Forecast.h"
#include "assessments/workshop/Progress.h"
#include "assessments/workshop/RevealedRound.h"
#include "assessments/workshop/RoomAnswer.h"
#include "assessments/workshop/Schedule.h"
#include "assessments/workshop/WorkshopEdits.h"
#include "models/exchange/AssessmentImport.h"
#include "models/exchange/EvidenceExport.h"
#include "models/exchange/WorkshopReplay.h"
#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The practice country, made once.
class AltamarWorkshop : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(s_folder->filePath(u"altamar.atalaya"_s), fixedSurroundings());
        ASSERT_TRUE(isGood(made));
        s_workspace = std::move(*made);
        ASSERT_TRUE(isGood(addPracticeCountry(*s_workspace)));
    }
    static void TearDownTestSuite() {
        s_workspace.reset();
        s_folder.reset();
    }
    void SetUp() override {
        ASSERT_TRUE(s_workspace);
        const std::vector<WorkspaceSummary> summaries = s_workspace->assessments().value();
        for (const WorkspaceSummary& summary : summaries) {
            const auto workshops = s_workspace->workshops(summary.id).value();
            ASSERT_EQ(workshops.size(), summary.round == u"2026"_s ? 1U : 0U) << summary.round.toStdString();
            if (!workshops.empty()) {
                m_assessment = s_workspace->assessment(summary.id).value();
                m_workshop = s_workspace->workshop(workshops.front().id).value();
            }
        }
        m_framework = s_workspace->framework(m_assessment.frameworkId, m_assessment.frameworkVersion).value();
    }
    [[nodiscard]] RevealedRound revealed(const QUuid& round) const {
        return RevealedRound::of(m_workshop, round, s_workspace->ballotBox(round).value()).value();
    }
    [[nodiscard]] std::vector<const Round*> roundsOf(const QString& indicator) const {
        std::vector<const Round*> rounds;
        for (const Round& round : m_workshop.rounds) {
            if (round.indicator == indicator) {
                rounds.push_back(&round);
            }
        }
        return rounds;
    }
    /// What the room should have done after the last vote on it.
    [[nodiscard]] Agreement agreementOn(const QString& indicator) const {
        std::optional<Distribution> before;
        std::optional<Agreement> agreement;
        for (const Round* round : roundsOf(indicator)) {
            if (round->wasRevealed()) {
                const Distribution votes = revealed(round->id).votes();
                agreement = agreementOf(votes, before ? &*before : nullptr).value();
                before = votes;
            }
        }
        return agreement.value();
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<Workspace> s_workspace;
    Assessment m_assessment;
    Workshop m_workshop;
    FrameworkPtr m_framework;
};

TEST_F(AltamarWorkshop, IsWholeAndOver) {
    EXPECT_TRUE(checkWorkshop(*m_framework, m_workshop).empty());
    EXPECT_TRUE(m_workshop.ended.isValid());
    EXPECT_EQ(m_workshop.openRound(), nullptr);
    EXPECT_EQ(m_workshop.results.size(), m_workshop.agenda.size()) << "a result for each question";
    EXPECT_FALSE(m_workshop.hasHeldNames);
    EXPECT_LT(m_workshop.days.back().date, m_assessment.referenceDate);
    EXPECT_HOLDS(*s_workspace);
}

TEST_F(AltamarWorkshop, TheAnswersAreThoseThatTheRoomAgreedOn) {
    QStringList fromTheRoom;
    for (const auto& [indicator, answer] : m_assessment.answers) {
        if (answer.source.startsWith(u"workshop"_s)) {
            fromTheRoom << indicator;
        }
    }
    QStringList agreed;
    for (const auto& [indicator, result] : m_workshop.results) {
        const Answer* given = m_assessment.answer(indicator);
        if (result.kind == RoomResult::Kind::Parked) {
            EXPECT_EQ(given, nullptr) << indicator.toStdString() << " is parked, so it stays open";
            continue;
        }
        agreed << indicator;
        const auto change = answerFrom(*m_framework, m_assessment, m_workshop, indicator);
        ASSERT_TRUE(isGood(change));
        ASSERT_NE(given, nullptr) << indicator.toStdString();
        EXPECT_EQ(given->source, change->answer.source) << indicator.toStdString();
        EXPECT_TRUE(*given == change->answer) << indicator.toStdString() << ": handing it over would change something";
    }
    EXPECT_EQ(agreed, fromTheRoom);
    EXPECT_EQ(openPointsFrom(m_assessment, m_workshop).points, m_assessment.openPoints)
        << "what was parked is among the open points";
}

TEST_F(AltamarWorkshop, EachResultIsWhatTheGaugeAdvised) {
    for (const auto& [indicator, result] : m_workshop.results) {
        if (result.kind == RoomResult::Kind::Parked) {
            continue;
        }
        const Agreement agreement = agreementOn(indicator);
        EXPECT_EQ(agreement.spread.centre, result.stage) << indicator.toStdString();
        EXPECT_TRUE(agreement.isReached()) << indicator.toStdString();
        EXPECT_EQ(agreement.gauge, result.kind == RoomResult::Kind::Agreed ? Gauge::Agreed : Gauge::RecordDissent)
            << indicator.toStdString();
        const auto rounds = roundsOf(indicator);
        ASSERT_FALSE(rounds.empty()) << indicator.toStdString();
        EXPECT_EQ(rounds.back()->id, result.round) << indicator.toStdString();
        // The method says: a second round followed where less than 60 per cent agreed.
        if (rounds.size() > 1 && rounds.front()->wasRevealed()) {
            EXPECT_EQ(agreementOf(revealed(rounds.front()->id).votes())->gauge, Gauge::TalkMore)
                << indicator.toStdString();
        }
    }
}

TEST_F(AltamarWorkshop, WhoSatThereIsWhoTheMethodNames) {
    std::map<QString, int> seats;
    for (const Seat& seat : m_workshop.seats) {
        EXPECT_TRUE(seat.name.isEmpty());
        ++seats[seat.cluster];
    }
    EXPECT_EQ(m_workshop.seats.size(), 31U);
    for (const Participation& part : m_assessment.method.participation) {
        EXPECT_EQ(seats[part.cluster], part.people) << part.cluster.toStdString();
        EXPECT_EQ(m_workshop.cluster(part.cluster)->institutions, part.institutions) << part.cluster.toStdString();
        seats.erase(part.cluster);
    }
    EXPECT_TRUE(seats.empty()) << "nobody else";
}

TEST_F(AltamarWorkshop, HasWhatARoomCanHave) {
    std::map<WayIn, int> ways;
    int most = 0;
    int stopped = 0;
    int votes = 0;
    for (const Round& round : m_workshop.rounds) {
        most = std::max(most, round.number);
        stopped += round.wasRevealed() ? 0 : 1;
        for (const auto& [way, count] : s_workspace->ballotBox(round.id)->votesByWay()) {
            ways[way] += count;
            votes += count;
        }
    }
    EXPECT_EQ(ways.size(), 4U) << "phone, keyboard, paper and file";
    EXPECT_EQ(most, 3);
    EXPECT_EQ(stopped, 1);
    EXPECT_GT(votes, 1800);
    std::map<RoomResult::Kind, int> kinds;
    for (const auto& [indicator, result] : m_workshop.results) {
        ++kinds[result.kind];
    }
    EXPECT_EQ(kinds[RoomResult::Kind::AgreedWithDissent], 4);
    EXPECT_EQ(kinds[RoomResult::Kind::Parked], 3);
    EXPECT_EQ(m_workshop.parked.size(), 4U);
    EXPECT_TRUE(
        std::any_of(m_workshop.seats.begin(), m_workshop.seats.end(), [](const Seat& one) { return one.away; }));
    EXPECT_TRUE(std::any_of(m_workshop.course.begin(), m_workshop.course.end(),
                            [](const Stretch& one) { return one.isBreak(); }));
}

TEST_F(AltamarWorkshop, TheFirstDayRanTwelveMinutesLate) {
    ASSERT_EQ(m_workshop.days.size(), 2U);
    QDateTime last;
    for (const Stretch& stretch : m_workshop.course) {
        if (stretch.from.toLocalTime().date() == m_workshop.days[0].date) {
            last = stretch.to;
        }
    }
    EXPECT_EQ(endOf(m_workshop.days[0]).secsTo(last), 12 * 60);
}

TEST_F(AltamarWorkshop, TheRoomSeesTheFirstVoteOnContactAsItsPictureShowsIt) {
    const RevealedRound first = revealed(roundsOf(u"P06-03"_s).front()->id);
    EXPECT_EQ(first.votes().votes, (std::vector<int>{3, 15, 11, 2, 0}));
    const Agreement agreement = agreementOf(first.votes()).value();
    EXPECT_EQ(agreement.gauge, Gauge::TalkMore);
    EXPECT_EQ(agreement.spread.medianLow, 2);
    EXPECT_FALSE(agreement.spread.isSplit());
    EXPECT_EQ(agreement.spread.lowerQuartile, 2);
    EXPECT_EQ(agreement.spread.upperQuartile, 3);
    EXPECT_EQ(agreement.spread.onCentre, 15);
    const std::vector<Voice> voices = first.voices();
    ASSERT_EQ(voices.size(), 2U);
    EXPECT_EQ(std::pair(voices[0].stage, voices[0].votes), std::pair(1, 3));
    EXPECT_EQ(std::pair(voices[1].stage, voices[1].votes), std::pair(4, 2));
    EXPECT_EQ(first.round().revealed.toLocalTime().time(), QTime(9, 49));
}

TEST_F(AltamarWorkshop, StandsAsTheFacilitatorsPictureShowsIt) {
    const QDateTime now(QDate(2026, 3, 12), QTime(9, 52, 18));
    auto other = Workspace::create(s_folder->filePath(u"until.atalaya"_s), fixedSurroundings());
    ASSERT_TRUE(isGood(other));
    const FrameworkFiles files = builtInFrameworkFiles(m_framework->id, m_framework->language).value();
    ASSERT_TRUE(isGood((*other)->keepFramework(files)));
    Assessment bare = m_assessment;
    for (Evidence& evidence : bare.evidence) {
        evidence.file.reset();
    }
    ASSERT_TRUE(isGood((*other)->add(bare, {})));
    QFile recording(u":/samples/altamar/workshops/2026.json"_s);
    ASSERT_TRUE(recording.open(QIODevice::ReadOnly));
    ASSERT_TRUE(isGood(replayWorkshop(**other, u"2026.json"_s, recording.readAll(), {}, now.toUTC())));

    const Workshop workshop = (*other)->workshop(m_workshop.id).value();
    const Round* open = workshop.openRound();
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->indicator, u"P06-03"_s);
    EXPECT_EQ(open->number, 2);
    const Progress progress = progressOf(workshop, *open, (*other)->ballotBox(open->id).value());
    EXPECT_EQ(progress.votes, 24);
    EXPECT_EQ(progress.seats, 31);
    EXPECT_EQ(progress.byWay, (std::map<WayIn, int>{{WayIn::Phone, 21}, {WayIn::Paper, 2}, {WayIn::File, 1}}));
    std::vector<int> missing;
    for (const StillOut& out : progress.missing) {
        EXPECT_TRUE(out.isCertain());
        missing.insert(missing.end(), out.seats.begin(), out.seats.end());
    }
    EXPECT_EQ(missing, (std::vector<int>{4, 9, 12, 17, 22, 28, 30}));
    EXPECT_EQ(workshop.results.at(u"P06-01"_s).stage, 4);
    EXPECT_EQ(workshop.results.at(u"P06-02"_s).stage, 3);
    EXPECT_EQ(workshop.parked.size(), 3U);
    const auto forecast = forecastOf(workshop, now);
    ASSERT_TRUE(forecast && forecast->today);
    EXPECT_EQ(forecast->today->planned.time(), QTime(17, 0));
    EXPECT_EQ(forecast->today->expected.toString(u"HH:mm"_s), u"17:12"_s);
}

TEST_F(AltamarWorkshop, WhatWasAgreedTravelsWithTheAnswersAndTheWorkshopStaysAtHome) {
    const QByteArray json = writeAssessmentJson(m_assessment);
    EXPECT_TRUE(json.contains("workshop, 12 March 2026, round 2"));
    EXPECT_TRUE(json.contains("The roster exists on paper; on the last holiday nobody answered."));
    EXPECT_FALSE(json.contains(m_workshop.id.toByteArray(QUuid::WithoutBraces)));
    const QString folder = s_folder->filePath(u"evidence"_s);
    auto copies = EvidenceExport::prepare(*s_workspace, m_assessment, folder);
    ASSERT_TRUE(isGood(copies));
    ASSERT_TRUE(isGood(copies->put()));
    copies->stay();

    auto other = Workspace::create(s_folder->filePath(u"elsewhere.atalaya"_s), fixedSurroundings());
    ASSERT_TRUE(isGood(other));
    ImportOrder order;
    order.name = u"altamar.json"_s;
    order.bytes = json;
    order.filesFolder = folder;
    const auto checked = checkImport(other->get(), order);
    ASSERT_TRUE(isGood(checked));
    ASSERT_TRUE(isGood(carryOut(**other, *checked)));
    EXPECT_EQ((*other)->assessment(m_assessment.id).value(), m_assessment);
    EXPECT_TRUE((*other)->workshops(m_assessment.id)->empty());
    EXPECT_HOLDS(**other);
}

} // namespace
} // namespace atalaya::test
