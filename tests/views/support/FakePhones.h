#pragma once

#include "views/workshop/PhoneVoting.h"

namespace atalaya::test {

/// Voting by phone without a network: remembers what it was asked, and answers what the test wants.
class FakePhones : public PhoneVoting {
public:
    using PhoneVoting::PhoneVoting;

    [[nodiscard]] std::vector<NetworkPlace> places() const override { return offered; }
    Outcome start(WorkshopSession& session, const NetworkPlace& place, int port) override {
        if (!outcome) {
            return outcome;
        }
        startedFor = &session;
        startedOn = place;
        usedPort = port == 0 ? 40'000 : port;
        const QString address = QStringLiteral("%1:%2").arg(place.address).arg(usedPort);
        m_joining = Joining{QStringLiteral("http://%1/?c=T7K4").arg(address), address, QStringLiteral("T7K4")};
        Q_EMIT changed();
        return {};
    }
    void stop() override {
        ++stops;
        m_joining.reset();
        startedFor = nullptr;
        Q_EMIT changed();
    }
    [[nodiscard]] std::optional<Joining> joining() const override { return m_joining; }
    [[nodiscard]] int port() const override { return m_joining ? usedPort : 0; }
    [[nodiscard]] int phones() const override { return withSeat; }
    Outcome release(const QUuid& seat) override {
        if (outcome) {
            released.push_back(seat);
        }
        return outcome;
    }
    void setEnd(const QDateTime& until) override { end = until; }

    /// As when another phone takes a seat.
    void join() {
        ++withSeat;
        Q_EMIT changed();
    }

    std::vector<NetworkPlace> offered{
        {QStringLiteral("wlan0"), QStringLiteral("192.168.4.1"), true, false},
        {QStringLiteral("eth0"), QStringLiteral("10.0.0.7"), false, false},
        {QStringLiteral("lo"), QStringLiteral("127.0.0.1"), false, true},
    };
    Outcome outcome; ///< of what is asked next
    WorkshopSession* startedFor = nullptr;
    NetworkPlace startedOn;
    int usedPort = 0;
    int stops = 0;
    int withSeat = 0;
    std::vector<QUuid> released;
    QDateTime end;

private:
    std::optional<Joining> m_joining;
};

} // namespace atalaya::test
