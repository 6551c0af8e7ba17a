#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/FollowUp.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace atalaya {

struct DeadlineCalendarForm {
    QString name;    ///< of the calendar, as programs show it; may be empty
    QDateTime stamp; ///< when it was made
    /// Days before a deadline on which the calendar reminds of it, at the day's beginning; absent: never. From 0.
    std::optional<int> remindDaysBefore;
};

/// Deadlines as an iCalendar file (RFC 5545): one event a deadline, of the whole day, that keeps nobody busy. An event
/// is known by what is due and in which way, and a later file has a higher sequence number, so that a file that is read
/// again moves events and adds none twice. What no longer falls due is simply not in it; calendars keep what they have.
/// The same deadlines, form and language give the same bytes.
[[nodiscard]] QByteArray writeDeadlineCalendar(const std::vector<Deadline>& deadlines, const DeadlineCalendarForm& form,
                                               const Language& language);

} // namespace atalaya
