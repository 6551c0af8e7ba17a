#include "models/exchange/AssessmentJson.h"
#include "models/exchange/RosterImport.h"
#include "tests/models/storage/WorkshopFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Under the Chatham House rule no name of a participant is ever in any file.
class ChathamHouseTest : public WorkshopStoreTest {
protected:
    const QStringList m_names{u"Zenobia Quispe"_s, u"Íñigo Ñáñez"_s, u"O'Higgins, Xochitl"_s};
    const QByteArray m_table = "Nombre;Grupo;Institución\n"
                               "Zenobia Quispe;quay;Capitanía\n"
                               "Íñigo Ñáñez;sea;Aduana\n"
                               "\"O'Higgins, Xochitl\";quay;Aduana\n";

    /// Everything that lies in the folder: the file, its log and its index, copies.
    void expectNoNames(const char* when) const {
        const QDir folder(QFileInfo(path()).path());
        ASSERT_FALSE(entries().isEmpty());
        for (const QString& name : entries()) {
            const QByteArray bytes = read(folder.filePath(name));
            for (const QString& person : m_names) {
                for (const QString& word : person.split(u' ')) {
                    EXPECT_FALSE(bytes.contains(word.toUtf8()))
                        << when << ": " << word.toStdString() << " in " << name.toStdString();
                }
            }
        }
    }
    void import(WorkshopEditor& editor) const {
        const auto roster = readRoster(editor.snapshot(), m_table);
        ASSERT_TRUE(isGood(roster));
        int count = 0;
        const auto changes = changesFor(editor.snapshot(), *roster,
                                        [&count] { return idOf(QStringLiteral("imported %1").arg(++count)); });
        ASSERT_TRUE(isGood(editor.applyAll(changes)));
    }
};

TEST_F(ChathamHouseTest, NoNameOfAParticipantIsEverInTheFile) {
    {
        const auto workspace = makeWithWorkshop(Attribution::ChathamHouse);
        WorkshopEditor editor = editorOf(*workspace);
        import(editor);
        EXPECT_EQ(editor.snapshot().seats.size(), 13U);
        Seat named = editor.snapshot().seats.front();
        named.name = m_names.front();
        EXPECT_EQ(editor.apply(PutSeats{{named}}).error().code, ErrorCode::Refused);
        runAll(editor);
        expectNoNames("while it is open, write-ahead log and all");
        ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
        write(pathOf(u"assessment.json"_s), writeAssessmentJson(*workspace->assessment(plain().id)));
        EXPECT_HOLDS(*workspace);
    }
    expectNoNames("closed, with a copy and an exchange file beside it");
}

TEST_F(ChathamHouseTest, TheScanFindsTheNamesOfARoomThatIsNamed) {
    const auto workspace = makeWithWorkshop(Attribution::Named);
    WorkshopEditor editor = editorOf(*workspace);
    import(editor);
    EXPECT_EQ(editor.snapshot().seats.back().name, m_names.back());
    const QByteArray bytes = read(path()) + read(path() + u"-wal"_s);
    for (const QString& person : m_names) {
        EXPECT_TRUE(bytes.contains(person.toUtf8())) << person.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
