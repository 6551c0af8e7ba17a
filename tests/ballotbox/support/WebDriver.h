#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

namespace atalaya::test {

/// A chromium without a window at the size of a phone, driven over the WebDriver protocol (W3C,
/// https://www.w3.org/TR/webdriver2/) through a chromedriver of its own, both of which end with this object. Calls run
/// the event loop, so that a server in the same thread can answer the browser meanwhile.
class WebDriver {
public:
    enum class Script { On, Off }; ///< of pages; commands run either way
    explicit WebDriver(Script script);
    ~WebDriver();
    WebDriver(const WebDriver&) = delete;
    WebDriver& operator=(const WebDriver&) = delete;

    /// Empty, or a sentence that says why there is no browser.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// A command of the session; its value. A refused one fails the test, with what the browser said.
    QJsonValue get(const QString& command) { return call("GET", command, {}); }
    QJsonValue post(const QString& command, const QJsonObject& parameters = {}) {
        return call("POST", command, parameters);
    }

    static constexpr int width = 360; // CSS pixels
    static constexpr int height = 740;

private:
    /// Phones have a face of Inter's width; this computer's own may be much wider. Its path.
    [[nodiscard]] QString writeFontChoice() const;
    [[nodiscard]] bool startDriver();
    void openSession(Script script);
    QJsonValue call(const QByteArray& method, const QString& command, const QJsonObject& parameters);
    /// The answer to a request, with the member "value", or empty when there was none.
    QJsonObject ask(const QByteArray& method, const QString& path, const QJsonObject& parameters);

    QTemporaryDir m_folder;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QString m_session;
    QString m_problem;
};

} // namespace atalaya::test
