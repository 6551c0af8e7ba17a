#include "tests/ballotbox/support/WebDriver.h"

#include "tests/ballotbox/support/Wire.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <memory>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int driverPatience = 120'000; // ms

QJsonArray argumentsFor(const QString& profile) {
    QJsonArray arguments{u"--headless=new"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
                         u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                         u"--disable-dev-shm-usage"_s, u"--no-proxy-server"_s,
                         // Nothing but this computer can be reached.
                         u"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"_s,
                         u"--user-data-dir="_s + profile};
    if (::getuid() == 0) {
        arguments.append(u"--no-sandbox"_s); // it refuses to start for root with one
    }
    return arguments;
}

QJsonObject capabilities(const QString& browser, const QString& profile) {
    const QJsonObject phone{{u"width"_s, WebDriver::width},
                            {u"height"_s, WebDriver::height},
                            {u"pixelRatio"_s, 2.0},
                            {u"mobile"_s, true},
                            {u"touch"_s, true}};
    const QJsonObject options{{u"binary"_s, browser},
                              {u"args"_s, argumentsFor(profile)},
                              {u"mobileEmulation"_s, QJsonObject{{u"deviceMetrics"_s, phone}}}};
    const QJsonObject all{{u"browserName"_s, u"chrome"_s},
                          {u"goog:loggingPrefs"_s, QJsonObject{{u"performance"_s, u"ALL"_s}}},
                          {u"goog:chromeOptions"_s, options}};
    return {{u"capabilities"_s, QJsonObject{{u"alwaysMatch"_s, all}}}};
}

} // namespace

WebDriver::WebDriver(Script script) {
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (startDriver()) {
        openSession(script);
    }
}

WebDriver::~WebDriver() {
    if (!m_session.isEmpty()) {
        ask("DELETE", u"/session/"_s + m_session, {});
    }
    if (m_driver.state() == QProcess::NotRunning) {
        return;
    }
    m_driver.terminate();
    if (!m_driver.waitForFinished(driverPatience)) {
        m_driver.kill();
        m_driver.waitForFinished(driverPatience);
    }
}

QString WebDriver::writeFontChoice() const {
    const QString path = m_folder.filePath(u"fonts.conf"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\"><fontconfig>"
               "<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>"
               "<match target=\"pattern\"><edit name=\"family\" mode=\"assign\" binding=\"same\">"
               "<string>Inter</string></edit></match></fontconfig>");
    return path;
}

bool WebDriver::startDriver() {
    const QString driver = QStandardPaths::findExecutable(u"chromedriver"_s);
    if (driver.isEmpty() || QStandardPaths::findExecutable(u"chromium"_s).isEmpty()) {
        m_problem = u"There is no chromium with its chromedriver on this computer; run scripts/install tests."_s;
        return false;
    }
    m_port = freePort();
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    // Whatever ends the test ends it too.
    m_driver.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, writeFontChoice());
    m_driver.setProcessEnvironment(environment);
    m_driver.start(driver, {u"--port=%1"_s.arg(m_port)});
    QByteArray said;
    while (!said.contains("started successfully") && m_driver.waitForReadyRead(driverPatience)) {
        said += m_driver.readAll();
    }
    if (!said.contains("started successfully")) {
        m_problem = u"chromedriver does not start; it says: "_s + QString::fromUtf8(said);
    }
    return m_problem.isEmpty();
}

void WebDriver::openSession(Script script) {
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    const QJsonObject value =
        ask("POST", u"/session"_s, capabilities(browser, m_folder.filePath(u"profile"_s)))[u"value"].toObject();
    m_session = value[u"sessionId"].toString();
    if (m_session.isEmpty()) {
        m_problem = u"chromium does not start; it says: "_s + value[u"message"].toString();
    } else if (script == Script::Off) {
        post(u"/goog/cdp/execute"_s,
             {{u"cmd"_s, u"Emulation.setScriptExecutionDisabled"_s}, {u"params"_s, QJsonObject{{u"value"_s, true}}}});
    }
}

QJsonObject WebDriver::ask(const QByteArray& method, const QString& path, const QJsonObject& parameters) {
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1"_s.arg(m_port) + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setTransferTimeout(driverPatience);
    const QByteArray body = method == "POST" ? QJsonDocument(parameters).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return QJsonDocument::fromJson(reply->isOpen() ? reply->readAll() : QByteArray()).object();
}

QJsonValue WebDriver::call(const QByteArray& method, const QString& command, const QJsonObject& parameters) {
    const QJsonObject answer = ask(method, u"/session/"_s + m_session + command, parameters);
    const QJsonObject value = answer[u"value"].toObject();
    if (!answer.contains(u"value"_s) || value.contains(u"error"_s)) {
        ADD_FAILURE() << "the browser refuses " << command.toStdString() << ": "
                      << value[u"message"].toString().toStdString();
        return {};
    }
    return answer[u"value"];
}

} // namespace atalaya::test
