#include "tests/translations/SourceTree.h"

#include <QDir>

#include <gtest/gtest.h>

// Each rule by a translation that breaks it, and by one that keeps it.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(TranslationRules, HoldForEveryLanguageInTheSourceTree) {
    const ScriptEnd end = runScript(u"translation-rules"_s, {});
    EXPECT_EQ(end.status, 0) << end.err.toStdString();
    // Not because nothing was read: every language is there, offered or as a draft.
    for (const char* code : {"es", "pt", "fr"}) {
        const QString name = u"atalaya_%1.ts"_s.arg(QLatin1String(code));
        const QDir translations(QStringLiteral(ATALAYA_SOURCE_DIR "/translations"));
        EXPECT_TRUE(translations.exists(name) || translations.exists(u"drafts/"_s + name)) << code;
    }
}

struct Bad {
    const char* name;
    const char* code;
    const char* messages; ///< as they stand in the file; a broken rule
    const char* said;     ///< what must be said of it
    const char* mended;   ///< the same without the fault
};

std::ostream& operator<<(std::ostream& out, const Bad& bad) {
    return out << bad.name;
}

class BadTranslation : public testing::TestWithParam<Bad> {};

TEST_P(BadTranslation, IsNamed) {
    const Bad& bad = GetParam();
    for (const QString& folder : {QString(), u"drafts/"_s}) {
        const SourceTree tree;
        tree.writeInterface(QLatin1String(bad.code), bad.messages, folder);
        const QString said = tree.complaints();
        EXPECT_TRUE(said.contains(QString::fromUtf8(bad.said))) << said.toStdString();
        EXPECT_TRUE(said.startsWith(u"translations/"_s + folder + u"atalaya_"_s)) << said.toStdString();
        EXPECT_EQ(said.count(u'\n'), 1) << "once: " << said.toStdString();
        const SourceTree other;
        other.writeInterface(QLatin1String(bad.code), bad.mended, folder);
        EXPECT_EQ(other.complaints(), QString());
    }
}

#define ONE(source, translation)                                                                                       \
    "<message><source>" source "</source><translation>" translation "</translation></message>"
#define PLURAL(source, forms)                                                                                          \
    "<message numerus=\"yes\"><source>" source "</source><translation>" forms "</translation></message>"
#define FORM(text) "<numerusform>" text "</numerusform>"

