#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <functional>
#include <utility>
#include <vector>

namespace atalaya::ballotbox {

/// A whole request that passed the guard.
struct HttpRequest {
    enum class Method { Get, Head, Post, Other };
    Method method = Method::Get;
    QByteArray path; ///< "/vote"
    QByteArray query;
    QByteArray host; ///< "192.168.4.1:8012"
    QByteArray origin;
    QByteArray contentType;
    QByteArray cookies;
    QByteArray body;
    QHostAddress peer;

    [[nodiscard]] bool isReading() const { return method == Method::Get || method == Method::Head; }
    /// The value of a cookie, or empty.
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
};

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray type = "text/html; charset=utf-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Called once, now or later in the same thread. Without effect when who asked is gone.
using HttpReply = std::function<void(const HttpAnswer&)>;

/// An answer with the headers that all of ours have: nothing from elsewhere is loaded, nothing is kept, nothing is told
/// about this computer.
[[nodiscard]] QByteArray bytesOf(const HttpAnswer& answer, bool withBody, bool closes);

/// 303: to be asked for next, by GET.
[[nodiscard]] HttpAnswer redirect(const QByteArray& path);
/// The value of a Set-Cookie that no script reads and no other page sends along.
[[nodiscard]] QByteArray cookieHeader(const QByteArray& name, const QByteArray& value);
/// The same for a cookie that is to be forgotten.
[[nodiscard]] QByteArray forgottenCookieHeader(const QByteArray& name);

/// For what is refused before there is a page to show.
[[nodiscard]] HttpAnswer bareAnswer(int status);

} // namespace atalaya::ballotbox
