// Names and texts with accents, ligatures and composed in either way, through every door of the command line and in
// every kind of locale: file names stay letter by letter as they were given, texts come out composed.
#include "models/commands/AssessmentEditor.h"
#include "tests/app/Program.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <ostream>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

struct Spelling {
    const char* label;
    QString name; ///< of files
    QString text; ///< as it is typed
    QString kept; ///< as it is stored
};

void PrintTo(const Spelling& spelling, std::ostream* out) {
    *out << spelling.label;
}

const std::vector<Spelling> spellings{
    {"Composed", u"evaluaci\u00f3n a\u00f1o"_s, u"Rep\u00fablica de \u00d1and\u00fa"_s,
     u"Rep\u00fablica de \u00d1and\u00fa"_s},
    {"Decomposed", u"evaluacio\u0301n an\u0303o"_s, u"Repu\u0301blica de N\u0303andu\u0301"_s,
     u"Rep\u00fablica de \u00d1and\u00fa"_s},
    {"Cedilla", u"avalia\u00e7\u00e3o"_s, u"Fran\u00e7a e A\u00e7a\u0303o"_s, u"Fran\u00e7a e A\u00e7\u00e3o"_s},
    {"Ligatures", u"\u0153uvre \ufb01n"_s, u"\u00cele de l\u2019\u0152uvre, \ufb01n"_s,
     u"\u00cele de l\u2019\u0152uvre, \ufb01n"_s},
};

/// NAME=VALUE of locales: none at all, the plain one, one in UTF-8, one in Latin-1 that is not installed.
const std::vector<QStringList> locales{{}, {u"LC_ALL=C"_s}, {u"LC_ALL=C.UTF-8"_s}, {u"LANG=es_MX.ISO-8859-1"_s}};

class Accents : public ProgramTest, public testing::WithParamInterface<Spelling> {
protected:
    [[nodiscard]] QString named(const QString& ending) const { return folder() + u'/' + GetParam().name + ending; }
    [[nodiscard]] static QString text() { return GetParam().text; }
    [[nodiscard]] static QString kept() { return GetParam().kept; }
    [[nodiscard]] Finished tell(const QStringList& arguments, const QByteArray& input = {}) const {
        return run(arguments, {.input = input,
                               .folder = folder(),
                               .environment = QStringList{u"PATH=/usr/bin:/bin"_s, u"TZ=UTC"_s, u"USER=tester"_s,
                                                          u"LANGUAGE=en"_s} +
                                              m_locale});
    }
    [[nodiscard]] QStringList names() const {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] Finished start(const QString& file) const {
        return tell({u"new"_s, file, u"--state"_s, text(), u"--entity"_s, text(), u"--round"_s, u"2026"_s, u"--date"_s,
                     u"2026-05-14"_s});
    }
    /// As somebody does in the window.
    static void apply(const QString& file, const Change& change) {
        auto workspace = Workspace::open(file, Surroundings::real());
        ASSERT_TRUE(workspace) << workspace.error().sentence.toStdString();
        const auto all = (*workspace)->assessments();
        ASSERT_TRUE(all && all->size() == 1);
        auto editor = AssessmentEditor::open(**workspace, all->front().id);
        ASSERT_TRUE(editor) << editor.error().sentence.toStdString();
        const auto applied = editor->apply(change);
        ASSERT_TRUE(applied) << applied.error().sentence.toStdString();
    }

    QStringList m_locale;
};

