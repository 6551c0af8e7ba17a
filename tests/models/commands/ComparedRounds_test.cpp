#include "models/commands/ComparedRounds.h"

#include "models/commands/AssessmentEditor.h"
#include "models/exchange/AssessmentJson.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The rounds of 2022, 2024 and 2026, none of them compared with another.
class ComparedRounds : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_workspace = make();
        for (const int year : {2022, 2024, 2026}) {
            ASSERT_TRUE(isGood(m_workspace->add(roundOf(year), {})));
        }
    }
    [[nodiscard]] Assessment roundOf(int year) const {
        Assessment assessment = plain();
        assessment.id = idOf(QString::number(year));
        assessment.round = QString::number(year);
        assessment.referenceDate = QDate(year, 5, 1);
        return assessment;
    }
    static QUuid idOfRound(int year) { return idOf(QString::number(year)); }
    /// Through the one way to change an assessment.
    Result<bool> compare(const QUuid& assessment, std::optional<QUuid> with) {
        auto editor = AssessmentEditor::open(*m_workspace, assessment);
        if (!editor) {
            return tl::make_unexpected(editor.error());
        }
        Head head = headOf(editor->snapshot());
        head.previous = with;
        return editor->apply(SetHead{head});
    }
    [[nodiscard]] std::optional<QUuid> previousOf(const QUuid& id) const {
        return m_workspace->assessment(id)->previous;
    }

    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(ComparedRounds, AreKeptLoggedOnceAndThereWhenTheFileIsOpenedAgain) {
    const std::size_t before = m_workspace->log(idOfRound(2026))->size();
    const auto compared = compare(idOfRound(2026), idOfRound(2024));
    ASSERT_TRUE(isGood(compared));
    EXPECT_TRUE(*compared);
    m_workspace.reset();
    m_workspace = reopen();
    Assessment expected = roundOf(2026);
    expected.previous = idOfRound(2024);
    EXPECT_EQ(*m_workspace->assessment(idOfRound(2026)), expected);
    const auto log = m_workspace->log(idOfRound(2026));
    ASSERT_TRUE(isGood(log));
    ASSERT_EQ(log->size(), before + 1);
    const auto saysOf = [](const QString& json) {
        return QJsonDocument::fromJson(json.toUtf8()).object().value("previous"_L1).toString();
    };
    EXPECT_EQ(log->back().kind, u"assessment"_s);
    EXPECT_EQ(saysOf(log->back().before), QString());
    EXPECT_EQ(saysOf(log->back().after), idOfRound(2024).toString(QUuid::WithoutBraces));
    EXPECT_HOLDS(*m_workspace);

    const auto handedOn = readAssessmentJson(framework(), u"x.json"_s, writeAssessmentJson(expected));
    ASSERT_TRUE(handedOn.assessment);
    EXPECT_EQ(*handedOn.assessment, expected) << "for others, too";
}

TEST_F(ComparedRounds, AreOfThisWorkspace) {
    const auto refused = compare(idOfRound(2026), idOf(u"elsewhere"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(refused.error().sentence.endsWith(u'.')) << refused.error().sentence.toStdString();
    EXPECT_FALSE(previousOf(idOfRound(2026)));
    ASSERT_TRUE(isGood(m_workspace->remove(idOfRound(2024), {})));
    EXPECT_FALSE(compare(idOfRound(2026), idOfRound(2024))) << "it was of this workspace, and nobody compared with it";
}

TEST_F(ComparedRounds, ThatAnImportNamedElsewhereMayBeComeBackTo) {
    Assessment imported = roundOf(2028);
    imported.previous = idOf(u"elsewhere"_s);
    ASSERT_TRUE(isGood(m_workspace->add(imported, u"import"_s)));
    ASSERT_TRUE(isGood(compare(imported.id, idOfRound(2026))));
    EXPECT_FALSE(compare(imported.id, idOf(u"nowhere"_s)));
    ASSERT_TRUE(isGood(compare(imported.id, idOf(u"elsewhere"_s)))) << "as an undo does";
    EXPECT_EQ(previousOf(imported.id), idOf(u"elsewhere"_s));
    // Nor does it stand in the way of another change of the head.
    auto editor = AssessmentEditor::open(*m_workspace, imported.id);
    ASSERT_TRUE(isGood(editor));
    Head head = headOf(editor->snapshot());
    head.leadInstitution = u"CSIRT"_s;
    EXPECT_TRUE(isGood(editor->apply(SetHead{head})));
}

TEST_F(ComparedRounds, NeverRunInACircle) {
    ASSERT_TRUE(isGood(compare(idOfRound(2024), idOfRound(2022))));
    ASSERT_TRUE(isGood(compare(idOfRound(2026), idOfRound(2024))));
    for (const int year : {2024, 2026}) {
        const auto refused = compare(idOfRound(2022), idOfRound(year));
        ASSERT_FALSE(refused) << year;
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
        EXPECT_TRUE(refused.error().sentence.contains(QString::number(year))) << refused.error().sentence.toStdString();
    }
    EXPECT_FALSE(previousOf(idOfRound(2022)));
    ASSERT_TRUE(isGood(compare(idOfRound(2024), std::nullopt)));
    EXPECT_TRUE(isGood(compare(idOfRound(2022), idOfRound(2024)))) << "the way round is free now";
}

TEST_F(ComparedRounds, ThatCameInACircleAreLookedThroughOnce) {
    std::vector<WorkspaceSummary> all(3);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].id = idOf(QString::number(i));
        all[i].previous = idOf(QString::number((i + 1) % 2)); // 0 and 1 with each other, 2 with 1
    }
    EXPECT_TRUE(isComparedWith(all, all[2].id, all[0].id));
    EXPECT_TRUE(isComparedWith(all, all[0].id, all[1].id));
    EXPECT_FALSE(isComparedWith(all, all[0].id, all[2].id));
    EXPECT_FALSE(isComparedWith(all, idOf(u"unknown"_s), all[0].id));
}

} // namespace
} // namespace atalaya::test
