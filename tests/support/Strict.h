#pragma once

namespace atalaya::test {

/// Fixes locale, time zone and hash seed, and makes an unexpected qWarning, qCritical or failed Q_ASSERT fail the test
/// that caused it. Call once from main, before the application object exists.
void makeStrict();

/// While one of these lives, the next message that contains `text` is expected: it does not fail the test, and its
/// absence does.
class ExpectedMessage {
public:
    explicit ExpectedMessage(const char* text);
    ~ExpectedMessage();
    ExpectedMessage(const ExpectedMessage&) = delete;
    ExpectedMessage& operator=(const ExpectedMessage&) = delete;
};

} // namespace atalaya::test
