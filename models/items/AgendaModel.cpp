#include "models/items/AgendaModel.h"

#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;
using Row = AgendaRow;

QString minutesWords(int minutes) {
    return AgendaModel::tr("%1 min", "minutes").arg(languageOfWindow().whole(minutes));
}

int minutesBetween(const QDateTime& from, const QDateTime& to) {
    return static_cast<int>((from.secsTo(to) + 30) / 60);
}

/// Puts rows together in the order in which they happen.
class Rows {
public:
    Rows(const Workshop& workshop, const Framework& framework, const std::map<QString, AgendaModel::Earlier>& earlier)
        : m_workshop(workshop), m_framework(framework), m_earlier(earlier) {}

    void addBehind() {
        for (std::size_t i = 0; i < m_workshop.course.size(); ++i) {
            const Stretch& stretch = m_workshop.course[i];
            const QDateTime from = stretch.from.toLocalTime();
            if (stretch.isBreak()) {
                const QString note = stretch.isRunning() ? AgendaModel::tr("now")
                                                         : minutesWords(minutesBetween(stretch.from, stretch.to));
                add({u"taken %1"_s.arg(i),
                     Row::Kind::Break,
                     stretch.isRunning() ? Row::State::Now : Row::State::Past,
                     {},
                     AgendaModel::tr("Break"),
                     note},
                    from);
            } else if (m_workshop.results.contains(stretch.indicator) || stretch.isRunning()) {
                addItem(stretch.indicator, from);
            }
        }
        for (const AgendaItem& item : m_workshop.agenda) {
            if (m_workshop.results.contains(item.indicator)) {
                addItem(item.indicator, {});
            }
        }
    }
    void addAhead(const std::optional<Forecast>& forecast) {
        int breaks = 0;
        for (const ScheduleEntry& entry : forecast ? forecast->ahead : std::vector<ScheduleEntry>()) {
            if (entry.isBreak()) {
                add({u"ahead %1"_s.arg(++breaks),
                     Row::Kind::Break,
                     Row::State::Ahead,
                     {},
                     AgendaModel::tr("Break"),
                     minutesWords(minutesBetween(entry.start, entry.end))},
                    entry.start);
            } else {
                addItem(entry.indicator, entry.start);
            }
        }
        for (const AgendaItem& item : m_workshop.agenda) {
            addItem(item.indicator, {});
        }
    }
    [[nodiscard]] std::vector<Row> rows() { return std::move(m_rows); }

private:
    void add(Row row, const QDateTime& at) {
        if (at.isValid()) {
            addDay(at.date());
            row.time = timeText(at.time());
        }
        m_rows.push_back(std::move(row));
    }
    /// Times of several days would look alike.
    void addDay(const QDate& date) {
        if (m_workshop.days.size() < 2 || date == m_day) {
            return;
        }
        m_day = date;
        const auto day = std::find_if(m_workshop.days.begin(), m_workshop.days.end(),
                                      [&](const WorkshopDay& one) { return one.date == date; });
        const QString words = languageOfWindow().dayAndMonth(date);
        const QString key = u"day %1"_s.arg(date.toString(Qt::ISODate));
        const bool isThere = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
        if (isThere) {
            return;
        }
        Row row{key, Row::Kind::Day, Row::State::Ahead, {}, words, {}};
        if (day != m_workshop.days.end()) {
            const auto number = static_cast<int>(day - m_workshop.days.begin()) + 1;
            row.title = AgendaModel::tr("Day %1 · %2", "number, date").arg(number).arg(words);
        }
        m_rows.push_back(std::move(row));
    }
    void addItem(const QString& code, const QDateTime& at) {
        if (m_listed.contains(code)) {
            return;
        }
        m_listed << code;
        const Indicator* indicator = m_framework.indicator(code);
        Row row{code, Row::Kind::Item, Row::State::Ahead, {}, indicator ? code + u' ' + indicator->title : code, {}};
        row.ceiling = m_workshop.stages;
        const auto result = m_workshop.results.find(code);
        if (result != m_workshop.results.end()) {
            tellResult(row, result->second);
        } else {
            tellPlan(row);
        }
        add(std::move(row), at);
    }
    void tellResult(Row& row, const RoomResult& result) const {
        const auto rounds =
            static_cast<int>(std::count_if(m_workshop.rounds.begin(), m_workshop.rounds.end(), [&](const Round& round) {
                return round.indicator == row.key && round.wasRevealed();
            }));
        switch (result.kind) {
        case RoomResult::Kind::Agreed:
            row.state = Row::State::Agreed;
            row.stage = result.stage;
            row.note = AgendaModel::tr("agreed at %1, %n round(s)", nullptr, rounds).arg(result.stage);
            return;
        case RoomResult::Kind::AgreedWithDissent:
            row.state = Row::State::Dissent;
            row.stage = result.stage;
            row.note = AgendaModel::tr("agreed at %1 with dissent").arg(result.stage);
            return;
        case RoomResult::Kind::Parked:
            row.state = Row::State::Parked;
            row.note = AgendaModel::tr("parked");
            return;
        }
    }
    void tellPlan(Row& row) const {
        const AgendaItem* item = m_workshop.item(row.key);
        const QString minutes = minutesWords(item ? item->minutes : 0);
        const Stretch* current = m_workshop.now();
        const auto earlier = m_earlier.find(row.key);
        if (current != nullptr && current->indicator == row.key) {
            row.state = Row::State::Now;
            row.note = AgendaModel::tr("now · %1 planned", "minutes").arg(minutes);
        } else {
            row.note = earlier == m_earlier.end() ? minutes : earlierWords(earlier->second).arg(minutes);
        }
    }
    [[nodiscard]] static QString earlierWords(AgendaModel::Earlier earlier) {
        switch (earlier) {
        case AgendaModel::Earlier::Agreed:
            return AgendaModel::tr("earlier votes agree: %1", "minutes");
        case AgendaModel::Earlier::Differed:
            return AgendaModel::tr("earlier votes differ: %1", "minutes");
        case AgendaModel::Earlier::SurveyAgreed:
            return AgendaModel::tr("the pre-survey agrees: %1", "minutes");
        case AgendaModel::Earlier::SurveyDiffered:
            return AgendaModel::tr("answers of the pre-survey differ: %1", "minutes");
        }
        return u"%1"_s;
    }

    const Workshop& m_workshop;
    const Framework& m_framework;
    const std::map<QString, AgendaModel::Earlier>& m_earlier;
    QDate m_day;
    QStringList m_listed;
    std::vector<Row> m_rows;
};

} // namespace

void AgendaModel::show(const Workshop& workshop, const Framework& framework, const std::optional<Forecast>& forecast,
                       const std::map<QString, Earlier>& earlier) {
    Rows rows(workshop, framework, earlier);
    rows.addBehind();
    rows.addAhead(forecast);
    sync(rows.rows());
}

QString AgendaModel::itemAt(int number) const {
    return number >= 0 && number < rowCount() && row(number).kind == Row::Kind::Item ? row(number).key : QString();
}

QStringList AgendaModel::items() const {
    QStringList codes;
    for (const Row& one : rows()) {
        if (one.kind == Row::Kind::Item) {
            codes << one.key;
        }
    }
    return codes;
}

int AgendaModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.time, shown.title, shown.note};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case KindRole:
        return static_cast<int>(shown.kind);
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags all = KeyedTableModel::flags(index);
    // The arrows pass over what is no question.
    return index.isValid() && row(index.row()).kind != Row::Kind::Item
               ? all & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable)
               : all;
}

} // namespace atalaya
