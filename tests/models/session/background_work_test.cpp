#include "models/session/BackgroundWork.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

void untilCancelled(WorkHandle& handle) {
    while (!handle.isCancelled()) {
        QThread::msleep(1);
    }
}

TEST(BackgroundWorkTest, WorksOnAThreadOfItsOwnAndSaysItIsDoneOnThisOne) {
    BackgroundWork work;
    QThread* workedOn = nullptr;
    QThread* toldOn = nullptr;
    work.start([&](WorkHandle&) { workedOn = QThread::currentThread(); }, [&] { toldOn = QThread::currentThread(); });
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return toldOn != nullptr; }));
    EXPECT_FALSE(work.isRunning());
    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_EQ(toldOn, QThread::currentThread());
}

TEST(BackgroundWorkTest, ThenMayStartTheNext) {
    BackgroundWork work;
    int done = 0;
    work.start([](WorkHandle&) {}, [&] { work.start([](WorkHandle&) {}, [&] { done = 2; }); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return done == 2; }));
}

TEST(BackgroundWorkTest, TellsHowFarItIsUntilItIsCancelled) {
    BackgroundWork work;
    QSignalSpy progressed(&work, &BackgroundWork::progressed);
    bool isDone = false;
    work.start(
        [](WorkHandle& handle) {
            handle.tell(1, 4);
            untilCancelled(handle);
        },
        [&] { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progressed.isEmpty() && progressed.back().front().toInt() == 250; }));
    work.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }));
}

TEST(BackgroundWorkTest, WhatItMadeIsLetGoOnTheThreadThatOrderedIt) {
    // An open file's connection belongs to the window's thread once it is handed over; it cannot be closed elsewhere.
    struct Made {
        explicit Made(QThread*& letGoOn) : goneOn(letGoOn) {}
        Q_DISABLE_COPY_MOVE(Made)
        ~Made() { goneOn = QThread::currentThread(); }
        QThread*& goneOn;
    };
    QThread* whenDone = nullptr;
    QThread* whenGivenUp = nullptr;
    {
        BackgroundWork work;
        work.start([made = std::make_shared<Made>(whenDone)](WorkHandle&) {}, [] {});
        ASSERT_TRUE(work.waitFor(-1));
        work.start([made = std::make_shared<Made>(whenGivenUp)](WorkHandle& handle) { untilCancelled(handle); }, [] {});
    }
    EXPECT_EQ(whenDone, QThread::currentThread());
    EXPECT_EQ(whenGivenUp, QThread::currentThread());
}

TEST(BackgroundWorkTest, StoppingHasSaidSoWhenItReturnsAndOnlyOnce) {
    BackgroundWork work;
    int told = 0;
    work.start(untilCancelled, [&] { ++told; });
    work.stop();
    EXPECT_FALSE(work.isRunning());
    EXPECT_EQ(told, 1);
    QTest::qWait(1);
    EXPECT_EQ(told, 1);
    work.stop(); // nothing runs
    EXPECT_EQ(told, 1);
}

TEST(BackgroundWorkTest, TakenApartItCancelsAndSaysNothing) {
    bool isTold = false;
    std::atomic_bool isCancelled = false;
    {
        BackgroundWork work;
        work.start(
            [&](WorkHandle& handle) {
                untilCancelled(handle);
                isCancelled = true;
            },
            [&] { isTold = true; });
    }
    EXPECT_TRUE(isCancelled);
    EXPECT_FALSE(isTold);
}

} // namespace
} // namespace atalaya::test
