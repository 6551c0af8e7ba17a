#include "tests/models/session/EvidenceFixture.h"
#include "tests/models/storage/WriteGate.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using State = KeptFiles::State;

class KeptCopiesTest : public EvidenceTest {};

TEST_F(KeptCopiesTest, FindsWhatIsWholeDamagedAndMissing) {
    const EvidenceFile whole = keep(u"whole.txt"_s, "whole");
    const EvidenceFile broken = keep(u"broken.txt"_s, QByteArray(600'000, 'x'));
    const EvidenceFile gone = keep(u"gone.txt"_s, "gone");
    damage(broken);
    lose(gone);
    QSignalSpy found(m_copies, &KeptCopies::found);
    EXPECT_FALSE(m_copies->finding(whole.sha256));
    for (const EvidenceFile& file : {whole, broken, gone, whole}) {
        m_copies->wish(file);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.size() == 3; }));
    EXPECT_EQ(m_copies->finding(whole.sha256)->state, State::Unchanged);
    EXPECT_EQ(m_copies->finding(broken.sha256)->state, State::Changed);
    EXPECT_EQ(m_copies->finding(gone.sha256)->state, State::Missing);
    m_copies->wish(whole); // known already
    QTest::qWait(20);
    EXPECT_EQ(found.size(), 3);
}

TEST_F(KeptCopiesTest, AddingTheDocumentAgainMendsADamagedCopyAndTheVerdictIsReadAnew) {
    const QByteArray bytes(600'000, 'x');
    for (const bool isLost : {false, true}) {
        const EvidenceFile file = keep(u"acta.bin"_s, bytes);
        registered(u"E-001"_s, file);
        isLost ? lose(file) : damage(file);
        ASSERT_TRUE(isGood(m_desk->closeFile()));
        open();
        EXPECT_EQ(look(file), isLost ? State::Missing : State::Changed);
        EXPECT_FALSE(m_desk->workspace().verify()->holds());
        take({u"acta.bin"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_copies->finding(file.sha256).has_value(); }));
        EXPECT_EQ(m_copies->finding(file.sha256)->state, State::Unchanged);
        EXPECT_HOLDS(m_desk->workspace());
        ASSERT_TRUE(isGood(files().write(file.sha256, pathOf(u"out"_s), {}, file.size)));
        EXPECT_EQ(read(pathOf(u"out"_s)), bytes);
    }
}

TEST_F(KeptCopiesTest, OpeningTheSameFileAgainForgetsWhatWasFoundAsAfterARestore) {
    const EvidenceFile file = keep(u"acta.txt"_s, "acta");
    registered(u"E-001"_s, file);
    ASSERT_TRUE(isGood(m_desk->workspace().backup(pathOf(u"copy.atalaya"_s))));
    damage(file);
    EXPECT_EQ(look(file), State::Changed);
    const int before = m_copies->generation();
    ASSERT_TRUE(isGood(restore(pathOf(u"copy.atalaya"_s))));
    EXPECT_GT(m_copies->generation(), before);
    EXPECT_FALSE(m_copies->finding(file.sha256));
    EXPECT_EQ(look(file), State::Unchanged);
}

TEST_F(KeptCopiesTest, ARestoreDoesNotWaitForChecksAndIsNotRefusedForThem) {
    std::vector<EvidenceFile> many;
    for (int i = 0; i < 8; ++i) {
        many.push_back(keep(u"big %1"_s.arg(i), QByteArray(3'000'000, static_cast<char>('a' + i))));
    }
    ASSERT_TRUE(isGood(m_desk->workspace().backup(pathOf(u"copy.atalaya"_s))));
    for (const EvidenceFile& file : many) {
        m_copies->wish(file);
    }
    ASSERT_TRUE(isGood(restore(pathOf(u"copy.atalaya"_s))));
    QTest::qWait(20);
    for (const EvidenceFile& file : many) {
        EXPECT_FALSE(m_copies->finding(file.sha256)) << "a verdict on what was there before";
    }
}

class EvidenceIntakeTest : public EvidenceTest {};

TEST_F(EvidenceIntakeTest, KeepsSeveralAndSaysWhichItCould) {
    write(pathOf(u"one.txt"_s), "one");
    write(pathOf(u"two.txt"_s), "two");
    write(pathOf(u"empty.txt"_s), "");
    QSignalSpy busy(m_intake, &EvidenceIntake::busyChanged);
    const auto taken = take({u"one.txt"_s, u"empty.txt"_s, u"gone.txt"_s, u"two.txt"_s});
    ASSERT_EQ(taken.files.size(), 2U);
    EXPECT_EQ(taken.files[1].name, u"two.txt"_s);
    ASSERT_EQ(taken.failures.size(), 2U);
    EXPECT_FALSE(taken.isCancelled);
    EXPECT_EQ(busy.size(), 2);
    EXPECT_EQ(m_copies->finding(taken.files[0].sha256)->state, State::Unchanged) << "it was hashed a moment ago";
    EXPECT_TRUE(m_desk->workspace().hasFile(taken.files[1].sha256));
}

