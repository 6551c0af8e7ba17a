#pragma once

#include "models/session/SafeCopies.h"
#include "models/storage/KeptFiles.h"
#include "tests/support/NoRoom.h"
#include "tests/support/Strict.h"
#include "tests/views/window/WindowFixture.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/home/NewAssessmentDialog.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Label.h"
#include "views/widgets/NotificationBar.h"
#include "views/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace atalaya::test {
/// Answers in the place of a person.
class HomeAnswers : public HomeQuestions {
public:
    QString fileToOpen(QWidget*) override { return open; }
    QString fileToMake(QWidget*) override { return answered(make); }
    std::optional<Assessment> newAssessment(const Desk&, const WindowStyle&, const QUuid& from, QWidget*) override {
        goneOnFrom = from;
        return answered(begin);
    }
    std::optional<Assessment> details(const Desk& desk, const WindowStyle& style, const Assessment& there,
                                      QWidget* parent) override {
        return answered(HomeDialogs().details(desk, style, there, parent)); // the real form
    }
    QString fileToImport(QWidget*) override { return answered(import); }
    QString folderOfDocuments(QWidget*, const QString&) override { return answered(documentsAt); }
    QString fileToExport(QWidget*, const QString& name) override {
        return answered(exportFolder + QLatin1Char('/') + name + QStringLiteral(".json"));
    }
    QString copyToRestore(QWidget*, const QString&) override { return answered(copy); }
    void showFolder(const QString& folder) override { shown = folder; }
    QString documentsFolder() override { return documents; }

    /// What happens while a dialog stands open.
    std::function<void()> meanwhile;
    template <class Answer> Answer answered(const Answer& answer) {
        if (meanwhile) {
            meanwhile();
        }
        return answer;
    }

    QString open, make, documents, import, documentsAt, copy, exportFolder, shown;
    QUuid goneOnFrom;
    std::optional<Assessment> begin;
};

/// A page that notes where it was asked to go.
class HomeScorePlace : public Page {
public:
    explicit HomeScorePlace(const WindowContext& context) : Page(PageId::Score, context, nullptr) {}
    [[nodiscard]] QString word() const override { return QStringLiteral("Score"); }
    void enter(const Place& place) override { entered = place; }
    Place entered;
};

class HomePageTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        makeWithTwoRounds();
        m_answers.documents = QFileInfo(path()).path();
    }
    void start(bool withScore = false) {
        makeWindow();
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        m_home = new HomePage(context(), *m_copies, m_answers, [this](PageId id) { return m_window->leadsTo(id); });
        addPage(m_home, "home");
        m_answers.exportFolder = m_answers.documents;
        if (withScore) {
            m_score = new HomeScorePlace(context());
            addPage(m_score, "score");
        }
        show();
    }
    /// What is new is looked at, then laid out.
    static void settle() {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
        }
    }
    /// Null when none is to be seen.
    [[nodiscard]] QAbstractButton* button(const QString& word) const {
        settle();
        return WindowFixture::button(word, true);
    }
    void click(const QString& word) {
        QAbstractButton* found = button(word);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    /// As a person sees it then.
    void open(const QString& file) {
        m_home->open(file);
        settle();
    }
    [[nodiscard]] bool says(const QString& words) const {
        settle();
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// The menu of a row, opened by its sign.
    [[nodiscard]] QMenu* openMenu(int row) {
        settle();
        const QModelIndex sign = table()->model()->index(row, AssessmentListModel::Menu);
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(sign).center());
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    /// Whether the menu of a row lets one choose so.
    [[nodiscard]] bool offers(int row, const QString& word) {
        QMenu* shown = openMenu(row);
        const QList<QAction*> actions = shown ? shown->actions() : QList<QAction*>();
        const bool found = std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
            return action->text() == word && action->isEnabled();
        });
        if (shown) {
            QTest::keyClick(shown, Qt::Key_Escape);
        }
        return found;
    }
    /// Chooses from the menu of a row.
    void menu(int row, const QString& word) {
        QMenu* shown = openMenu(row);
        ASSERT_NE(shown, nullptr);
        for (QAction* action : shown->actions()) {
            if (action->text() == word) {
                ASSERT_TRUE(action->isEnabled());
                shown->setActiveAction(action);
                QTest::keyClick(shown, Qt::Key_Return);
                return;
            }
        }
        FAIL() << word.toStdString();
    }
    /// A document of these bytes, of which the open file keeps a copy, in the register of the chosen assessment.
    EvidenceFile addDocument(const QString& code, const QByteArray& bytes) {
        write(pathOf(code + QStringLiteral(".bin")), bytes);
        Evidence piece;
        piece.id = idOf(code);
        piece.code = code;
        piece.title = code;
        const auto kept =
            KeptFiles(m_desk->path(), fixedSurroundings()).keep(pathOf(code + QStringLiteral(".bin")), {});
        EXPECT_TRUE(isGood(kept));
        QFile::remove(pathOf(code + QStringLiteral(".bin")));
        piece.file = kept.value_or(EvidenceFile());
        EXPECT_TRUE(m_desk->session()->perform(PutEvidence{piece}, QStringLiteral("Add")));
        return *piece.file;
    }
    [[nodiscard]] QTableView* table() const { return m_home->findChild<QTableView*>(); }
    [[nodiscard]] QListView* files() const { return list(QStringLiteral("Workspaces on this computer")); }
    [[nodiscard]] QListView* list(const QString& name) const {
        for (QListView* view : m_home->findChildren<QListView*>()) {
            if (view->accessibleName() == name) {
                return view;
            }
        }
        return nullptr;
    }

    void TearDown() override {
        m_window.reset();
        m_copies.reset();
        WindowFixture::TearDown();
    }

    std::unique_ptr<SafeCopies> m_copies;
    HomeAnswers m_answers;
    HomePage* m_home = nullptr;
    HomeScorePlace* m_score = nullptr;
};

} // namespace atalaya::test