const Bad badTranslations[] = {
    {"Unfinished", "es",
     "<message><source>Save</source><translation type=\"unfinished\">Guardar</translation></message>",
     "Form: Save: is not translated", ONE("Save", "Guardar")},
    {"Obsolete", "es", "<message><source>Save</source><translation type=\"vanished\">Guardar</translation></message>",
     "is no longer used", ONE("Save", "Guardar")},
    {"Empty", "pt", ONE("Save", ""), "is not translated", ONE("Save", "Salvar")},
    {"Twice", "pt", ONE("Save", "Salvar") ONE("Save", "Salvar"), "stands there twice", ONE("Save", "Salvar")},
    {"LacksPlaceholder", "es", ONE("%1 of %2", "%1 de ellas"), "placeholders: lacks %2", ONE("%1 of %2", "%2: %1")},
    {"HasAnotherPlaceholder", "es", ONE("Round %1", "Ronda %1 %2"), "has too many: %2", ONE("Round %1", "Ronda %1")},
    {"LosesTheLocalNumber", "fr", ONE("%L1 files", "%1 fichiers"), "lacks %L1", ONE("%L1 files", "%L1 fichiers")},
    {"PluralWithoutNumber", "pt", PLURAL("%n file(s)", FORM("um arquivo") FORM("%n arquivos")), "lacks %n",
     PLURAL("%n file(s)", FORM("%n arquivo") FORM("%n arquivos"))},
    {"PluralOfManyWithoutNumber", "es", PLURAL("%n file(s)", FORM("un archivo") FORM("archivos")), "lacks %n",
     PLURAL("%n file(s)", FORM("un archivo") FORM("%n archivos"))},
    {"OnePluralForm", "es", PLURAL("%n file(s)", FORM("%n archivos")), "has 1 plural forms, not 2",
     PLURAL("%n file(s)", FORM("%n archivo") FORM("%n archivos"))},
    {"EmptyPluralForm", "es", PLURAL("%n file(s)", FORM("%n archivo") FORM("")), "is not translated",
     PLURAL("%n file(s)", FORM("%n archivo") FORM("%n archivos"))},
    {"Tag", "fr", ONE("&lt;b&gt;Now&lt;/b&gt;", "&lt;b&gt;Maintenant"), "tags: lacks </b>",
     ONE("&lt;b&gt;Now&lt;/b&gt;", "&lt;b&gt;Maintenant&lt;/b&gt;")},
    {"Option", "es", ONE("Add --files FOLDER", "Agregue --archivos CARPETA"), "options of the command line",
     ONE("Add --files FOLDER", "Agregue --files CARPETA")},
    {"Colon", "es", ONE("Round:", "Ronda"), "does not end with “:”", ONE("Round:", "Ronda:")},
    {"ColonTooMany", "es", ONE("Round", "Ronda:"), "ends with “:”", ONE("Round", "Ronda")},
    {"Ellipsis", "pt", ONE("Save as…", "Salvar como"), "does not end with “…”", ONE("Save as…", "Salvar como…")},
    {"Blank", "pt", ONE("and ", "e"), "other blanks", ONE("and ", "e ")},
    {"Lines", "pt", ONE("One.\nTwo.", "Um. Dois."), "number of lines", ONE("One.\nTwo.", "Um.\nDois.")},
    {"NoAccessKey", "es", ONE("&amp;Round", "Ronda"), "has 0 access keys, not 1", ONE("&amp;Round", "&amp;Ronda")},
    {"AccentedAccessKey", "fr", ONE("Stat&amp;us", "&amp;État"), "has “É” for access key",
     ONE("Stat&amp;us", "É&amp;tat")},
    {"AccessKeyTaken", "es", ONE("&amp;Round", "&amp;Ronda") ONE("&amp;Next", "&amp;Revisar"),
     "Form: access key “r” is taken by “&Ronda”, “&Revisar”",
     ONE("&amp;Round", "&amp;Ronda") ONE("&amp;Next", "R&amp;evisar")},
    {"English", "es", ONE("The file could not be read.", "The file could not be read."), "is English still",
     ONE("The file could not be read.", "No se pudo leer el archivo.")},
    {"FrenchColon", "fr", ONE("State: %1", "État : %1"), "no-break space", ONE("State: %1", "État\u00a0: %1")},
    {"FrenchQuotes", "fr", ONE("“%1”", "«%1»"), "no-break space", ONE("“%1”", "«\u00a0%1\u00a0»")},
    {"FrenchApostrophe", "fr", ONE("the State", "l'État"), "straight apostrophe", ONE("the State", "l’État")},
    {"SpanishQuotes", "es", ONE("“%1”", "«%1»"), "« » instead of “ ”", ONE("“%1”", "“%1”")},
    {"SpanishQuestion", "es", ONE("Save?", "Guardar?"), "do not come in pairs", ONE("Save?", "¿Guardar?")},
    {"SpanishPercent", "es", ONE("%1 %", "%1%"), "% without its no-break space", ONE("%1 %", "%1\u00a0%")},
    {"PortuguesePercent", "pt", ONE("60 % of it", "60 % disso"), "% set apart", ONE("60 % of it", "60% disso")},
};

INSTANTIATE_TEST_SUITE_P(Each, BadTranslation, testing::ValuesIn(badTranslations),
                         [](const auto& bad) { return bad.param.name; });

#undef ONE
#undef PLURAL
#undef FORM

TEST(TranslationRules, ATitleTakesAWordOfTheGlossary) {
    const SourceTree tree;
    tree.write(u"translations/glossary.md"_s,
               "## 2. Terms\n\n| term | sense | es | pt | fr | note |\n| --- | --- | --- | --- | --- | --- |\n"
               "| score | | puntaje | pontuação | score | |\n| stage, stages | 1 to 5 | nivel | nível | niveau | |\n"
               "| cancel | a dialog | cancelar | cancelar | annuler | of a job: *interrumpir* |\n");
    tree.writeInterface(u"es"_s, message("Score", "Puntajes") + message("Stages:", "Niveles:") +
                                     message("Cancel", "Interrumpir") + message("Score of a State", "Puntuación"));
    EXPECT_EQ(tree.complaints(), QString()) << "in any form and sense, and only where it is the whole title";
    tree.writeInterface(u"es"_s, message("Score", "Calificación"));
    EXPECT_TRUE(tree.complaints().contains(u"Form: Score: “Calificación” is none of the words"_s));
    tree.writeInterface(u"es"_s, message("Stages:", "Etapas:"));
    EXPECT_TRUE(tree.complaints().contains(u"“Etapas:”"_s));
}

