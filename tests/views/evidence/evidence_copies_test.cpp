#include "tests/views/evidence/EvidencePageFixture.h"
#include "views/evidence/DocumentPreview.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/ProlongForm.h"

#include <QPlainTextEdit>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What becomes of documents on the Evidence page: their copies, their previews, and the form on which they are written
/// down.
class EvidenceCopiesTest : public EvidencePageTest {
protected:
    [[nodiscard]] DocumentPreview* preview() const {
        for (DocumentPreview* one : m_page->findChildren<DocumentPreview*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void dropAndAdd(const QString& name, const QByteArray& bytes) {
        write(pathOf(name), bytes);
        drop({pathOf(name)});
        ASSERT_TRUE(form()->isOpen());
        ASSERT_TRUE(QTest::qWaitFor([&] { return form()->draft().file.has_value(); }));
        press(u"Add"_s);
        ASSERT_FALSE(form()->isOpen());
    }
};

TEST_F(EvidenceCopiesTest, ADamagedCopyIsFoundFilteredAndMendedByAddingTheDocumentAgain) {
    start(assessment());
    dropAndAdd(u"acta.txt"_s, "what was agreed");
    EXPECT_FALSE(chip(u"Copy damaged"_s)->isVisible());
    m_desk->closeFile();
    // Whoever looked at the copy beside the window has let go of the file, too.
    ASSERT_TRUE(QTest::qWaitFor([&] { return read(path()).count("what was agreed") == 1; }));
    QByteArray file = read(path());
    write(path(), file.replace("what was agreed", "what was denied"));
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(assessment().id)));
    m_window->go({PageId::Evidence, u"E-004"_s, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return chip(u"Copy damaged"_s)->isVisible(); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"The kept copy is damaged."_s); }));
    QTest::mouseClick(chip(u"Copy damaged"_s), Qt::LeftButton);
    EXPECT_EQ(codes(), QStringList(u"E-004"_s));
    // As the notice advises.
    QTest::keyClick(table(), Qt::Key_E);
    ASSERT_TRUE(form()->isOpen());
    m_answers.documents = {pathOf(u"acta.txt"_s)};
    press(u"Another file…"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chip(u"Copy damaged"_s)->count(); }));
    press(u"Save"_s);
    EXPECT_EQ(m_desk->workspace().verify()->findings.size(), 0U);
    EXPECT_EQ(codes().size(), 4) << "nothing is damaged any more";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !says(u"The kept copy is damaged."_s); }));
}

TEST_F(EvidenceCopiesTest, WhatIsHalfWrittenIsThereAgainAfterEscAndOnlyDiscardLetsItGo) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::keyClicks(title(), u"Half a ti"_s);
    field<QPlainTextEdit>(u"Note"_s)->setPlainText(u"page 12"_s);
    QTest::keyClick(title(), Qt::Key_Escape);
    EXPECT_FALSE(form()->isOpen());
    m_window->go({PageId::Home, {}, {}});
    m_window->go({PageId::Evidence, {}, {}});
    // Another piece in between has a form of its own.
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(table(), Qt::Key_E);
    EXPECT_EQ(title()->text(), u"Cybercrime Act"_s);
    EXPECT_FALSE(says(u"As you left it"_s));
    QTest::keyClick(title(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"Half a ti"_s);
    EXPECT_EQ(field<QPlainTextEdit>(u"Note"_s)->toPlainText(), u"page 12"_s);
    EXPECT_TRUE(says(u"As you left it"_s));
    press(u"Discard"_s);
    EXPECT_FALSE(form()->isOpen());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_TRUE(title()->text().isEmpty());
    EXPECT_FALSE(says(u"As you left it"_s));
    EXPECT_EQ(now(), assessment());
}

