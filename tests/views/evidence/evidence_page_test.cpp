#include "assessments/assessment/EvidenceUses.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceActions.h"
#include "views/evidence/EvidenceDetail.h"
#include "views/evidence/EvidenceForm.h"
#include "views/evidence/EvidencePage.h"
#include "views/evidence/EvidencePicker.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/evidence/ProlongForm.h"
#include "views/evidence/SupportPlace.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/NotificationBar.h"
#include "views/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Answers in the place of a person and of the system.
class Answers : public EvidenceQuestions {
public:
    QStringList documentsToAdd(QWidget*) override { return documents; }
    QString documentToAttach(QWidget*) override { return documents.value(0); }
    QString placeForCopy(const QString& name, QWidget*) override {
        suggested = name;
        return place;
    }
    QString placeForRegister(const QString& name, QWidget*) override {
        suggested = name;
        return place;
    }
    bool openElsewhere(const QUrl& url) override {
        opened << url;
        return canOpen;
    }

    QStringList documents;
    QString place, suggested;
    QList<QUrl> opened;
    bool canOpen = true;
};

class EvidencePageTest : public WindowFixture {
protected:
    /// E-001 is a strategy past its date that alone proves stage 3 of the first question; E-002 a law, only stated,
    /// attached to the second; E-003 a report due soon, attached nowhere.
    [[nodiscard]] Assessment assessment() const {
        Assessment made = plain();
        const auto add = [&](const QString& code, const QString& title, const QString& issuer, EvidenceKind kind,
                             EvidenceGrade grade, std::optional<QDate> reviewBy) {
            Evidence piece;
            piece.id = idOf(code);
            piece.code = code;
            piece.title = title;
            piece.issuer = issuer;
            piece.date = QDate(2021, 11, 30);
            piece.kind = kind;
            piece.grade = grade;
            piece.reviewBy = reviewBy;
            made.evidence.push_back(piece);
        };
        add(u"E-001"_s, u"National Strategy"_s, u"Presidency"_s, EvidenceKind::Policy, EvidenceGrade::A,
            QDate(2025, 12, 31));
        add(u"E-002"_s, u"Cybercrime Act"_s, u"Congress"_s, EvidenceKind::Law, EvidenceGrade::C, std::nullopt);
        add(u"E-003"_s, u"Informe técnico"_s, u"Ministério"_s, EvidenceKind::Report, EvidenceGrade::B,
            QDate(2026, 6, 30));
        for (const std::size_t i : {0U, 1U}) {
            Answer answer;
            answer.chooseStage(i == 0 ? 3 : 2, framework().ceiling());
            answer.evidence.push_back({made.evidence[i].id, std::nullopt});
            made.answers[indicator(i)] = answer;
        }
        return made;
    }
    void start(const Assessment& made, bool readOnly = false) {
        { ASSERT_TRUE(isGood(make()->add(made, {}))); }
        makeWindow();
        m_page = new EvidencePage(context(), m_answers);
        addPage(m_page, "evidence");
        if (readOnly) {
            QFile::setPermissions(path(), QFile::ReadOwner);
        }
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        if (!m_desk->session()) {
            ASSERT_TRUE(isGood(m_desk->choose(made.id)));
        }
        m_style->apply(WindowStyle::Ground::Light, 100, true);
        show();
        m_window->go({PageId::Evidence, {}, {}});
    }
    [[nodiscard]] QTableView* table() const { return m_page->findChild<QTableView*>(); }
    [[nodiscard]] QStringList codes() const {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            all << table()->model()->index(row, 0).data().toString();
        }
        return all;
    }
    [[nodiscard]] QString currentCode() const { return table()->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] FilterChip* chip(const QString& word) const {
        for (FilterChip* one : m_page->findChildren<FilterChip*>()) {
            if (one->text() == word) {
                return one;
            }
        }
        return nullptr;
    }
    template <class Leaf> [[nodiscard]] Leaf* leaf() const { return m_page->findChild<Leaf*>(); }
    template <class Field> [[nodiscard]] Field* field(const QString& name) const {
        for (Field* one : leaf<EvidenceForm>()->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    void press(const QString& word) {
        QAbstractButton* found = button(word, true);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] const Assessment& now() const { return m_desk->session()->assessment(); }
    [[nodiscard]] const Evidence* piece(const QString& code) const {
        for (const Evidence& one : now().evidence) {
            if (one.code == code) {
                return &one;
            }
        }
        return nullptr;
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& one : paths) {
            urls << QUrl::fromLocalFile(one);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page, &event);
    }

    Answers m_answers;
    EvidencePage* m_page = nullptr;
};

