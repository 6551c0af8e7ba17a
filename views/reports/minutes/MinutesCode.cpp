#include "views/reports/minutes/MinutesCode.h"

#include "views/reports/OwnWords.h"

#include <QCryptographicHash>

namespace atalaya::report {

namespace {

/// Fields one after the other, each with its length before it, so that no two contents read alike.
class Sum {
public:
    Sum& add(const QString& text) {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        return *this;
    }
    Sum& add(int number) { return add(QString::number(number)); }
    Sum& add(const QDateTime& time) {
        return add(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
    }

    [[nodiscard]] QString grouped() const {
        const QString digits = QString::fromLatin1(m_hash.result().toHex());
        QStringList groups;
        for (qsizetype i = 0; i < digits.size(); i += 8) {
            groups << digits.mid(i, 8);
        }
        return groups.join(QLatin1Char(' '));
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString sumOfMinutes(const HeldWorkshop& held) {
    Sum sum;
    sum.add(withoutMarks(held.workshop.title))
        .add(withoutMarks(held.workshop.place))
        .add(static_cast<int>(held.workshop.attribution));
    for (const RevealedRound& round : held.rounds) {
        sum.add(round.round().indicator).add(round.round().number).add(round.round().revealed);
        for (const int votes : round.votes().votes) {
            sum.add(votes);
        }
        for (const auto& [confidence, votes] : round.confidence()) {
            sum.add(static_cast<int>(confidence)).add(votes);
        }
        for (const GroupPicture& picture : round.byGroup()) {
            sum.add(picture.group.clusters.join(QLatin1Char(' ')));
            for (const int votes : picture.votes.votes) {
                sum.add(votes);
            }
        }
        for (const NamedVote& vote : round.named()) {
            const Seat* seat = held.workshop.seat(vote.seat);
            sum.add(seat == nullptr ? 0 : seat->number).add(seat == nullptr ? QString() : seat->name);
            sum.add(vote.stage).add(static_cast<int>(vote.confidence));
        }
    }
    for (const auto& [indicator, result] : held.workshop.results) {
        sum.add(indicator).add(static_cast<int>(result.kind)).add(result.stage).add(withoutMarks(result.reason));
        for (const Dissent& dissent : result.dissents) {
            sum.add(withoutMarks(dissent.text)).add(dissent.cluster);
        }
    }
    for (const ParkedPoint& point : held.workshop.parked) {
        sum.add(point.indicator).add(withoutMarks(point.text));
    }
    return sum.grouped();
}

} // namespace atalaya::report