TEST_F(EvidenceCopiesTest, TheCopyOfAHalfWrittenPieceIsNotSweptBeforeItIsAddedOrDiscarded) {
    start(assessment());
    write(pathOf(u"acta.txt"_s), "acta");
    drop({pathOf(u"acta.txt"_s)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return form()->draft().file.has_value(); }));
    const QString sha256 = form()->draft().file->sha256;
    QTest::keyClick(title(), Qt::Key_Escape);
    m_desk->sweepDocuments();
    EXPECT_TRUE(m_desk->workspace().hasFile(sha256));
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(form()->draft().file->sha256, sha256);
    m_desk->sweepDocuments();
    EXPECT_TRUE(m_desk->workspace().hasFile(sha256));
    press(u"Discard"_s);
    m_desk->sweepDocuments();
    EXPECT_FALSE(m_desk->workspace().hasFile(sha256));
}

TEST_F(EvidenceCopiesTest, ADroppedDocumentComesInBetweenAndTheFormComesBackAsItWas) {
    start(assessment());
    write(pathOf(u"minutes.txt"_s), "minutes");
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(table(), Qt::Key_E);
    QTest::keyClick(title(), Qt::Key_End);
    QTest::keyClicks(title(), u" of 2024"_s);
    drop({pathOf(u"minutes.txt"_s)});
    EXPECT_EQ(title()->text(), u"minutes"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form()->draft().file.has_value(); }));
    press(u"Add"_s);
    ASSERT_TRUE(piece(u"E-004"_s));
    // Meanwhile nothing of it was stored; now it goes on.
    ASSERT_TRUE(form()->isOpen());
    EXPECT_EQ(piece(u"E-002"_s)->title, u"Cybercrime Act"_s);
    EXPECT_EQ(title()->text(), u"Cybercrime Act of 2024"_s);
    press(u"Save"_s);
    EXPECT_EQ(piece(u"E-002"_s)->title, u"Cybercrime Act of 2024"_s);
    EXPECT_FALSE(form()->isOpen());
}

TEST_F(EvidenceCopiesTest, AHalfWrittenEditDoesNotUndoWhatWasChangedMeanwhile) {
    start(assessment());
    QTest::keyClick(table(), Qt::Key_E);
    QTest::keyClick(title(), Qt::Key_End);
    QTest::keyClicks(title(), u" 2021"_s);
    QTest::keyClick(title(), Qt::Key_Escape);
    Evidence other = *piece(u"E-001"_s);
    other.issuer = u"Council"_s;
    ASSERT_TRUE(m_desk->session()->perform(PutEvidence{other}, u"Edit"_s));
    QTest::keyClick(table(), Qt::Key_E);
    press(u"Save"_s);
    EXPECT_EQ(piece(u"E-001"_s)->title, u"National Strategy 2021"_s);
    EXPECT_EQ(piece(u"E-001"_s)->issuer, u"Council"_s);
}

TEST_F(EvidenceCopiesTest, TheFormOfOneAssessmentIsNotSavedInAnother) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::keyClicks(title(), u"Half"_s);
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    EXPECT_FALSE(form()->isOpen());
    m_window->go({PageId::Evidence, {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_TRUE(title()->text().isEmpty());
    press(u"Discard"_s);
    ASSERT_TRUE(isGood(m_desk->choose(assessment().id)));
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_EQ(title()->text(), u"Half"_s);
}

TEST_F(EvidenceCopiesTest, AFindingLeadsToTheFieldThatMendsIt) {
    start(assessment());
    m_window->go({PageId::Evidence, u"E-001"_s, u"reviewBy"_s});
    ASSERT_TRUE(leaf<ProlongForm>()->isOpen());
    EXPECT_FALSE(form()->isOpen());
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"New review-by date"_s);
    QTest::keyClick(leaf<ProlongForm>(), Qt::Key_Escape);
    m_window->go({PageId::Evidence, u"E-003"_s, u"file"_s});
    EXPECT_EQ(QApplication::focusWidget(), button(u"Choose a file…"_s, true));
    EXPECT_EQ(currentCode(), u"E-003"_s);
    QTest::keyClick(form(), Qt::Key_Escape);
    m_window->go({PageId::Evidence, u"E-002"_s, u"issuer"_s});
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>(u"Issuer"_s));
    QTest::keyClick(form(), Qt::Key_Escape);
    m_window->go({PageId::Evidence, u"E-002"_s, u"nonsense"_s});
    EXPECT_FALSE(form()->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(EvidenceCopiesTest, EachDocumentThatCannotBeKeptIsSaidInOneSentenceWithWhatToDo) {
    start(assessment());
    QDir().mkdir(pathOf(u"folder"_s));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pathOf(u"pipe"_s)).constData(), 0600), 0);
    QFile::link(pathOf(u"nowhere"_s), pathOf(u"link.pdf"_s));
    write(pathOf(u"empty.txt"_s), "");
    write(pathOf(u"bad\nname \u202Egpj.txt"_s), "");
    QFile huge(pathOf(u"huge.bin"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(512LL * 1024 * 1024 + 1));
    const std::pair<QString, QString> cases[] = {{u"folder"_s, u"“folder” is a folder."_s},
                                                 {u"pipe"_s, u"“pipe” is not a document"_s},
                                                 {u"link.pdf"_s, u"“link.pdf” is a link that leads nowhere."_s},
                                                 {u"gone.pdf"_s, u"“gone.pdf” is not there any more."_s},
                                                 {u"empty.txt"_s, u"“empty.txt” is empty."_s},
                                                 {u"bad\nname \u202Egpj.txt"_s, u"“bad_name _gpj.txt” is empty."_s},
                                                 {u"huge.bin"_s, u"“huge.bin” is larger than 512 MB."_s}};
    for (const auto& [name, sentence] : cases) {
        drop({pathOf(name)});
        EXPECT_FALSE(form()->isOpen()) << name.toStdString();
        EXPECT_TRUE(notice().contains(sentence)) << notice().toStdString();
    }
    EXPECT_EQ(now(), assessment());
}

