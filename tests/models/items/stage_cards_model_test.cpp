#include "models/items/StageCardsModel.h"
#include "tests/support/Builders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class StageCardsModelTest : public testing::Test {
protected:
    void show() { m_model.show(*m_framework, m_builder.build(), scoreAssessment(*m_framework, m_builder.build())); }
    [[nodiscard]] std::string codes() const {
        QStringList all;
        for (const StageCardRow& row : m_model.rows()) {
            all << row.key;
        }
        return all.join(u' ').toStdString();
    }

    FrameworkPtr m_framework = smallFramework();
    AssessmentBuilder m_builder{m_framework};
    StageCardsModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(StageCardsModelTest, GapsComeFirstAndCanStandAlone) {
    m_builder.stage("P01-01", 2).stage("P03-01", 1).stage("P04-02", 5).target("P03-01", 3);
    show();
    EXPECT_EQ(codes(), "P03-01 P01-01") << "who is at the top has no next stage";
    EXPECT_EQ(m_model.index(0, StageCardsModel::Rank).data().toString(), u"1"_s);
    EXPECT_EQ(m_model.index(0, StageCardsModel::Stage).data().toString(), u"1 → 2"_s);
    m_model.narrow(true, {});
    EXPECT_EQ(codes(), "P03-01");
    m_model.narrow(false, u"p01"_s);
    EXPECT_EQ(codes(), "P01-01");
    m_model.narrow(true, u"p01"_s);
    EXPECT_EQ(codes(), "");
    EXPECT_EQ(m_model.countOfAll(), 2);
}

TEST_F(StageCardsModelTest, AnActionThatLiftsTheQuestionIsNamedAndTellsItsRowAlone) {
    m_builder.stage("P01-01", 2).stage("P03-01", 1);
    show();
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    Action action;
    action.id = idOf(u"A7"_s);
    action.code = u"A7"_s;
    action.lifts = {{u"P03-01"_s, 3}};
    m_builder.action(action);
    show();
    ASSERT_EQ(changed.size(), 1);
    const int row = changed[0][0].toModelIndex().row();
    EXPECT_EQ(m_model.row(row).key, u"P03-01"_s);
    EXPECT_TRUE(m_model.index(row, StageCardsModel::Question).data().toString().endsWith(u"planned: A7"_s));
}

} // namespace
} // namespace atalaya::test
