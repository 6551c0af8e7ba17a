#include "tests/support/Strict.h"

#include <QByteArray>
#include <QHashSeed>
#include <QLocale>
#include <QString>

#include <gtest/gtest.h>

#include <cstdio>
#include <mutex>
#include <string>
#include <vector>

namespace atalaya::test {
namespace {

std::mutex mutex;
std::vector<std::string> expected;

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
    const std::string text = message.toStdString();
    std::fprintf(stderr, "%s\n", text.c_str());
    // A machine without a login session has no runtime folder; the offscreen platform needs none, and says of every
    // window with a least size that it does not pass it on.
    if (type == QtDebugMsg || type == QtInfoMsg || text.starts_with("QStandardPaths: XDG_RUNTIME_DIR") ||
        text == "This plugin does not support propagateSizeHints()") {
        return;
    }
    {
        const std::lock_guard lock(mutex);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (text.find(*it) != std::string::npos) {
                expected.erase(it);
                return;
            }
        }
    }
    ADD_FAILURE() << "unexpected message from Qt: " << text;
}

} // namespace

void makeStrict() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qInstallMessageHandler(onMessage);
}

ExpectedMessage::ExpectedMessage(const char* text) {
    const std::lock_guard lock(mutex);
    expected.emplace_back(text);
}

ExpectedMessage::~ExpectedMessage() {
    const std::lock_guard lock(mutex);
    if (!expected.empty()) {
        ADD_FAILURE() << "expected message did not come: " << expected.back();
        expected.clear();
    }
}

} // namespace atalaya::test
