#include "assessments/foundation/Language.h"
#include "tests/models/session/Practice.h"
#include "tests/views/declaration/DeclarationPageFixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QScrollBar>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(DeclarationPageTest, AJumpChoosesTheParagraphEverywhere) {
    start();
    new QAbstractItemModelTester(contents()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_page);
    new QAbstractItemModelTester(questions()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_page);
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    EXPECT_EQ(text()->chosen(), u"P06"_s);
    EXPECT_EQ(m_page->here(), (Place{PageId::Declaration, u"P06"_s, {}}));
    EXPECT_TRUE(isSeen(u"commonly referred to as Computer Security"_s));
    EXPECT_EQ(contents()->currentIndex().data(Qt::AccessibleTextRole).toString().left(2), u"6,"_s);
    EXPECT_EQ(questions()->model()->rowCount(), 8);
    EXPECT_TRUE(says(u"Commitment 6"_s));
    EXPECT_TRUE(says(u"mean"_s) && says(u"2.63"_s) && says(u"median 3"_s) && says(u"lowest 1"_s));
    EXPECT_TRUE(questions()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"stage 4"_s));

    m_window->go({PageId::Declaration, u"P09-02"_s, {}});
    EXPECT_EQ(text()->chosen(), u"P09"_s) << "a question stands below its commitment";
    m_window->go({PageId::Declaration, u"PP10"_s, {}});
    EXPECT_EQ(text()->chosen(), u"PP10"_s);
    EXPECT_TRUE(isSeen(u"BEARING IN MIND"_s));
    EXPECT_TRUE(contents()->currentIndex().data().toString().contains(u"1 to 16"_s));
    EXPECT_GT(questions()->model()->rowCount(), 0) << "those that go back to it";
    EXPECT_EQ(button(u"Score commitment 9"_s, true), nullptr);
    m_window->go({PageId::Declaration, u"P99"_s, {}});
    EXPECT_EQ(text()->chosen(), u"PP10"_s) << "there is no such paragraph";
}

TEST_F(DeclarationPageTest, KeysGoFromParagraphToParagraphAndOnToItsQuestions) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    key(Qt::Key_J);
    EXPECT_EQ(text()->chosen(), u"P07"_s);
    key(Qt::Key_K);
    key(Qt::Key_K);
    EXPECT_EQ(text()->chosen(), u"P05"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(m_score->entered, (Place{PageId::Score, u"P05"_s, {}}));
    m_window->go({PageId::Declaration, {}, {}});
    EXPECT_EQ(text()->chosen(), u"P05"_s) << "the page is where it was left";
    QTest::mouseClick(button(u"Score commitment 5"_s, true), Qt::LeftButton);
    EXPECT_EQ(m_score->entered.subject, u"P05"_s);

    m_window->go({PageId::Declaration, u"PP1"_s, {}});
    key(Qt::Key_K);
    EXPECT_EQ(text()->chosen(), u"PP1"_s) << "there is none before the first";
    key(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage(), m_page) << "the preamble asks nothing";
}

TEST_F(DeclarationPageTest, ContentsQuestionsAndLinksLeadOn) {
    start();
    contents()->setFocus();
    for (int row = 0; row < contents()->model()->rowCount(); ++row) {
        if (contents()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"12,"_s)) {
            const QPoint at = contents()->visualRect(contents()->model()->index(row, 0)).center();
            QTest::mouseClick(contents()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        }
    }
    EXPECT_EQ(text()->chosen(), u"P12"_s);
    key(Qt::Key_Up);
    EXPECT_EQ(text()->chosen(), u"P11"_s) << "over the heading";
    key(Qt::Key_Return);
    EXPECT_EQ(m_score->entered.subject, u"P11"_s);

    m_window->go({PageId::Declaration, u"P06"_s, {}});
    questions()->setFocus();
    questions()->setCurrentIndex(questions()->model()->index(2, 0));
    key(Qt::Key_Return);
    EXPECT_EQ(m_score->entered.subject, u"P06-03"_s);
    m_window->go({PageId::Declaration, {}, {}});
    QApplication::processEvents();
    LinkButton* link = nullptr;
    for (LinkButton* one : m_page->findChildren<LinkButton*>()) {
        link = one->text().startsWith(u"PP"_s) && one->isVisible() ? one : link;
    }
    ASSERT_NE(link, nullptr);
    const QString passage = link->text();
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(text()->chosen(), passage);
}