TEST_F(EvidencePageTest, ListsFiltersSearchesAndSortsAndTheChoiceSurvives) {
    start(assessment());
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(codes(), QStringList({u"E-001"_s, u"E-002"_s, u"E-003"_s}));
    EXPECT_EQ(chip(u"All"_s)->count(), 3);
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 1);
    EXPECT_EQ(chip(u"Not attached"_s)->count(), 1);
    EXPECT_EQ(chip(u"No file"_s)->count(), 3);
    EXPECT_EQ(chip(u"Weak"_s)->count(), 1) << "a statement where the framework asks for a document that was seen";
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    QTest::mouseClick(chip(u"Past review-by"_s), Qt::LeftButton);
    EXPECT_EQ(codes(), QStringList(u"E-001"_s));
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto* search = m_page->findChild<SearchField*>();
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"tecnico ministerio"_s);
    EXPECT_EQ(codes(), QStringList(u"E-003"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(currentCode(), u"E-002"_s);
    table()->horizontalHeader()->setSortIndicator(EvidenceListModel::ReviewBy, Qt::DescendingOrder);
    EXPECT_EQ(codes(), QStringList({u"E-002"_s, u"E-003"_s, u"E-001"_s}));
    EXPECT_EQ(currentCode(), u"E-002"_s);
    m_window->go({PageId::Evidence, u"E-003"_s, {}});
    EXPECT_EQ(currentCode(), u"E-003"_s);
}

TEST_F(EvidencePageTest, SaysWhatAPastDocumentCostsAndKeepsItInForce) {
    start(assessment());
    EXPECT_TRUE(says(u"%1 lose"_s.arg(indicator(0))));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 1);
    press(u"Still in force…"_s);
    EXPECT_EQ(leaf<ProlongForm>()->findChild<QDateEdit*>()->date(), QDate(2027, 5, 14));
    press(u"Still in force"_s);
    EXPECT_EQ(piece(u"E-001"_s)->reviewBy, QDate(2027, 5, 14));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 3);
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 0);
    m_desk->session()->history().undo();
    EXPECT_EQ(chip(u"Past review-by"_s)->count(), 1);
}

