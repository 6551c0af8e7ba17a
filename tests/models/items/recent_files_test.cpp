#include "models/items/RecentFilesModel.h"
#include "models/session/Return.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RecentFilesTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        for (const QString& name : {u"one.atalaya"_s, u"two.atalaya"_s}) {
            const auto workspace = makeAt(pathOf(name));
            ASSERT_TRUE(isGood(workspace->add(plain(), {})));
            Assessment other = plain();
            other.id = idOf(u"other"_s);
            other.round = u"2024"_s;
            ASSERT_TRUE(isGood(workspace->add(other, {})));
        }
        m_preferences = std::make_unique<Preferences>(pathOf(u"settings.ini"_s));
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_model = std::make_unique<RecentFilesModel>(*m_desk, *m_preferences);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void open(const QString& name) { ASSERT_TRUE(isGood(openWhereLeft(*m_desk, *m_preferences, pathOf(name)))); }
    [[nodiscard]] QString name(int row) const { return m_model->index(row, 0).data().toString(); }
    [[nodiscard]] QString note(int row) const { return m_model->noteOn(m_model->row(row)); }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RecentFilesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(RecentFilesTest, TheLatestIsFirstAndTheOpenOneSaysSo) {
    EXPECT_EQ(m_model->rowCount(), 0);
    open(u"one.atalaya"_s);
    open(u"two.atalaya"_s);
    ASSERT_EQ(m_model->rowCount(), 2);
    EXPECT_EQ(name(0), u"two.atalaya"_s);
    EXPECT_TRUE(note(0).endsWith(u"open now"_s)) << note(0).toStdString();
    EXPECT_FALSE(note(1).contains(u"open now"_s));
    open(u"one.atalaya"_s);
    EXPECT_EQ(name(0), u"one.atalaya"_s);
    EXPECT_TRUE(m_model->row(0).isOpen);
    EXPECT_FALSE(m_model->row(1).isOpen);
    EXPECT_EQ(m_model->index(1, 0).data(Qt::ToolTipRole).toString(),
              QDir::toNativeSeparators(pathOf(u"two.atalaya"_s)));
}

TEST_F(RecentFilesTest, OneThatIsGoneIsNamedAsGone) {
    open(u"one.atalaya"_s);
    m_desk->closeFile();
    ASSERT_TRUE(QFile::rename(pathOf(u"one.atalaya"_s), pathOf(u"moved.atalaya"_s)));
    m_model->refresh();
    ASSERT_EQ(m_model->rowCount(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_model->row(0).isThere; }));
    EXPECT_TRUE(note(0).contains(u"not there now"_s));
    m_preferences->removeRecentFile(pathOf(u"one.atalaya"_s));
    EXPECT_EQ(m_model->rowCount(), 0);
}

TEST_F(RecentFilesTest, AFileThatDoesNotAnswerHoldsUpNobodyAndIsListedAllTheSame) {
    struct Gate {
        QSemaphore opened;
        std::atomic_int asked = 0;
    };
    const auto gate = std::make_shared<Gate>();
    open(u"one.atalaya"_s);
    m_desk->closeFile();
    const QString far = pathOf(u"far.atalaya"_s);
    m_preferences->addRecentFile(far);
    {
        RecentFilesModel model(*m_desk, *m_preferences, [gate, far](const QString& path) {
            if (path == far) {
                ++gate->asked;
                gate->opened.acquire();
            }
            return FileLooks::Found{true, 2048, QDateTime(QDate(2026, 5, 14), QTime(8, 0), Qt::UTC)};
        });
        model.refresh();
        QElapsedTimer clock;
        clock.start();
        for (int visit = 0; visit < 20; ++visit) {
            model.refresh();
        }
        EXPECT_LT(clock.elapsed(), 1000) << "nobody waits twice for the same look";
        EXPECT_EQ(gate->asked, 1);
        ASSERT_EQ(model.rowCount(), 2);
        EXPECT_TRUE(model.row(0).isThere) << "nobody knows better";
        EXPECT_FALSE(model.noteOn(model.row(0)).contains(u" · "_s)) << model.noteOn(model.row(0)).toStdString();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.row(1).size == 2048; })) << "the other is known";
        gate->opened.release();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.row(0).size == 2048; }));
        model.refresh(); // hangs again, and the model goes
    }
    gate->opened.release();
}

TEST_F(RecentFilesTest, AWorkspaceOpensWhereItWasLeft) {
    open(u"one.atalaya"_s);
    ASSERT_NE(m_desk->session(), nullptr) << "the first of the list";
    const QUuid first = m_desk->assessments().front().id;
    EXPECT_EQ(m_desk->session()->assessment().id, first);
    const QUuid second = m_desk->assessments().back().id;
    m_preferences->setLastAssessment(m_desk->path(), second);
    open(u"two.atalaya"_s);
    open(u"one.atalaya"_s);
    EXPECT_EQ(m_desk->session()->assessment().id, second);
    EXPECT_FALSE(openWhereLeft(*m_desk, *m_preferences, pathOf(u"nowhere.atalaya"_s)));
    EXPECT_EQ(m_desk->path(), pathOf(u"one.atalaya"_s)) << "what was open stays open";
}

TEST_F(RecentFilesTest, AFreePathIsOneWhereNothingIs) {
    const QString folder = QFileInfo(path()).path();
    EXPECT_EQ(freePath(folder, u"Altamar"_s), pathOf(u"Altamar.atalaya"_s));
    EXPECT_EQ(freePath(folder, u"one"_s), pathOf(u"one 2.atalaya"_s));
}

} // namespace
} // namespace atalaya::test
