#include "models/exchange/RecordedCourse.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/SeatLetters.h"
#include "models/exchange/WorkshopNames.h"

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

std::optional<QTime> timeFromText(const QString& text) {
    for (const QString& format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        const QTime time = QTime::fromString(text, format);
        if (time.isValid() && time.toString(format) == text) {
            return time;
        }
    }
    return std::nullopt;
}

std::optional<Confidence> confidenceFrom(QChar letter) {
    switch (letter.unicode()) {
    case u'-':
        return Confidence::Unstated;
    case u'l':
        return Confidence::Low;
    case u'm':
        return Confidence::Medium;
    case u'h':
        return Confidence::High;
    default:
        return std::nullopt;
    }
}

/// A stage, 0 for no vote.
std::optional<int> stageFrom(QChar letter) {
    if (letter == u'-') {
        return 0;
    }
    return letter >= u'1' && letter <= u'9' ? std::optional(letter.digitValue()) : std::nullopt;
}

/// Reads one moment after the other, and remembers the last time it saw.
class CourseReader {
public:
    explicit CourseReader(const Workshop& prepared) : m_prepared(prepared) {}

    RecordedMoment moment(ObjectReader& json) {
        RecordedMoment moment;
        json.require({"day", "at"});
        int day = 1;
        json.integer("day"_L1, day, 1, static_cast<int>(m_prepared.days.size()));
        m_date = m_prepared.days.empty() ? QDate() : m_prepared.days.at(static_cast<std::size_t>(day) - 1).date;
        moment.at = next(json, "at"_L1);
        if (json.has("item"_L1)) {
            moment.item = item(json);
        } else if (json.has("leave"_L1)) {
            moment.kind = RecordedMoment::Kind::Leave;
            moment.seats = seatsFrom(json, "leave"_L1, m_prepared.seats.size());
        } else {
            moment.kind = what(json);
        }
        json.done();
        return moment;
    }

private:
    static RecordedMoment::Kind what(ObjectReader& json) {
        QString word;
        json.text("what"_L1, word);
        if (word == "break"_L1) {
            return RecordedMoment::Kind::Break;
        }
        if (word == "stop"_L1) {
            return RecordedMoment::Kind::Stop;
        }
        if (word != "end"_L1) {
            json.problems().add(json.pointer(), ExchangeText::tr("says nothing that happened"),
                                ExchangeText::tr("one of item, leave, or what with break, stop or end"));
        }
        return RecordedMoment::Kind::End;
    }

    RecordedItem item(ObjectReader& json) {
        RecordedItem item;
        json.text("item"_L1, item.indicator);
        json.list("rounds"_L1, item.rounds, [&](ObjectReader& one) { return round(one, item.indicator); });
        json.list("parked"_L1, item.parked, [this](ObjectReader& one) {
            ParkedPoint point;
            one.require({"at", "text"});
            point.at = clock(one, "at"_L1);
            one.text("indicator"_L1, point.indicator);
            one.text("text"_L1, point.text);
            one.done();
            return point;
        });
        json.object("result"_L1, [this, &item](ObjectReader& one) { item.result = result(one); });
        return item;
    }

    RecordedRound round(ObjectReader& json, const QString& indicator) {
        RecordedRound round;
        json.require({"opened", "votes"});
        round.opened = next(json, "opened"_L1);
        round.isStopped = json.has("stopped"_L1);
        if (!round.isStopped) {
            json.require({"revealed"});
        }
        round.over = next(json, round.isStopped ? "stopped"_L1 : "revealed"_L1);
        const auto stages = bySeat<int>(json, "votes"_L1, indicator, stageFrom);
        const auto confidences = bySeat<Confidence>(json, "confidence"_L1, indicator, confidenceFrom);
        for (const auto& [seat, stage] : stages) {
            const auto found = confidences.find(seat);
            round.votes[seat] = {stage, found == confidences.end() ? Confidence::Unstated : found->second};
        }
        round.late = seatsFrom(json, "late"_L1, m_prepared.seats.size());
        json.done();
        return round;
    }