TEST_F(EvidencePageTest, AddsWhatIsWrittenOnTheFormAndSaysWhatIsWrongWhereItIs) {
    start(assessment());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    auto* form = leaf<EvidenceForm>();
    ASSERT_TRUE(form->isOpen());
    auto* title = field<QLineEdit>(u"Title"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(title->property("error").toBool());
    QTest::keyClicks(title, u"  Plan a 2030 "_s);
    field<QLineEdit>(u"Link"_s)->setText(u"javascript:alert(1)"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_TRUE(form->isOpen());
    EXPECT_TRUE(field<QLineEdit>(u"Link"_s)->property("error").toBool());
    field<QLineEdit>(u"Link"_s)->setText(u"https://example.org/plan"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_FALSE(form->isOpen());
    ASSERT_NE(piece(u"E-004"_s), nullptr);
    EXPECT_EQ(piece(u"E-004"_s)->title, u"Plan a 2030"_s);
    EXPECT_EQ(piece(u"E-004"_s)->reviewBy, QDate(2027, 5, 14));
    EXPECT_EQ(currentCode(), u"E-004"_s);
    EXPECT_EQ(m_desk->session()->history().undoText(), u"Add evidence E-004"_s);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    ASSERT_TRUE(form->isOpen());
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_FALSE(form->isOpen());
    EXPECT_EQ(now().evidence.size(), 4U);
}

TEST_F(EvidencePageTest, ReplacingMovesTheAnswersToTheNewDocumentInOneStep) {
    start(assessment());
    press(u"Replace…"_s);
    field<QLineEdit>(u"Title"_s)->setText(u"National Strategy 2026"_s);
    press(u"Replace"_s);
    const Evidence* next = piece(u"E-004"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(answersSupportedBy(now(), next->id).size(), 1U);
    EXPECT_TRUE(answersSupportedBy(now(), idOf(u"E-001"_s)).empty());
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(0))->evidenced, 3);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
}

TEST_F(EvidencePageTest, DroppedDocumentsAreKeptAndWhatCannotBeIsSaid) {
    start(assessment());
    write(pathOf(u"informe_año 2025.txt"_s), "one");
    write(pathOf(u"minutes.txt"_s), "two");
    write(pathOf(u"copy of minutes.txt"_s), "two");
    write(pathOf(u"empty.pdf"_s), "");
    drop({pathOf(u"informe_año 2025.txt"_s), pathOf(u"minutes.txt"_s), pathOf(u"copy of minutes.txt"_s),
          pathOf(u"empty.pdf"_s), pathOf(u"gone.pdf"_s)});
    QTRY_COMPARE(now().evidence.size(), 5U);
    EXPECT_EQ(piece(u"E-004"_s)->title, u"informe año 2025"_s);
    EXPECT_EQ(m_desk->session()->history().count(), 1);
    EXPECT_TRUE(m_desk->workspace().hasFile(piece(u"E-005"_s)->file->sha256));
    QTRY_COMPARE(m_window->findChild<NotificationBar*>()->count(), 1);
    EXPECT_EQ(chip(u"No file"_s)->count(), 3);
    // Opened as a copy that only this person can read.
    m_window->go({PageId::Evidence, u"E-005"_s, {}});
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_answers.opened.size(), 1);
    EXPECT_EQ(read(m_answers.opened.front().toLocalFile()), "two");
    m_answers.place = pathOf(u"out.txt"_s);
    press(u"Write a copy…"_s);
    QTRY_VERIFY(QFile::exists(m_answers.place));
    EXPECT_EQ(m_answers.suggested, u"minutes.txt"_s);
}

TEST_F(EvidencePageTest, OneDroppedDocumentOpensTheFormWithItAndAProgramIsNotOpened) {
    start(assessment());
    write(pathOf(u"setup.sh"_s), "#!/bin/sh\n");
    drop({pathOf(u"setup.sh"_s)});
    ASSERT_TRUE(leaf<EvidenceForm>()->isOpen());
    QTRY_VERIFY(leaf<EvidenceForm>()->draft().file.has_value());
    press(u"Add"_s);
    ASSERT_NE(piece(u"E-004"_s), nullptr);
    EXPECT_EQ(piece(u"E-004"_s)->title, u"setup"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(m_answers.opened.isEmpty());
    EXPECT_EQ(m_window->findChild<NotificationBar*>()->count(), 1);
}

TEST_F(EvidencePageTest, RemovingWhatIsUsedOffersToDetachFirst) {
    start(assessment());
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(now().evidence.size(), 3U);
    press(u"Detach and remove"_s);
    EXPECT_EQ(piece(u"E-001"_s), nullptr);
    EXPECT_TRUE(now().answer(indicator(0))->evidence.empty());
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
    // Del among the answers detaches; Enter there goes to the question.
    m_window->go({PageId::Evidence, u"E-002"_s, {}});
    QTest::keyClick(m_window.get(), Qt::Key_I);
    auto* answers = leaf<EvidenceDetail>()->answers();
    ASSERT_TRUE(answers->hasFocus());
    answers->setCurrentIndex(answers->model()->index(0, 0));
    const QSignalSpy jumps(m_page, &Page::jumpRequested);
    QTest::keyClick(answers, Qt::Key_Return);
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.front().front().value<Place>(), (Place{PageId::Score, indicator(1), u"evidence"_s}));
    QTest::keyClick(answers, Qt::Key_Delete);
    EXPECT_TRUE(now().answer(indicator(1))->evidence.empty());
    ASSERT_NE(piece(u"E-002"_s), nullptr);
}

TEST_F(EvidencePageTest, ExportsTheRegisterForSpreadsheets) {
    Assessment made = assessment();
    made.evidence[0].title = u"=HYPERLINK(\"x\")"_s;
    start(made);
    m_answers.place = pathOf(u"register.csv"_s);
    press(u"Export register…"_s);
    const QByteArray csv = read(m_answers.place);
    EXPECT_EQ(csv.count("\r\n"), 4);
    EXPECT_TRUE(csv.contains("'=HYPERLINK"));
    EXPECT_TRUE(csv.contains("Ministério"));
    m_answers.place = pathOf(u"register.xlsx"_s);
    press(u"Export register…"_s);
    EXPECT_TRUE(read(m_answers.place).startsWith("PK"));
}

TEST_F(EvidencePageTest, AnApprovedAssessmentIsShownAndNotChanged) {
    start(assessment());
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::InReview, {}));
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    EXPECT_TRUE(says(m_desk->session()->whyNotEditable()));
    EXPECT_FALSE(button(u"Add evidence…"_s, true)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_FALSE(leaf<EvidenceForm>()->isOpen());
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(now().evidence.size(), 3U);
}

