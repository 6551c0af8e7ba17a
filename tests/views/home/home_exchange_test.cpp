#include "tests/views/home/HomeFixture.h"

#include <QDir>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Assessments on their way from one workspace to another, with their documents.
class HomeExchangeTest : public HomePageTest {
protected:
    void SetUp() override {
        HomePageTest::SetUp();
        start();
        open(path());
        m_document = addDocument(u"E-001"_s, QByteArray(30'000, 'd'));
        m_answers.import = pathOf(u"Altamar 2026.json"_s);
    }
    /// As one finds it on the other computer, the folder beside the file or elsewhere.
    void carry(const QString& folder) {
        menu(0, u"Export as a file…"_s);
        ASSERT_TRUE(QFileInfo::exists(m_answers.import));
        ASSERT_TRUE(folder == u"Altamar 2026"_s || QFile::rename(pathOf(u"Altamar 2026"_s), pathOf(folder)));
        makeAt(pathOf(u"other.atalaya"_s)).reset();
        open(pathOf(u"other.atalaya"_s));
        ASSERT_TRUE(m_desk->assessments().empty());
        click(u"Import…"_s);
    }
    [[nodiscard]] bool comesIn() {
        return QTest::qWaitFor([this] { return m_desk->assessments().size() == 1; }) &&
               QTest::qWaitFor([this] { return m_desk->session() != nullptr; });
    }
    [[nodiscard]] bool hasCopy() const {
        return m_desk->session()->assessment().evidence.at(0).file == m_document &&
               m_desk->workspace().hasFile(m_document.sha256);
    }
    EvidenceFile m_document;
};

TEST_F(HomeExchangeTest, AnExportTakesItsDocumentsAlongAndTheImportFindsThem) {
    carry(u"Altamar 2026"_s);
    ASSERT_TRUE(comesIn());
    EXPECT_TRUE(hasCopy());
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(HomeExchangeTest, ItSaysHowManyDocumentsGoWithItAndShowsWhere) {
    menu(0, u"Export as a file…"_s);
    EXPECT_TRUE(says(u"Send both."_s));
    EXPECT_TRUE(says(u"“Altamar 2026.json”, and 1 document(s) of it in the folder “Altamar 2026”"_s));
    click(u"Show the folder"_s);
    EXPECT_EQ(QDir(m_answers.shown), QFileInfo(path()).dir());
    EXPECT_EQ(read(pathOf(u"Altamar 2026/"_s + m_document.sha256)), QByteArray(30'000, 'd'));
}

TEST_F(HomeExchangeTest, AFolderThatIsThereIsUsedOnlyWhenAPersonSaysSo) {
    ASSERT_TRUE(QDir().mkpath(pathOf(u"Altamar 2026"_s)));
    write(pathOf(u"Altamar 2026/letter.txt"_s), "somebody's");
    menu(0, u"Export as a file…"_s);
    EXPECT_TRUE(says(u"Not exported yet."_s));
    EXPECT_FALSE(QFileInfo::exists(m_answers.import));
    click(u"Use this folder"_s);
    EXPECT_TRUE(QFileInfo::exists(m_answers.import));
    EXPECT_EQ(read(pathOf(u"Altamar 2026/letter.txt"_s)), "somebody's");
    EXPECT_TRUE(QFileInfo::exists(pathOf(u"Altamar 2026/"_s + m_document.sha256)));
    EXPECT_EQ(QDir(pathOf(u"Altamar 2026"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
              2)
        << "and nothing is left over in it";
}

TEST_F(HomeExchangeTest, ADamagedCopyDoesNotHoldTheRestBack) {
    addDocument(u"E-002"_s, "what was agreed");
    ASSERT_TRUE(isGood(m_desk->closeFile()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    // Past the program, once everybody has let go of the file.
    ASSERT_TRUE(QTest::qWaitFor([this] { return read(path()).count("what was agreed") == 1; }));
    QByteArray file = read(path());
    write(path(), file.replace("what was agreed", "what was denied"));
    open(path());
    menu(0, u"Export as a file…"_s);
    EXPECT_TRUE(says(u"Not exported."_s));
    EXPECT_FALSE(QFileInfo::exists(m_answers.import));
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"Altamar 2026"_s)));
    click(u"Export without the documents"_s);
    EXPECT_TRUE(QFileInfo::exists(m_answers.import));
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"Altamar 2026"_s)));
}

TEST_F(HomeExchangeTest, DocumentsThatLieElsewhereAreAskedForInTheWindowsWords) {
    carry(u"elsewhere"_s);
    EXPECT_TRUE(says(u"1 document(s) did not come with “Altamar 2026.json”, the first of them for E-001."_s));
    EXPECT_FALSE(says(u"--"_s)) << "no options of the command line";
    click(u"Choose the folder…"_s); // and thinks better of it
    EXPECT_TRUE(m_desk->assessments().empty());
    m_answers.documentsAt = QFileInfo(path()).absolutePath();
    click(u"Choose the folder…"_s); // the wrong one
    EXPECT_TRUE(says(u"the first of them for E-001"_s));
    EXPECT_TRUE(m_desk->assessments().empty());
    m_answers.documentsAt = pathOf(u"elsewhere"_s);
    click(u"Choose the folder…"_s);
    ASSERT_TRUE(comesIn());
    EXPECT_TRUE(hasCopy());
}

TEST_F(HomeExchangeTest, WithoutDocumentsTheRegisterSaysWhatTheyAre) {
    carry(u"elsewhere"_s);
    click(u"Cancel"_s);
    EXPECT_TRUE(m_desk->assessments().empty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Import without them"_s) == nullptr; }));
    click(u"Import…"_s);
    click(u"Import without them"_s);
    ASSERT_TRUE(comesIn());
    ASSERT_EQ(m_desk->session()->assessment().evidence.size(), 1U);
    EXPECT_FALSE(m_desk->session()->assessment().evidence[0].file);
    EXPECT_HOLDS(m_desk->workspace());
}

TEST_F(HomeExchangeTest, EditsThatWaitForTheDiskGoAlong) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    {
        const NoRoom full;
        ASSERT_TRUE(m_desk->session()->perform(SetRationale{indicator(0), u"Typed on a full disk"_s}, u"Write"_s));
    }
    ASSERT_TRUE(m_desk->hasWaiting());
    menu(0, u"Export as a file…"_s);
    EXPECT_TRUE(read(m_answers.import).contains("Typed on a full disk"));
}

} // namespace
} // namespace atalaya::test