    RoomResult result(ObjectReader& json) {
        RoomResult result;
        json.require({"at", "kind"});
        result.recorded = next(json, "at"_L1);
        json.choice("kind"_L1, result.kind);
        json.integer("stage"_L1, result.stage, 1, 9);
        json.text("reason"_L1, result.reason);
        json.list("dissents"_L1, result.dissents, [](ObjectReader& one) {
            Dissent dissent;
            one.require({"text"});
            one.text("text"_L1, dissent.text);
            one.text("cluster"_L1, dissent.cluster);
            one.done();
            return dissent;
        });
        json.done();
        return result;
    }

    /// Which answer, in their order, as far as anybody sits there.
    [[nodiscard]] QStringList clustersOf(const QString& indicator) const {
        const Workshop& prepared = m_prepared;
        const AgendaItem* item = prepared.item(indicator);
        QStringList clusters;
        for (const Seat& seat : prepared.seats) {
            const bool isAsked = item == nullptr || prepared.answering(*item).contains(seat.cluster);
            if (isAsked && !clusters.contains(seat.cluster)) {
                clusters << seat.cluster;
            }
        }
        return clusters;
    }

    /// What a text with a letter for each seat says of it; see SeatLetters.h.
    template <class T, class Function>
    std::map<int, T> bySeat(ObjectReader& json, QLatin1String key, const QString& indicator, Function valueOf) {
        std::map<int, T> values;
        if (!json.has(key)) {
            return values;
        }
        QString text;
        json.text(key, text);
        const std::vector<Seat>& all = m_prepared.seats;
        const QStringList clusters = clustersOf(indicator);
        const auto letters = lettersBySeat(all, clusters, text);
        for (const auto& [seat, letter] : letters.value_or(std::map<int, QChar>())) {
            if (const std::optional<T> value = valueOf(letter)) {
                values.emplace(seat, *value);
            }
        }
        if (!letters || values.size() != letters->size()) {
            json.problems().add(pointerTo(json.pointer(), key), ExchangeText::tr("does not say one thing of each seat"),
                                ExchangeText::tr("a letter for each seat, with a space between groups: %1")
                                    .arg(shapeOf(all, clusters)));
        }
        return values;
    }

    /// On the day of the moment that is read.
    QDateTime clock(ObjectReader& json, QLatin1String key) const {
        return QDateTime(m_date, clockFrom(json, key)).toUTC();
    }
    /// A time that comes no sooner than the last one.
    QDateTime next(ObjectReader& json, QLatin1String key) {
        const QDateTime at = clock(json, key);
        if (at.isValid() && m_last.isValid() && at < m_last) {
            json.problems().add(pointerTo(json.pointer(), key), ExchangeText::tr("comes before what stands above it"),
                                ExchangeText::tr("what happened, in its order"));
        }
        m_last = at.isValid() ? at : m_last;
        return at;
    }

    const Workshop& m_prepared;
    QDate m_date; ///< of the moment that is read
    QDateTime m_last;
};

} // namespace

QTime clockFrom(ObjectReader& json, QLatin1String key) {
    QString text;
    json.text(key, text);
    const auto value = timeFromText(text);
    if (json.has(key) && !value) {
        json.problems().add(pointerTo(json.pointer(), key), ExchangeText::tr("is not a time"),
                            ExchangeText::tr("a time of day, for example 09:40 or 09:40:30"));
    }
    return value.value_or(QTime());
}

std::vector<int> seatsFrom(ObjectReader& json, QLatin1String key, std::size_t most) {
    std::vector<int> numbers;
    const QJsonArray array = json.arrayOf(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int number = array.at(i).toInt();
        if (number < 1 || number > static_cast<int>(most)) {
            json.problems().add(pointerTo(pointerTo(json.pointer(), key), i), ExchangeText::tr("is no seat"),
                                ExchangeText::tr("a whole number from %1 to %2").arg(1).arg(most));
            continue;
        }
        numbers.push_back(number);
    }
    return numbers;
}

std::vector<RecordedMoment> courseFrom(ObjectReader& json, const Workshop& prepared) {
    std::vector<RecordedMoment> course;
    CourseReader reader(prepared);
    json.list("course"_L1, course, [&reader](ObjectReader& item) { return reader.moment(item); });
    return course;
}

} // namespace atalaya::exchange
