#include "app/ballotbox/http/RequestReader.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using ballotbox::BallotLimits;
using ballotbox::readRequest;

const QByteArray host = "Host: 192.168.4.1:8012\r\n";

/// The status that refuses it, 0 while more is needed, 200 when it is whole.
int statusOf(const QByteArray& bytes, const BallotLimits& limits = {}) {
    const auto request = readRequest(bytes, limits);
    return !request ? request.error() : *request ? 200 : 0;
}

TEST(RequestReaderTest, ReadsOneWholeRequestAndLeavesTheRest) {
    const QByteArray first =
        "POST /vote HTTP/1.1\r\n" + host +
        "Content-Type: text/plain\r\nCookie: atalaya=x\r\nX-Other: y\r\ncontent-length: 5\r\n\r\nhello";
    const auto request = readRequest(first + "GET / HTTP/1.1\r\n", {});
    ASSERT_TRUE(request && *request);
    EXPECT_EQ((*request)->method, "POST");
    EXPECT_EQ((*request)->target, "/vote");
    EXPECT_EQ((*request)->body, "hello");
    EXPECT_EQ((*request)->size, first.size());
    EXPECT_FALSE((*request)->closes);
    const QByteArray plain = (*request)->plain();
    EXPECT_TRUE(plain.endsWith("content-length: 5\r\n\r\nhello"));
    EXPECT_FALSE(plain.contains("X-Other")) << "what we do not look at is not passed on";
    EXPECT_EQ(statusOf(plain), 200);
}

TEST(RequestReaderTest, WaitsForEachByteAndRefusesNoBeginningOfAGoodRequest) {
    const QByteArray whole = "\r\nPOST /join HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\na=b";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        EXPECT_EQ(statusOf(whole.left(length)), 0) << whole.left(length).toStdString();
    }
    EXPECT_EQ(statusOf(whole), 200);
}

TEST(RequestReaderTest, RefusesWhatReadersCouldUnderstandInTwoWays) {
    const std::vector<std::pair<int, QByteArray>> bad{
        {400, "GET / HTTP/1.1\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\nHost:\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + host + "\r\n"},
        {400, "GET / HTTP/1.1\n" + host + "\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + "a: b\n\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + " folded: yes\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + "spaced : yes\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + "nothing\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + "bell: \a\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + QByteArray("zero: \0\r\n\r\n", 11)},
        {400, "GET http://192.168.4.1:8012/ HTTP/1.1\r\n" + host + "\r\n"},
        {400, "GET //elsewhere/ HTTP/1.1\r\n" + host + "\r\n"},
        {400, "GET /\xc3\xb1 HTTP/1.1\r\n" + host + "\r\n"},
        {400, "GET /a b HTTP/1.1\r\n" + host + "\r\n"},
        {400, "GET /\r\n" + host + "\r\n"},
        {400, "get / HTTP/1.1\r\n"},
        {400, "\x16\x03\x01\x02"},
        {400, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
        {505, "GET / HTTP/2.0\r\n" + host + "\r\n"},
        {414, "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\n" + host + "\r\n"},
        {411, "POST /vote HTTP/1.1\r\n" + host + "\r\n"},
        {411, "POST /vote HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: +3\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: 0x3\r\n\r\n"},
        {400, "POST /vote HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\n"},
        {413, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: 4097\r\n\r\n"},
        {413, "POST /vote HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999999\r\n\r\n"},
        {400, "GET / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc"},
        {417, "POST /vote HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n"},
    };
    for (const auto& [status, bytes] : bad) {
        EXPECT_EQ(statusOf(bytes), status) << bytes.left(120).toStdString();
    }
}

TEST(RequestReaderTest, HoldsToItsLimitsToTheByte) {
    BallotLimits limits;
    limits.headBytes = 200;
    limits.bodyBytes = 10;
    const QByteArray begin = "GET / HTTP/1.1\r\n" + host + "x: ";
    const QByteArray full = begin + QByteArray(200 - begin.size() - 4, 'y') + "\r\n\r\n";
    EXPECT_EQ(statusOf(full, limits), 200);
    EXPECT_EQ(statusOf(begin + 'y' + full.mid(begin.size()), limits), 431);
    EXPECT_EQ(statusOf(begin + QByteArray(200 - begin.size(), 'y'), limits), 0);
    EXPECT_EQ(statusOf(begin + QByteArray(201 - begin.size(), 'y'), limits), 431) << "without waiting for its end";
    EXPECT_EQ(statusOf(QByteArray("\r\n").repeated(101), limits), 431) << "nor for its beginning";
    QByteArray many;
    for (int i = 0; i < 70; ++i) {
        many += "x" + QByteArray::number(i) + ": y\r\n";
    }
    EXPECT_EQ(statusOf("GET / HTTP/1.1\r\n" + host + many + "\r\n"), 431);
    const QByteArray post = "POST /vote HTTP/1.1\r\n" + host + "Content-Length: ";
    EXPECT_EQ(statusOf(post + "10\r\n\r\n0123456789", limits), 200);
    EXPECT_EQ(statusOf(post + "11\r\n\r\n", limits), 413) << "before its body is read";
}

TEST(RequestReaderTest, KnowsWhenTheConnectionEnds) {
    const auto closes = [](const QByteArray& bytes) { return readRequest(bytes, {})->value().closes; };
    EXPECT_FALSE(closes("GET / HTTP/1.1\r\n" + host + "\r\n"));
    EXPECT_TRUE(closes("GET / HTTP/1.1\r\n" + host + "Connection: Close\r\n\r\n"));
    EXPECT_TRUE(closes("GET / HTTP/1.0\r\n" + host + "\r\n"));
}

} // namespace
} // namespace atalaya::test
