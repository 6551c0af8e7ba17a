#include "tests/ballotbox/support/BallotBoxFixture.h"
#include "tests/ballotbox/support/Browser.h"

#include <QDir>
#include <QTest>
#include <QUrl>

#include <optional>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Script = WebDriver::Script;

constexpr int longestCriteria = 630; // characters of all criteria of a question, that fit on a phone at once

QString choice(const char* name, const QString& value) {
    return u"label:has(input[name=\"%1\"][value=\"%2\"])"_s.arg(QLatin1String(name), value);
}

QString stage(int number) {
    return choice("stage", QString::number(number));
}

/// A person with a phone, which is a real browser, in a workshop on the declaration that ships.
class BrowserTest : public BallotBoxFixture {
protected:
    void SetUp() override {
        BallotBoxFixture::SetUp();
        const auto files = builtInFrameworkFiles(u"cicte-2012"_s, u"en"_s);
        ASSERT_TRUE(isGood(files));
        ASSERT_NO_FATAL_FAILURE(makeFile(12, *files, Attribution::Named));
        open();
        start(roomy(), 0);
    }
    void openBrowser(Script script) {
        m_browser.emplace(script);
        ASSERT_TRUE(m_browser->problem().isEmpty()) << m_browser->problem().toStdString();
        m_browser->open(u"about:blank"_s);
        (void)m_browser->asked(); // what it asks for by itself when it starts
    }
    /// As by the QR code and the number on the seat's card.
    void join(int seat) {
        m_browser->open(m_server->joining()->url);
        ASSERT_EQ(m_browser->property(u"[name=code]"_s, u"value"_s).toString(), m_server->joining()->code)
            << "the QR code brings the code along";
        m_browser->type(u"[name=seat]"_s, QString::number(seat));
        m_browser->tap(button());
        ASSERT_TRUE(m_browser->waitForText(u"Seat %1"_s.arg(seat))) << m_browser->text().toStdString();
    }
    static QString button() { return u"button[type=submit]"_s; }
    [[nodiscard]] QString address() const { return u"http://"_s + m_server->joining()->address; }
    void openQuestion(const QString& code) { ASSERT_FALSE(m_session->openRound(code).isNull()); }
    void openQuestion(int number) {
        openQuestion(m_session->workshop().agenda.at(static_cast<std::size_t>(number)).indicator);
    }
    /// Of the questions whose criteria have at most longestCriteria characters, the one with most.
    [[nodiscard]] QString longestThatFits() const {
        QString found;
        qsizetype most = 0;
        for (const Indicator& one : m_session->framework().indicators) {
            const qsizetype length = one.criteria.join(QString()).size();
            if (length <= longestCriteria && length > most) {
                most = length;
                found = one.code;
            }
        }
        return found;
    }
    [[nodiscard]] int votes() { return m_session->progress() ? m_session->progress()->votes : -1; }
    void vote(int number) {
        ASSERT_TRUE(m_browser->waitFor(stage(number)));
        m_browser->tap(stage(number));
        m_browser->tap(button());
        EXPECT_TRUE(m_browser->waitForText(u"Your vote is stored: %1"_s.arg(number)))
            << m_browser->text().toStdString();
    }
    /// Somebody without a phone: a round in which nobody voted cannot be revealed.
    void voteByKeyboard(int seat, int number) {
        const Ballot ballot{QUuid::createUuid(),
                            m_session->workshop().openRound()->id,
                            seatId(seat),
                            {},
                            number,
                            Confidence::Unstated,
                            WayIn::Keyboard,
                            {}};
        ASSERT_TRUE(m_session->cast(ballot));
    }
    void reveal() { ASSERT_TRUE(m_session->reveal()); }
    [[nodiscard]] std::vector<NamedVote> revealed() {
        const auto round = m_session->revealed(m_session->workshop().rounds.back().id);
        EXPECT_TRUE(isGood(round));
        return round ? round->named() : std::vector<NamedVote>();
    }
    [[nodiscard]] static std::vector<NamedVote> only(int seat, int number,
                                                     Confidence confidence = Confidence::Unstated) {
        return {{seatId(seat), number, confidence}};
    }

