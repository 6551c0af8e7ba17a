#include "tests/models/storage/WriteGate.h"
#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/EvidenceActions.h"
#include "views/widgets/ProgressRow.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What the Evidence page does while something else happens beside it: a dialog is open, documents are being kept.
class EvidenceBesideTest : public EvidencePageTest {
protected:
    /// The row that is seen; null when none is.
    [[nodiscard]] ProgressRow* row() const {
        for (ProgressRow* one : m_page->findChildren<ProgressRow*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void awaitRow() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return row() != nullptr; }, patience));
    }
    [[nodiscard]] QAbstractButton* stop() const {
        ProgressRow* seen = row();
        return seen ? seen->findChild<QAbstractButton*>() : nullptr;
    }
    /// As a person does who has changed her mind.
    void cancelWork(WriteGate& gate) {
        awaitRow();
        ASSERT_NE(stop(), nullptr);
        ASSERT_TRUE(stop()->isEnabled());
        EXPECT_EQ(stop()->text(), u"Cancel"_s);
        QTest::mouseClick(stop(), Qt::LeftButton);
        EXPECT_EQ(stop()->text(), u"Stopping"_s);
        gate.open();
        awaitKept();
        EXPECT_EQ(row(), nullptr);
    }
    [[nodiscard]] QStringList twoDocuments() const {
        // More than is written in one step, so that there is something to cancel.
        return {document(u"acta 1.txt"_s, QByteArray(3'000'000, '1')), document(u"acta 2.txt"_s, "two")};
    }
    /// Another assessment in the same file takes the place of the one that is shown.
    [[nodiscard]] std::function<void()> anotherIsChosen() {
        return [this] {
            Assessment other = plain();
            other.id = idOf(u"other"_s);
            ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
        };
    }
};

TEST_F(EvidenceBesideTest, TheRegisterThatWasAskedForIsWrittenWhateverBecomesOfItsAssessment) {
    start(assessment());
    m_answers.place = pathOf(u"register.csv"_s);
    m_answers.meanwhile = [this] { ASSERT_TRUE(isGood(m_desk->closeFile())); };
    press(u"Export register…"_s);
    const QByteArray csv = read(m_answers.place);
    EXPECT_TRUE(csv.contains("National Strategy") && csv.contains("Cybercrime Act"));
    EXPECT_TRUE(csv.contains("Altamar"));
}

TEST_F(EvidenceBesideTest, ACopyComesFromTheFileItWasAskedOf) {
    start(assessment());
    drop({document(u"minutes.txt"_s, "what was agreed")});
    awaitKept();
    press(u"Add"_s);
    makeAt(pathOf(u"other.atalaya"_s)).reset();
    m_answers.place = pathOf(u"out.txt"_s);
    m_answers.meanwhile = [this] { ASSERT_TRUE(isGood(m_desk->openFile(pathOf(u"other.atalaya"_s)))); };
    press(u"Write a copy…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_answers.place); }, patience));
    EXPECT_EQ(read(m_answers.place), "what was agreed");
}

TEST_F(EvidenceBesideTest, DocumentsAreNotAddedToAnotherAssessmentThanTheyWereChosenFor) {
    start(assessment());
    m_answers.documents = twoDocuments();
    m_answers.meanwhile = anotherIsChosen();
    press(u"Add documents…"_s);
    EXPECT_FALSE(isKeeping());
    EXPECT_TRUE(notice().contains(u"came too late"_s)) << notice().toStdString();
    EXPECT_TRUE(now().evidence.empty());
}

TEST_F(EvidenceBesideTest, AFileIsNotPutIntoAFormThatWentAwayMeanwhileAndTheNextFormTakesOne) {
    start(assessment());
    m_answers.documents = twoDocuments();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    m_answers.meanwhile = anotherIsChosen();
    press(u"Choose a file…"_s);
    EXPECT_FALSE(form()->isOpen());
    EXPECT_FALSE(isKeeping());
    EXPECT_TRUE(notice().contains(u"came too late"_s)) << notice().toStdString();
    m_window->go({PageId::Evidence, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_A);
    ASSERT_TRUE(form()->isOpen());
    press(u"Choose a file…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return form()->draft().file.has_value(); }, patience));
    press(u"Add"_s);
    EXPECT_EQ(now().evidence.size(), 1U);
}

TEST_F(EvidenceBesideTest, CancelWorksForEachOfSeveralWorksOneAfterTheOther) {
    start(assessment());
    for (int time = 0; time < 2; ++time) {
        WriteGate gate(path());
        drop(twoDocuments());
        awaitRow();
        EXPECT_TRUE(says(u"Keeping copies"_s));
        cancelWork(gate);
    }
    EXPECT_EQ(now(), assessment());
    drop(twoDocuments());
    awaitKept();
    EXPECT_EQ(now().evidence.size(), 5U);
}

TEST_F(EvidenceBesideTest, CancelOnTheFormWorksForEachFileThatIsChosen) {
    start(assessment());
    m_answers.documents = twoDocuments();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    for (int time = 0; time < 2; ++time) {
        WriteGate gate(path());
        press(u"Choose a file…"_s);
        awaitRow();
        EXPECT_TRUE(form()->isAncestorOf(row())) << "told once, where it was asked for";
        EXPECT_TRUE(says(u"Keeping a copy"_s));
        cancelWork(gate);
        EXPECT_FALSE(form()->draft().file.has_value());
    }
    press(u"Choose a file…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return form()->draft().file.has_value(); }, patience));
}

TEST_F(EvidenceBesideTest, ACopyThatIsWrittenIsNotSaidToBeKept) {
    start(assessment());
    auto* actions = m_page->findChild<EvidenceActions*>();
    ASSERT_NE(actions, nullptr);
    // As for a large one, which takes longer than a tenth of a second.
    Q_EMIT actions->busyChanged(true);
    EXPECT_EQ(row(), nullptr) << "it may be done at once";
    Q_EMIT actions->progressed(300);
    EXPECT_TRUE(says(u"Writing a copy"_s));
    EXPECT_FALSE(says(u"Keeping copies"_s));
    EXPECT_TRUE(button(u"Add evidence…"_s, true)->isEnabled()) << "the one does not hold up the other";
    Q_EMIT actions->busyChanged(false);
    EXPECT_EQ(row(), nullptr);
}

TEST_F(EvidenceBesideTest, DocumentsThatWereRefusedAreNotSaidToBeAdded) {
    start(assessment());
    drop(twoDocuments());
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    QStringList said;
    QObject::connect(&m_notices, &Notices::said, m_page, [&](const QString& line) { said << line; });
    awaitKept();
    EXPECT_EQ(now().evidence.size(), 3U);
    EXPECT_TRUE(said.isEmpty()) << said.join(u'|').toStdString();
    EXPECT_TRUE(notice().contains(m_desk->session()->whyNotEditable())) << notice().toStdString();
    EXPECT_FALSE(notice().contains(u"added. Complete"_s)) << notice().toStdString();
}

} // namespace
} // namespace atalaya::test