TEST_F(EvidenceIntakeTest, WhatEndsAfterAnotherFileWasOpenedIsSaidAndIsNoVerdictOnThatFile) {
    { ASSERT_TRUE(isGood(makeAt(pathOf(u"other.atalaya"_s))->add(plain(), {}))); }
    write(pathOf(u"one.txt"_s), "one");
    QSignalSpy found(m_copies, &KeptCopies::found);
    bool isCalled = false;
    int late = 0;
    m_intake->take(
        {pathOf(u"one.txt"_s)}, [&](const EvidenceIntake::Taken&) { isCalled = true; },
        [&](int documents) { late += documents; });
    ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"other.atalaya"_s))));
    // The same assessment, in another file.
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_intake->isBusy(); }));
    EXPECT_FALSE(isCalled);
    EXPECT_EQ(late, 1);
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(EvidenceIntakeTest, CancellingKeepsNothingOfTheDocumentUnderWay) {
    write(pathOf(u"big.bin"_s), QByteArray(40'000'000, 'x'));
    std::optional<EvidenceIntake::Taken> taken;
    m_intake->take({pathOf(u"big.bin"_s), pathOf(u"big.bin"_s)},
                   [&](const EvidenceIntake::Taken& all) { taken = all; });
    m_intake->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.has_value(); }));
    EXPECT_TRUE(taken->isCancelled);
    EXPECT_TRUE(taken->files.empty());
    EXPECT_TRUE(taken->failures.empty());
    EXPECT_EQ(RawSqlite(path()).value(u"SELECT COUNT(*) FROM evidence_chunk"_s).toInt(), 0);
}

TEST_F(EvidenceIntakeTest, EditsGoOnWhileALargeDocumentIsKept) {
    write(pathOf(u"big.bin"_s), QByteArray(60'000'000, 'x'));
    std::optional<EvidenceIntake::Taken> taken;
    int edits = 0;
    const auto edit = [&] {
        ASSERT_TRUE(m_desk->session()->perform(SetStage{indicator(0), 2 + edits % 2}, u"Choose a stage"_s));
        ASSERT_EQ(m_desk->session()->keeping(), AssessmentSession::Keeping::OnDisk) << "after " << edits << " edits";
        ++edits;
    };
    {
        WriteGate gate(path());
        m_intake->take({pathOf(u"big.bin"_s)}, [&](const EvidenceIntake::Taken& all) { taken = all; });
        gate.pass(6, edit);
        EXPECT_TRUE(m_intake->isBusy());
    }
    while (!taken) {
        edit();
        QTest::qWait(5);
    }
    EXPECT_EQ(taken->files.size(), 1U);
    EXPECT_HOLDS(m_desk->workspace());
}

TEST(SentencesOnFailures, SayOneCauseOnceAndNameThreeOfMany) {
    using Failure = EvidenceIntake::Failure;
    const auto fails = [](const QString& name, const QString& cause) {
        return Failure{name, {ErrorCode::InvalidInput, name + u" has a problem."_s, cause}};
    };
    EXPECT_EQ(sentencesOn({fails(u"a"_s, unusable::isEmpty)}), QStringList(u"a has a problem."_s));
    std::vector<Failure> many{fails(u"folder"_s, unusable::isFolder)};
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        many.push_back(fails(name, unusable::isEmpty));
    }
    const QStringList said = sentencesOn(many);
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0], u"folder has a problem."_s);
    EXPECT_TRUE(said[1].startsWith(u"Empty: a, b, c"_s)) << said[1].toStdString();
    EXPECT_TRUE(said[1].endsWith(u"Save them again, then add them."_s));
    // A full disk meets all of them: once is enough.
    const Error full{ErrorCode::DiskFull, u"The disk is full. Free some room."_s, u"step 1"_s};
    Error again = full;
    again.detail = u"step 2"_s;
    EXPECT_EQ(sentencesOn({{u"a"_s, full}, {u"b"_s, again}}), QStringList(full.sentence));
}

TEST(TitleFromName, LeavesOutTheEndingAndWhatStandsForSpaces) {
    EXPECT_EQ(titleFromName(u"estrategia-nacional_2021.pdf"_s), u"estrategia-nacional 2021"_s);
    EXPECT_EQ(titleFromName(u".hidden"_s), u".hidden"_s);
    EXPECT_EQ(titleFromName(u"___.pdf"_s), u"___.pdf"_s);
}

} // namespace
} // namespace atalaya::test
