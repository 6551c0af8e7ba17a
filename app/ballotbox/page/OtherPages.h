#pragma once

#include "assessments/foundation/Language.h"

#include <QByteArray>

namespace atalaya::ballotbox {

/// What somebody typed to join, and why that was not enough.
struct JoinForm {
    enum class Problem { None, WrongCode, UnknownSeat, SeatTaken, HasSeat, TooMany, NotKept };
    Problem problem = Problem::None;
    QString code;
    QString seat;
    QByteArray token; ///< this phone's, if it is let in: sent again, the form does the same once
    int number = 0;   ///< the seat that this phone has already, or the seconds to wait
};

[[nodiscard]] QByteArray joinPage(const Language& language, const JoinForm& form);

/// What a phone is told instead of a page.
enum class Message {
    Malformed,
    NoSeat,  ///< its token is not known, or no more
    NotHere, ///< asked from another page or under another name
    NotYourGroup,
    GroupIsFull, ///< as many votes as its group has people, by cards perhaps
    NoSuchPage,
    WrongMethod,
    TooLate,
    OldPage, ///< another vote was sent under its vote's id before
    TooMany,
    NotKept,
    NotNow, ///< the workshop cannot be read, or voting by phone is being stopped
    Ended,
};

[[nodiscard]] QByteArray messagePage(const Language& language, Message message);

} // namespace atalaya::ballotbox
