#include "tests/views/home/HomeFixture.h"
#include "views/gaps/ChartFiles.h"
#include "views/window/SaveDialog.h"

#include <QDialog>
#include <QThread>
#include <QTimer>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Opening, making and naming files from Home.
class HomeFilesTest : public HomePageTest {
protected:
    /// Work on a file that lasts until it is cancelled.
    void beginLongWork() {
        m_desk->work().setPatience(0);
        ASSERT_TRUE(isGood(m_desk->work().start({u"Opening a large file"_s,
                                                 {},
                                                 [](WorkHandle& handle) {
                                                     while (!handle.isCancelled()) {
                                                         QThread::msleep(5);
                                                     }
                                                 },
                                                 [this](bool cancelled) { m_wasCancelled = cancelled; },
                                                 true})));
    }
    /// What a person does in the dialogs that come one after the other while `bring` runs.
    static void answer(const std::function<void()>& bring, std::vector<std::function<void(QDialog*)>> acts) {
        std::size_t next = 0;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog && dialog->isVisible() && next < acts.size()) {
                acts[next++](dialog);
            } else if (dialog && next == acts.size()) {
                dialog->reject();
            }
        });
        look.start(20);
        bring();
        EXPECT_EQ(next, acts.size()) << "fewer dialogs came";
    }
    static void type(QDialog* dialog, const QString& name) {
        auto* field = dialog->findChild<QLineEdit*>();
        ASSERT_NE(field, nullptr);
        field->setCompleter(nullptr); // the platform of the tests has no windows for its list
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static void press(QDialog* dialog, const QString& word) {
        for (QAbstractButton* one : dialog->findChildren<QAbstractButton*>()) {
            if (one->text().remove(u'&') == word) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << word.toStdString();
    }
    std::optional<bool> m_wasCancelled;
};

TEST_F(HomeFilesTest, AWorkspaceWithoutAssessmentsThatMayOnlyBeReadSaysWhyAndOffersACopy) {
    makeAt(pathOf(u"bare.atalaya"_s)).reset();
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(pathOf(u"bare.atalaya"_s))));
    m_answers.make = pathOf(u"copy.atalaya"_s);
    start();
    m_home->open(pathOf(u"bare.atalaya"_s));
    EXPECT_TRUE(says(u"holds no assessment"_s));
    EXPECT_TRUE(says(m_desk->whyReadOnly())) << "and why none can be begun";
    EXPECT_EQ(button(u"Begin an assessment…"_s), nullptr);
    click(u"Save a copy…"_s);
    EXPECT_EQ(m_desk->path(), pathOf(u"copy.atalaya"_s));
    EXPECT_NE(button(u"Begin an assessment…"_s), nullptr);
}

TEST_F(HomeFilesTest, WhatLastsIsToBeSeenAfterAWhileAndCanBeCancelledByKeys) {
    start();
    beginLongWork();
    EXPECT_FALSE(says(u"Opening a large file"_s)) << "not before one wonders";
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Opening a large file"_s); }));
    m_home->setFocus();
    QWidget* cancel = button(u"Cancel"_s);
    ASSERT_NE(cancel, nullptr);
    for (int parts = 0; parts < 4 && QApplication::focusWidget() != cancel; ++parts) {
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ControlModifier);
    }
    ASSERT_EQ(QApplication::focusWidget(), cancel);
    QTest::keyClick(cancel, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_wasCancelled.has_value(); }));
    EXPECT_TRUE(*m_wasCancelled);
    EXPECT_FALSE(says(u"Opening a large file"_s));
    // Another file does not wait for one that gives way.
    beginLongWork();
    m_desk->work().setPatience(patience);
    m_home->open(path());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->session() != nullptr; }));
}

TEST_F(HomeFilesTest, TheWindowClosesWhileSomethingLasts) {
    start();
    beginLongWork();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"Opening a large file"_s); }));
    EXPECT_TRUE(m_window->close());
}