    /// What holds on every page, whatever is on it.
    void checkPage(const QString& name) {
        SCOPED_TRACE(name.toStdString());
        keepPicture(name);
        EXPECT_EQ(m_browser->run(u"return document.documentElement.lang"_s).toString(), u"en");
        EXPECT_FALSE(m_browser->run(u"return document.title"_s).toString().isEmpty());
        EXPECT_EQ(m_browser->run(u"return document.querySelectorAll('h1').length"_s).toInt(), 1);
        EXPECT_LE(m_browser->run(u"return document.documentElement.scrollWidth"_s).toInt(), WebDriver::width)
            << "it can be pushed sideways";
        const QString outside =
            m_browser
                ->run(u"return [...document.querySelectorAll('body *')].filter(one => {"
                      "const box = one.getBoundingClientRect();"
                      "return box.width > 1 && (box.left < -0.5 || box.right > innerWidth + 0.5); })"
                      ".map(one => one.outerHTML.slice(0, 80)).join('\\n')"_s)
                .toString();
        EXPECT_EQ(outside, QString()) << "beside the screen";
        const QString unnamed =
            m_browser
                ->run(u"return [...document.querySelectorAll('input:not([type=hidden]), button, a')].filter(one => {"
                      "const labels = one.labels ? [...one.labels].map(label => label.innerText).join('') : '';"
                      "return (labels + one.innerText + (one.ariaLabel || '')).trim() === ''; })"
                      ".map(one => one.outerHTML).join('\\n')"_s)
                .toString();
        EXPECT_EQ(unnamed, QString()) << "without a name";
        // A label is part of its control: who taps it taps the control.
        const QString small =
            m_browser
                ->run(u"return [...document.querySelectorAll('input:not([type=hidden]), button, a')].filter(one => {"
                      "const boxes = [one, ...(one.labels || [])].map(each => each.getBoundingClientRect());"
                      "return Math.max(...boxes.map(box => box.height)) < 44 "
                      "|| Math.max(...boxes.map(box => box.width)) < 44; })"
                      ".map(one => one.outerHTML).join('\\n')"_s)
                .toString();
        EXPECT_EQ(small, QString()) << "too small for a finger";
        const QStringList asked = m_browser->asked();
        EXPECT_FALSE(asked.isEmpty());
        for (const QString& url : asked) {
            EXPECT_TRUE(url.startsWith(address() + u'/')) << "asked for elsewhere: " << url.toStdString();
        }
    }
    /// Into the folder that ATALAYA_PICTURES names, for a person to look at.
    void keepPicture(const QString& name) {
        const QByteArray picture = m_browser->picture();
        EXPECT_TRUE(picture.startsWith("\x89PNG")) << name.toStdString();
        const QString wanted = qEnvironmentVariable("ATALAYA_PICTURES");
        const QDir folder(wanted.isEmpty() ? pathOf(QString()) : wanted);
        ASSERT_TRUE(folder.mkpath(u"."_s));
        write(folder.filePath(u"phone-%1.png"_s.arg(name)), picture);
    }

    std::optional<Browser> m_browser;
};

TEST_F(BrowserTest, SomebodyJoinsByTheQrCodeVotesAndChangesTheVoteWhichIsStoredOnce) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::On));
    m_browser->open(m_server->joining()->url);
    checkPage(u"1-join"_s);
    ASSERT_NO_FATAL_FAILURE(join(9));
    EXPECT_EQ(m_server->phones(), 1);
    checkPage(u"2-wait"_s);

    openQuestion(longestThatFits());
    ASSERT_TRUE(m_browser->waitFor(stage(2))) << "the question appears by itself";
    const QString name = m_session->framework().stages.at(1).name;
    EXPECT_FALSE(m_browser->text(button()).contains(name));
    m_browser->tap(stage(2));
    EXPECT_TRUE(m_browser->waitForText(u"2 "_s + name, button())) << "the button repeats the choice";
    m_browser->run(u"scrollTo(0, 0)"_s);
    checkPage(u"3-question"_s);
    EXPECT_EQ(votes(), 0) << "choosing is not voting";
    m_browser->tap(button());
    ASSERT_TRUE(m_browser->waitForText(u"Your vote is stored: 2"_s));
    EXPECT_EQ(votes(), 1);
    EXPECT_TRUE(m_browser->property(u"input[name=stage][value=\"2\"]"_s, u"checked"_s).toBool());
    checkPage(u"4-stored"_s);

    m_browser->tap(choice("confidence", u"high"_s));
    vote(4);
    EXPECT_EQ(votes(), 1) << "changed, not added";
    reveal();
    EXPECT_EQ(revealed(), only(9, 4, Confidence::High)) << "the latest counts";
    ASSERT_TRUE(m_browser->waitForText(u"Look at the screen"_s)) << "by itself";
    EXPECT_FALSE(m_browser->has(button()));
    checkPage(u"5-revealed"_s);
}

