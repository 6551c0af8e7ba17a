#include "models/items/SafeCopiesModel.h"
#include "models/session/SafeCopies.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QSignalSpy>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A safe copy in the place of a workspace that cannot be opened.
class RestoreLostTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        makeWithTwoRounds();
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
        ASSERT_EQ(m_copies->copies().size(), 1U);
        m_copy = m_copies->copies().front().path;
        ASSERT_TRUE(isGood(m_desk->closeFile()));
    }
    Result<QString> restore(const QString& copy) {
        std::optional<Result<QString>> restored;
        m_copies->restoreLost(path(), copy, [&](const Result<QString>& how) { restored = how; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return restored.has_value(); }));
        return restored.value_or(Result<QString>(QString()));
    }
    void cutInHalf() {
        QFile file(path());
        ASSERT_TRUE(file.resize(file.size() / 2));
    }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SafeCopies> m_copies;
    QString m_copy;
};

TEST_F(RestoreLostTest, ADamagedOneOpensWhereItWasLeftAndWhatWasThereIsKept) {
    m_preferences->setLastAssessment(path(), idOf(u"earlier"_s));
    cutInHalf();
    const QByteArray left = read(path());
    ASSERT_FALSE(m_desk->openFile(path()));
    const auto kept = restore(m_copy);
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ(read(*kept), left);
    ASSERT_EQ(m_desk->path(), path());
    EXPECT_FALSE(m_desk->isReadOnly());
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(m_desk->session()->assessment().round, u"2024"_s);
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(RestoreLostTest, OneThatIsGoneIsThereAgainWithoutWhatACutOffProgramLeftBesideIt) {
    {
        // A log that SQLite would take for the new file's own.
        const auto workspace = reopen();
        ASSERT_TRUE(isGood(workspace->remove(plain().id, {})));
        ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, pathOf(u"log"_s)));
    }
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(pathOf(u"log"_s), path() + u"-wal"_s));
    const auto kept = restore(m_copy);
    ASSERT_TRUE(isGood(kept));
    EXPECT_TRUE(kept->isEmpty()) << "there was no file to keep";
    EXPECT_EQ(m_desk->assessments().size(), 2U);
    EXPECT_HOLDS(m_desk->workspace());
    EXPECT_EQ(entries().filter(u"before-restore"_s).filter(u"-wal"_s).size(), 1) << "not even that is lost";
}

TEST_F(RestoreLostTest, WhatIsOpenStaysOpenUntilTheRestoredOneOpensInItsPlace) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s))));
    cutInHalf();
    SafeCopiesModel model(*m_desk, *m_copies);
    EXPECT_EQ(model.rowCount(), 0) << "the open file has none";
    model.list(path());
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.row(0).key, m_copy);
    std::optional<Result<QString>> restored;
    m_copies->restoreLost(path(), m_copy, [&](const Result<QString>& how) { restored = how; });
    EXPECT_EQ(m_desk->path(), pathOf(u"second.atalaya"_s));
    EXPECT_FALSE(m_desk->openFile(path())) << "not while it is being restored";
    EXPECT_FALSE(m_desk->beginRestore()) << "one after the other";
    ASSERT_TRUE(QTest::qWaitFor([&] { return restored.has_value(); }));
    ASSERT_TRUE(isGood(*restored));
    EXPECT_EQ(m_desk->path(), path());
    model.list({});
    EXPECT_EQ(model.rowCount(), static_cast<int>(m_copies->copies().size()));
}

TEST_F(RestoreLostTest, WhoOpensAnotherFileMeanwhileKeepsThatOne) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    cutInHalf();
    std::optional<Result<QString>> restored;
    m_copies->restoreLost(path(), m_copy, [&](const Result<QString>& how) { restored = how; });
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return restored.has_value(); }));
    ASSERT_TRUE(isGood(*restored));
    EXPECT_EQ(m_desk->path(), pathOf(u"second.atalaya"_s));
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::Current);
}

TEST_F(RestoreLostTest, ACopyThatDoesNotHoldLeavesAllAsItWas) {
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"second.atalaya"_s))));
    cutInHalf();
    const QByteArray left = read(path());
    write(m_copy, "no workspace any more");
    QSignalSpy changed(m_desk.get(), &Desk::workspaceChanged);
    EXPECT_FALSE(restore(m_copy));
    EXPECT_EQ(read(path()), left);
    EXPECT_EQ(m_desk->path(), pathOf(u"second.atalaya"_s));
    EXPECT_EQ(changed.size(), 0) << "nothing happened to the open file";
    EXPECT_TRUE(m_desk->restoring().isEmpty());
    EXPECT_TRUE(entries().filter(u"before-restore"_s).isEmpty());
}

TEST_F(RestoreLostTest, AFileThatAnotherWindowHasOpenIsNotReplaced) {
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    const auto kept = restore(m_copy);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::Busy);
    EXPECT_TRUE(m_desk->restoring().isEmpty());
    EXPECT_HOLDS(other.workspace());
}

} // namespace
} // namespace atalaya::test