TEST_F(DeclarationPageTest, ScrollingAndClickingInTheTextMoveTheChoice) {
    start();
    text()->verticalScrollBar()->setValue(text()->verticalScrollBar()->maximum());
    EXPECT_TRUE(text()->chosen().startsWith(u"P1"_s)) << text()->chosen().toStdString();
    EXPECT_EQ(text()->verticalScrollBar()->value(), text()->verticalScrollBar()->maximum()) << "nothing jumps";
    EXPECT_TRUE(contents()->currentIndex().isValid());
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    const QTextCursor seven = text()->document()->find(u"Secure Hemispheric Network"_s);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::NoModifier, text()->cursorRect(seven).center());
    EXPECT_EQ(text()->chosen(), u"P07"_s);
    const QTextCursor link = text()->document()->find(u"Score it"_s, seven);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      text()->cursorRect(link).center() - QPoint(8, 0));
    EXPECT_EQ(m_score->entered.subject, u"P07"_s);
}

TEST_F(DeclarationPageTest, WhatIsCopiedSaysWhereItComesFrom) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    key(Qt::Key_C, Qt::ControlModifier);
    const QString whole = QApplication::clipboard()->text();
    EXPECT_TRUE(whole.startsWith(u"The need for all member states"_s)) << whole.toStdString();
    EXPECT_TRUE(whole.endsWith(u"Declaration Strengthening Cyber-Security in the Americas (CICTE/DEC.1/12 rev. 1), "
                               "paragraph 6"_s))
        << whole.toStdString();
    QTextCursor selection = text()->document()->find(u"cyber incident alert"_s);
    const int from = selection.selectionStart();
    selection = text()->document()->find(u"Secure Hemispheric"_s);
    const int to = selection.selectionEnd();
    selection.setPosition(from);
    selection.setPosition(to, QTextCursor::KeepAnchor);
    text()->setTextCursor(selection);
    key(Qt::Key_C, Qt::ControlModifier);
    const QString part = QApplication::clipboard()->text();
    EXPECT_TRUE(part.startsWith(u"cyber incident alert"_s)) << part.toStdString();
    EXPECT_TRUE(part.endsWith(u"paragraphs 6 to 7"_s)) << part.toStdString();
    EXPECT_FALSE(part.contains(u"Score it"_s)) << "only the instrument's own words";
    EXPECT_FALSE(part.contains(QChar(QChar::ObjectReplacementCharacter)));
}

TEST_F(DeclarationPageTest, FindsInTheTextWhateverTheAccents) {
    start();
    m_page->search();
    m_page->findChild<SearchField*>()->insert(u"cRítical infra"_s);
    EXPECT_TRUE(says(u"in the text"_s));
    const auto marks = text()->extraSelections();
    ASSERT_GT(marks.size(), 1);
    EXPECT_EQ(marks.front().cursor.selectedText().toLower(), u"critical infra"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"1 of %1"_s.arg(marks.size())));
    EXPECT_EQ(text()->textCursor().selectedText().toLower(), u"critical infra"_s);
    key(Qt::Key_F3);
    EXPECT_TRUE(says(u"2 of %1"_s.arg(marks.size())));
    EXPECT_TRUE(text()->viewport()->rect().contains(text()->cursorRect()));
    key(Qt::Key_F3, Qt::ShiftModifier);
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(says(u"%1 of %1"_s.arg(marks.size()))) << "round to the last";
    m_page->search();
    QTest::keyClicks(m_window->focusWidget(), u"Score it"_s);
    EXPECT_TRUE(says(u"Not in the text"_s)) << "what stands beside it is not the text";
    key(Qt::Key_Escape);
    EXPECT_TRUE(text()->extraSelections().isEmpty());
}

TEST_F(DeclarationPageTest, FollowsEditsWithoutLosingItsPlace) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    questions()->setCurrentIndex(questions()->model()->index(7, 0));
    const int scrolled = text()->verticalScrollBar()->value();
    ASSERT_TRUE(m_desk->session()->perform(SetStage{u"P06-08"_s, 5}, u"Choose stage 5"_s));
    EXPECT_TRUE(says(u"3.13"_s));
    EXPECT_EQ(questions()->currentIndex().row(), 7);
    EXPECT_EQ(text()->verticalScrollBar()->value(), scrolled);
    std::vector<Change> clear;
    for (const char* code : {"P06-01", "P06-02", "P06-03", "P06-04"}) {
        clear.push_back(ClearAnswer{QString::fromLatin1(code)});
    }
    ASSERT_TRUE(m_desk->session()->perform(clear.front(), u"Clear"_s));
    EXPECT_TRUE(says(u"provisional · 7 of 8 answered"_s));
    ASSERT_TRUE(m_desk->session()->perform(clear, u"Clear"_s));
    EXPECT_TRUE(says(u"mean not shown · 4 of 8 answered"_s)) << "below 60 percent no number";
}

