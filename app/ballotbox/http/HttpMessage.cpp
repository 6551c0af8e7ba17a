#include "app/ballotbox/http/HttpMessage.h"

#include <QList>

#include <array>

namespace atalaya::ballotbox {
namespace {

struct Reason {
    int status;
    const char* words;
};

// RFC 9110, section 15; 429 and 431: RFC 6585.
constexpr std::array reasons{Reason{200, "OK"},
                             Reason{303, "See Other"},
                             Reason{400, "Bad Request"},
                             Reason{401, "Unauthorized"},
                             Reason{403, "Forbidden"},
                             Reason{404, "Not Found"},
                             Reason{405, "Method Not Allowed"},
                             Reason{408, "Request Timeout"},
                             Reason{409, "Conflict"},
                             Reason{411, "Length Required"},
                             Reason{413, "Content Too Large"},
                             Reason{414, "URI Too Long"},
                             Reason{415, "Unsupported Media Type"},
                             Reason{417, "Expectation Failed"},
                             Reason{421, "Misdirected Request"},
                             Reason{429, "Too Many Requests"},
                             Reason{431, "Request Header Fields Too Large"},
                             Reason{500, "Internal Server Error"},
                             Reason{503, "Service Unavailable"},
                             Reason{505, "HTTP Version Not Supported"}};

// Without any referrer browsers send an Origin of null with our own forms, too.
constexpr std::array sameForAll{
    std::pair{"Content-Security-Policy",
              "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
              "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    std::pair{"X-Content-Type-Options", "nosniff"}, std::pair{"Referrer-Policy", "same-origin"},
    std::pair{"Cache-Control", "no-store"}};

QByteArray reasonOf(int status) {
    for (const Reason& reason : reasons) {
        if (reason.status == status) {
            return reason.words;
        }
    }
    return "Unknown";
}

} // namespace

QByteArray HttpRequest::cookie(QByteArrayView name) const {
    const QList<QByteArray> all = cookies.split(';');
    for (const QByteArray& one : all) {
        const QByteArray pair = one.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QByteArrayView(pair).first(equals) == name) {
            return pair.mid(equals + 1);
        }
    }
    return {};
}

QByteArray bytesOf(const HttpAnswer& answer, bool withBody, bool closes) {
    QByteArray bytes;
    bytes.reserve(1024 + answer.body.size());
    const auto add = [&bytes](const QByteArray& name, const QByteArray& value) {
        bytes += name + ": " + value + "\r\n";
    };
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto& [name, value] : sameForAll) {
        add(name, value);
    }
    for (const auto& [name, value] : answer.headers) {
        add(name, value);
    }
    add("Content-Type", answer.type);
    add("Content-Length", QByteArray::number(answer.body.size()));
    add("Connection", closes ? "close" : "keep-alive");
    bytes += "\r\n";
    return withBody ? bytes + answer.body : bytes;
}

HttpAnswer redirect(const QByteArray& path) {
    HttpAnswer answer;
    answer.status = 303;
    answer.headers = {{"Location", path}};
    return answer;
}

QByteArray cookieHeader(const QByteArray& name, const QByteArray& value) {
    return name + '=' + value + "; Path=/; HttpOnly; SameSite=Strict";
}

QByteArray forgottenCookieHeader(const QByteArray& name) {
    return cookieHeader(name, {}) + "; Max-Age=0";
}

HttpAnswer bareAnswer(int status) {
    const QByteArray words = QByteArray::number(status) + ' ' + reasonOf(status);
    return {status,
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + words + "</title><p>" + words +
                "</p></html>",
            "text/html; charset=utf-8",
            {}};
}

} // namespace atalaya::ballotbox
