// What a phone shows, in the words of each language that is offered.
#include "app/ballotbox/page/OtherPages.h"
#include "app/ballotbox/page/VotePage.h"
#include "assessments/framework/FrameworkLoader.h"
#include "tests/support/ForeignWords.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using ballotbox::JoinForm;
using ballotbox::Message;
using ballotbox::PhonePage;

/// What people read of a page or have read to them: its texts, and the words that its script takes from attributes.
QString readOn(const QByteArray& page) {
    static const QRegularExpression spoken(
        u"\\b(?:aria-label|title|alt|data-(?:left|out|offline|unsaved|low|chosen|sending|name))=\"([^\"]*)\""_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString html = QString::fromUtf8(page);
    QStringList words{QString(html).replace(tag, u"\n"_s)};
    for (auto match = spoken.globalMatch(html); match.hasNext();) {
        words << match.next().captured(1);
    }
    return words.join(u'\n').replace(u"&#39;"_s, u"'"_s).replace(u"&quot;"_s, u"\""_s);
}

class PageLanguages : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] QString code() const { return QLatin1String(GetParam()); }
    [[nodiscard]] Language language() const { return Language(code()); }
    void expectSpoken(const QByteArray& page) const {
        EXPECT_TRUE(page.contains("<html lang=\"" + code().toUtf8() + "\">"));
        const QString read = readOn(page);
        EXPECT_EQ(foreignWords(read, code()), QStringList()) << read.toStdString();
        QStringList keys = rawKeys(read);
        keys.removeAll(u"%1"_s); // the time that is left, the stage that was chosen: filled in by the script
        EXPECT_EQ(keys, QStringList()) << read.toStdString();
    }
    /// The page of a question of the instrument in this language.
    [[nodiscard]] PhonePage question() const {
        const auto framework = loadBuiltInFramework(u"cicte-2012"_s, code());
        EXPECT_TRUE(framework);
        const Indicator& asked = (*framework)->indicators.front();
        PhonePage page;
        page.face = PhonePage::Face::Vote;
        page.seat = 9;
        page.round = QUuid::createUuidV5(QUuid(), u"round"_s);
        page.number = 2;
        page.title = asked.title;
        page.question = asked.question;
        page.criteria = asked.criteria;
        for (const Stage& stage : (*framework)->stages) {
            page.stageNames << stage.name;
        }
        return page;
    }
};

TEST_P(PageLanguages, TheVoteSpeaksOneLanguage) {
    ASSERT_TRUE(Language::builtIn().contains(code()));
    PhonePage page = question();
    page.seconds = 90;
    expectSpoken(ballotbox::votePage(language(), page, QUuid::createUuidV5(QUuid(), u"ballot"_s)));
    for (const int stage : {0, 3}) {
        page.own = {stage, Confidence::High};
        expectSpoken(ballotbox::votePage(language(), page, QUuid::createUuidV5(QUuid(), u"ballot"_s)));
    }
    for (const auto face :
         {PhonePage::Face::NotAsked, PhonePage::Face::Look, PhonePage::Face::Wait, PhonePage::Face::Ended}) {
        PhonePage other;
        other.face = face;
        other.seat = 9;
        expectSpoken(ballotbox::votePage(language(), other, {}));
    }
}

TEST_P(PageLanguages, JoiningAndWhatIsRefusedSpeakOneLanguage) {
    const auto last = static_cast<int>(JoinForm::Problem::NotKept);
    for (int problem = 0; problem <= last; ++problem) {
        JoinForm form;
        form.problem = static_cast<JoinForm::Problem>(problem);
        form.number = 7;
        const QByteArray page = ballotbox::joinPage(language(), form);
        expectSpoken(page);
        EXPECT_FALSE(readOn(page).contains(u"%1"_s)) << problem;
        EXPECT_TRUE(code() == u"en"_s || readOn(page) != readOn(ballotbox::joinPage(Language(), form))) << problem;
    }
    for (int message = 0; message <= static_cast<int>(Message::Ended); ++message) {
        const QByteArray page = ballotbox::messagePage(language(), static_cast<Message>(message));
        expectSpoken(page);
        EXPECT_FALSE(readOn(page).contains(u"%1"_s)) << message;
    }
}

// The script has no words of its own: all that it shows stands in the page, which is translated.
TEST(PageScript, HasNoWordsOfItsOwn) {
    QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/app/ballotbox/page/page.js"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    static const QRegularExpression text(u"'[^'\\n]*'|\"[^\"\\n]*\""_s);
    const QString script = QString::fromUtf8(file.readAll()).replace(comment, QString()).remove(u"\"use strict\";"_s);
    int texts = 0;
    for (auto match = text.globalMatch(script); match.hasNext(); ++texts) {
        const QString found = match.next().captured();
        EXPECT_FALSE(found.contains(u' ')) << found.toStdString();
    }
    EXPECT_GT(texts, 20) << "the script was read";
}

INSTANTIATE_TEST_SUITE_P(Each, PageLanguages, testing::Values("en", "es", "pt", "fr"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace atalaya::test