TEST_F(DeclarationPageTest, ReadsWithoutAnAssessmentAndShowsNoScores) {
    start(false);
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    EXPECT_TRUE(isSeen(u"commonly referred to as Computer Security"_s));
    EXPECT_EQ(questions()->model()->rowCount(), 8);
    EXPECT_FALSE(says(u"mean"_s));
    EXPECT_EQ(button(u"Score commitment 6"_s, true), nullptr);
    EXPECT_TRUE(text()->document()->find(u"Score it"_s).isNull());
    key(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage(), m_page);
    ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"Altamar.atalaya"_s))));
    ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
    EXPECT_EQ(text()->chosen(), u"P06"_s);
    EXPECT_TRUE(says(u"mean"_s));
    EXPECT_FALSE(text()->document()->find(u"Score it"_s).isNull());
    m_desk->closeFile();
    EXPECT_FALSE(says(u"mean"_s));
}

TEST_F(DeclarationPageTest, OffersTheLanguagesThatAreBuiltIn) {
    start();
    EXPECT_EQ(languagesOffered(), Language::builtIn());
    for (const QString& code : {u"en"_s, u"es"_s, u"fr"_s, u"pt"_s}) { // a fifth is files only
        EXPECT_TRUE(languagesOffered().contains(code)) << code.toStdString();
    }
    for (const auto& [language, title] : {std::pair(u"Spanish"_s, u"Fortalecimiento de la seguridad cibernética"_s),
                                          std::pair(u"French"_s, u"Renforcement de la cybersécurité"_s),
                                          std::pair(u"Portuguese"_s, u"Fortalecimento da segurança cibernética"_s),
                                          std::pair(u"English"_s, u"Strengthening Cyber-Security"_s)}) {
        auto* segment = button(language, true);
        ASSERT_NE(segment, nullptr) << language.toStdString();
        QTest::mouseClick(segment, Qt::LeftButton);
        EXPECT_TRUE(says(title)) << language.toStdString();
    }
}

TEST_F(DeclarationPageTest, OneLanguageIsNoChoice) {
    start(true, [](const Framework& framework) { return std::vector<SourceDocument>{framework.document}; });
    EXPECT_EQ(languagesOffered(), QStringList());
    EXPECT_EQ(m_page->findChildren<SegmentedControl*>().size(), 1) << "that of the panes";
}

TEST_F(DeclarationPageTest, OffersOnlyTheLanguagesThatThereAre) {
    start(false, [](const Framework& framework) {
        SourceDocument spanish = framework.document;
        spanish.language = u"es"_s;
        spanish.title = u"Fortalecimiento de la seguridad cibernética en las Américas"_s;
        spanish.operative[5].text = u"La necesidad de que todos los Estados Miembros continúen sus esfuerzos."_s;
        SourceDocument quechua = framework.document;
        quechua.language = u"qu"_s;
        return std::vector<SourceDocument>{framework.document, spanish, quechua};
    });
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    EXPECT_NE(button(QLocale(u"qu"_s).nativeLanguageName(), true), nullptr) << "no word for it here: its own";
    EXPECT_TRUE(says(u"original: Spanish"_s));
    auto* spanish = button(u"Spanish"_s, true);
    ASSERT_NE(spanish, nullptr);
    QTest::mouseClick(spanish, Qt::LeftButton);
    EXPECT_TRUE(says(u"Fortalecimiento"_s));
    EXPECT_FALSE(says(u"original:"_s)) << "it is the original";
    EXPECT_EQ(text()->chosen(), u"P06"_s);
    EXPECT_TRUE(isSeen(u"La necesidad"_s));
    const std::any left = m_page->handOver();
    QTest::mouseClick(button(u"English"_s, true), Qt::LeftButton);
    ASSERT_FALSE(says(u"Fortalecimiento"_s));
    m_page->takeOver(left);
    EXPECT_TRUE(says(u"Fortalecimiento"_s)) << "the page that takes this one's place reads the same text";
}

} // namespace
} // namespace atalaya::test
