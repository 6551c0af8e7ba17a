#include "models/exchange/WorkshopReplay.h"

#include "assessments/workshop/Progress.h"
#include "models/commands/WorkshopEditor.h"
#include "models/exchange/AssessmentImport.h"
#include "models/exchange/RecordedWorkshop.h"

#include <algorithm>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

/// Goes through a recording once. Changes that no vote comes between are made together, as each storing looks at the
/// whole workshop.
class Replay {
public:
    Replay(const RecordedWorkshop& recorded, WorkshopEditor& editor, QString note, QDateTime until)
        : m_recorded(recorded), m_editor(editor), m_note(std::move(note)), m_until(std::move(until)) {}

    Outcome run() {
        return prepare().and_then([this]() -> Outcome {
            for (const RecordedMoment& moment : m_recorded.course) {
                if (const Outcome done = relive(moment); !done || m_isOver) {
                    return done ? flush() : done;
                }
            }
            return flush();
        });
    }

private:
    /// Something that happened at a time.
    struct Step {
        QDateTime at;
        std::function<Outcome()> take;
    };

    [[nodiscard]] QUuid idOf(const QString& what) const { return QUuid::createUuidV5(m_recorded.prepared.id, what); }
    [[nodiscard]] QUuid seatId(int number) const { return idOf(u"seat %1"_s.arg(number)); }
    [[nodiscard]] QUuid roundId(const QString& indicator, std::size_t number) const {
        return idOf(u"round %1 of %2"_s.arg(number).arg(indicator));
    }

    Outcome prepare() {
        const Workshop& prepared = m_recorded.prepared;
        wait(SetWorkshopHead{prepared.title, prepared.place});
        wait(SetDays{prepared.days});
        wait(SetAttribution{prepared.attribution, prepared.smallestGroup});
        for (WorkshopCluster cluster : prepared.clusters) {
            const WorkshopCluster* known = m_editor.snapshot().cluster(cluster.id);
            cluster.name = known == nullptr ? cluster.id : known->name;
            wait(PutCluster{cluster});
        }
        PutSeats seats{prepared.seats};
        for (Seat& seat : seats.seats) {
            seat.id = seatId(seat.number);
        }
        wait(seats);
        wait(SetAgenda{prepared.agenda});
        for (const auto& [indicator, text] : prepared.privateNotes) {
            wait(SetPrivateNote{indicator, text});
        }
        return flush();
    }

    Outcome relive(const RecordedMoment& moment) {
        std::vector<Step> steps;
        const auto change = [&](const WorkshopChange& one) { steps.push_back(changeAt(moment.at, one)); };
        switch (moment.kind) {
        case RecordedMoment::Kind::Item:
            change(BeginItem{moment.item.indicator, moment.at});
            addSteps(steps, moment.item);
            break;
        case RecordedMoment::Kind::Break:
            change(BeginBreak{moment.at});
            break;
        case RecordedMoment::Kind::Stop:
            change(StopItem{moment.at});
            break;
        case RecordedMoment::Kind::Leave:
            steps.push_back({moment.at, [this, &moment] { return leave(moment.seats); }});
            break;
        case RecordedMoment::Kind::End:
            change(EndWorkshop{moment.at});
            break;
        }
        std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
        for (const Step& step : steps) {
            if (m_until.isValid() && step.at > m_until) {
                m_isOver = true;
                return {};
            }
            if (const Outcome taken = step.take(); !taken) {
                return taken;
            }
        }
        return {};
    }

    void addSteps(std::vector<Step>& steps, const RecordedItem& item) {
        QUuid last; // that was revealed
        for (std::size_t i = 0; i < item.rounds.size(); ++i) {
            const RecordedRound& round = item.rounds[i];
            const QUuid id = roundId(item.indicator, i + 1);
            steps.push_back(changeAt(round.opened, OpenRound{id, item.indicator, round.opened}));
            steps.push_back({round.opened, [this, id, &round] { return vote(id, round); }});
            if (round.isStopped) {
                steps.push_back(changeAt(round.over, CloseRound{id, round.over}));
            } else {
                steps.push_back({round.over, [this, id, &round] { return reveal(id, round.over); }});
                last = id;
            }
        }
        for (const ParkedPoint& said : item.parked) {
            ParkedPoint point = said;
            point.id = idOf(u"parked %1"_s.arg(++m_parked));
            steps.push_back(changeAt(point.at, PutParkedPoint{point}));
        }
        if (item.result) {
            RoomResult result = *item.result;
            result.round = last;
            steps.push_back(changeAt(result.recorded, RecordResult{item.indicator, result}));
        }
    }

    Step changeAt(const QDateTime& at, const WorkshopChange& change) {
        return {at, [this, change] {
                    wait(change);
                    return Outcome();
                }};
    }
    void wait(const WorkshopChange& change) { m_waiting.push_back(change); }
    Outcome flush() {
        const auto changes = std::exchange(m_waiting, {});
        const auto made = m_editor.applyAll(changes, m_note);
        return made ? Outcome() : tl::make_unexpected(made.error());
    }

