#include "tests/views/window/WindowFixture.h"
#include "views/widgets/NotificationBar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class FileNoticesTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
        makeWindow();
        show();
    }
    [[nodiscard]] NotificationBar& bar() const { return *m_window->findChild<NotificationBar*>(); }
    [[nodiscard]] QString words() const {
        QStringList all;
        for (const auto* label : bar().findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u' ');
    }
};

TEST_F(FileNoticesTest, TheLockOfAComputerThatIsGoneIsTakenOverByTheNotice) {
    write(path() + u".lock"_s, "4711\natalaya\nPC-Adriana\n00000000000000000000000000000001\nb00b1e5\n");
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    EXPECT_EQ(bar().shownId(), u"readOnly"_s);
    EXPECT_TRUE(words().contains(u"PC-Adriana"_s)) << words().toStdString();
    QTest::mouseClick(button(u"That computer no longer works on it"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_desk->isReadOnly() && m_desk->session(); }));
    EXPECT_EQ(bar().count(), 0);
    EXPECT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2}, u"Choose stage 2"_s));
}

TEST_F(FileNoticesTest, AFileThatWasBroughtUpToDateSaysWhereTheOldOneIs) {
    const QString old = pathOf(u"old.atalaya"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/workspaces/schema-1.atalaya"), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(isGood(m_desk->openFile(old)));
    EXPECT_EQ(bar().shownId(), u"upgraded"_s);
    EXPECT_TRUE(words().contains(u"old.before-upgrade-from-1.atalaya"_s)) << words().toStdString();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    EXPECT_EQ(bar().count(), 0) << "it speaks of the file that was open";
}

} // namespace
} // namespace atalaya::test
