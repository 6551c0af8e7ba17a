#include "app/ballotbox/PhoneService.h"

#include "app/ballotbox/FormData.h"
#include "app/ballotbox/JoinCode.h"
#include "app/ballotbox/page/OtherPages.h"
#include "app/ballotbox/page/StyleSheet.h"
#include "app/ballotbox/page/VotePage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace atalaya::ballotbox {
namespace {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

/// What each path may be asked for.
struct Path {
    QByteArrayView path;
    bool isRead = false;
    bool isPosted = false;
};
constexpr std::array paths{Path{"/", true, false},      Path{"/join", false, true},     Path{"/vote", true, true},
                           Path{"/state", true, false}, Path{"/page.css", true, false}, Path{"/page.js", true, false}};

} // namespace

PhoneService::PhoneService(WorkshopSession& session, PhoneDoor door, const BallotLimits& limits, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_door(std::move(door))
    , m_limits(limits)
    , m_language(session.framework().language)
    , m_styleSheet(styleSheet(session.workshop().stages))
    , m_script(pageScript())
    , m_rate(limits)
    , m_guesses(limits)
    , m_turn(this) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PhoneService::castAll);
}

void PhoneService::stop() {
    m_session.clear();
    m_turn.stop();
    m_pending.clear();
}

void PhoneService::handle(const HttpRequest& request, const HttpReply& reply) {
    if (auto refused = refusal(request)) {
        reply(*refused);
    } else if (request.path == "/vote" && request.method == Method::Post) {
        if (const auto no = takeVote(request, reply)) {
            reply(*no);
        }
    } else {
        reply(answer(request));
    }
}

std::optional<HttpAnswer> PhoneService::refusal(const HttpRequest& request) {
    if (m_session == nullptr) {
        return message(503, Message::NotNow);
    }
    if (const int wait = m_rate.waitAfterOneMore(request.peer); wait > 0) {
        HttpAnswer tooMany = message(429, Message::TooMany);
        tooMany.headers.emplace_back("Retry-After", QByteArray::number(wait));
        return tooMany;
    }
    // A page elsewhere that had its name point to this address would be asked for under that name.
    if (request.host.toLower() != m_door.authority.toLatin1()) {
        return message(421, Message::NotHere);
    }
    const auto* path =
        std::find_if(paths.begin(), paths.end(), [&](const Path& one) { return one.path == request.path; });
    if (path == paths.end()) {
        return message(404, Message::NoSuchPage);
    }
    const bool isAllowed = request.isReading() ? path->isRead : request.method == Method::Post && path->isPosted;
    if (!isAllowed) {
        HttpAnswer wrong = message(405, Message::WrongMethod);
        const QByteArray allowed = path->isRead ? (path->isPosted ? "GET, HEAD, POST" : "GET, HEAD") : "POST";
        wrong.headers.emplace_back("Allow", allowed);
        return wrong;
    }
    if (request.method == Method::Post && !request.origin.isEmpty() &&
        request.origin.toLower() != "http://" + m_door.authority.toLatin1()) {
        return message(403, Message::NotHere);
    }
    return std::nullopt;
}

HttpAnswer PhoneService::answer(const HttpRequest& request) {
    if (request.path == "/page.css") {
        return {200, m_styleSheet, "text/css; charset=utf-8", {}};
    }
    if (request.path == "/page.js") {
        return {200, m_script, "text/javascript; charset=utf-8", {}};
    }
    if (request.path == "/state") {
        return state(request);
    }
    if (m_session->workshop().ended.isValid()) {
        return message(200, Message::Ended);
    }
    return request.path == "/vote" ? showVote(request) : request.path == "/join" ? join(request) : showJoin(request);
}

const Language& PhoneService::language() const {
    // Who comes after the session's end is still told so.
    if (m_session != nullptr && m_language.code() != m_session->framework().language) {
        m_language = Language(m_session->framework().language);
    }
    return m_language;
}

HttpAnswer PhoneService::message(int status, Message said) const {
    return {status, messagePage(language(), said), "text/html; charset=utf-8", {}};
}

HttpAnswer PhoneService::joinAgain(int status, const JoinForm& form) const {
    HttpAnswer answer{status, joinPage(language(), form), "text/html; charset=utf-8", {}};
    if (status == 429) {
        answer.headers.emplace_back("Retry-After", QByteArray::number(form.number));
    }
    return answer;
}

Result<const Seat*> PhoneService::seatOf(const HttpRequest& request) {
    const QByteArray token = request.cookie(tokenCookie);
    if (!isToken(token)) {
        return nullptr;
    }
    return m_session->seatOfPhone(hashOf(token)).map([this](const QUuid& seat) {
        return m_session->workshop().seat(seat);
    });
}

HttpAnswer PhoneService::showJoin(const HttpRequest& request) {
    const auto seat = seatOf(request);
    if (!seat) {
        return message(503, Message::NotNow);
    }
    if (*seat != nullptr) {
        return redirect("/vote");
    }
    const FormFields fields = fieldsIn(request.query).value_or(FormFields());
    const auto code = fields.find(u"c"_s);
    JoinForm form;
    form.code = code == fields.end() ? QString() : code->second.left(12);
    form.token = newToken();
    return joinAgain(200, form);
}

