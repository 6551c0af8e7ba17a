#include "models/items/RecentFilesModel.h"
#include "models/session/Return.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QAbstractItemModelTester>

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
    EXPECT_FALSE(m_model->row(0).isThere);
    EXPECT_TRUE(note(0).contains(u"not there any more"_s));
    EXPECT_EQ(latestFile(*m_preferences), QString());
    m_preferences->removeRecentFile(pathOf(u"one.atalaya"_s));
    EXPECT_EQ(m_model->rowCount(), 0);
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
    EXPECT_EQ(latestFile(*m_preferences), pathOf(u"one.atalaya"_s));
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