TEST_F(BrowserTest, FiveLongCriteriaAreSeenAtOnceAboveTheButton) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::On));
    ASSERT_NO_FATAL_FAILURE(join(2));
    const QString question = longestThatFits();
    openQuestion(question);
    ASSERT_TRUE(m_browser->waitFor(stage(5)));
    keepPicture(u"6-longest-question"_s);
    const QJsonArray edges = m_browser
                                 ->run(u"const all = [...document.querySelectorAll('label:has([name=stage])')];"
                                       "const buttons = document.querySelector('button[type=submit]');"
                                       "let bar = buttons; "
                                       "while (bar && getComputedStyle(bar).position === 'static') "
                                       "{ bar = bar.parentElement; }"
                                       "return [scrollY, all.length, all[0].getBoundingClientRect().top, "
                                       "all[all.length - 1].getBoundingClientRect().bottom, "
                                       "(bar || buttons).getBoundingClientRect().top, "
                                       "(bar || buttons).getBoundingClientRect().bottom, innerHeight]"_s)
                                 .toArray();
    ASSERT_EQ(edges.size(), 7);
    EXPECT_EQ(edges[0].toInt(), 0);
    EXPECT_EQ(edges[1].toInt(), 5);
    EXPECT_GE(edges[2].toDouble(), 0);
    EXPECT_LE(edges[3].toDouble(), edges[4].toDouble()) << question.toStdString() << " hides behind the button";
    EXPECT_LE(edges[5].toDouble(), edges[6].toDouble() + 0.5) << "the button is on the screen";
    for (const QString& criterion : m_session->framework().indicator(question)->criteria) {
        EXPECT_TRUE(m_browser->text().contains(criterion)) << criterion.toStdString();
    }
    const QJsonArray sure = m_browser
                                ->run(u"const all = [...document.querySelectorAll('label:has([name=confidence])')]"
                                      ".map(one => one.getBoundingClientRect());"
                                      "return [all.length, Math.min(...all.map(one => one.top)), "
                                      "Math.max(...all.map(one => one.bottom)), "
                                      "document.querySelector('button[type=submit]').getBoundingClientRect().top]"_s)
                                .toArray();
    ASSERT_EQ(sure.size(), 4);
    EXPECT_EQ(sure[0].toInt(), 4);
    EXPECT_GE(sure[1].toDouble(), edges[4].toDouble()) << "in the bar";
    EXPECT_LE(sure[2].toDouble(), sure[3].toDouble()) << "above the button";
    EXPECT_LE(edges[5].toDouble() - edges[4].toDouble(), WebDriver::height / 2.0) << "the bar leaves room to read";
}

TEST_F(BrowserTest, WithLargeTextTheBarStandsAtTheEndAndHidesNothing) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::Off));
    ASSERT_NO_FATAL_FAILURE(join(2));
    openQuestion(longestThatFits());
    ASSERT_TRUE(m_browser->waitFor(stage(5)));
    m_browser->zoom(2);
    const QJsonArray now = m_browser
                               ->run(u"return [innerWidth, document.documentElement.scrollWidth, "
                                     "getComputedStyle(document.querySelector('footer')).position]"_s)
                               .toArray();
    ASSERT_EQ(now.size(), 3);
    EXPECT_EQ(now[0].toInt(), WebDriver::width / 2);
    EXPECT_LE(now[1].toInt(), WebDriver::width / 2) << "it can be pushed sideways";
    EXPECT_EQ(now[2].toString(), u"static"_s) << "it would take more than half of the screen";
    keepPicture(u"10-large-text"_s);
    m_browser->tap(choice("confidence", u"low"_s));
    vote(5);
    reveal();
    EXPECT_EQ(revealed(), only(2, 5, Confidence::Low));
}

TEST_F(BrowserTest, WithoutScriptTheWholeVoteWorks) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::Off));
    m_browser->open(u"data:text/html,<title>off</title><script>document.title='on'</script>"_s);
    ASSERT_EQ(m_browser->run(u"return document.title"_s).toString(), u"off") << "scripts are switched off";
    ASSERT_NO_FATAL_FAILURE(join(3));
    openQuestion(0);
    ASSERT_TRUE(m_browser->waitFor(stage(3))) << "the question appears by itself, if later";
    (void)m_browser->asked();
    m_browser->tap(choice("confidence", u"low"_s));
    vote(3);
    EXPECT_EQ(votes(), 1);
    checkPage(u"7-without-script"_s);
    vote(1);
    EXPECT_EQ(votes(), 1);
    reveal();
    EXPECT_EQ(revealed(), only(3, 1, Confidence::Low));
    m_browser->open(address());
    EXPECT_TRUE(m_browser->waitForText(u"Look at the screen"_s)) << "with its seat";
}

