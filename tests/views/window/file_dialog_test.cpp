#include "assessments/foundation/Language.h"
#include "models/items/Moment.h"
#include "tests/support/Strict.h"
#include "tests/views/support/DialogAnswers.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/home/HomeQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/widgets/HeadRoom.h"
#include "views/window/FileDialog.h"
#include "views/window/InterfaceLanguage.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QHeaderView>
#include <QListView>
#include <QTreeView>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
/// Whether another program finds the lock of a reader on the file, which SQLite's connections to a write-ahead log hold
/// from their first look to their end.
bool isLockedForOthers(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        // Where SQLite's file format places the locks of readers.
        struct flock wanted {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000002;
        wanted.l_len = 510;
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool isLocked = file >= 0 && ::fcntl(file, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK;
        ::_exit(isLocked ? 0 : 1);
    }
    int status = -1;
    return other > 0 && ::waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
#endif

/// Waits until the dialog shows what lies in its folder.
void seeFiles(QDialog* dialog) {
    const auto* list = dialog->findChild<QListView*>(u"listView"_s);
    ASSERT_NE(list, nullptr) << "a dialog of the system's own";
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->model()->rowCount(list->rootIndex()) > 0; }));
    // What is listed is asked for its kind in turns.
    QTest::qWait(200);
    dialog->reject();
}

/// A workspace is open, and its folder is where every dialog begins.
class FileDialogTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        m_open = make();
        m_host.show();
        m_preferences->setLastFolder(QFileInfo(path()).absolutePath());
        QDir().mkpath(pathOf(u"documents"_s));
        write(pathOf(u"nameless"_s), "no ending");
        write(pathOf(u"table.csv"_s), "a,b");
        write(pathOf(u"plan.xlsx"_s), "PK");
        write(pathOf(u"assessment.json"_s), "{}");
    }
    QWidget m_host;
    std::unique_ptr<Workspace> m_open;
};

#ifdef Q_OS_UNIX
TEST_F(FileDialogTest, NoneDropsTheLocksOfTheWorkspaceThatIsOpenInTheFolderItShows) {
    const QString folder = QFileInfo(path()).absolutePath();
    HomeDialogs home(m_preferences.get());
    EvidenceDialogs evidence(m_preferences.get());
    StrategyDialogs strategy(m_preferences.get());
    WorkshopDialogs workshop(m_preferences.get());
    const std::vector<std::pair<const char*, std::function<void()>>> questions{
        {"open a workspace", [&] { (void)home.fileToOpen(&m_host); }},
        {"make a workspace", [&] { (void)home.fileToMake(&m_host); }},
        {"import", [&] { (void)home.fileToImport(&m_host); }},
        {"folder of documents", [&] { (void)home.folderOfDocuments(&m_host, folder); }},
        {"export", [&] { (void)home.fileToExport(&m_host, u"a"_s); }},
        {"restore", [&] { (void)home.copyToRestore(&m_host, folder); }},
        {"add documents", [&] { (void)evidence.documentsToAdd(&m_host); }},
        {"attach a document", [&] { (void)evidence.documentToAttach(&m_host); }},
        {"write a copy", [&] { (void)evidence.placeForCopy(u"copy"_s, &m_host); }},
        {"read a workbook", [&] { (void)strategy.workbookToRead(&m_host); }},
        {"write a workbook", [&] { (void)strategy.fileToWrite(&m_host, u"plan.xlsx"_s, u"xlsx"_s); }},
        {"roster", [&] { (void)workshop.rosterToRead(&m_host); }},
        {"ballot files", [&] { (void)workshop.ballotFilesToRead(&m_host); }},
        {"folder for ballot files", [&] { (void)workshop.folderForBallotFiles(&m_host); }},
    };
    ASSERT_TRUE(isLockedForOthers(path())) << "before any dialog";
    for (const auto& [name, ask] : questions) {
        answer(ask, {seeFiles});
        EXPECT_TRUE(isLockedForOthers(path())) << name;
    }
}
#endif

TEST_F(FileDialogTest, GivesWhatWasChosenAndNothingOfADialogThatWasLeft) {
    HomeDialogs home(m_preferences.get());
    QString one;
    answer([&] { one = home.fileToImport(&m_host); }, {[](QDialog* dialog) { type(dialog, u"assessment.json"_s); }});
    EXPECT_EQ(one, pathOf(u"assessment.json"_s));
    answer([&] { one = home.fileToImport(&m_host); }, {[](QDialog* dialog) { dialog->reject(); }});
    EXPECT_TRUE(one.isEmpty());

    EvidenceDialogs evidence(m_preferences.get());
    QStringList chosen;
    answer([&] { chosen = evidence.documentsToAdd(&m_host); }, {[](QDialog* dialog) { type(dialog, u"table.csv"_s); }});
    EXPECT_EQ(chosen, QStringList{pathOf(u"table.csv"_s)});

    QString folder;
    answer([&] { folder = home.folderOfDocuments(&m_host, QFileInfo(path()).absolutePath()); },
           {[](QDialog* dialog) { type(dialog, u"documents"_s); }});
    EXPECT_EQ(folder, pathOf(u"documents"_s));
}

