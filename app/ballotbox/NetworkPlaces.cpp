#include "app/ballotbox/NetworkPlaces.h"

#include <QNetworkInterface>

#include <algorithm>

namespace atalaya::ballotbox {
namespace {

struct Ranked {
    int rank = 0;
    NetworkPlace place;
};

int rankOf(const QNetworkInterface& network) {
    if (network.flags().testFlag(QNetworkInterface::IsLoopBack)) {
        return 3;
    }
    switch (network.type()) {
    case QNetworkInterface::Wifi:
        return 0;
    case QNetworkInterface::Ethernet:
        return 1;
    default:
        return 2;
    }
}

} // namespace

std::vector<NetworkPlace> networkPlaces() {
    std::vector<Ranked> found;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& network : all) {
        const auto flags = network.flags();
        // Point to point: the other end of a tunnel is not in the room.
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsPointToPoint)) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = network.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol) {
                found.push_back(
                    {rankOf(network),
                     {network.humanReadableName(), entry.ip().toString(), network.type() == QNetworkInterface::Wifi,
                      flags.testFlag(QNetworkInterface::IsLoopBack)}});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    std::vector<NetworkPlace> places;
    places.reserve(found.size());
    for (Ranked& one : found) {
        places.push_back(std::move(one.place));
    }
    return places;
}

} // namespace atalaya::ballotbox