TEST_F(HomeFilesTest, ADotInANameIsNoEndingAndNoFileIsOverwrittenUnasked) {
    start();
    Preferences kept(pathOf(u"dialogs.ini"_s));
    kept.setLastFolder(m_answers.documents);
    HomeDialogs dialogs(&kept);
    QString made;
    answer([&] { made = dialogs.fileToMake(m_window.get()); }, {[](QDialog* one) { type(one, u"St. Lucia"_s); }});
    EXPECT_EQ(made, pathOf(u"St. Lucia.atalaya"_s));
    EXPECT_EQ(kept.lastFolder(), QFileInfo(path()).absolutePath());

    write(pathOf(u"St. Lucia.atalaya"_s), "somebody's");
    answer([&] { made = dialogs.fileToMake(m_window.get()); },
           {[](QDialog* one) { type(one, u"St. Lucia"_s); }, [](QDialog* one) { press(one, u"Choose another name"_s); },
            [](QDialog* one) { type(one, u"Grenada.ATALAYA"_s); }});
    EXPECT_EQ(made, pathOf(u"Grenada.ATALAYA"_s));

    write(pathOf(u"a.json"_s), "{}");
    QString exported;
    answer([&] { exported = dialogs.fileToExport(m_window.get(), u"a"_s); },
           {[](QDialog* one) { type(one, u"a"_s); }, [](QDialog* one) { press(one, u"Replace"_s); }});
    EXPECT_EQ(exported, pathOf(u"a.json"_s));
    answer([&] { exported = dialogs.fileToExport(m_window.get(), u"a"_s); }, {[](QDialog* one) { one->reject(); }});
    EXPECT_TRUE(exported.isEmpty());
}

TEST_F(HomeFilesTest, NoExportTakesThePlaceOfTheOpenWorkspace) {
    start();
    m_home->open(path());
    ASSERT_TRUE(QFile::link(path(), pathOf(u"Altamar 2024.json"_s)));
    m_answers.exportFolder = m_answers.documents;
    menu(1, u"Export as a file…"_s);
    EXPECT_TRUE(says(u"is a workspace and is not replaced"_s));
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(HomeFilesTest, NoCopyAndNoChartTakesThePlaceOfTheOpenWorkspaceEither) {
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    m_answers.make = path();
    start();
    m_home->open(path());
    click(u"Save a copy…"_s);
    EXPECT_TRUE(says(u"cannot be its own backup"_s));
    ASSERT_TRUE(QFile::link(path(), pathOf(u"chart.csv"_s)));
    const Outcome saved = saveChartTo(pathOf(u"chart.csv"_s), {}, u"Chart"_s, Qt::white, *table()->model());
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().sentence.contains(u"is a workspace"_s)) << saved.error().sentence.toStdString();
    EXPECT_HOLDS(other.workspace());
}

TEST_F(HomeFilesTest, NothingIsBegunFromAnEarlierRoundThatCannotBeRead) {
    start();
    m_home->open(path());
    // By the command line, after the window read which there are.
    ASSERT_TRUE(isGood((*Workspace::open(path(), fixedSurroundings()))->remove(idOf(u"earlier"_s), {})));
    NewAssessmentDialog dialog(*m_desk, *m_style, idOf(u"earlier"_s), m_window.get());
    dialog.show();
    QComboBox* from = nullptr;
    for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        from = box->accessibleName() == u"Begin from"_s ? box : from;
    }
    ASSERT_NE(from, nullptr);
    EXPECT_TRUE(from->property("error").toBool()) << "it says so at once";
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == u"Round"_s) {
            edit->setText(u"2028"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    EXPECT_TRUE(dialog.isVisible()) << "no blank one in its place";
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Home);
    EXPECT_FALSE(from->property("error").toBool());
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << "blank, as the person chose";
}

} // namespace
} // namespace atalaya::test