TEST_P(Accents, SurviveAWorkspaceItsExportItsImportAndItsCopies) {
    for (const QStringList& locale : locales) {
        SCOPED_TRACE(locale.join(u' ').toStdString());
        m_locale = locale;
        const QString file = named(u".atalaya"_s);
        ASSERT_TRUE(isDone(start(file)));
        EXPECT_TRUE(names().contains(GetParam().name + u".atalaya"_s)) << names().join(u'\n').toStdString();
        const Finished answered = tell({u"answer"_s, file}, "{\"indicator\":\"P06-03\",\"stage\":2,\"rationale\":\"" +
                                                                text().toUtf8() + "\"}\n");
        ASSERT_TRUE(isDone(answered));

        ASSERT_TRUE(isDone(tell({u"export"_s, file, u"-o"_s, named(u".json"_s)})));
        const QByteArray json = contentOf(named(u".json"_s));
        EXPECT_EQ(json.count(kept().toUtf8()), 3) << "State, ministry and reason, composed";
        EXPECT_EQ(tell({u"export"_s, file}).out, json) << "on standard output as in a file";
        const QString again = named(u" 2.atalaya"_s);
        ASSERT_TRUE(isDone(tell({u"import"_s, again, named(u".json"_s)})));
        EXPECT_EQ(tell({u"export"_s, again}).out, json) << "what goes round comes back byte by byte";

        ASSERT_TRUE(isDone(tell({u"backup"_s, file, named(u" copia.atalaya"_s)})));
        ASSERT_TRUE(isDone(tell({u"restore"_s, named(u" copia.atalaya"_s), named(u" 3.atalaya"_s)})));
        EXPECT_EQ(tell({u"export"_s, named(u" 3.atalaya"_s)}).out, json);
        EXPECT_TRUE(isDone(tell({u"verify"_s, again})));

        EXPECT_TRUE(tell({u"list"_s, again}).text().contains(kept()));
        for (const QString& name : names()) {
            EXPECT_TRUE(QFile::remove(folder() + u'/' + name)) << name.toStdString();
        }
    }
}

TEST_P(Accents, SurviveAnExportedAssessmentThatSomebodyDecomposed) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    const QByteArray json = tell({u"export"_s, file}).out;
    const QByteArray apart = QString::fromUtf8(json).normalized(QString::NormalizationForm_D).toUtf8();
    ASSERT_NE(apart, json);
    write(named(u" apart.json"_s), apart);
    const QString again = named(u" 2.atalaya"_s);
    ASSERT_TRUE(isDone(tell({u"import"_s, again, named(u" apart.json"_s)})));
    EXPECT_EQ(tell({u"export"_s, again}).out, json);
}

TEST_P(Accents, SurviveReportsOfEveryFormat) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    for (const QString& ending : {u".pdf"_s, u".html"_s, u".odt"_s, u".xlsx"_s, u".zip"_s}) {
        m_locale = ending == u".html" ? QStringList{u"LC_ALL=C"_s} : QStringList{};
        ASSERT_TRUE(isDone(tell({u"report"_s, u"gap"_s, file, u"-o"_s, named(ending), u"--date"_s, u"2026-05-14"_s})));
        EXPECT_GT(QFileInfo(named(ending)).size(), 1000) << ending.toStdString();
    }
    const QString shown = kept().replace(QChar(0xFB01), u"fi"_s); // reports have letters for the ligatures of type
    EXPECT_TRUE(contentOf(named(u".html"_s)).contains(shown.toUtf8()));
}

TEST_P(Accents, AreNamedInAFault) {
    for (const QStringList& locale : locales) {
        m_locale = locale;
        const Finished missing = tell({u"list"_s, named(u".atalaya"_s)});
        EXPECT_TRUE(isFault(missing));
        EXPECT_TRUE(QString::fromUtf8(missing.err).contains(GetParam().name)) << missing.err.toStdString();
    }
}

TEST_P(Accents, AreFoundHoweverTheyAreTyped) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    ASSERT_TRUE(
        isDone(tell({u"new"_s, file, u"--state"_s, u"Otra"_s, u"--round"_s, u"2026"_s, u"--date"_s, u"2026-05-14"_s})));
    EXPECT_TRUE(isFault(start(file))) << "the same State in the same round, in whichever form it is typed";
}