TEST_F(BrowserTest, AFormThatWasKeptOpenIsRefusedAfterTheReveal) {
    // Without script the page cannot notice the reveal by itself.
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::Off));
    ASSERT_NO_FATAL_FAILURE(join(3));
    openQuestion(0);
    m_browser->open(address() + u"/vote"_s);
    m_browser->tap(stage(3));
    voteByKeyboard(1, 5);
    reveal();
    m_browser->tap(button());
    ASSERT_TRUE(m_browser->waitForText(u"This vote is over"_s)) << m_browser->text().toStdString();
    EXPECT_EQ(m_browser->status(), 409);
    checkPage(u"8-too-late"_s);
    EXPECT_EQ(revealed(), only(1, 5));
    // In the next round it is kept open, and the one after has begun.
    openQuestion(0);
    m_browser->open(address() + u"/vote"_s);
    m_browser->tap(stage(2));
    voteByKeyboard(1, 5);
    reveal();
    openQuestion(0);
    m_browser->tap(button());
    ASSERT_TRUE(m_browser->waitForText(u"This vote is over"_s));
    EXPECT_EQ(votes(), 0) << "it does not count for the next round";
}

TEST_F(BrowserTest, APhoneThatLostTheBoxComesBackToItsSeatByItself) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::On));
    ASSERT_NO_FATAL_FAILURE(join(5));
    openQuestion(0);
    vote(3);
    const int kept = port();

    m_server->stop();
    ASSERT_TRUE(m_browser->waitForText(u"No connection"_s)) << "it says so";
    keepPicture(u"9-no-connection"_s);
    reveal();
    openQuestion(1);
    startAgain(kept);
    ASSERT_TRUE(m_browser->waitForText(
        m_session->framework().indicator(m_session->workshop().agenda.at(1).indicator)->question));
    EXPECT_TRUE(m_browser->text().contains(u"Seat 5"_s));
    EXPECT_FALSE(m_browser->text().contains(u"Your vote is stored"_s));

    // A vote that is sent while nobody listens arrives once somebody does: another program, on the same file.
    m_browser->tap(stage(4));
    m_server.reset();
    m_browser->tap(button());
    ASSERT_TRUE(m_browser->waitForText(u"No connection"_s));
    EXPECT_EQ(votes(), 0);
    m_session.reset();
    m_workspace.reset();
    open();
    start(roomy(), kept);
    ASSERT_TRUE(m_browser->waitForText(u"Your vote is stored: 4"_s)) << m_browser->text().toStdString();
    EXPECT_TRUE(m_browser->text().contains(u"Seat 5"_s));
    EXPECT_EQ(votes(), 1);
    EXPECT_EQ(m_server->phones(), 1);
    reveal();
    EXPECT_EQ(revealed(), only(5, 4));
}

TEST_F(BrowserTest, WhoeverTapsTwiceOrGoesBackIsStoredOnceWithTheLastChoice) {
    for (const Script script : {Script::On, Script::Off}) {
        SCOPED_TRACE(script == Script::On ? "with script" : "without script");
        const int seat = script == Script::On ? 7 : 8;
        m_browser.reset();
        ASSERT_NO_FATAL_FAILURE(openBrowser(script));
        ASSERT_NO_FATAL_FAILURE(join(seat));
        openQuestion(0);
        m_browser->open(address() + u"/vote"_s);
        m_browser->open(address() + u"/vote?again=1"_s);
        m_browser->tap(stage(3));
        m_browser->tapTwice(button());
        ASSERT_TRUE(m_browser->waitForText(u"Your vote is stored: 3"_s)) << m_browser->text().toStdString();
        EXPECT_EQ(votes(), 1);
        m_browser->goBack();
        ASSERT_TRUE(m_browser->waitFor(stage(2))) << m_browser->text().toStdString();
        m_browser->tap(stage(2));
        m_browser->tap(button());
        EXPECT_TRUE(m_browser->waitForText(u"Your vote is stored: 2"_s)) << m_browser->text().toStdString();
        reveal();
        EXPECT_EQ(revealed(), only(seat, 2));
    }
}

TEST_F(BrowserTest, ItsCookieIsNotForScriptsAndNeverInAnAddress) {
    ASSERT_NO_FATAL_FAILURE(openBrowser(Script::On));
    ASSERT_NO_FATAL_FAILURE(join(1));
    bool isThere = false;
    const QJsonArray cookies = m_browser->cookies();
    for (const QJsonValue& cookie : cookies) {
        EXPECT_TRUE(cookie[u"httpOnly"].toBool());
        EXPECT_EQ(cookie[u"sameSite"].toString(), u"Strict");
        isThere = isThere || cookie[u"name"].toString() == u"atalaya";
        EXPECT_FALSE(m_browser->url().contains(cookie[u"value"].toString()));
    }
    EXPECT_TRUE(isThere);
    EXPECT_EQ(m_browser->run(u"return document.cookie"_s).toString(), QString());
    EXPECT_FALSE(m_browser->url().contains(m_server->joining()->code)) << "nor is the code";
}

} // namespace
} // namespace atalaya::test
