#include "app/ballotbox/http/RequestReader.h"

#include <QList>

#include <algorithm>

namespace atalaya::ballotbox {
namespace {

using Status = tl::unexpected<int>;

constexpr qsizetype longestMethod = 16;
constexpr qsizetype longestTarget = 2048;
constexpr std::size_t mostFields = 64;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// RFC 9110, section 5.6.2.
bool isTokenChar(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isVisible(char c) {
    return c > ' ' && c < 0x7f;
}

/// Of a field: what is visible, spaces and tabs; bytes above ASCII are let be.
bool isValueChar(char c) {
    return static_cast<unsigned char>(c) >= ' ' ? c != 0x7f : c == '\t';
}

/// No more is needed to know that these first bytes are no request.
bool isNoRequest(QByteArrayView bytes) {
    const auto* end = std::find_if_not(bytes.begin(), bytes.end(), isUpper);
    const auto length = end - bytes.begin();
    return length > longestMethod || (end != bytes.end() && (length == 0 || *end != ' '));
}

/// 0, or the status that refuses the line.
int readRequestLine(QByteArrayView line, WholeRequest& request) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first) {
        return 400;
    }
    request.method = line.first(first).toByteArray();
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!std::all_of(target.begin(), target.end(), isVisible) || !target.startsWith('/') || target.startsWith("//")) {
        return 400;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return version.startsWith("HTTP/") ? 505 : 400;
    }
    request.closes = version == "HTTP/1.0";
    request.target = target.toByteArray();
    return target.size() > longestTarget ? 414 : 0;
}

int readField(QByteArrayView line, WholeRequest& request) {
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return 400;
    }
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(name.begin(), name.end(), isTokenChar) || !std::all_of(value.begin(), value.end(), isValueChar)) {
        return 400;
    }
    if (request.fields.size() == mostFields) {
        return 431;
    }
    const bool isNew = request.fields.emplace(name.toByteArray().toLower(), value.toByteArray()).second;
    static const QList<QByteArray> once{"host",   "content-length", "transfer-encoding",
                                        "origin", "content-type",   "cookie"};
    return isNew || !once.contains(name.toByteArray().toLower()) ? 0 : 400;
}

/// `head` without the empty line that ends it.
int readHead(QByteArrayView head, WholeRequest& request) {
    qsizetype from = 0;
    for (bool isFirst = true; from < head.size(); isFirst = false) {
        const qsizetype end = head.indexOf('\n', from);
        if (end <= from || head[end - 1] != '\r') {
            return 400;
        }
        const QByteArrayView line = head.sliced(from, end - 1 - from);
        if (line.contains('\r')) {
            return 400;
        }
        if (const int status = isFirst ? readRequestLine(line, request) : readField(line, request); status != 0) {
            return status;
        }
        from = end + 1;
    }
    return 0;
}

/// The length of the body that the head announces, or the status that refuses it.
tl::expected<qsizetype, int> bodyLength(const WholeRequest& request, const BallotLimits& limits) {
    const QByteArray length = request.field("content-length");
    const bool hasLength = request.fields.contains("content-length");
    if (request.fields.contains("transfer-encoding")) {
        return Status(hasLength ? 400 : 411);
    }
    if (!hasLength) {
        return request.method == "POST" || request.method == "PUT" ? tl::expected<qsizetype, int>(Status(411))
                                                                   : tl::expected<qsizetype, int>(0);
    }
    const bool isNumber =
        !length.isEmpty() && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        return Status(400);
    }
    bool fits = false;
    const qlonglong bytes = length.toLongLong(&fits);
    if (!fits || bytes > limits.bodyBytes) {
        return Status(413);
    }
    // A question has no body; one would be taken for the next request by somebody on the way.
    return bytes > 0 && (request.method == "GET" || request.method == "HEAD")
               ? tl::expected<qsizetype, int>(Status(400))
               : bytes;
}

} // namespace

QByteArray WholeRequest::plain() const {
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const char* name : {"host", "origin", "content-type", "cookie"}) {
        if (fields.contains(name)) {
            bytes += QByteArray(name) + ": " + field(name) + "\r\n";
        }
    }
    return bytes + "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

tl::expected<std::optional<WholeRequest>, int> readRequest(const QByteArray& bytes, const BallotLimits& limits) {
    // Empty lines before a request are let be: RFC 9112, section 2.2.
    qsizetype start = 0;
    while (bytes.size() >= start + 2 && bytes[start] == '\r' && bytes[start + 1] == '\n') {
        start += 2;
    }
    if (bytes.size() == start || (bytes.size() == start + 1 && bytes[start] == '\r')) {
        return bytes.size() > limits.headBytes ? tl::expected<std::optional<WholeRequest>, int>(Status(431))
                                               : std::nullopt;
    }
    if (isNoRequest(QByteArrayView(bytes).sliced(start))) {
        return Status(400);
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n", start);
    if (end + 4 > limits.headBytes || (end < 0 && bytes.size() > limits.headBytes)) {
        return Status(431);
    }
    if (end < 0) {
        // A bare line feed would never lead to the end that is waited for.
        const qsizetype feed = bytes.indexOf('\n', start);
        return feed >= 0 && (feed == start || bytes[feed - 1] != '\r')
                   ? tl::expected<std::optional<WholeRequest>, int>(Status(400))
                   : std::nullopt;
    }
    WholeRequest request;
    if (const int status = readHead(QByteArrayView(bytes).sliced(start, end + 2 - start), request); status != 0) {
        return Status(status);
    }
    if (request.field("host").isEmpty()) {
        return Status(400);
    }
    if (request.fields.contains("expect")) {
        return Status(417);
    }
    const auto length = bodyLength(request, limits);
    if (!length) {
        return Status(length.error());
    }
    request.size = end + 4 + *length;
    if (bytes.size() < request.size) {
        return std::nullopt;
    }
    request.body = bytes.mid(end + 4, *length);
    request.closes = request.closes || request.field("connection").toLower().contains("close");
    return request;
}

} // namespace atalaya::ballotbox