constexpr char glossaryHead[] =
    "## 2. Terms\n\n| term | sense | es | pt | fr | note |\n| --- | --- | --- | --- | --- | --- |\n";

struct Row {
    const char* name;
    const char* rows;   ///< of the glossary, with a fault
    const char* said;   ///< what must be said of it
    const char* mended; ///< the same without the fault
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name;
}

class BadGlossary : public testing::TestWithParam<Row> {};

TEST_P(BadGlossary, IsNamed) {
    const Row& row = GetParam();
    const SourceTree tree;
    tree.write(u"translations/glossary.md"_s, QByteArray(glossaryHead) + row.rows);
    EXPECT_EQ(tree.complaints(), u"translations/glossary.md: "_s + QString::fromUtf8(row.said) + u'\n');
    tree.write(u"translations/glossary.md"_s, QByteArray(glossaryHead) + row.mended);
    EXPECT_EQ(tree.complaints(), QString());
}

const Row badRows[] = {
    {"OneWordForTwoTerms", "| goal | | meta | objetivo | but | |\n| target | of a measure | Meta | meta | cible | |\n",
     "“meta” (es) stands for “goal” and for “target”, and neither's note says so",
     "| goal | | meta | objetivo | but | |\n| target | of a measure | Meta | meta | cible | = *goal*; on purpose |\n"},
    {"OneOfTwoWordsInACell",
     "| low, high (cost) | | bajo, alto | baixo, alto | bas, élevé | |\n"
     "| tall | | alto | comprido | grand | |\n",
     "“alto” (es) stands for “high” and for “tall”, and neither's note says so",
     "| low, high (cost) | | bajo, alto | baixo, alto | bas, élevé | = *tall* |\n"
     "| tall | | alto | comprido | grand | |\n"},
    {"OneTermTwiceInOneSense", "| round | | ronda | rodada | cycle | |\n| round | | vuelta | turno | tour | |\n",
     "“round” stands there 2 times, and the senses do not tell which is which",
     "| round | of assessment | ronda | rodada | cycle | |\n| round | of voting | vuelta | turno | tour | |\n"},
};

