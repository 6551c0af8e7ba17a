#include "models/exchange/DeadlineCalendar.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

const QDateTime calendarStamp(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC);

Deadline calendarDeadline(const QString& title, const QString& body = {}) {
    return {QDate(2027, 12, 31), Deadline::Kind::ActionEnds, idOf(u"A4"_s), u"A4"_s, title, body};
}

QByteArray calendarOf(const std::vector<Deadline>& deadlines, std::optional<int> remind = std::nullopt) {
    return writeDeadlineCalendar(deadlines, {{}, calendarStamp, remind}, Language());
}

QList<QByteArray> linesOfCalendar(const QByteArray& calendar) {
    QByteArray unfolded = calendar;
    return unfolded.replace("\r\n ", "").split('\n');
}

TEST(DeadlineCalendar, IsWhatAPersonWouldWriteByHand) {
    const std::vector<Deadline> deadlines{
        calendarDeadline(u"Posts; filled, at \"all\" hours\nby night \\ days"_s, u"Finance, Treasury"_s),
        {QDate(2028, 2, 29), Deadline::Kind::StepDue, idOf(u"S1"_s), {}, u"Publish"_s, {}}};
    const QByteArray a4 = idOf(u"A4"_s).toByteArray(QUuid::WithoutBraces);
    const QByteArray s1 = idOf(u"S1"_s).toByteArray(QUuid::WithoutBraces);
    const QByteArray expected =
        "BEGIN:VCALENDAR\n"
        "VERSION:2.0\n"
        "PRODID:-//Atalaya//Atalaya " ATALAYA_VERSION "//EN\n"
        "CALSCALE:GREGORIAN\n"
        "METHOD:PUBLISH\n"
        "X-WR-CALNAME:Altamar\\, 2026\n"
        "BEGIN:VEVENT\n"
        "UID:action-end-" +
        a4 +
        "@atalaya\n"
        "DTSTAMP:20260514T093000Z\n"
        "LAST-MODIFIED:20260514T093000Z\n"
        "SEQUENCE:3348570\n"
        "DTSTART;VALUE=DATE:20271231\n"
        "DTEND;VALUE=DATE:20280101\n"
        "SUMMARY:Action ends: A4 Posts\\; filled\\, at \"all\" hours by night \\\\ days\n"
        "DESCRIPTION:Seen to by Finance\\, Treasury\n"
        "CATEGORIES:Action ends\n"
        "TRANSP:TRANSPARENT\n"
        "BEGIN:VALARM\n"
        "ACTION:DISPLAY\n"
        "DESCRIPTION:Action ends: A4 Posts\\; filled\\, at \"all\" hours by night \\\\ day\n s\n"
        "TRIGGER:-P14D\n"
        "END:VALARM\n"
        "END:VEVENT\n"
        "BEGIN:VEVENT\n"
        "UID:step-" +
        s1 +
        "@atalaya\n"
        "DTSTAMP:20260514T093000Z\n"
        "LAST-MODIFIED:20260514T093000Z\n"
        "SEQUENCE:3348570\n"
        "DTSTART;VALUE=DATE:20280229\n"
        "DTEND;VALUE=DATE:20280301\n"
        "SUMMARY:Step due: Publish\n"
        "CATEGORIES:Step due\n"
        "TRANSP:TRANSPARENT\n"
        "BEGIN:VALARM\n"
        "ACTION:DISPLAY\n"
        "DESCRIPTION:Step due: Publish\n"
        "TRIGGER:-P14D\n"
        "END:VALARM\n"
        "END:VEVENT\n"
        "END:VCALENDAR\n";
    const QByteArray written = writeDeadlineCalendar(deadlines, {u"Altamar, 2026"_s, calendarStamp, 14}, Language());
    EXPECT_EQ(written.toStdString(), QByteArray(expected).replace("\n", "\r\n").toStdString());
}

