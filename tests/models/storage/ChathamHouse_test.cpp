#include "models/exchange/AssessmentJson.h"
#include "models/exchange/EvidenceExport.h"
#include "models/exchange/RosterImport.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QDirIterator>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Under the Chatham House rule no name of a participant is ever in any file, log or sentence.
class ChathamHouseTest : public WorkshopStoreTest {
protected:
    struct Person {
        QString name;
        QString address;
        QString cluster;
    };
    const std::vector<Person> m_people{{u"Zenobia Quispe"_s, u"zenobia.q@puerto-alba.example"_s, u"quay"_s},
                                       {u"Íñigo Ñáñez"_s, u"inhigo.nh@aduana-oeste.example"_s, u"sea"_s},
                                       {u"O'Higgins, Xochitl"_s, u"xochitl@capitania.example"_s, u"quay"_s},
                                       {u"Wojciech Übelhör"_s, u"w.uebelhoer@faro.example"_s, u"tower"_s}};

    /// As a ministry's secretary would send it, with more columns than anybody needs.
    [[nodiscard]] QByteArray table(const QString& grouped = {}) const {
        QString rows = u"Nombre;Grupo;Institución;Correo\n"_s;
        for (const Person& person : m_people) {
            rows += u"\"%1\";%2;Aduana;%3\n"_s.arg(person.name, grouped.isEmpty() ? person.cluster : grouped,
                                                   person.address);
        }
        return rows.toUtf8();
    }
    /// Each part of a name, and each address, by itself.
    [[nodiscard]] QStringList words() const {
        QStringList all;
        for (const Person& person : m_people) {
            all << person.name << person.name.split(u' ') << person.address << person.address.section(u'@', 0, 0);
        }
        all.removeIf([](const QString& word) { return word.size() < 5; });
        return all;
    }
    /// Those of them that stand in `bytes`, in any encoding that text is kept in; with accents in one character or two.
    [[nodiscard]] QStringList foundIn(const QByteArray& bytes) const {
        QStringList found;
        for (const QString& word : words()) {
            for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
                const QString text = word.normalized(form);
                QByteArray little;
                QByteArray big;
                for (const QChar unit : text) {
                    const char low = static_cast<char>(unit.unicode() & 0xff);
                    const char high = static_cast<char>(unit.unicode() >> 8);
                    little.append(low).append(high);
                    big.append(high).append(low);
                }
                if (bytes.contains(text.toUtf8()) || bytes.contains(little) || bytes.contains(big)) {
                    found << text;
                }
            }
        }
        found.removeDuplicates();
        return found;
    }
    void expectNone(const QByteArray& bytes, const QString& where) const {
        const QStringList found = foundIn(bytes);
        EXPECT_TRUE(found.isEmpty()) << where.toStdString() << " has " << found.join(u", "_s).toStdString();
    }
    /// Everything that lies in the folder and below: the file, its log and its index, copies.
    void expectNoneInFiles(const QString& when) const {
        QDirIterator files(QFileInfo(path()).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            expectNone(read(file) + files.fileName().toUtf8(), when + u": "_s + files.fileName());
            ++looked;
        }
        EXPECT_GT(looked, 0);
    }
    void import(WorkshopEditor& editor) const {
        const auto roster = readRoster(editor.snapshot(), table());
        ASSERT_TRUE(isGood(roster));
        int count = 0;
        const auto changes = changesFor(editor.snapshot(), *roster,
                                        [&count] { return idOf(QStringLiteral("imported %1").arg(++count)); });
        ASSERT_TRUE(isGood(editor.applyAll(changes)));
    }
    /// Votes by all ways in, one of them from a seat that the roster made.
    void voteByAllWays(WorkshopEditor& editor) const {
        const QUuid round = idOf(u"all ways"_s);
        ASSERT_TRUE(isGood(editor.apply(OpenRound{round, indicator(3), at(70)})));
        int seat = 0;
        for (const WayIn way : {WayIn::Phone, WayIn::Keyboard, WayIn::Paper, WayIn::File}) {
            Ballot given = ballot(round, ++seat, 2, Confidence::High);
            given.way = way;
            expectThanked(castOne(editor, given));
        }
        Ballot imported = ballot(round, 1, 3);
        imported.seat = editor.snapshot().seats.back().id;
        expectThanked(castOne(editor, imported));
        expectThanked(editor.cast(PaperTally{idOf(u"cards"_s), round, u"sea"_s, {{2, Confidence::Low, 3}}, at(71)}));
        ASSERT_TRUE(isGood(editor.reveal(round, at(72))));
    }
    [[nodiscard]] QByteArray logOf(const Workspace& workspace) const {
        QByteArray text;
        for (const QUuid& id : {workshopId(), plain().id, QUuid()}) {
            const std::vector<LogEntry> logged = workspace.log(id).value();
            for (const LogEntry& entry : logged) {
                text += QStringList{entry.actor,
                                    entry.kind,
                                    entry.subject,
                                    entry.before,
                                    entry.after,
                                    entry.note,
                                    entry.at.toString(Qt::ISODate)}
                            .join(u'\n')
                            .toUtf8();
            }
        }
        EXPECT_FALSE(text.isEmpty());
        return text;
    }
};

