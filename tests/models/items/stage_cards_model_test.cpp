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
    m_model.narrow(StageCardsModel::Which::Gaps, {});
    EXPECT_EQ(codes(), "P03-01");
    m_model.narrow(StageCardsModel::Which::BelowTop, u"p01"_s);
    EXPECT_EQ(codes(), "P01-01");
    m_model.narrow(StageCardsModel::Which::Gaps, u"p01"_s);
    EXPECT_EQ(codes(), "");
    EXPECT_EQ(m_model.countOf(StageCardsModel::Which::BelowTop), 2);
}

TEST_F(StageCardsModelTest, EveryQuestionHasARowThatSaysWhyItHasNoNextStage) {
    m_builder.stage("P01-01", 2).stage("P04-02", 5).notApplicable("P05-01", "No coast");
    show();
    m_model.narrow(StageCardsModel::Which::Every, {});
    ASSERT_EQ(m_model.rowCount(), static_cast<int>(m_framework->indicators.size()));
    const auto stage = [this](const QString& key, int role) {
        return m_model.index(m_model.rowOf(key), StageCardsModel::Stage).data(role).toString();
    };
    EXPECT_EQ(stage(u"P01-01"_s, Qt::DisplayRole), u"2 → 3"_s);
    EXPECT_EQ(stage(u"P04-02"_s, Qt::DisplayRole), u"5"_s);
    EXPECT_TRUE(stage(u"P04-02"_s, Qt::AccessibleTextRole).startsWith(u"at the top, stage 5"_s));
    EXPECT_EQ(stage(u"P05-01"_s, Qt::AccessibleTextRole), u"not applicable"_s);
    EXPECT_EQ(stage(u"P02-01"_s, Qt::DisplayRole), u"\u2013"_s) << "no score is made up";
    EXPECT_EQ(stage(u"P02-01"_s, Qt::ToolTipRole), u"not scored yet"_s);
    EXPECT_EQ(m_model.row(0).key, u"P01-01"_s);
    EXPECT_EQ(m_model.row(m_model.rowCount() - 2).key, u"P04-02"_s);
    EXPECT_EQ(m_model.row(m_model.rowCount() - 1).key, u"P05-01"_s);
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
