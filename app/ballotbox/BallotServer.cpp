#include "app/ballotbox/BallotServer.h"

#include "app/ballotbox/JoinCode.h"
#include "app/ballotbox/NetworkPlaces.h"
#include "app/ballotbox/PhoneService.h"
#include "app/ballotbox/http/HttpFront.h"

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;

constexpr int usualPort = 8012;
constexpr int highestPort = 65535;

} // namespace

BallotServer::BallotServer(BallotLimits limits, QObject* parent)
    : PhoneVoting(parent), m_limits(std::move(limits)), m_code(newJoinCode()) {
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(m_limits.farewell);
    connect(&m_farewell, &QTimer::timeout, this, &BallotServer::stop);
}

BallotServer::~BallotServer() {
    putOut();
}

std::vector<NetworkPlace> BallotServer::places() const {
    return networkPlaces();
}

Outcome BallotServer::start(WorkshopSession& session, const NetworkPlace& place, int port) {
    if (isOn()) {
        stop();
    }
    if (!session.isEditable()) {
        return failure(ErrorCode::ReadOnly, session.whyNotEditable());
    }
    if (session.workshop().ended.isValid()) {
        return failure(ErrorCode::Refused, tr("The workshop has ended. Resume it, then start voting by phone."));
    }
    if (port < 0 || port > highestPort) {
        return failure(ErrorCode::InvalidInput, tr("There is no port %1. Choose one from 1024 to 65535.").arg(port));
    }
    const QHostAddress address(place.address);
    if (address.isNull()) {
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no address of this computer. Choose another network.").arg(place.address));
    }
    auto* front = new HttpFront(
        m_limits,
        [this](const HttpRequest& request, const HttpReply& reply) {
            if (m_service != nullptr) {
                m_service->handle(request, reply);
            }
        },
        this);
    auto listening = front->listenOn(address, static_cast<quint16>(port == 0 ? usualPort : port));
    if (!listening && port == 0) {
        listening = front->listenOn(address, 0);
    }
    if (!listening) {
        delete front;
        return refusal(listening.error(), place, port);
    }
    m_front = front;
    m_place = place;
    m_session = &session;
    m_service = new PhoneService(session, {joining()->address, m_code}, m_limits, this);
    m_service->setEnd(m_end);
    connect(m_session, &WorkshopSession::changed, this, &BallotServer::watchEnd);
    connect(m_service, &PhoneService::joined, this, &PhoneVoting::changed);
    connect(m_service, &PhoneService::guessed, this, [this] {
        Q_EMIT warned(StepName(tr, QT_TR_NOOP("Somebody on the network tries out join codes, so phones wait up to a "
                                              "minute to join. Look who is on the network, or stop voting by "
                                              "phone.")));
    });
    Q_EMIT changed();
    return {};
}

Outcome BallotServer::refusal(QAbstractSocket::SocketError error, const NetworkPlace& place, int port) const {
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return failure(ErrorCode::Busy,
                       tr("Another program of this computer uses port %1. Choose another port.").arg(port));
    case QAbstractSocket::SocketAccessError:
        return failure(ErrorCode::Refused,
                       tr("The system does not let Atalaya use port %1. Choose one from 1024 to 65535.").arg(port));
    default:
        return failure(ErrorCode::NotFound,
                       tr("This computer is no longer on the network %1 (%2). Connect it again, or choose another.")
                           .arg(place.name, place.address));
    }
}

void BallotServer::watchEnd() {
    if (m_session == nullptr || !m_session->workshop().ended.isValid()) {
        m_farewell.stop();
    } else if (!m_farewell.isActive()) {
        m_farewell.start();
    }
}

void BallotServer::putOut() {
    m_farewell.stop();
    if (m_session != nullptr) {
        disconnect(m_session, nullptr, this, nullptr);
    }
    if (m_front != nullptr) {
        m_front->shut();
        // One of its connections may be what led here.
        m_front->deleteLater();
        m_front.clear();
    }
    if (m_service != nullptr) {
        m_service->stop();
        m_service->deleteLater();
        m_service.clear();
    }
    m_session.clear();
}

void BallotServer::stop() {
    if (!isOn()) {
        return;
    }
    putOut();
    Q_EMIT changed();
}

std::optional<Joining> BallotServer::joining() const {
    if (m_front == nullptr) {
        return std::nullopt;
    }
    const QString address = u"%1:%2"_s.arg(m_place.address).arg(m_front->port());
    return Joining{u"http://%1/?c=%2"_s.arg(address, m_code), address, m_code};
}

int BallotServer::port() const {
    return m_front == nullptr ? 0 : m_front->port();
}

int BallotServer::phones() const {
    if (m_session == nullptr) {
        return 0;
    }
    const auto phones = m_session->phones();
    return phones ? static_cast<int>(phones->size()) : 0;
}

Outcome BallotServer::release(const QUuid& seat) {
    if (m_session == nullptr) {
        return failure(ErrorCode::Refused, tr("Voting by phone is off. Start it, then release the seat."));
    }
    auto released = m_session->releasePhone(seat);
    if (released) {
        Q_EMIT changed();
    }
    return released;
}

void BallotServer::setEnd(const QDateTime& end) {
    m_end = end;
    if (m_service != nullptr) {
        m_service->setEnd(end);
    }
}

} // namespace atalaya::ballotbox