    /// Votes come in one after the other, the same time apart, and the last of them a moment before the round is over.
    Outcome vote(const QUuid& id, const RecordedRound& round) {
        if (const Outcome opened = flush(); !opened) {
            return opened;
        }
        std::vector<int> order;
        for (const auto& [seat, said] : round.votes) {
            if (said.stage > 0 && std::find(round.late.begin(), round.late.end(), seat) == round.late.end()) {
                order.push_back(seat);
            }
        }
        std::copy_if(round.late.begin(), round.late.end(), std::back_inserter(order), [&round](int seat) {
            const auto said = round.votes.find(seat);
            return said != round.votes.end() && said->second.stage > 0;
        });
        const auto apart = round.opened.msecsTo(round.over) / static_cast<qint64>(order.size() + 1);
        std::vector<Ballot> ballots;
        std::map<QString, PaperTally> tallies;
        QDateTime received = round.opened;
        for (const int number : order) {
            received = received.addMSecs(apart);
            if (m_until.isValid() && received > m_until) {
                break;
            }
            add(id, number, round.votes.at(number), received, ballots, tallies);
        }
        return cast(ballots, tallies);
    }
    void add(const QUuid& round, int number, const RecordedVote& said, const QDateTime& received,
             std::vector<Ballot>& ballots, std::map<QString, PaperTally>& tallies) const {
        const auto& seats = m_recorded.prepared.seats;
        const QString cluster = seats.at(static_cast<std::size_t>(number) - 1).cluster;
        const auto day = m_recorded.ways.find(received.toLocalTime().date());
        const RecordedWays ways = day == m_recorded.ways.end() ? RecordedWays() : day->second;
        if (ways.counted.contains(cluster)) {
            PaperTally& tally = tallies[cluster];
            tally.id = QUuid::createUuidV5(round, cluster);
            tally.round = round;
            tally.cluster = cluster;
            tally.counts.push_back({said.stage, said.confidence, 1});
            tally.received = received;
            return;
        }
        const auto way = ways.bySeat.find(number);
        ballots.push_back({QUuid::createUuidV5(round, QString::number(number)), round, seatId(number), cluster,
                           said.stage, said.confidence, way == ways.bySeat.end() ? WayIn::Phone : way->second,
                           received});
    }
    Outcome cast(const std::vector<Ballot>& ballots, const std::map<QString, PaperTally>& tallies) {
        for (const Casting& casting : m_editor.cast(ballots)) {
            if (!casting) {
                return tl::make_unexpected(casting.error().error);
            }
        }
        for (const auto& [cluster, tally] : tallies) {
            if (const Casting casting = m_editor.cast(tally); !casting) {
                return tl::make_unexpected(casting.error().error);
            }
        }
        return {};
    }

    Outcome reveal(const QUuid& id, const QDateTime& at) {
        return flush().and_then([&] { return m_editor.box(id); }).map([&](const BallotBox& box) {
            const Workshop& workshop = m_editor.snapshot();
            const Round* round = workshop.round(id);
            wait(RevealRound{id, round == nullptr ? std::vector<Turnout>() : turnoutOf(workshop, *round, box), at});
        });
    }

    Outcome leave(const std::vector<int>& numbers) {
        PutSeats seats;
        for (const int number : numbers) {
            Seat seat = m_recorded.prepared.seats.at(static_cast<std::size_t>(number) - 1);
            seat.id = seatId(number);
            seat.away = true;
            seats.seats.push_back(seat);
        }
        wait(seats);
        return {};
    }

    const RecordedWorkshop& m_recorded;
    WorkshopEditor& m_editor;
    QString m_note;
    QDateTime m_until;
    std::vector<WorkshopChange> m_waiting;
    int m_parked = 0;
    bool m_isOver = false;
};

} // namespace

Outcome replayWorkshop(Workspace& workspace, const QString& name, const QByteArray& recorded, const QString& note,
                       const QDateTime& until) {
    const ReadRecording read = readRecordedWorkshop(name, recorded);
    if (!read.recording) {
        return failure(ErrorCode::InvalidInput, problemSentence(read.problems));
    }
    const Workshop& prepared = read.recording->prepared;
    const auto assessment = workspace.assessment(prepared.assessment);
    if (!assessment) {
        return tl::make_unexpected(assessment.error());
    }
    const auto framework = workspace.framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return workspace.together([&]() -> Outcome {
        const Workshop blank = newWorkshop(**framework, *assessment, prepared.id, prepared.title);
        if (const Outcome added = workspace.addWorkshop(blank, note); !added) {
            return added;
        }
        auto editor = WorkshopEditor::open(workspace, prepared.id);
        return editor ? Replay(*read.recording, *editor, note, until).run() : tl::make_unexpected(editor.error());
    });
}

} // namespace atalaya
