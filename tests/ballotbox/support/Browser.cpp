#include "tests/ballotbox/support/Browser.h"

#include <QJsonDocument>
#include <QTest>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int pagePatience = 30'000; // ms

QJsonObject action(const QString& type) {
    return {{u"type"_s, type}};
}

QJsonObject withButton(const QString& type) {
    return {{u"type"_s, type}, {u"button"_s, 0}};
}

} // namespace

void Browser::open(const QString& url) {
    m_driver.post(u"/url"_s, {{u"url"_s, url}});
}

QJsonValue Browser::run(const QString& script, const QJsonArray& arguments) {
    return m_driver.post(u"/execute/sync"_s, {{u"script"_s, script}, {u"args"_s, arguments}});
}

int Browser::status() {
    return run(u"return performance.getEntriesByType('navigation')[0].responseStatus"_s).toInt();
}

bool Browser::has(const QString& css) {
    return run(u"return document.querySelector(arguments[0]) !== null"_s, {css}).toBool();
}

QString Browser::text(const QString& css) {
    return run(u"const found = document.querySelector(arguments[0]); return found ? found.innerText : ''"_s, {css})
        .toString();
}

QJsonValue Browser::property(const QString& css, const QString& name) {
    return run(u"const found = document.querySelector(arguments[0]); return found ? found[arguments[1]] : null"_s,
               {css, name});
}

bool Browser::waitForText(const QString& words, const QString& css) {
    return QTest::qWaitFor([&] { return text(css).contains(words); }, pagePatience);
}

bool Browser::waitFor(const QString& css) {
    return QTest::qWaitFor([&] { return has(css); }, pagePatience);
}

void Browser::zoom(int times) {
    m_driver.post(u"/goog/cdp/execute"_s, {{u"cmd"_s, u"Emulation.setDeviceMetricsOverride"_s},
                                           {u"params"_s, QJsonObject{{u"width"_s, WebDriver::width / times},
                                                                     {u"height"_s, WebDriver::height / times},
                                                                     {u"deviceScaleFactor"_s, 2.0 * times},
                                                                     {u"mobile"_s, true}}}});
}

QJsonArray Browser::placeOf(const QString& css) {
    const QJsonArray place = run(u"const found = document.querySelector(arguments[0]);"
                                 "if (!found) { return []; }"
                                 "found.scrollIntoView({block: 'center', behavior: 'instant'});"
                                 "const box = found.getBoundingClientRect();"
                                 "return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]"_s,
                                 {css})
                                 .toArray();
    EXPECT_EQ(place.size(), 2) << css.toStdString() << " is not on the page: " << text().toStdString();
    return place;
}

void Browser::tap(const QString& css) {
    const QJsonArray place = placeOf(css);
    const QJsonArray steps{
        QJsonObject{{u"type"_s, u"pointerMove"_s}, {u"duration"_s, 0}, {u"x"_s, place.at(0)}, {u"y"_s, place.at(1)}},
        withButton(u"pointerDown"_s), withButton(u"pointerUp"_s)};
    const QJsonObject finger{{u"type"_s, u"pointer"_s},
                             {u"id"_s, u"finger"_s},
                             {u"parameters"_s, QJsonObject{{u"pointerType"_s, u"touch"_s}}},
                             {u"actions"_s, steps}};
    m_driver.post(u"/actions"_s, {{u"actions"_s, QJsonArray{finger}}});
}

void Browser::tapTwice(const QString& css) {
    EXPECT_TRUE(run(u"const found = document.querySelector(arguments[0]);"
                    "if (!found) { return false; }"
                    "found.click(); found.click();"
                    "return true;"_s,
                    {css})
                    .toBool())
        << css.toStdString() << " is not on the page: " << text().toStdString();
}

void Browser::type(const QString& css, const QString& text) {
    tap(css);
    run(u"document.querySelector(arguments[0]).select()"_s, {css});
    QJsonArray keys;
    for (const QChar letter : text) {
        for (const QString& step : {u"keyDown"_s, u"keyUp"_s}) {
            QJsonObject key = action(step);
            key[u"value"_s] = QString(letter);
            keys.append(key);
        }
    }
    const QJsonObject keyboard{{u"type"_s, u"key"_s}, {u"id"_s, u"keyboard"_s}, {u"actions"_s, keys}};
    m_driver.post(u"/actions"_s, {{u"actions"_s, QJsonArray{keyboard}}});
}

QStringList Browser::asked() {
    QStringList all;
    const QJsonArray log = m_driver.post(u"/se/log"_s, {{u"type"_s, u"performance"_s}}).toArray();
    for (const QJsonValue& entry : log) {
        const QJsonObject message =
            QJsonDocument::fromJson(entry[u"message"].toString().toUtf8())[u"message"].toObject();
        if (message[u"method"].toString() == u"Network.requestWillBeSent") {
            all << message[u"params"][u"request"][u"url"].toString();
        }
    }
    return all;
}

QByteArray Browser::picture() {
    return QByteArray::fromBase64(m_driver.get(u"/screenshot"_s).toString().toLatin1());
}

} // namespace atalaya::test
