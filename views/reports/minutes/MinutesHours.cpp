#include "assessments/workshop/Schedule.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/minutes/MinutesContext.h"

#include <cstdlib>

namespace atalaya::report {

namespace {

QString range(const MinutesContext& c, const QString& from, const QString& to) {
    return c.translate("Minutes", "%1\u2013%2", "from, to").arg(from, to);
}

QString clockOf(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

/// "UTC−05:00"
QString offsetText(const MinutesContext& c) {
    const QDateTime when = c.workshop.rounds.empty() ? QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
                                                     : c.workshop.rounds.front().opened;
    const int minutes = c.input.options.zone.offsetFromUtc(when) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// When the room was busy with it; the day, where it is another than the planned one.
QString realTimes(const MinutesContext& c, const QString& code, QDate planned) {
    QStringList parts;
    for (const Stretch& stretch : c.workshop.course) {
        if (stretch.indicator != code) {
            continue;
        }
        QString part = stretch.isRunning()
                           ? c.translate("Minutes", "since %1", "time of day").arg(c.clock(stretch.from))
                           : range(c, c.clock(stretch.from), c.clock(stretch.to));
        if (const QDate day = c.atThePlace(stretch.from).date(); day != planned) {
            part = c.translate("Minutes", "%1, %2", "date, time of day").arg(c.language.longDate(day), part);
        }
        parts << part;
    }
    return clauses(c.language, parts);
}

int realMinutes(const MinutesContext& c, const QString& code) {
    qint64 seconds = 0;
    for (const Stretch& stretch : c.workshop.course) {
        if (stretch.indicator == code && !stretch.isRunning()) {
            seconds += stretch.from.secsTo(stretch.to);
        }
    }
    return static_cast<int>((seconds + 30) / 60);
}

Table daysTable(const MinutesContext& c) {
    Table table;
    table.title = c.translate("Minutes", "Days of the workshop");
    table.widths = {share(), points(90), points(160), points(60)};
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Day")), headCell(c.translate("Minutes", "From, to")),
                  headCell(c.translate("Minutes", "Breaks planned")),
                  headCell(c.translate("Minutes", "Hours"), Align::Right)};
    table.head = {head};
    for (const WorkshopDay& day : c.workshop.days) {
        QStringList breaks;
        for (const Break& pause : day.breaks) {
            breaks << range(c, clockOf(pause.start), clockOf(pause.start.addSecs(60 * pause.minutes)));
        }
        Row row;
        row.cells = {rowHead(cell(c.language.longDate(day.date))), cell(range(c, clockOf(day.start), clockOf(day.end))),
                     cell(breaks.join(QStringLiteral(", "))),
                     numberCell(c.language.number(day.workingMinutes() / 60.0, 1))};
        table.rows.push_back(row);
    }
    return table;
}

Table agendaTable(const MinutesContext& c) {
    Table table;
    table.title = c.translate("Minutes", "Agenda, planned and real");
    table.widths = {share(), points(78), points(52), points(118), points(52)};
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Question")), headCell(c.translate("Minutes", "Planned")),
                  headCell(c.translate("Minutes", "Minutes"), Align::Right), headCell(c.translate("Minutes", "Real")),
                  headCell(c.translate("Minutes", "Minutes"), Align::Right)};
    table.head = {head};
    std::vector<ScheduleEntry> entries = plannedSchedule(c.workshop);
    if (entries.empty()) {
        for (const AgendaItem& item : c.workshop.agenda) {
            entries.push_back({item.indicator, {}, {}});
        }
    }
    QDate day;
    for (const ScheduleEntry& entry : entries) {
        if (entry.start.isValid() && entry.start.date() != day && c.workshop.days.size() > 1) {
            Row group;
            group.group = true;
            Cell date = rowHead(cell(Text{strong(c.language.longDate(entry.start.date()))}));
            date.columnSpan = 5;
            group.cells = {date};
            table.rows.push_back(group);
        }
        day = entry.start.isValid() ? entry.start.date() : day;
        const QString planned = entry.start.isValid() ? range(c, clockOf(entry.start.time()), clockOf(entry.end.time()))
                                                      : QStringLiteral("\u2013");
        const QDate plannedDay = day.isValid() ? day : QDate();
        Row row;
        if (entry.isBreak()) {
            row.cells = {rowHead(cell(Text{secondary(c.translate("Minutes", "Break"))})), cell(planned),
                         numberCell(c.language.whole(entry.start.secsTo(entry.end) / 60)), cell(QString()),
                         cell(QString())};
        } else {
            const QString real = realTimes(c, entry.indicator, plannedDay);
            row.cells = {rowHead(cell(c.questionText(entry.indicator))), cell(planned),
                         numberCell(c.language.whole(c.workshop.item(entry.indicator)->minutes)),
                         cell(real.isEmpty() ? QStringLiteral("\u2013") : real),
                         numberCell(real.isEmpty() ? QStringLiteral("\u2013")
                                                   : c.language.whole(realMinutes(c, entry.indicator)))};
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

void addMinutesAttendance(const MinutesContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("2"), c.translate("Minutes", "Who took part"), QStringLiteral("attendance")));
    const std::vector<MergedGroup> groups = attendanceOf(c.workshop, c.input.held.rounds);
    if (groups.empty()) {
        body.emplace_back(lead(c.translate("Minutes", "Nobody took part yet.")));
        return;
    }
    int people = 0;
    Table table;
    table.title = c.translate("Minutes", "Attendance by group");
    table.widths = {points(180), points(52), share()};
    Row head;
    head.cells = {headCell(c.translate("Minutes", "Group")), headCell(c.translate("Minutes", "People"), Align::Right),
                  headCell(c.translate("Minutes", "Institutions invited"))};
    table.head = {head};
    for (const MergedGroup& group : groups) {
        people += group.people;
        Row row;
        row.cells = {rowHead(cell(c.groupText(group))), numberCell(c.language.whole(group.people)),
                     cell(c.institutionsOf(group))};
        table.rows.push_back(row);
    }
    Row total;
    total.total = true;
    total.cells = {rowHead(cell(Text{strong(c.translate("Minutes", "Total"))})),
                   numberCell(c.language.whole(people), Weight::Semibold), cell(QString())};
    table.rows.push_back(total);
    body.emplace_back(lead(c.translate("Minutes",
                                       "%n person(s) by group. Seats that were empty throughout are not "
                                       "counted.",
                                       nullptr, people)));
    body.emplace_back(table);
    Paragraph rule = paragraph({plain(c.ruleSentence())});
    rule.spaceBefore = 6;
    body.emplace_back(rule);
}

void addMinutesHours(const MinutesContext& c, Elements& body) {
    Heading heading = section(QStringLiteral("3"), c.translate("Minutes", "Agenda and hours"), QStringLiteral("hours"));
    heading.newPage = false;
    body.emplace_back(Space{14});
    body.emplace_back(heading);
    body.emplace_back(
        lead(c.translate("Minutes", "Real times are those of the clock at %1.", "UTC offset").arg(offsetText(c))));
    if (!c.workshop.days.empty()) {
        body.emplace_back(daysTable(c));
        body.emplace_back(Space{10});
    }
    if (!c.workshop.agenda.empty()) {
        body.emplace_back(agendaTable(c));
    }
    QStringList breaks;
    for (const Stretch& stretch : c.workshop.course) {
        if (stretch.isBreak()) {
            breaks << (stretch.isRunning()
                           ? c.translate("Minutes", "since %1", "time of day").arg(c.dayAndClock(stretch.from))
                           : range(c, c.dayAndClock(stretch.from), c.clock(stretch.to)));
        }
    }
    if (!breaks.isEmpty()) {
        body.emplace_back(labelled(c.translate("Minutes", "Breaks taken:"), clauses(c.language, breaks)));
    }
}

} // namespace atalaya::report