TEST_F(EvidenceCopiesTest, TwoHundredDocumentsAreOneStepAndWhatCannotBeKeptIsSaidByCause) {
    start(assessment());
    QStringList paths;
    for (int i = 0; i < 200; ++i) {
        const QString name = u"doc %1.txt"_s.arg(i, 3, 10, QLatin1Char('0'));
        write(pathOf(name), i % 20 == 0 ? QByteArray() : QByteArray::number(i));
        paths << pathOf(name);
    }
    paths << pathOf(u"gone.pdf"_s);
    drop(paths);
    ASSERT_TRUE(QTest::qWaitFor([this] { return now().evidence.size() == 193U; }, 60'000));
    EXPECT_EQ(m_desk->session()->history().count(), 1);
    EXPECT_TRUE(notice().contains(u"190 document"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"Empty: doc 000.txt, doc 020.txt, doc 040.txt"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"7 more. Save them again"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"“gone.pdf” is not there any more."_s));
}

TEST_F(EvidenceCopiesTest, TheDetailFollowsAChangeOfGround) {
    start(assessment());
    for (const auto ground : {WindowStyle::Ground::Dark, WindowStyle::Ground::Light}) {
        m_style->apply(ground, 100, true);
        QApplication::processEvents();
        for (const QLabel* label : leaf<EvidenceDetail>()->findChildren<QLabel*>()) {
            if (label->text() == u"National Strategy"_s || label->text() == u"Presidency"_s) {
                EXPECT_EQ(label->palette().color(QPalette::WindowText), m_style->colour("text"));
            }
        }
    }
}

TEST_F(EvidenceCopiesTest, ThePreviewShowsWhatItCanAndOpensTheDocument) {
    start(assessment());
    dropAndAdd(u"plan.md"_s, "# Plan\n\nFirst step\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview() && preview()->picture(); }));
    EXPECT_EQ(preview()->picture()->lines, QStringList({u"# Plan"_s, QString(), u"First step"_s, QString()}));
    EXPECT_EQ(preview()->accessibleName(), u"Preview of plan: the first lines"_s);
    EXPECT_TRUE(preview()->accessibleDescription().contains(u"First step"_s));
    preview()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(preview(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_answers.opened.size() == 1; }));
    dropAndAdd(u"data.xyz"_s, QByteArray("\0\1\2", 3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview() && preview()->picture(); }));
    EXPECT_EQ(preview()->accessibleName(), u"No preview of data"_s);
    m_window->go({PageId::Evidence, u"E-001"_s, {}});
    EXPECT_EQ(preview(), nullptr) << "it has no file";
}

} // namespace
} // namespace atalaya::test
