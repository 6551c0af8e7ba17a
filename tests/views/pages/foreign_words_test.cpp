// Every place of the window in each language that is offered: no word of another one, and no name out of the program.
#include "assessments/foundation/Language.h"
#include "assessments/framework/FrameworkLoader.h"
#include "tests/support/ForeignWords.h"
#include "tests/views/pages/EveryPlace.h"
#include "tests/views/support/AltamarWords.h"
#include "tests/views/support/ShownTexts.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WordsOfTheWindow : public EveryPlaceTest, public testing::WithParamInterface<std::string> {};

/// Those that are files only: what is foreign in one is told as soon as ForeignWords.cpp has its words.
std::vector<std::string> furtherLanguages() {
    std::vector<std::string> further;
    for (const QString& code : Language::builtIn()) {
        if (!QStringList{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s}.contains(code) &&
            builtInLanguages(u"cicte-2012"_s).contains(code)) {
            further.push_back(code.toStdString());
        }
    }
    return further;
}

TEST_P(WordsOfTheWindow, AreThoseOfItsLanguageAndNoKeys) {
    const QString language = QString::fromStdString(GetParam());
    ASSERT_NO_FATAL_FAILURE(start(language));
    const AltamarWords altamar(language, namesHere());
    qsizetype texts = 0;
    everywhere([&](const QString& where, QWidget& top) {
        for (const ShownText& one : shownTexts(top)) {
            ++texts;
            const QString left = one.isPiece ? altamar.withoutPieces(one.text) : altamar.without(one.text);
            const QStringList foreign = foreignWords(left, language);
            if (!foreign.isEmpty()) {
                fault(where, one.text,
                      u"%1: %2 '%3' has '%4'"_s.arg(one.where, one.what, one.text.left(160), foreign.join(u' ')));
            }
            for (const QString& key : rawKeys(left)) {
                fault(where, key, u"%1: %2 '%3' has the key '%4'"_s.arg(one.where, one.what, one.text.left(160), key));
            }
        }
    });
    EXPECT_GE(texts, 3'000) << "hardly anything was looked at";
    tellFaults();
}

// Each a suite, and so a process, of its own.
INSTANTIATE_TEST_SUITE_P(English, WordsOfTheWindow, testing::Values("en"));
INSTANTIATE_TEST_SUITE_P(Spanish, WordsOfTheWindow, testing::Values("es"));
INSTANTIATE_TEST_SUITE_P(Portuguese, WordsOfTheWindow, testing::Values("pt"));
INSTANTIATE_TEST_SUITE_P(French, WordsOfTheWindow, testing::Values("fr"));
INSTANTIATE_TEST_SUITE_P(Further, WordsOfTheWindow, testing::ValuesIn(furtherLanguages()));

} // namespace
} // namespace atalaya::test