TEST_P(Accents, SurviveACalendarOfOneBody) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    Action action;
    action.id = idOf(u"A1"_s);
    action.code = u"A1"_s;
    action.title = text();
    action.objective = idOf(u"O1"_s);
    action.leadBody = text();
    action.start = QDate(2026, 6, 1);
    action.end = QDate(2026, 12, 31);
    ChangePlan change;
    change.objectives = {{idOf(u"O1"_s), text(), u"O1"_s}};
    change.actions = {action};
    ASSERT_NO_FATAL_FAILURE(apply(file, change));
    ASSERT_TRUE(isDone(tell({u"plan"_s, u"deadlines"_s, file, u"-o"_s, named(u".ics"_s), u"--from"_s, u"2026-05-14"_s,
                             u"--to"_s, u"2027-05-14"_s, u"--body"_s, text()})));
    const QString calendar = QString::fromUtf8(contentOf(named(u".ics"_s))).remove(u"\r\n "_s);
    const QString written = QString(kept()).replace(u","_s, u"\\,"_s);
    EXPECT_EQ(calendar.count(u"A1 "_s + written), 2) << "its start and its end: " << calendar.toStdString();
    EXPECT_TRUE(calendar.contains(u": "_s + written)) << "the body in the calendar's name: " << calendar.toStdString();
}

TEST_P(Accents, SurviveCopiesOfDocuments) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    write(named(u".txt"_s), "Acta");
    Evidence piece;
    piece.id = idOf(u"E"_s);
    piece.code = u"E-001"_s;
    piece.title = piece.issuer = text();
    piece.date = QDate(2026, 3, 1);
    {
        auto workspace = Workspace::open(file, Surroundings::real());
        ASSERT_TRUE(workspace);
        const auto document = (*workspace)->keepFile(named(u".txt"_s));
        ASSERT_TRUE(document) << document.error().sentence.toStdString();
        piece.file = *document;
    }
    ASSERT_NO_FATAL_FAILURE(apply(file, PutEvidence{piece}));
    const auto exported = [&](const QString& from, const QString& mark) {
        EXPECT_TRUE(isDone(tell({u"export"_s, from, u"-o"_s, named(mark + u".json"_s), u"--files"_s, named(mark)})));
        return contentOf(named(mark + u".json"_s));
    };
    const auto copies = [&](const QString& mark) {
        const QDir folder(named(mark));
        std::map<QString, QByteArray> all;
        for (const QString& name : folder.entryList(QDir::Files)) {
            all[name] = contentOf(folder.filePath(name));
        }
        return all;
    };
    const QByteArray json = exported(file, u" copias"_s);
    const QString name = (GetParam().name + u".txt"_s).normalized(QString::NormalizationForm_C);
    EXPECT_TRUE(json.contains(name.toUtf8())) << json.toStdString();
    ASSERT_EQ(copies(u" copias"_s).size(), 1U);
    EXPECT_EQ(copies(u" copias"_s).begin()->second, "Acta");
    const QString again = named(u" 2.atalaya"_s);
    ASSERT_TRUE(isDone(tell({u"import"_s, again, named(u" copias.json"_s), u"--files"_s, named(u" copias"_s)})));
    EXPECT_EQ(exported(again, u" 2"_s), json);
    EXPECT_TRUE(copies(u" 2"_s) == copies(u" copias"_s));
}

TEST_P(Accents, SurviveAFrameworkThatIsImported) {
    const QString file = named(u".atalaya"_s);
    ASSERT_TRUE(isDone(start(file)));
    QJsonObject words = QJsonDocument::fromJson(contentOf(secondFramework().at(1))).object();
    words[u"title"_s] = text();
    write(named(u" words.json"_s), QJsonDocument(words).toJson());
    ASSERT_TRUE(isDone(tell({u"framework"_s, u"import"_s, file, secondFramework().at(0), named(u" words.json"_s),
                             secondFramework().at(2)})));
    ASSERT_TRUE(isDone(tell({u"new"_s, file, u"--framework"_s, u"harbour-2030"_s, u"--state"_s, u"Altamar"_s,
                             u"--round"_s, u"2027"_s, u"--date"_s, u"2027-05-14"_s})));
    const Finished shown = tell({u"show"_s, file, u"-a"_s, u"2027"_s});
    ASSERT_TRUE(isDone(shown));
    EXPECT_TRUE(shown.text().contains(kept())) << shown.out.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Spellings, Accents, testing::ValuesIn(spellings),
                         [](const auto& tested) { return std::string(tested.param.label); });

} // namespace
} // namespace atalaya::test
