// Every place of the window in a language that nobody speaks: what is not translated.
#include "tests/support/ForeignWords.h"
#include "tests/views/pages/EveryPlace.h"
#include "tests/views/support/AltamarWords.h"
#include "tests/views/support/ShownTexts.h"

#include <QRegularExpression>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Words that QLocale writes, which knows nothing of this language: names of months and days, and what joins a list.
class WordsOfQLocale {
public:
    WordsOfQLocale() {
        const QLocale locale(FifthLanguage::code());
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month) {
                m_ofDates << locale.monthName(month, form) << locale.standaloneMonthName(month, form);
            }
            for (int day = 1; day <= 7; ++day) {
                m_ofDates << locale.dayName(day, form) << locale.standaloneDayName(day, form);
            }
        }
        const QString list =
            locale.createSeparatedList({u"1"_s, u"2"_s, u"3"_s}) + locale.createSeparatedList({u"1"_s, u"2"_s});
        m_always = list.split(QRegularExpression(u"[^A-Za-z]+"_s), Qt::SkipEmptyParts);
    }
    /// A month is one beside a figure, or by itself.
    [[nodiscard]] bool has(const QString& word, const QString& text) const {
        static const QRegularExpression figure(u"[0-9]"_s);
        return m_always.contains(word) ||
               (m_ofDates.contains(word) && (text.trimmed() == word || text.contains(figure)));
    }

private:
    QStringList m_ofDates, m_always;
};

/// Words without an accent, of two letters and more: nobody has translated them. "q" has none in any case. `shown`: the
/// whole text that `text` is left of. A code that stands by itself, of a language or a currency, is no word.
QStringList wordsWithoutAccent(const QString& text, const QString& shown, const WordsOfQLocale& ofQLocale) {
    static const QRegularExpression word(u"[\\p{L}\\p{M}]{2,}"_s);
    static const QRegularExpression code(u"^[A-Z]{2,3}$"_s);
    QStringList found;
    if (code.match(shown.trimmed()).hasMatch()) {
        return found;
    }
    for (auto next = word.globalMatch(text); next.hasNext();) {
        const QString one = next.next().captured();
        const bool isPlain = std::all_of(one.begin(), one.end(), [](QChar letter) { return letter.unicode() < 0x80; });
        if (isPlain && !ofQLocale.has(one, shown)) {
            found << one;
        }
    }
    return found;
}

class PseudoLanguageWords : public EveryPlaceTest {};

TEST_F(PseudoLanguageWords, StandForEveryTextThatIsShownOfferedOrSaid) {
    ASSERT_NO_FATAL_FAILURE(start(FifthLanguage::code()));
    const AltamarWords altamar(FifthLanguage::code(), namesHere());
    const WordsOfQLocale ofQLocale;
    qsizetype texts = 0;
    everywhere([&](const QString& where, QWidget& top) {
        for (const ShownText& one : shownTexts(top)) {
            ++texts;
            const QString left = one.isPiece ? altamar.withoutPieces(one.text) : altamar.without(one.text);
            QStringList words = wordsWithoutAccent(left, one.text, ofQLocale);
            if (!words.isEmpty()) {
                fault(where, words.join(u' ') + u'|' + one.text,
                      u"%1: %2 '%3' has '%4'"_s.arg(one.where, one.what, one.text.left(160), words.join(u' ')));
            }
            for (const QString& key : rawKeys(altamar.without(one.text))) {
                fault(where, key, u"%1: %2 '%3' has the key '%4'"_s.arg(one.where, one.what, one.text.left(160), key));
            }
        }
    });
    EXPECT_GE(texts, 3'000) << "hardly anything was looked at";
    tellFaults();
}

} // namespace
} // namespace atalaya::test
