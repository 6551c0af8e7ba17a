#include "models/exchange/DeadlineCalendar.h"

#include <algorithm>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostOctets = 75; ///< of a line, without its end (RFC 5545, section 3.1)
constexpr QChar lineEndOfUnicode{0x85};

/// TEXT of RFC 5545, section 3.3.11. Control characters have no place in it.
QString calendarText(const QString& text) {
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            escaped += i + 1 < text.size() && text.at(i + 1) == u'\n' ? QString() : u"\\n"_s;
        } else if (c == u'\n' || c == lineEndOfUnicode || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            escaped += u"\\n"_s; // many a program ends a line at the other three as well
        } else if (c == u'\\' || c == u';' || c == u',') {
            escaped.append(u'\\').append(c);
        } else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f)) {
            escaped.append(c);
        }
    }
    return escaped;
}

/// Lines of at most 75 octets, which break between characters only.
class CalendarLines {
public:
    void add(const QString& line) {
        const QByteArray bytes = line.toUtf8();
        qsizetype room = mostOctets;
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype end = std::min(at + room, bytes.size());
            while (end < bytes.size() && (static_cast<unsigned char>(bytes.at(end)) & 0xc0U) == 0x80U) {
                --end;
            }
            m_bytes += bytes.mid(at, end - at);
            at = end;
            if (at < bytes.size()) {
                m_bytes += "\r\n ";
                room = mostOctets - 1;
            }
        }
        m_bytes += "\r\n";
    }
    void text(const QString& name, const QString& value) { add(name + u':' + calendarText(value)); }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Part of an event's identity: never changed.
QString kindOfUid(Deadline::Kind kind) {
    switch (kind) {
    case Deadline::Kind::ActionStarts:
        return u"action-start"_s;
    case Deadline::Kind::ActionEnds:
        return u"action-end"_s;
    case Deadline::Kind::ReadingDue:
        return u"reading"_s;
    case Deadline::Kind::MeasureTarget:
        return u"target"_s;
    case Deadline::Kind::StepDue:
        break;
    }
    return u"step"_s;
}

QString categoryOfDeadline(Deadline::Kind kind, const Language& language) {
    switch (kind) {
    case Deadline::Kind::ActionStarts:
        return language.translate("DeadlineCalendar", "Action starts");
    case Deadline::Kind::ActionEnds:
        return language.translate("DeadlineCalendar", "Action ends");
    case Deadline::Kind::ReadingDue:
        return language.translate("DeadlineCalendar", "Reading due");
    case Deadline::Kind::MeasureTarget:
        return language.translate("DeadlineCalendar", "Target due");
    case Deadline::Kind::StepDue:
        break;
    }
    return language.translate("DeadlineCalendar", "Step due");
}

QString calendarMoment(const QDateTime& moment) {
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// A later file has a higher one, so that who takes an event for old moves it (RFC 5545, section 3.8.7.4). Nobody keeps
/// count of files: minutes since 2020, which an INTEGER holds for four thousand years.
qint64 sequenceOf(const QDateTime& stamp) {
    constexpr qint64 seconds = 60;
    return std::max<qint64>(0, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).secsTo(stamp) / seconds);
}

QString calendarDay(QDate date) {
    return date.toString(u"yyyyMMdd"_s);
}

void writeEvent(CalendarLines& lines, const Deadline& deadline, const DeadlineCalendarForm& form,
                const Language& language) {
    const QString category = categoryOfDeadline(deadline.kind, language);
    const QString what = deadline.code.isEmpty() ? deadline.title : deadline.code + u' ' + deadline.title;
    const QString summary = category + u": "_s + what.simplified();
    lines.add(u"BEGIN:VEVENT"_s);
    lines.add(u"UID:%1-%2@atalaya"_s.arg(kindOfUid(deadline.kind), deadline.subject.toString(QUuid::WithoutBraces)));
    lines.add(u"DTSTAMP:"_s + calendarMoment(form.stamp));
    lines.add(u"LAST-MODIFIED:"_s + calendarMoment(form.stamp));
    lines.add(u"SEQUENCE:%1"_s.arg(sequenceOf(form.stamp)));
    lines.add(u"DTSTART;VALUE=DATE:"_s + calendarDay(deadline.date));
    lines.add(u"DTEND;VALUE=DATE:"_s + calendarDay(deadline.date.addDays(1))); // the first day after it
    lines.text(u"SUMMARY"_s, summary);
    if (!deadline.body.trimmed().isEmpty()) {
        lines.text(u"DESCRIPTION"_s,
                   language.translate("DeadlineCalendar", "Seen to by %1", "a body").arg(deadline.body.trimmed()));
    }
    lines.text(u"CATEGORIES"_s, category);
    lines.add(u"TRANSP:TRANSPARENT"_s);
    if (form.remindDaysBefore) {
        lines.add(u"BEGIN:VALARM"_s);
        lines.add(u"ACTION:DISPLAY"_s);
        lines.text(u"DESCRIPTION"_s, summary);
        lines.add(*form.remindDaysBefore > 0 ? u"TRIGGER:-P%1D"_s.arg(*form.remindDaysBefore) : u"TRIGGER:PT0S"_s);
        lines.add(u"END:VALARM"_s);
    }
    lines.add(u"END:VEVENT"_s);
}

} // namespace

QByteArray writeDeadlineCalendar(const std::vector<Deadline>& deadlines, const DeadlineCalendarForm& form,
                                 const Language& language) {
    CalendarLines lines;
    lines.add(u"BEGIN:VCALENDAR"_s);
    lines.add(u"VERSION:2.0"_s);
    lines.add(u"PRODID:-//Atalaya//Atalaya %1//EN"_s.arg(QStringLiteral(ATALAYA_VERSION)));
    lines.add(u"CALSCALE:GREGORIAN"_s);
    lines.add(u"METHOD:PUBLISH"_s);
    if (!form.name.isEmpty()) {
        lines.text(u"X-WR-CALNAME"_s, form.name);
    }
    for (const Deadline& deadline : deadlines) {
        if (deadline.date.isValid()) {
            writeEvent(lines, deadline, form, language);
        }
    }
    lines.add(u"END:VCALENDAR"_s);
    return lines.take();
}

} // namespace atalaya
