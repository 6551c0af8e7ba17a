#include "tests/views/support/StoryTest.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

constexpr char fileVariable[] = "ATALAYA_STORY_FILE";

/// A window in a process of its own that is killed while somebody works in it.
class KillStory : public StoryTest {};

/// The other process: opens the whole window on a file, chooses stages by keys, and tells on its output which one the
/// window said was kept. By itself it does nothing.
TEST_F(KillStory, WorksUntilItIsKilled) {
    const QString file = qEnvironmentVariable(fileVariable);
    if (file.isEmpty()) {
        return;
    }
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(file)));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    m_window->go({PageId::Score, indicator(0), {}});
    const int ceiling = m_desk->session()->framework().ceiling();
    for (int step = 0; step < 100'000; ++step) {
        const int stage = 1 + step % ceiling;
        key(static_cast<Qt::Key>(Qt::Key_0 + stage));
        if (allKept()) {
            std::printf("kept %d %d\n", step, stage);
            std::fflush(stdout);
        }
    }
}

TEST_F(KillStory, WhatTheWindowSaidWasKeptIsThereAfterItIsKilled) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
    for (const int after : {1, 2, 7, 23}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(fileVariable), path());
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--gtest_filter=KillStory.WorksUntilItIsKilled"_s, u"-platform"_s, u"offscreen"_s});
        ASSERT_TRUE(process.waitForStarted());
        QByteArray said;
        while (said.count("kept ") < after && process.waitForReadyRead(60'000)) {
            said += process.readAllStandardOutput();
        }
        process.kill();
        ASSERT_TRUE(process.waitForFinished(60'000));
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << said.toStdString();
        said += process.readAllStandardOutput();
        const QList<QByteArray> last = said.left(said.lastIndexOf('\n')).split('\n').last().split(' ');
        ASSERT_EQ(last.size(), 3) << said.toStdString();
        const int acknowledged = last.at(2).toInt();

        start();
        m_answers.open = path();
        press(u"Open…"_s);
        ASSERT_TRUE(m_desk->session());
        EXPECT_FALSE(m_desk->isReadOnly()) << "the lock of a killed window is no lock";
        const int ceiling = m_desk->session()->framework().ceiling();
        const int found = m_desk->session()->scores().indicator(indicator(0))->claimed;
        // The key after the last one that was told may be on disk too: it was killed before it could tell.
        EXPECT_TRUE(found == acknowledged || found == 1 + acknowledged % ceiling)
            << "said " << acknowledged << ", found " << found;
        EXPECT_TRUE(allKept());
        EXPECT_HOLDS(m_desk->workspace());
        quit();
    }
}

} // namespace
} // namespace atalaya::test
