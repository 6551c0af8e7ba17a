#pragma once

#include "models/session/SafeCopies.h"
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
    QString fileToMake(QWidget*) override { return make; }
    std::optional<Assessment> newAssessment(const Desk&, const WindowStyle&, const QUuid& from, QWidget*) override {
        goneOnFrom = from;
        return begin;
    }
    QString fileToImport(QWidget*) override { return import; }
    QString fileToExport(QWidget*, const QString& name) override {
        return exportFolder + QLatin1Char('/') + name + QStringLiteral(".json");
    }
    QString copyToRestore(QWidget*, const QString&) override { return {}; }
    void showFolder(const QString& folder) override { shown = folder; }
    QString documentsFolder() override { return documents; }

    QString open, make, documents, import, exportFolder, shown;
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
        if (withScore) {
            m_score = new HomeScorePlace(context());
            addPage(m_score, "score");
        }
        show();
    }
    /// Null when none is to be seen.
    [[nodiscard]] QAbstractButton* button(const QString& word) const {
        QApplication::processEvents(); // a layout shows what is new
        return WindowFixture::button(word, true);
    }
    void click(const QString& word) {
        QAbstractButton* found = button(word);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString& words) const {
        QApplication::processEvents();
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    /// Opens the menu of a row by its sign and chooses from it.
    void menu(int row, const QString& word) {
        const QModelIndex sign = table()->model()->index(row, AssessmentListModel::Menu);
        // The platform of the tests has no windows to raise.
        const ExpectedMessage raise("does not support raise()");
        const ExpectedMessage grab("does not support grabbing the keyboard");
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, table()->visualRect(sign).center());
        auto* shown = qobject_cast<QMenu*>(QApplication::activePopupWidget());
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