TEST_F(ChathamHouseTest, NoNameOfAParticipantIsEverInAnyFile) {
    {
        const auto workspace = makeWithWorkshop(Attribution::ChathamHouse);
        WorkshopEditor editor = editorOf(*workspace);
        import(editor);
        EXPECT_EQ(editor.snapshot().seats.size(), 14U);
        // Somebody who does not come after all, and a seat that is taken out.
        ASSERT_TRUE(isGood(editor.apply(RemoveSeat{editor.snapshot().seats.at(11).id})));
        EXPECT_EQ(editor.snapshot().seats.size(), 13U);
        Seat named = editor.snapshot().seats.front();
        named.name = m_people.front().name;
        const auto refused = editor.apply(PutSeats{{named}});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
        expectNone((refused.error().sentence + refused.error().detail).toUtf8(), u"the refusal"_s);
        runAll(editor);
        ASSERT_TRUE(isGood(editor.apply(CloseRound{openRoundId(), at(65)})));
        voteByAllWays(editor);
        expectNoneInFiles(u"while it is open, write-ahead log and all"_s);
        expectNone(logOf(*workspace), u"the change log"_s);

        ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
        const Assessment assessment = workspace->assessment(plain().id).value();
        write(pathOf(u"assessment.json"_s), writeAssessmentJson(assessment));
        auto copies = EvidenceExport::prepare(*workspace, assessment, pathOf(u"assessment"_s));
        ASSERT_TRUE(isGood(copies));
        ASSERT_TRUE(isGood(copies->put()));
        copies->stay();
        EXPECT_HOLDS(*workspace);
    }
    expectNoneInFiles(u"closed, with a copy and an exported assessment beside it"_s);
    const QString before = Workspace::restore(pathOf(u"copy.atalaya"_s), path(), fixedSurroundings()).value();
    EXPECT_FALSE(before.isEmpty());
    expectNoneInFiles(u"restored from the copy, with what was there before"_s);
}

TEST_F(ChathamHouseTest, TheRosterLetsNamesGoWhileItIsRead) {
    const auto roster = readRoster(prepared(Attribution::ChathamHouse), table());
    ASSERT_TRUE(isGood(roster));
    EXPECT_TRUE(roster->hadNames);
    QByteArray all = roster->leftOut.join(u' ').toUtf8();
    for (const Roster::Person& person : roster->people) {
        all += (person.name + person.cluster + person.institution).toUtf8();
    }
    expectNone(all, u"what is made of the table"_s);
}

TEST_F(ChathamHouseTest, NoSentenceAboutABadRosterRepeatsAName) {
    const Workshop workshop = prepared(Attribution::ChathamHouse);
    const auto unknown = readRoster(workshop, table(u"nowhere"_s));
    ASSERT_TRUE(isGood(unknown));
    EXPECT_EQ(unknown->problems.size(), m_people.size());
    QByteArray said;
    for (const RosterProblem& problem : unknown->problems) {
        said += problem.sentence.toUtf8();
    }
    QByteArray headless = table();
    headless.remove(0, headless.indexOf('\n') + 1);
    for (const QByteArray& bad : {headless, table() + "\"", QByteArray(table()).replace("Grupo", "Nombre")}) {
        if (const auto roster = readRoster(workshop, bad); !roster) {
            said += (roster.error().sentence + roster.error().detail).toUtf8();
        } else {
            for (const RosterProblem& problem : roster->problems) {
                said += problem.sentence.toUtf8();
            }
        }
    }
    expectNone(said, u"what is said of a table that is wrong"_s);
}

TEST_F(ChathamHouseTest, TheScanFindsTheNamesOfARoomThatIsNamed) {
    const auto workspace = makeWithWorkshop(Attribution::Named);
    WorkshopEditor editor = editorOf(*workspace);
    import(editor);
    EXPECT_EQ(editor.snapshot().seats.back().name, m_people.back().name);
    const QStringList inFile = foundIn(read(path()) + read(path() + u"-wal"_s));
    const QStringList inLog = foundIn(logOf(*workspace));
    for (const Person& person : m_people) {
        EXPECT_TRUE(inFile.contains(person.name)) << person.name.toStdString();
        EXPECT_TRUE(inLog.contains(person.name)) << person.name.toStdString();
        EXPECT_FALSE(inFile.contains(person.address)) << "nothing is made of a column that the roster does not know";
    }
    ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
    EXPECT_TRUE(foundIn(read(pathOf(u"copy.atalaya"_s))).contains(m_people.front().name));
}

TEST_F(ChathamHouseTest, TheScanKnowsANameHoweverItIsWritten) {
    for (const Person& person : m_people) {
        const QString accents = person.name.normalized(QString::NormalizationForm_D);
        const QByteArray wide(reinterpret_cast<const char*>(person.name.utf16()), person.name.size() * 2);
        for (const QByteArray& bytes : {person.name.toUtf8(), accents.toUtf8(), wide, person.address.toUtf8()}) {
            EXPECT_FALSE(foundIn("x" + bytes + "y").isEmpty()) << person.name.toStdString();
        }
    }
}

} // namespace
} // namespace atalaya::test