HttpAnswer PhoneService::join(const HttpRequest& request) {
    const auto fields = formFields(request);
    if (!fields || !fields->contains(u"code"_s) || !fields->contains(u"seat"_s)) {
        return message(400, Message::Malformed);
    }
    JoinForm form;
    form.code = fields->at(u"code"_s).left(12);
    form.seat = fields->at(u"seat"_s).left(4);
    // A phone that did not hear the answer sends the form again, and is the same phone.
    const auto own = fields->find(u"phone"_s);
    form.token = own == fields->end() ? QByteArray() : own->second.toLatin1();
    if (!isToken(form.token)) {
        form.token = newToken();
    }
    if (const int wait = m_guesses.wait(request.peer); wait > 0) {
        form.problem = JoinForm::Problem::TooMany;
        form.number = wait;
        return joinAgain(429, form);
    }
    if (!isSameCode(form.code, m_door.code)) {
        if (m_guesses.wrong(request.peer)) {
            Q_EMIT guessed();
        }
        form.problem = JoinForm::Problem::WrongCode;
        return joinAgain(403, form);
    }
    m_guesses.right(request.peer);
    return takeSeat(request, form);
}

HttpAnswer PhoneService::takeSeat(const HttpRequest& request, JoinForm& form) {
    const std::vector<Seat>& seats = m_session->workshop().seats;
    bool isNumber = false;
    const int number = form.seat.trimmed().toInt(&isNumber);
    const auto wanted =
        std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) { return isNumber && seat.number == number; });
    if (wanted == seats.end()) {
        form.problem = JoinForm::Problem::UnknownSeat;
        return joinAgain(404, form);
    }
    const auto has = seatOf(request);
    if (has && *has != nullptr) {
        if (*has == &*wanted) {
            return redirect("/vote");
        }
        form.problem = JoinForm::Problem::HasSeat;
        form.number = (*has)->number;
        return joinAgain(409, form);
    }
    const Outcome seated =
        has ? m_session->seatPhone(wanted->id, hashOf(form.token)) : tl::make_unexpected(has.error());
    if (!seated) {
        const bool isTaken = seated.error().code == ErrorCode::Refused;
        form.problem = isTaken ? JoinForm::Problem::SeatTaken : JoinForm::Problem::NotKept;
        return joinAgain(isTaken ? 409 : 503, form);
    }
    Q_EMIT joined();
    HttpAnswer in = redirect("/vote");
    in.headers.emplace_back("Set-Cookie", cookieHeader(tokenCookie, form.token));
    // What this phone may have voted from another seat.
    in.headers.emplace_back("Set-Cookie", forgottenCookieHeader(OwnVotes::cookieName));
    return in;
}

PhonePage PhoneService::pageFor(const Seat& seat) const {
    PhonePage page = phonePageOf(m_session->workshop(), m_session->framework(), seat);
    if (page.face == PhonePage::Face::Vote && m_end.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_end);
        page.seconds = static_cast<int>(std::max<qint64>(0, (left + 999) / 1000));
    }
    return page;
}

HttpAnswer PhoneService::showVote(const HttpRequest& request) {
    const auto seat = seatOf(request);
    if (!seat) {
        return message(503, Message::NotNow);
    }
    if (*seat == nullptr) {
        return request.cookie(tokenCookie).isEmpty() ? redirect("/") : message(401, Message::NoSeat);
    }
    PhonePage page = pageFor(**seat);
    if (page.face == PhonePage::Face::Vote) {
        const auto own = m_ownVotes.of(*m_session, (*seat)->id, request.cookie(OwnVotes::cookieName));
        if (!own) {
            return message(503, Message::NotNow);
        }
        page.own = *own;
    }
    return {200, votePage(language(), page, QUuid::createUuid()), "text/html; charset=utf-8", {}};
}

HttpAnswer PhoneService::state(const HttpRequest& request) {
    const auto seat = seatOf(request);
    if (!seat || *seat == nullptr) {
        return seat ? message(401, Message::NoSeat) : message(503, Message::NotNow);
    }
    const PhonePage page = pageFor(**seat);
    const bool isOpen = page.face == PhonePage::Face::Vote;
    const auto voted = isOpen ? m_session->hasVoted((*seat)->id) : Result<bool>(false);
    if (!voted) {
        return message(503, Message::NotNow);
    }
    const QJsonObject now{{u"round"_s, page.round.isNull() ? QString() : page.round.toString(QUuid::WithoutBraces)},
                          {u"open"_s, isOpen},
                          {u"voted"_s, *voted},
                          {u"seconds"_s, page.seconds ? QJsonValue(*page.seconds) : QJsonValue()}};
    return {200, QJsonDocument(now).toJson(QJsonDocument::Compact), "application/json", {}};
}

} // namespace atalaya::ballotbox
