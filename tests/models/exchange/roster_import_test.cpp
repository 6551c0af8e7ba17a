#include "models/exchange/RosterImport.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QStringEncoder>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RosterTest : public WorkshopStoreTest {
protected:
    [[nodiscard]] Roster rosterOf(const QByteArray& table, Attribution attribution = Attribution::Named) const {
        const auto roster = readRoster(prepared(attribution), table);
        EXPECT_TRUE(isGood(roster));
        return roster.value_or(Roster());
    }
    /// Of the whole table, which must be a complete sentence.
    [[nodiscard]] QString refusalOf(const QByteArray& table) const {
        const auto roster = readRoster(prepared(), table);
        if (roster) {
            ADD_FAILURE() << "accepted: " << table.left(80).toStdString();
            return {};
        }
        EXPECT_EQ(roster.error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(roster.error().sentence.endsWith(u'.')) << roster.error().sentence.toStdString();
        EXPECT_FALSE(roster.error().sentence.contains(u"%1"_s));
        return roster.error().sentence;
    }
    static std::string lines(const Roster& roster) {
        QStringList all;
        for (const Roster::Person& person : roster.people) {
            all << u"%1|%2|%3"_s.arg(person.name, person.cluster, person.institution);
        }
        return all.join(u'\n').toStdString();
    }
    static std::vector<int> rowsOf(const Roster& roster) {
        std::vector<int> rows;
        for (const RosterProblem& problem : roster.problems) {
            EXPECT_TRUE(problem.sentence.endsWith(u'.')) << problem.sentence.toStdString();
            rows.push_back(problem.row);
        }
        return rows;
    }
};

TEST_F(RosterTest, ReadsEachSeparatorLanguageLineEndAndUtf8WithAndWithoutItsMark) {
    const std::string expected = "Íñigo Núñez|quay|Aduana\n|sea|";
    const QByteArray mark = "\xef\xbb\xbf";
    EXPECT_EQ(lines(rosterOf("name,cluster,institution\nÍñigo Núñez,quay,Aduana\n,sea,\n")), expected);
    EXPECT_EQ(lines(rosterOf(mark + "Nombre;Grupo;Institución\r\nÍñigo Núñez;quay;Aduana\r\n;sea;")), expected);
    EXPECT_EQ(lines(rosterOf("INSTITUIÇÃO\tNome\tGrupo\rAduana\tÍñigo Núñez\tquay\r\t\tsea")), expected);
    EXPECT_EQ(lines(rosterOf("groupe;institution;nom\n\n Quay ;Aduana; Íñigo  Núñez \n\nsea;;\n")), expected);
    EXPECT_EQ(lines(rosterOf("cluster\nsea\nquay\n")), "|sea|\n|quay|") << "neither names nor institutions";
    EXPECT_EQ(lines(rosterOf("name,cluster\nI\xcc\x81n\xcc\x83igo,quay")), "Íñigo|quay|") << "in NFC"; // decomposed
}

TEST_F(RosterTest, KnowsAGroupByItsIdOrItsNameHoweverItIsTyped) {
    EXPECT_EQ(lines(rosterOf("cluster\nGroup quay\n group  QUAY\nQuay\n")), "|quay|\n|quay|\n|quay|");
}

TEST_F(RosterTest, QuotesHoldSeparatorsLineEndsAndQuotes) {
    EXPECT_EQ(lines(rosterOf("name,cluster\n\"O'Higgins, Ana \"\"la jefa\"\"\",quay\n\"Two\nlines\",sea\n")),
              "O'Higgins, Ana \"la jefa\"|quay|\nTwo lines|sea|");
    const Roster after = rosterOf("name,cluster\n\"Two\nlines\",sea\nEva,nowhere\n");
    EXPECT_EQ(rowsOf(after), std::vector<int>{4}) << "as the file's lines are counted";
}

TEST_F(RosterTest, SaysOfEachRowWhatIsWrongAndTakesNobodyOver) {
    const Workshop workshop = prepared();
    const Roster roster = rosterOf("name,cluster\nAna,quay\nEva,nowhere\nIvo,\n\"Uma,quay\n");
    EXPECT_EQ(rowsOf(roster), (std::vector<int>{3, 4, 5}));
    EXPECT_TRUE(roster.problems.front().sentence.contains(u"nowhere"_s));
    EXPECT_TRUE(changesFor(workshop, roster, [] { return QUuid::createUuid(); }).empty());
    EXPECT_EQ(rowsOf(rosterOf("name,cluster\n\"Ana\" Paz,quay\n")), std::vector<int>{2});
    EXPECT_EQ(rowsOf(rosterOf("name,cluster\n" + QByteArray(1001, 'x') + ",quay\n")), std::vector<int>{2});
    EXPECT_EQ(rosterOf("name,cluster\n" + QByteArray("Eva,nowhere\n").repeated(400)).problems.size(), 100U)
        << "said, not recited";
}

TEST_F(RosterTest, RefusesATableThatIsNone) {
    EXPECT_TRUE(refusalOf("").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf("\n\n  \n").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf("name,cluster\n").contains(u"nobody"_s));
    EXPECT_TRUE(refusalOf("Ana,quay\nEva,sea\n").contains(u"cluster"_s));
    EXPECT_TRUE(refusalOf("cluster,group\nquay,quay\n").contains(u"group"_s));
}