TEST_F(EvidencePageTest, WithoutAnAssessmentAndWithoutEvidenceItTeaches) {
    start(plain());
    EXPECT_TRUE(says(u"No evidence yet"_s));
    m_desk->leaveAssessment();
    EXPECT_TRUE(says(u"Choose an assessment first"_s));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(EvidencePageTest, NarrowWindowsOpenTheDetailAsADrawerAndNothingIsCut) {
    start(assessment());
    m_window->resize(1024, 660);
    QApplication::processEvents();
    QTest::keyClick(m_window.get(), Qt::Key_I);
    EXPECT_TRUE(says(u"Past its review-by date"_s));
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QApplication::processEvents();
        for (const QAbstractButton* one : m_page->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->parentWidget()->isVisible()) {
                EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty());
                EXPECT_GE(one->width(), one->minimumSizeHint().width()) << one->text().toStdString();
            }
        }
        EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }
}

TEST_F(EvidencePageTest, EveryWordFollowsTheGroundWhileItIsOpen) {
    start(assessment());
    ASSERT_TRUE(says(u"Past its review-by date"_s));
    for (const auto ground : {WindowStyle::Ground::Dark, WindowStyle::Ground::Light}) {
        m_style->setGround(ground);
        QApplication::processEvents();
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                const QColor ink = label->palette().color(QPalette::WindowText);
                EXPECT_GE(contrast(ink, m_style->colour("surface")), 4.5) << label->text().toStdString();
            }
        }
    }
}

TEST_F(EvidencePageTest, ThePickerAttachesToOneCriterionAndAddsNew) {
    start(assessment());
    EvidencePicker picker(context(), m_page, &m_answers);
    picker.open(indicator(1));
    ASSERT_TRUE(picker.isOpen());
    const QSignalSpy attached(&picker, &EvidencePicker::attached);
    auto* search = picker.findChild<SearchField*>();
    QTest::keyClicks(search, u"informe"_s);
    EXPECT_EQ(picker.findChild<QListView*>()->model()->rowCount(), 1);
    picker.findChild<SupportPlace*>()->setStage(2);
    QTest::keyClick(picker.findChild<QListView*>(), Qt::Key_Return);
    ASSERT_EQ(attached.count(), 1);
    EXPECT_EQ(now().answer(indicator(1))->evidence.back(), (EvidenceUse{idOf(u"E-003"_s), 2}));
    EXPECT_EQ(m_desk->session()->scores().indicator(indicator(1))->evidenced, 2);
    m_desk->session()->history().undo();
    EXPECT_EQ(now(), assessment());
}

} // namespace
} // namespace atalaya::test
