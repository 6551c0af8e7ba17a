#pragma once

#include "tests/ballotbox/support/WebDriver.h"

#include <QJsonArray>
#include <QStringList>

namespace atalaya::test {

/// A real browser as a person with a phone uses it: looks, taps, types. Taps and keys are real ones, at the place where
/// the element is, after scrolling to it if need be. What is looked for and is not there fails the test.
class Browser {
public:
    explicit Browser(WebDriver::Script script = WebDriver::Script::On) : m_driver(script) {}

    [[nodiscard]] const QString& problem() const { return m_driver.problem(); }

    void open(const QString& url);
    void goBack() { m_driver.post(QStringLiteral("/back")); }
    [[nodiscard]] QString url() { return m_driver.get(QStringLiteral("/url")).toString(); }
    /// HTTP status of the page that is shown.
    [[nodiscard]] int status();

    [[nodiscard]] bool has(const QString& css);
    /// What can be read in the first element that `css` selects; empty when there is none.
    [[nodiscard]] QString text(const QString& css = QStringLiteral("body"));
    /// A property of it: "value", "checked".
    [[nodiscard]] QJsonValue property(const QString& css, const QString& name);
    /// Waits until a text can be read somewhere on the page.
    [[nodiscard]] bool waitForText(const QString& words, const QString& css = QStringLiteral("body"));
    [[nodiscard]] bool waitFor(const QString& css);

    /// In the middle of it.
    void tap(const QString& css);
    /// Twice before the page can go. By two clicks of the page's own: chromedriver waits for ever for the browser's
    /// word that it has got a second real tap when the page goes in between.
    void tapTwice(const QString& css);
    /// Into the field in place of what is there.
    void type(const QString& css, const QString& text);

    /// A function's body; its value.
    QJsonValue run(const QString& script, const QJsonArray& arguments = {});
    /// Names of the cookies, with whether a script can read them.
    [[nodiscard]] QJsonArray cookies() { return m_driver.get(QStringLiteral("/cookie")).toArray(); }
    /// Addresses that the browser asked for since the last look.
    [[nodiscard]] QStringList asked();
    /// As after zooming in, or with text so many times as large: the page has a part of the screen to itself.
    void zoom(int times);
    /// What is seen of the page, as PNG.
    [[nodiscard]] QByteArray picture();

private:
    /// Middle of an element, in CSS pixels of the view.
    [[nodiscard]] QJsonArray placeOf(const QString& css);

    WebDriver m_driver;
};

} // namespace atalaya::test
