#include "models/commands/AssessmentEditor.h"
#include "tests/app/Program.h"

#include <QFile>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// One program has a workspace open, another works on the same file, and the first no longer has the locks that tell
/// the other one of it.
class LostLocks : public ProgramTest {
protected:
    void SetUp() override {
        auto opened = Workspace::open(m_file, Surroundings::real(), Workspace::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        m_open = std::move(*opened);
        const auto all = m_open->assessments();
        ASSERT_TRUE(all && all->size() == 1);
        auto editor = AssessmentEditor::open(*m_open, all->front().id);
        ASSERT_TRUE(editor);
        m_editor = std::make_unique<AssessmentEditor>(std::move(*editor));
    }
    /// What opening and closing a file does to a process on Unix, whoever in it does so.
    void dropLocks() const {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    }
    void answerElsewhere(const QString& indicator, int stage) const {
        ASSERT_TRUE(isDone(run(
            {u"answer"_s, m_file},
            {.input = QStringLiteral("{\"indicator\":\"%1\",\"stage\":%2}\n").arg(indicator).arg(stage).toUtf8()})));
    }
    [[nodiscard]] Outcome answerHere(const QString& indicator, int stage) {
        const auto applied = m_editor->apply(SetStage{indicator, stage});
        return applied ? Outcome() : tl::make_unexpected(applied.error());
    }
    /// The stage of an indicator as the next program reads it; 0 without.
    [[nodiscard]] int storedStage(const QString& indicator) const {
        const auto reader = Workspace::open(m_file, Surroundings::real(), Workspace::Mode::ReadOnly);
        const auto there = reader ? (*reader)->assessment(m_editor->snapshot().id) : tl::make_unexpected(Error{});
        if (!there) {
            ADD_FAILURE() << "cannot be read";
            return -1;
        }
        const auto answer = there->answers.find(indicator);
        int stage = 0;
        if (answer != there->answers.end()) {
            const std::vector<Mark>& marks = answer->second.marks;
            const auto met = std::find(marks.rbegin(), marks.rend(), Mark::Met);
            stage = static_cast<int>(marks.rend() - met);
        }
        return stage;
    }

    QString m_file = smallWorkspace();
    QStringList m_indicators = secondFrameworkIndicators();
    std::unique_ptr<Workspace> m_open;
    std::unique_ptr<AssessmentEditor> m_editor;
};

#ifdef Q_OS_UNIX
TEST_F(LostLocks, WhatIsEditedAfterTheLogWasTakenAwayIsNotLost) {
    ASSERT_TRUE(answerHere(m_indicators.at(0), 2));
    ASSERT_TRUE(QFile::exists(m_file + u"-wal"_s)) << "there is nothing to take away";
    dropLocks();
    answerElsewhere(m_indicators.at(1), 3);
    ASSERT_FALSE(QFile::exists(m_file + u"-wal"_s)) << "the other program still found the locks";

    const Outcome kept = answerHere(m_indicators.at(2), 4);
    ASSERT_TRUE(kept) << kept.error().sentence.toStdString();
    EXPECT_TRUE(QFile::exists(m_file + u"-wal"_s));
    // As when this program is killed: only what others can read counts.
    EXPECT_EQ(storedStage(m_indicators.at(0)), 2);
    EXPECT_EQ(storedStage(m_indicators.at(1)), 3);
    EXPECT_EQ(storedStage(m_indicators.at(2)), 4);
    const auto verified = m_open->verify();
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->holds());
}

TEST_F(LostLocks, WhileTheProgramReadsTheFileBesideTheEditWaits) {
    ASSERT_TRUE(answerHere(m_indicators.at(0), 2));
    dropLocks();
    answerElsewhere(m_indicators.at(1), 3);
    ASSERT_FALSE(QFile::exists(m_file + u"-wal"_s));
    {
        const auto beside = Workspace::open(m_file, Surroundings::real(), Workspace::Mode::ReadOnly);
        ASSERT_TRUE(beside);
        const Outcome kept = answerHere(m_indicators.at(2), 4);
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, ErrorCode::Busy);
    }
    ASSERT_TRUE(answerHere(m_indicators.at(2), 4)) << "the same call succeeds later";
    EXPECT_EQ(storedStage(m_indicators.at(2)), 4);
}
#endif

} // namespace
} // namespace atalaya::test
