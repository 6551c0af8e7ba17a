#pragma once

#include "assessments/workshop/WorkshopEdits.h"
#include "models/exchange/BallotFile.h"

#include <QFile>

#include <gtest/gtest.h>

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

/// Five hundred files that take seconds to read: one of `ballot`, made large by a row that says nothing, and links to
/// it.
[[nodiscard]] inline QStringList manyLargeFiles(const QString& folder, const QByteArray& ballot) {
    QStringList files{folder + QStringLiteral("/large.csv")};
    QFile large(files.front());
    EXPECT_TRUE(large.open(QIODevice::WriteOnly));
    EXPECT_GT(large.write(ballot + QByteArray(500 * 1024, 'x') + '\n'), 0);
    large.close();
    while (files.size() < mostSeats) {
        files << folder + QStringLiteral("/link %1.csv").arg(files.size());
        EXPECT_TRUE(QFile::link(files.front(), files.last()));
    }
    return files;
}

} // namespace atalaya::test
