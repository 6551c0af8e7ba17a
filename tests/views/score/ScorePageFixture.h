#pragma once

#include "tests/views/window/WindowFixture.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"

#include <QLabel>

namespace atalaya::test {

/// A page that notes where it was asked to go.
class OtherPlace : public Page {
public:
    OtherPlace(PageId id, const WindowContext& context) : Page(id, context, nullptr) {}
    [[nodiscard]] QString word() const override { return QStringLiteral("Other"); }
    void enter(const Place& place) override { entered = place; }
    Place entered;
};

/// Score and a page beside it in a window that is shown, at the first question.
class ScorePageTest : public WindowFixture {
protected:
    /// In a file that also holds `last`, the last round. Where nothing is answered yet, at the first question too,
    /// past the way to begin.
    void open(const Assessment& assessment, const std::optional<Assessment>& last = std::nullopt) {
        openAsItIs(assessment, last);
        if (assessment.answers.empty()) {
            m_window->go({PageId::Score, indicator(0), {}});
        }
    }
    /// As one finds it: where nothing is answered, with the way to begin.
    void openAsItIs(const Assessment& assessment, const std::optional<Assessment>& last = std::nullopt) {
        makeFile(assessment, last);
        makeWindow();
        m_score = new ScorePage(context());
        m_evidence = new OtherPlace(PageId::Evidence, context());
        addPage(m_score, "score");
        addPage(m_evidence, "evidence");
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
        m_window->go({PageId::Score, {}, {}});
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    template <class Part> [[nodiscard]] Part* part() const { return m_score->findChild<Part*>(); }
    [[nodiscard]] const Assessment& shown() const { return m_desk->session()->assessment(); }
    [[nodiscard]] const Answer* answer(std::size_t i) const { return shown().answer(indicator(i)); }
    [[nodiscard]] int claimed(std::size_t i) const {
        return m_desk->session()->scores().indicator(indicator(i))->claimed;
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// A piece of evidence good enough for any stage.
    [[nodiscard]] static Evidence proof(const QString& title) {
        Evidence piece;
        piece.id = idOf(QStringLiteral("evidence"));
        piece.code = QStringLiteral("E-001");
        piece.title = title;
        piece.issuer = QStringLiteral("CSIRT");
        piece.date = QDate(2025, 3, 1);
        piece.grade = EvidenceGrade::A;
        return piece;
    }
    [[nodiscard]] RationaleField* field() const { return part<AnswerPane>()->rationale(); }

    ScorePage* m_score = nullptr;
    OtherPlace* m_evidence = nullptr;
};

} // namespace atalaya::test
