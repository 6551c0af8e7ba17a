#include "tests/models/session/BesideFixture.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WriteGate.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(BesideTest, EditsGoOnWhileAnAssessmentComesInWithItsDocuments) {
    open();
    const QString file = exported(u"2024"_s, 40'000'000);
    std::optional<CheckedImport> checked;
    m_desk.checkImportBeside(file, order(file), [&](const Result<CheckedImport>& found) {
        ASSERT_TRUE(isGood(found));
        checked = *found;
    });
    settle();
    ASSERT_TRUE(checked);
    {
        WriteGate gate(path());
        m_desk.importBeside(*checked, note());
        gate.pass(4, [this] { edit(); });
        EXPECT_TRUE(m_desk.work().isBusy());
    }
    while (m_outcomes.empty()) {
        edit();
        QTest::qWait(5);
    }
    ASSERT_TRUE(isGood(m_outcomes[0]));
    EXPECT_EQ(m_desk.session()->assessment().round, u"2024"_s);
    EXPECT_EQ(m_desk.assessments().size(), 2U);
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(BesideTest, AnImportAloneIsToldToTheSafeCopies) {
    open();
    const QString file = exported(u"2024"_s, 1000);
    std::optional<CheckedImport> checked;
    m_desk.checkImportBeside(file, order(file), [&](const Result<CheckedImport>& found) {
        ASSERT_TRUE(isGood(found));
        checked = *found;
    });
    settle();
    ASSERT_TRUE(checked);
    int written = 0;
    QObject::connect(&m_desk, &Desk::written, &m_desk, [&](int changes) { written += changes; });
    m_desk.importBeside(*checked, note());
    settle();
    ASSERT_EQ(m_outcomes.size(), 1U);
    ASSERT_TRUE(isGood(m_outcomes[0]));
    EXPECT_EQ(written, 1) << "a copy is made when the file is closed after changes";
}

TEST_F(BesideTest, AnImportThatIsCancelledBringsNothingInAndItsDocumentsGo) {
    open();
    const QString file = exported(u"2024"_s, 40'000'000);
    m_desk.checkImportBeside(file, order(file), [&](const Result<CheckedImport>& found) {
        ASSERT_TRUE(isGood(found));
        m_desk.importBeside(*found, note());
        m_desk.work().cancel();
    });
    settle();
    EXPECT_TRUE(m_outcomes.empty());
    EXPECT_EQ(m_desk.assessments().size(), 1U);
    m_desk.sweepDocuments();
    EXPECT_EQ(rows("evidence_chunk"), 0);
}

TEST_F(BesideTest, CopiesThatAreNotFoundAreNamedOrStandInTheWayAsTheOrderSays) {
    open();
    const QString file = exported(u"2024"_s, 1000);
    ASSERT_TRUE(QFile::remove(pathOf(u"2024.bin"_s)));
    std::optional<Result<CheckedImport>> checked;
    const auto look = [&](const QString& name, bool mayMiss) {
        ImportOrder asked = order(file);
        asked.mayMiss = mayMiss;
        m_desk.checkImportBeside(name, asked, [&](const Result<CheckedImport>& found) { checked = found; });
        settle();
    };
    look(file, true);
    ASSERT_TRUE(checked && isGood(*checked));
    EXPECT_EQ((*checked)->missing, QStringList(u"E-001"_s));
    EXPECT_FALSE((*checked)->assessment.evidence.at(0).file) << "nothing is said of a copy that does not come";
    m_desk.importBeside(**checked, note());
    settle();
    EXPECT_TRUE(isGood(m_outcomes.at(0)));
    EXPECT_HOLDS(m_desk.workspace());
    ASSERT_TRUE(isGood(m_desk.removeAssessment(idOf(u"2024"_s), {})));
    look(file, false);
    EXPECT_FALSE(*checked);
    look(pathOf(u"nowhere.json"_s), true);
    EXPECT_TRUE(!*checked && checked->error().sentence.contains(u"nowhere.json"_s));
}

TEST_F(BesideTest, AProgramThatIsKilledDuringAnImportLeavesAllOfItOrNothing) {
    const QString file = exported(u"2024"_s, 12'000'000);
    std::mt19937 random(20261129);
    for (int round = 0; round < 6; ++round) {
        {
            Child child([&](int pipe) {
                Desk desk(Surroundings::real());
                desk.work().setPatience(60'000);
                if (!desk.openFile(path())) {
                    return 1;
                }
                desk.checkImportBeside(file, order(file), [&](const Result<CheckedImport>& found) {
                    sendByte(pipe, '.');
                    desk.importBeside(*found, [](const Outcome&) {});
                });
                return 0;
            });
            (void)child.read(1);
            ::usleep(random() % 200'000);
            child.kill();
            (void)child.wait();
        }
        Desk desk(fixedSurroundings());
        ASSERT_TRUE(isGood(desk.openFile(path())));
        desk.sweepDocuments();
        EXPECT_HOLDS(desk.workspace());
        const bool isIn = desk.assessments().size() == 2;
        EXPECT_EQ(rows("evidence_file"), isIn ? 1 : 0) << "round " << round;
        EXPECT_EQ(rows("evidence_chunk") > 0, isIn) << "round " << round;
        if (isIn) {
            ASSERT_TRUE(isGood(desk.removeAssessment(idOf(u"2024"_s), {})));
        }
    }
}

/// With the document of `exported()` kept in the open file.
class ExportTest : public BesideTest {
protected:
    void SetUp() override {
        BesideTest::SetUp();
        open();
        const QString file = exported(u"2024"_s, 40'000'000);
        m_desk.checkImportBeside(file, order(file), [&](const Result<CheckedImport>& found) {
            ASSERT_TRUE(isGood(found));
            m_desk.importBeside(*found, note());
        });
        settle();
        ASSERT_EQ(m_outcomes.size(), 1U);
        ASSERT_TRUE(isGood(m_outcomes[0]));
        m_outcomes.clear();
        m_order = {*m_desk.assessment(idOf(u"2024"_s)), pathOf(u"out.json"_s)};
    }
    [[nodiscard]] QStringList made() const { return entries().filter(u"out"_s) + entries().filter(u"export"_s); }
    Desk::ExportOrder m_order;
};

TEST_F(ExportTest, WritesTheFileAndItsDocumentsInAFolderThatIsCalledLikeIt) {
    m_desk.exportBeside(m_order, note());
    EXPECT_TRUE(m_outcomes.empty()) << "the window is not held up";
    settle();
    ASSERT_EQ(m_outcomes.size(), 1U);
    ASSERT_TRUE(isGood(m_outcomes[0]));
    EXPECT_EQ(made(), (QStringList{u"out"_s, u"out.json"_s}));
    const EvidenceFile copy = m_order.assessment.evidence.at(0).file.value();
    EXPECT_EQ(read(pathOf(u"out/"_s + copy.sha256)).size(), copy.size);
}

TEST_F(ExportTest, OneThatIsStoppedOrFailsLeavesNothing) {
    m_desk.exportBeside(m_order, note());
    m_desk.work().cancel();
    settle();
    EXPECT_TRUE(m_outcomes.empty());
    EXPECT_TRUE(made().isEmpty()) << made().join(u' ').toStdString();
    ASSERT_TRUE(QFile::copy(path(), pathOf(u"out.json"_s)));
    m_desk.exportBeside(m_order, note());
    settle();
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_TRUE(!m_outcomes[0] && m_outcomes[0].error().sentence.contains(u"is a workspace"_s));
    EXPECT_EQ(made(), QStringList(u"out.json"_s)) << "the documents have gone again";
}

} // namespace
} // namespace atalaya::test
