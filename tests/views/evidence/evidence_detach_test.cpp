#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/AnswerPicker.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/SupportedAnswerDelegate.h"

#include <QListView>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// How a piece of evidence leaves an answer: by pointer and by key, in windows of any width.
class EvidenceDetachTest : public EvidencePageTest {
protected:
    /// The list of answers that is seen: in the pane, or in the drawer of a narrow window.
    [[nodiscard]] QListView* answers() const {
        for (EvidenceDetail* one : m_page->findChildren<EvidenceDetail*>()) {
            if (one->isVisible()) {
                return one->answers();
            }
        }
        return nullptr;
    }
    [[nodiscard]] QRect word(int row) const {
        const auto* delegate = static_cast<SupportedAnswerDelegate*>(answers()->itemDelegate());
        return delegate->detachArea(answers()->visualRect(answers()->model()->index(row, 0)));
    }
    [[nodiscard]] bool isAttached(std::size_t i) const { return !now().answer(indicator(i))->evidence.empty(); }
    void narrow() {
        m_window->resize(1024, 660);
        QApplication::processEvents();
        QTest::keyClick(m_window.get(), Qt::Key_I);
        ASSERT_NE(answers(), nullptr);
    }
};

TEST_F(EvidenceDetachTest, AClickOnTheWordInTheRowDetachesAndElsewhereItLeadsToTheQuestion) {
    start(assessment());
    const QSignalSpy jumps(m_page, &Page::jumpRequested);
    ASSERT_FALSE(word(0).isEmpty());
    const QImage seen = answers()->viewport()->grab(word(0)).toImage();
    bool isSeen = false;
    for (int x = 0; x < seen.width(); ++x) {
        isSeen = isSeen || seen.pixelColor(x, seen.height() / 2) != seen.pixelColor(0, 0);
    }
    EXPECT_TRUE(isSeen);
    QTest::mouseClick(answers()->viewport(), Qt::LeftButton, {}, word(0).center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isAttached(0); }));
    EXPECT_TRUE(jumps.isEmpty());
    EXPECT_NE(piece(u"E-001"_s), nullptr);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
    const QRect row = answers()->visualRect(answers()->model()->index(0, 0));
    QTest::mouseClick(answers()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 12));
    QApplication::processEvents();
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(now(), assessment());
}

TEST_F(EvidenceDetachTest, InANarrowWindowTheKeyAndTheWordDetachToo) {
    start(assessment());
    narrow();
    answers()->setFocus(Qt::TabFocusReason);
    answers()->setCurrentIndex(answers()->model()->index(0, 0));
    QTest::keyClick(answers(), Qt::Key_Delete);
    EXPECT_FALSE(isAttached(0));
    EXPECT_NE(piece(u"E-001"_s), nullptr) << "the piece itself stays";
    m_desk->session()->history().undo();
    QApplication::processEvents();
    QTest::mouseClick(answers()->viewport(), Qt::LeftButton, {}, word(0).center());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isAttached(0); }));
}

TEST_F(EvidenceDetachTest, TheLeafThatAttachesDetachesToo) {
    start(assessment());
    auto* picker = leaf<AnswerPicker>();
    QTest::keyClick(table(), Qt::Key_T);
    ASSERT_TRUE(picker->isOpen());
    auto* list = picker->findChild<QListView*>();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_TRUE(says(indicator(0) + u": attached"_s));
    press(u"Detach"_s);
    EXPECT_FALSE(isAttached(0));
    EXPECT_TRUE(says(indicator(0) + u": not attached"_s));
    EXPECT_EQ(button(u"Detach"_s, true), nullptr) << "there is nothing to detach";
    press(u"Attach"_s);
    EXPECT_TRUE(isAttached(0));
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_FALSE(isAttached(0));
    EXPECT_TRUE(picker->isOpen());
}

TEST_F(EvidenceDetachTest, AnApprovedAssessmentOffersNoDetaching) {
    start(assessment());
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_TRUE(word(0).isEmpty());
    answers()->setFocus(Qt::TabFocusReason);
    answers()->setCurrentIndex(answers()->model()->index(0, 0));
    QTest::keyClick(answers(), Qt::Key_Delete);
    EXPECT_TRUE(isAttached(0));
}

} // namespace
} // namespace atalaya::test