TEST(DeadlineCalendar, FoldsAt75OctetsBetweenCharactersOnly) {
    for (int length = 1; length < 200; ++length) {
        for (const QString& letter : {u"a"_s, u"ñ"_s, u"語"_s, QString::fromUtf8("\xF0\x9F\x9B\xA1")}) {
            const QString title = u"x"_s.repeated(length % 5) + letter.repeated(length);
            const QByteArray calendar = calendarOf({calendarDeadline(title)});
            for (QByteArray line : calendar.split('\n')) {
                if (line.isEmpty()) {
                    continue;
                }
                ASSERT_TRUE(line.endsWith('\r'));
                line.chop(1);
                ASSERT_LE(line.size(), 75);
                ASSERT_EQ(QString::fromUtf8(line).toUtf8(), line) << "half a character";
            }
            ASSERT_TRUE(linesOfCalendar(calendar).contains(u"SUMMARY:Action ends: A4 %1\r"_s.arg(title).toUtf8()));
        }
    }
}

TEST(DeadlineCalendar, AnEventKeepsItsIdentityWhenItMoves) {
    const Deadline first = calendarDeadline(u"Posts"_s);
    Deadline moved = first;
    moved.date = moved.date.addDays(40);
    moved.title = u"All posts"_s;
    Deadline start = first;
    start.kind = Deadline::Kind::ActionStarts;
    const auto uid = [](const Deadline& deadline) { return linesOfCalendar(calendarOf({deadline})).at(6); };
    EXPECT_TRUE(uid(first).startsWith("UID:"));
    EXPECT_EQ(uid(first), uid(moved));
    EXPECT_NE(uid(first), uid(start));
    EXPECT_EQ(calendarOf({first, moved}), calendarOf({first, moved})) << "same bytes";
}

TEST(DeadlineCalendar, ALaterFileOfWhatMovedIsTheLaterRevisionOfTheSameEvent) {
    const auto revision = [](const QDateTime& stamp) {
        const auto lines =
            linesOfCalendar(writeDeadlineCalendar({calendarDeadline(u"Posts"_s)}, {{}, stamp, {}}, Language()));
        const auto value = [&lines](const QByteArray& name) {
            for (const QByteArray& line : lines) {
                if (line.startsWith(name + ':')) {
                    return line.mid(name.size() + 1).trimmed();
                }
            }
            return QByteArray();
        };
        EXPECT_EQ(value("LAST-MODIFIED"), value("DTSTAMP"));
        return value("SEQUENCE").toInt();
    };
    const int first = revision(calendarStamp);
    EXPECT_EQ(revision(calendarStamp.addSecs(60)), first + 1);
    EXPECT_EQ(revision(calendarStamp.toOffsetFromUtc(7200)), first) << "the same moment";
    EXPECT_GT(revision(QDateTime(QDate(2199, 12, 31), QTime(0, 0), Qt::UTC)), first);
    EXPECT_EQ(revision(QDateTime(QDate(1999, 1, 1), QTime(0, 0), Qt::UTC)), 0) << "never below 0";
}

TEST(DeadlineCalendar, EveryLineEndThatAProgramMayKnowIsEscaped) {
    const QByteArray calendar = calendarOf({calendarDeadline(u"x"_s, u"a\u0085b\u2028c\u2029d\ve"_s)});
    EXPECT_TRUE(calendar.contains("DESCRIPTION:Seen to by a\\nb\\nc\\nde\r\n")) << calendar.toStdString();
}

TEST(DeadlineCalendar, HasNoControlCharactersAndNoLinesOfSomebodyElse) {
    const QByteArray calendar = calendarOf({calendarDeadline(u"Posts\r\nEND:VEVENT\r\nBEGIN:VEVENT\a"_s, u"a\rb"_s)});
    EXPECT_EQ(calendar.count("\nEND:VEVENT\r"), 1);
    EXPECT_FALSE(calendar.contains('\a'));
    EXPECT_TRUE(calendar.contains("Seen to by a\\nb"));
    EXPECT_TRUE(calendarOf({calendarDeadline(u"x"_s)}, 0).contains("TRIGGER:PT0S"));
    EXPECT_FALSE(calendarOf({calendarDeadline(u"x"_s)}).contains("VALARM"));
    EXPECT_EQ(calendarOf({}).count("BEGIN:"), 1);
}

} // namespace
} // namespace atalaya::test
