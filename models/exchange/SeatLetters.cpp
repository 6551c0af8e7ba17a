#include "models/exchange/SeatLetters.h"

namespace atalaya::exchange {

QString shapeOf(const std::vector<Seat>& seats, const QStringList& clusters) {
    QStringList groups;
    for (const QString& cluster : clusters) {
        QString group;
        for (const Seat& seat : seats) {
            if (seat.cluster == cluster) {
                group += u'x';
            }
        }
        groups << group;
    }
    return groups.join(u' ');
}

std::optional<std::map<int, QChar>> lettersBySeat(const std::vector<Seat>& seats, const QStringList& clusters,
                                                  const QString& text) {
    const QString shape = shapeOf(seats, clusters);
    if (text.size() != shape.size()) {
        return std::nullopt;
    }
    QString letters;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if ((shape.at(i) == u' ') != (text.at(i) == u' ')) {
            return std::nullopt;
        }
        if (shape.at(i) != u' ') {
            letters += text.at(i);
        }
    }
    std::map<int, QChar> bySeat;
    qsizetype next = 0;
    for (const QString& cluster : clusters) {
        for (const Seat& seat : seats) {
            if (seat.cluster == cluster) {
                bySeat.emplace(seat.number, letters.at(next++));
            }
        }
    }
    return bySeat;
}

} // namespace atalaya::exchange
