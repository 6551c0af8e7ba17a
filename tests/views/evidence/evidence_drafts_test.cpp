#include "tests/models/storage/WriteGate.h"
#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/EvidenceDraftsJson.h"

#include <QPlainTextEdit>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What becomes of a half-written piece, and of documents on their way, when the program ends.
class EvidenceDraftsTest : public EvidencePageTest {
protected:
    [[nodiscard]] QString key() const { return u"drafts-evidence-"_s + assessment().id.toString(QUuid::WithoutBraces); }
    /// What is remembered; empty: nothing.
    [[nodiscard]] QByteArray stored() const { return m_preferences->layout(key()); }
    /// The same as another program finds it on the disk.
    [[nodiscard]] QByteArray onDisk() const {
        const QString copy = pathOf(u"copy of settings.ini"_s);
        QFile::remove(copy);
        QFile::copy(pathOf(u"settings.ini"_s), copy);
        return Preferences(copy).layout(key());
    }
    [[nodiscard]] QPlainTextEdit* note() const { return field<QPlainTextEdit>(u"Note"_s); }
    [[nodiscard]] QStringList twoDocuments() const {
        return {document(u"acta 1.txt"_s, "one"), document(u"acta 2.txt"_s, "two")};
    }
};

TEST_F(EvidenceDraftsTest, WhatIsHalfWrittenIsThereAgainAfterTheWindowWasClosed) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::keyClicks(title(), u"Half a ti"_s);
    QTest::keyClicks(note(), u"page 12"_s);
    EXPECT_TRUE(m_window->close()) << "nothing is lost, so nothing is asked";
    startAgain();
    EXPECT_FALSE(form()->isOpen());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"Half a ti"_s);
    EXPECT_EQ(note()->toPlainText(), u"page 12"_s);
    EXPECT_TRUE(says(u"As you left it"_s));
    press(u"Add"_s);
    ASSERT_NE(piece(u"E-004"_s), nullptr);
    EXPECT_EQ(piece(u"E-004"_s)->note, u"page 12"_s);
    EXPECT_EQ(stored(), QByteArray()) << "it is in the register now";
    startAgain();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_TRUE(title()->text().isEmpty());
}

TEST_F(EvidenceDraftsTest, WhatIsTypedIsOnDiskAfterAMomentWhateverEndsTheProgram) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    title()->insert(u"Estratégia"_s); // as an input method does
    ASSERT_TRUE(QTest::qWaitFor([this] { return onDisk().contains("Estratégia"); }));
    EXPECT_FALSE(QFile::permissions(pathOf(u"settings.ini"_s)).testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
        << "it may be confidential";
    const QByteArray atTheCrash = onDisk();
    press(u"Discard"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return onDisk().isEmpty(); })) << "the person let it go";
    m_preferences->setLayout(key(), atTheCrash);
    startAgain();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"Estratégia"_s);
    press(u"Discard"_s);
    EXPECT_EQ(stored(), QByteArray());
}

TEST_F(EvidenceDraftsTest, EachPieceIsTakenUpByItselfAndKeepsWhatChangedElsewhere) {
    start(assessment());
    QTest::keyClick(table(), Qt::Key_E);
    QTest::keyClick(title(), Qt::Key_End);
    QTest::keyClicks(title(), u" 2021"_s);
    QTest::keyClick(title(), Qt::Key_Escape);
    press(u"Replace…"_s);
    QTest::keyClick(title(), Qt::Key_End);
    QTest::keyClicks(title(), u" 2030"_s);
    QTest::keyClick(title(), Qt::Key_Escape);
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(table(), Qt::Key_E);
    QTest::keyClick(title(), Qt::Key_Escape);
    Evidence other = *piece(u"E-001"_s);
    other.issuer = u"Council"_s;
    ASSERT_TRUE(m_desk->session()->perform(PutEvidence{other}, u"Edit"_s));
    startAgain();
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(table(), Qt::Key_E);
    EXPECT_FALSE(says(u"As you left it"_s)) << "nothing was written there";
    QTest::keyClick(title(), Qt::Key_Escape);
    m_window->go({PageId::Evidence, u"E-001"_s, {}});
    press(u"Replace…"_s);
    EXPECT_EQ(title()->text(), u"National Strategy 2030"_s);
    QTest::keyClick(title(), Qt::Key_Escape);
    QTest::keyClick(table(), Qt::Key_E);
    EXPECT_EQ(title()->text(), u"National Strategy 2021"_s);
    press(u"Save"_s);
    EXPECT_EQ(piece(u"E-001"_s)->title, u"National Strategy 2021"_s);
    EXPECT_EQ(piece(u"E-001"_s)->issuer, u"Council"_s);
    EXPECT_TRUE(stored().contains("Strategy 2030")) << "the successor is still half written";
    EXPECT_FALSE(stored().contains("Strategy 2021"));
}