INSTANTIATE_TEST_SUITE_P(Each, BadGlossary, testing::ValuesIn(badRows),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(TranslationRules, AWordThatNeverOccursIsFoundWhereverItStands) {
    const SourceTree tree;
    tree.write(u"translations/glossary.md"_s, "### 2.18 Never\n\n| never | es | pt | fr | why |\n"
                                              "| --- | --- | --- | --- | --- |\n"
                                              "| file | fichero, ficheros | | | |\n"
                                              "| rights | | | droits de l'homme | |\n");
    const QByteArray manual = "# Un fichero\n\nY `fichero`.\n";
    tree.write(u"resources/manual/manual.en.md"_s, "# A file\n\nAnd `file`.\n");
    tree.write(u"resources/manual/manual.es.md"_s, manual);
    const QString harbour = u"resources/frameworks/harbour/words."_s;
    tree.write(harbour + u"en.json"_s, R"({"language": "en", "title": "Human rights"})");
    tree.write(harbour + u"fr.json"_s, R"({"language": "fr", "title": "Droits de l’homme"})");
    tree.writeInterface(u"es"_s, message("&amp;Files", "&amp;Ficheros") + message("Files of a kind", "Ficherito"));
    tree.writeInterface(u"pt"_s, message("Files", "Ficheros"));
    const QString said = tree.complaints();
    EXPECT_TRUE(said.contains(u"atalaya_es.ts: Form: &Files: “Ficheros” is a word that"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"words.fr.json: /title “Droits de l'homme” is a word that"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"manual.es.md: line 1: “fichero” is a word that"_s)) << said.toStdString();
    EXPECT_EQ(said.count(u'\n'), 3) << "code is not looked at, nor a longer word, nor another language";
}

TEST(TranslationRules, AManualHasThePartsOfTheEnglishOne) {
    const SourceTree tree;
    tree.write(u"resources/manual/manual.en.md"_s, "# Manual\n\n- Run `atalaya`\n- Add `--files`\n\n| ? | keys |\n");
    const QByteArray whole = "# Manuel\n\n- Lancez `atalaya`\n- Ajoutez `--files`\n\n| ? | touches |\n";
    for (const QString& path : {u"translations/drafts/manual.fr.md"_s, u"resources/manual/manual.fr.md"_s}) {
        tree.write(path, whole);
        EXPECT_EQ(tree.complaints(), QString());
        for (const auto& [from, to, said] :
             {std::tuple("# Manuel\n", "", "has 0 headings, the English one 1"),
              std::tuple("# Manuel", "## Manuel", "has other headings than the English one"),
              std::tuple("- Lancez `atalaya`", "Lancez `atalaya`", "has 1 points of lists, the English one 2"),
              std::tuple("| ? | touches |\n", "", "has 0 rows of tables"),
              std::tuple("`atalaya`", "atalaya", "has 1 words in code"),
              std::tuple("--files", "--fichiers", "has other options than the English one"),
              std::tuple("Manuel", "Manuel : tout", "line 1: a sign without its no-break space")}) {
            tree.write(path, QByteArray(whole).replace(from, to));
            EXPECT_TRUE(tree.complaints().startsWith(path + u": "_s + QString::fromUtf8(said))) << said;
        }
        tree.write(path, whole);
    }
}

class Content : public testing::Test {
protected:
    void writeWords(const QString& code, const QByteArray& words) const {
        m_tree.write(u"resources/frameworks/harbour/words.%1.json"_s.arg(code), words);
    }

    SourceTree m_tree;
};

constexpr auto english = R"({"format": "f", "language": "en", "title": "Harbour Charter of the Eastern Coast",
    "stages": {"1": "Initial"}, "evidence": ["a plan", "a law"]})";

TEST_F(Content, IsCompleteAndNothingMore) {
    writeWords(u"en"_s, english);
    writeWords(u"fr"_s, R"({"format": "f", "language": "fr", "title": "Charte des ports de la côte Est",
        "stages": {"1": "Initial"}, "evidence": ["un plan", "une loi"]})");
    EXPECT_EQ(m_tree.complaints(), QString());
    writeWords(u"fr"_s, R"({"format": "f", "language": "fr", "title": "Charte", "stages": {"2": "Initial"},
        "evidence": ["un plan"]})");
    const QString said = m_tree.complaints();
    EXPECT_TRUE(said.contains(u"words.fr.json: /stages/1 is missing"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"/evidence/1 is missing"_s));
    EXPECT_TRUE(said.contains(u"/stages/2 is there, but not in English"_s));
    EXPECT_EQ(said.count(u'\n'), 3);
}

TEST_F(Content, IsTranslated) {
    writeWords(u"en"_s, english);
    writeWords(u"fr"_s, R"({"format": "g", "language": "es", "title": "Harbour Charter of the Eastern Coast",
        "stages": {"1": ""}, "evidence": ["le plan du côté est ", "l'une"]})");
    const QString said = m_tree.complaints();
    for (const char16_t* each :
         {u"/format is “g”", u"/language is “es”", u"/title is English still", u"/stages/1 is not translated",
          u"/evidence/0 begins or ends with other blanks", u"/evidence/1 a straight apostrophe"}) {
        EXPECT_TRUE(said.contains(QString::fromUtf16(each))) << said.toStdString();
    }
    EXPECT_EQ(said.count(u'\n'), 6);
}

TEST_F(Content, IsInTheComposedForm) {
    writeWords(u"en"_s, R"({"language": "en", "title": "School"})");
    writeWords(u"fr"_s, "{\"language\": \"fr\", \"title\": \"E\u0301cole\"}");
    EXPECT_TRUE(m_tree.complaints().contains(u"/title is not in the composed form (NFC)"_s));
    writeWords(u"fr"_s, "{\"language\": \"fr\", \"title\": \"École\"}");
    EXPECT_EQ(m_tree.complaints(), QString());
}

} // namespace
} // namespace atalaya::test