TEST_F(FileDialogTest, TellsKindsByNamesAndBeginsWhereItIsToldTo) {
    FileDialog dialog(&m_host, u"Open"_s, QFileInfo(path()).absolutePath());
    EXPECT_EQ(dialog.directory().absolutePath(), QFileInfo(path()).absolutePath());
    const QAbstractFileIconProvider* kinds = dialog.iconProvider();
    // A workbook by its first bytes too, but named as a document.
    write(pathOf(u"a.pdf"_s), "PK");
    EXPECT_EQ(kinds->type(QFileInfo(pathOf(u"a.pdf"_s))),
              FileDialog::tr("PDF document", "the kind of what is listed in a dialog for files"));
    const std::pair<QString, QString> words[] = {
        {u"St. Lucia"_s, u"File"_s},     {u".hidden"_s, u"File"_s},
        {u"nameless"_s, u"File"_s},      {u"assessment.json"_s, u"JSON file"_s},
        {u"Plan.XLSX"_s, u"Workbook"_s}, {u"letter v1.2.docx"_s, u"Text document"_s}};
    for (const auto& [name, kind] : words) {
        write(pathOf(name), "x");
        EXPECT_EQ(kinds->type(QFileInfo(pathOf(name))), kind) << name.toStdString();
    }
    EXPECT_EQ(kinds->type(QFileInfo(path())), u"Atalaya workspace"_s);
    EXPECT_FALSE(kinds->icon(QFileInfo(pathOf(u"documents"_s))).isNull());
    EXPECT_FALSE(kinds->icon(QFileInfo(path())).isNull());
    EXPECT_EQ(kinds->type(QFileInfo(pathOf(u"documents"_s))),
              FileDialog::tr("Folder", "the kind of what is listed in a "
                                       "dialog for files"));
    // In detail every head is read whole.
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    QApplication::processEvents();
    auto* list = dialog.findChild<QTreeView*>(u"treeView"_s);
    ASSERT_NE(list, nullptr);
    for (int column = 1; column < list->header()->count(); ++column) {
        EXPECT_GE(list->header()->sectionSize(column), roomForHead(*list->header(), column, 0)) << column;
    }
}

TEST_F(FileDialogTest, WritesKindSizeAndDayInTheLanguageOfTheInterface) {
    const QString name = u"rapport.pdf"_s;
    const QDateTime day(QDate(2024, 8, 14), QTime(9, 5));
    write(pathOf(name), QByteArray(4'404'019, 'x'));
    QFile written(pathOf(name));
    ASSERT_TRUE(written.open(QIODevice::ReadWrite));
    ASSERT_TRUE(written.setFileTime(day, QFileDevice::FileModificationTime));
    written.close();
    const QLocale usual;
    {
        InterfaceLanguage language(Language::builtIn());
        language.speak(u"fr"_s);
        FileDialog dialog(&m_host, u"Ouvrir"_s, QFileInfo(path()).absolutePath());
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        auto* list = dialog.findChild<QTreeView*>(u"treeView"_s);
        ASSERT_NE(list, nullptr);
        const auto rowOf = [list](const QString& file) {
            int row = list->model()->rowCount(list->rootIndex()) - 1;
            while (row >= 0 && list->model()->index(row, 0, list->rootIndex()).data().toString() != file) {
                --row;
            }
            return row;
        };
        const auto cell = [&](const QString& file, int column) {
            return list->model()->index(rowOf(file), column, list->rootIndex()).data().toString();
        };
        // What is listed is asked for its kind in turns.
        ASSERT_TRUE(QTest::qWaitFor([&] { return cell(name, 2) == u"Document PDF"_s; })) << cell(name, 2).toStdString();
        EXPECT_EQ(cell(name, 1).replace(QChar::Nbsp, u' '), u"4,2 Mo"_s);
        EXPECT_EQ(cell(name, 3), momentAndTimeText(day, QDateTime::currentDateTimeUtc()));
        EXPECT_TRUE(cell(name, 3).replace(QChar::Nbsp, u' ').startsWith(u"14 août 2024"_s))
            << cell(name, 3).toStdString();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return cell(QFileInfo(path()).fileName(), 2) == u"Espace de travail Atalaya"_s; }));
        EXPECT_TRUE(QTest::qWaitFor([&] { return cell(u"documents"_s, 2) == u"Dossier"_s; }));
        EXPECT_EQ(cell(u"documents"_s, 1), QString()) << "a folder has no size";
        // In their order by what they are, not by how it is written.
        list->sortByColumn(1, Qt::AscendingOrder);
        EXPECT_TRUE(QTest::qWaitFor([&] { return rowOf(name) > rowOf(u"table.csv"_s); }));
        list->sortByColumn(1, Qt::DescendingOrder);
        EXPECT_TRUE(QTest::qWaitFor([&] { return rowOf(name) < rowOf(u"table.csv"_s); }));
        // And the one that is chosen is the one that comes back.
        list->setCurrentIndex(list->model()->index(rowOf(name), 0, list->rootIndex()));
        EXPECT_EQ(dialog.selectedFiles(), QStringList{pathOf(name)});
    }
    QLocale::setDefault(usual);
}

} // namespace
} // namespace atalaya::test