TEST_F(RosterTest, ReadsAccentedNamesInEachEncodingThatSpreadsheetsSave) {
    const QString table = u"name;cluster\nÍñigo Núñez;quay\nŠárka O’Hara “La Žofie” €;sea"_s;
    const std::string expected = "Íñigo Núñez|quay|\nŠárka O’Hara “La Žofie” €|sea|";
    const auto wide = [](QStringEncoder::Encoding encoding, const QString& words) {
        return QByteArray(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(words));
    };
    const QByteArray windows = "name;cluster\n\xcd\xf1igo N\xfa\xf1"
                               "ez;quay\n\x8a\xe1rka O\x92Hara \x93La \x8eofie\x94 \x80;sea";
    for (const QByteArray& bytes :
         {table.toUtf8(), "\xef\xbb\xbf" + table.toUtf8(), wide(QStringEncoder::Utf16LE, table),
          wide(QStringEncoder::Utf16BE, table), wide(QStringEncoder::Utf16LE, QString(table).replace(u';', u'\t')),
          windows, QByteArray(windows).replace(';', '\t'), QByteArray(windows).replace(';', ',')}) {
        EXPECT_EQ(lines(rosterOf(bytes)), expected) << bytes.toHex(' ').toStdString();
    }
    EXPECT_EQ(lines(rosterOf("cluster,name\nquay,Jos\xe9")), "José|quay|") << "cut off, were it UTF-8";
    EXPECT_EQ(lines(rosterOf("cluster,name\nquay,\x9eivko \x9aulc \x9f\n")), "živko šulc Ÿ|quay|");
}

TEST_F(RosterTest, RefusesWhatIsNoText) {
    const QByteArray wide = QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(u"name,cluster\nÍñigo,quay\n"_s));
    for (const QByteArray& bytes :
         {QByteArray("name,cluster\nA\0na,quay\n", 22), QByteArray("name,cluster\nA\x07na,quay\n"),
          QByteArray("PK\x03\x04\x14\0\0\0", 8), wide.mid(2), wide.chopped(1),
          QByteArray("\xff\xfe\x00\xd8\x2c\x00", 6), QByteArray("\xef\xbb\xbfname,cluster\n\xcd\xf1igo,quay\n"),
          QByteArray("name,cluster\nRen\x8d,quay\n")}) {
        EXPECT_TRUE(refusalOf(bytes).contains(u"UTF-8"_s)) << bytes.toHex(' ').toStdString();
    }
}

TEST_F(RosterTest, RefusesWhatIsTooLargeAtOnce) {
    EXPECT_TRUE(refusalOf(QByteArray(2 * 1024 * 1024, 'x')).contains(u"larger"_s));
    EXPECT_TRUE(refusalOf("cluster\n" + QByteArray("quay\n").repeated(501)).contains(u"rows"_s));
    EXPECT_EQ(rosterOf("cluster\n" + QByteArray("quay\n").repeated(500)).people.size(), 500U);
    EXPECT_TRUE(refusalOf("cluster" + QByteArray(",x").repeated(400'000)).contains(u"columns"_s));
    EXPECT_TRUE(refusalOf("cluster\nquay" + QByteArray(",x").repeated(400'000)).contains(u"columns"_s));
    EXPECT_EQ(rowsOf(rosterOf("cluster\n\"" + QByteArray("\"\"").repeated(100'000))), std::vector<int>{2}) << "no end";
}

TEST_F(RosterTest, LeavesOtherColumnsOutAndSaysWhich) {
    const Roster roster = rosterOf("name,e-mail,cluster,phone\nAna,ana@example.org,quay,555\n");
    EXPECT_EQ(roster.leftOut, (QStringList{u"e-mail"_s, u"phone"_s}));
    EXPECT_EQ(lines(roster), "Ana|quay|");
}

TEST_F(RosterTest, UnderTheChathamHouseRuleNamesAreLetGoBeforeAnythingIsMadeOfThem) {
    const Roster roster = rosterOf("name,cluster,institution\nAna,quay,Aduana\n", Attribution::ChathamHouse);
    EXPECT_TRUE(roster.hadNames);
    EXPECT_EQ(lines(roster), "|quay|Aduana");
    EXPECT_FALSE(rosterOf("name,cluster\nAna,quay\n", Attribution::ByGroup).hadNames);
}

TEST_F(RosterTest, SeatsPeopleAfterTheLastSeatWithTheirInstitutionsInTheirGroups) {
    const auto workspace = makeWithWorkshop(Attribution::Named);
    WorkshopEditor editor = editorOf(*workspace);
    const Roster roster =
        rosterOf("name,cluster,institution\nAna,quay,Aduana\nEva,sea,Marina\nIvo,quay,Aduana\n", Attribution::Named);
    int count = 0;
    const auto changes = changesFor(editor.snapshot(), roster, [&count] { return idOf(u"new %1"_s.arg(++count)); });
    ASSERT_TRUE(isGood(editor.applyAll(changes)));
    const Workshop& workshop = editor.snapshot();
    ASSERT_EQ(workshop.seats.size(), 13U);
    EXPECT_EQ(workshop.seats.back().number, 13);
    EXPECT_EQ(workshop.seats.back().name, u"Ivo"_s);
    EXPECT_TRUE(workshop.hasHeldNames);
    EXPECT_EQ(workshop.cluster(u"quay"_s)->institutions, QStringList{u"Aduana"_s});
    EXPECT_EQ(workshop.cluster(u"sea"_s)->institutions, QStringList{u"Marina"_s});
    EXPECT_EQ(*workspace->workshop(workshopId()), workshop);
}

} // namespace
} // namespace atalaya::test
