#include "app/desktop/LoadedPhones.h"

#include "app/ballotbox/BallotBoxEntry.h"
#include "assessments/foundation/Module.h"

#include <QCoreApplication>

namespace atalaya::desktop {

LoadedPhones::~LoadedPhones() = default;

PhoneVoting* LoadedPhones::load() const {
    if (!m_real) {
        const ModuleFunction found =
            functionOfModule(QCoreApplication::applicationDirPath(), QStringLiteral("atalaya_ballotbox"),
                             ballotbox::makePhoneVotingSymbol);
        if (found.function != nullptr) {
            m_real.reset(reinterpret_cast<ballotbox::MakePhoneVoting>(found.function)());
            connect(m_real.get(), &PhoneVoting::changed, this, &PhoneVoting::changed);
            connect(m_real.get(), &PhoneVoting::warned, this, &PhoneVoting::warned);
        }
    }
    return m_real.get();
}

std::vector<NetworkPlace> LoadedPhones::places() const {
    const PhoneVoting* real = load();
    return real != nullptr ? real->places() : std::vector<NetworkPlace>();
}

Outcome LoadedPhones::start(WorkshopSession& session, const NetworkPlace& place, int port) {
    if (PhoneVoting* real = load()) {
        return real->start(session, place, port);
    }
    return failure(ErrorCode::Internal,
                   tr("The part of Atalaya that phones vote through is missing. Install Atalaya again, or vote by "
                      "keyboard, paper or file."));
}

void LoadedPhones::stop() {
    if (m_real) {
        m_real->stop();
    }
}

std::optional<Joining> LoadedPhones::joining() const {
    return m_real ? m_real->joining() : std::nullopt;
}

int LoadedPhones::port() const {
    return m_real ? m_real->port() : 0;
}

int LoadedPhones::phones() const {
    return m_real ? m_real->phones() : 0;
}

Outcome LoadedPhones::release(const QUuid& seat) {
    return m_real ? m_real->release(seat) : Outcome();
}

void LoadedPhones::setEnd(const QDateTime& end) {
    if (m_real) {
        m_real->setEnd(end);
    }
}

} // namespace atalaya::desktop
