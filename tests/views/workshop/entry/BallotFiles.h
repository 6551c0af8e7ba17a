#pragma once

#include "models/exchange/BallotFile.h"

namespace atalaya::test {

/// The file of a seat as the program writes it, with something written beside a question.
[[nodiscard]] inline QByteArray filledIn(const Workshop& workshop, const Framework& framework, const Seat& seat,
                                         const QString& code, const QString& stage, const QString& sure = {}) {
    QStringList lines = QString::fromUtf8(writeBallotFile(workshop, framework, seat, Language())).split(u'\n');
    for (QString& line : lines) {
        if (line.startsWith(code + u';')) {
            // code; question; stage; sure; criteria: none of the words of the tests' framework holds a semicolon
            QStringList cells = line.split(u';');
            cells[2] = stage;
            cells[3] = sure;
            line = cells.join(u';');
        }
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace atalaya::test