TEST_F(EvidenceDraftsTest, ADocumentThatWasKeptForADraftIsFetchedAgainFromWhereItCame) {
    start(assessment());
    drop({document(u"acta.txt"_s, "what was agreed")});
    awaitKept();
    const QString sha256 = form()->draft().file->sha256;
    EXPECT_TRUE(m_window->close());
    startAgain();
    m_desk->sweepDocuments();
    ASSERT_FALSE(m_desk->workspace().hasFile(sha256)) << "no register names it";
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"acta"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return form()->draft().file.has_value(); }, patience));
    press(u"Add"_s);
    EXPECT_TRUE(m_desk->workspace().hasFile(sha256));
    EXPECT_EQ(piece(u"E-004"_s)->file->sha256, sha256);
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(EvidenceDraftsTest, ADocumentThatIsGoneIsSaidAndTheRestIsThere) {
    start(assessment());
    drop({document(u"acta.txt"_s, "what was agreed")});
    awaitKept();
    QTest::keyClicks(note(), u"page 12"_s);
    QFile::remove(pathOf(u"acta.txt"_s));
    startAgain();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(note()->toPlainText(), u"page 12"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"is not there any more"_s); }, patience));
    EXPECT_FALSE(form()->draft().file.has_value());
    EXPECT_TRUE(button(u"Add"_s, true)->isEnabled());
}

TEST_F(EvidenceDraftsTest, TheWindowAsksBeforeItClosesOverDocumentsThatAreBeingKept) {
    start(assessment());
    WriteGate gate(path());
    drop(twoDocuments());
    EXPECT_FALSE(m_window->close());
    EXPECT_EQ(m_answers.beingKept, 2);
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(isKeeping());
    m_answers.onClose = OnClose::Finish;
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    gate.open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, patience));
    EXPECT_EQ(now().evidence.size(), 5U) << "closed when they were in the register";
    startAgain();
    m_answers.beingKept = 0;
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(m_answers.beingKept, 0) << "nothing is on its way";
}

TEST_F(EvidenceDraftsTest, StoppedByClosingWhatIsOnItsWayToAFormIsKnownByItsPath) {
    start(assessment());
    {
        WriteGate gate(path());
        drop({document(u"minutes.txt"_s, "minutes")});
        ASSERT_TRUE(form()->isOpen());
        m_answers.onClose = OnClose::Stop;
        m_answers.meanwhile = [&gate] { gate.open(); };
        EXPECT_TRUE(m_window->close());
        EXPECT_EQ(m_answers.beingKept, 1);
        EXPECT_FALSE(isKeeping());
    }
    startAgain();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"minutes"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return form()->draft().file.has_value(); }, patience));
}

TEST_F(EvidenceDraftsTest, TheWindowStaysToSayWhichDocumentsCouldNotBeKept) {
    start(assessment());
    m_answers.onClose = OnClose::Finish;
    WriteGate gate(path());
    drop({document(u"acta 1.txt"_s, "one"), document(u"empty.txt"_s, "")});
    EXPECT_FALSE(m_window->close());
    gate.open();
    awaitKept();
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(notice().contains(u"“empty.txt” is empty."_s)) << notice().toStdString();
    EXPECT_EQ(now().evidence.size(), 4U);
}

TEST_F(EvidenceDraftsTest, DraftsThatCannotBeReadAreAsIfTheyWereNotThere) {
    start(assessment());
    for (const QByteArray& bytes : {QByteArray("nonsense"), QByteArray("[{\"task\":\"add\"}, 7, {\"task\":\"x\"}]")}) {
        m_preferences->setLayout(key(), bytes);
        startAgain();
        QTest::keyClick(m_window.get(), Qt::Key_A);
        EXPECT_TRUE(form()->isOpen());
        EXPECT_TRUE(title()->text().isEmpty());
        EXPECT_FALSE(says(u"As you left it"_s));
    }
}

TEST(EvidenceDraftsJsonTest, KeepsWhatNoRegisterWouldTake) {
    EvidenceDraft draft;
    draft.assessment = idOf(u"assessment"_s);
    draft.indicator = u"P06-02"_s;
    draft.stage = 3;
    draft.document = u"/home/maría/acta 1.pdf"_s;
    draft.isReviewByChosen = true;
    draft.written.title = u"A\u0001B"_s;
    draft.written.note = u"line\nline"_s;
    draft.written.link = u"not yet an address"_s;
    draft.written.grade = EvidenceGrade::A;
    draft.written.reviewBy = QDate(2027, 1, 1);
    EvidenceDraft edit = draft;
    edit.task = EvidenceTask::Edit;
    edit.indicator.clear();
    edit.stage.reset();
    edit.began.id = edit.written.id = idOf(u"piece"_s);
    edit.began.file = EvidenceFile{QString(64, u'a'), u"old.pdf"_s, 12, u"application/pdf"_s};
    edit.written.file = EvidenceFile{QString(64, u'b'), u"new.pdf"_s, 13, u"application/pdf"_s};
    EvidenceDraft untouched;
    untouched.assessment = draft.assessment;
    const auto back = draftsFromJson(draft.assessment, draftsJson({draft, edit, untouched}));
    ASSERT_EQ(back.size(), 2U);
    EXPECT_EQ(back[0].written, draft.written);
    EXPECT_EQ(back[0].began, draft.began);
    EXPECT_TRUE(back[0].isLike(draft));
    EXPECT_EQ(back[0].stage, draft.stage);
    EXPECT_EQ(back[0].document, draft.document);
    EXPECT_TRUE(back[0].isReviewByChosen);
    EXPECT_TRUE(back[1].isLike(edit));
    EXPECT_EQ(back[1].began, edit.began);
    EXPECT_EQ(back[1].written.file, edit.began.file) << "the copy of the new one is swept; its path is known";
}

} // namespace
} // namespace atalaya::test
