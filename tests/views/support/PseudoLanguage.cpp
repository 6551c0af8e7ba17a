#include "tests/views/support/PseudoLanguage.h"

#include <QRegularExpression>

#include <cmath>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

constexpr double pseudoLonger = 0.4;
constexpr int longestPseudoFiller = 8; ///< signs, so that lines can break

// Those without a sign in Latin-1 and Latin Extended-A stay as they are.
const QString plainLetters = u"abcdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ"_s;
const QString signedLetters = u"áþçđéĝĥíĵķłñóŕšŧúŵýžÁÇĐÉĜĤÍĴĶŁÑÓŔŠŦÚŴÝŽ"_s;

QSet<QString>& pseudoSources() {
    static QSet<QString> all;
    return all;
}

/// "d MMM yyyy" and "*.csv *.txt" are read by programs.
bool isProgramPattern(const QString& text) {
    static const QRegularExpression date(u"^[dMyHhms :.,/-]+$"_s);
    return date.match(text).hasMatch();
}

} // namespace

QString inPseudoLanguage(const QString& text) {
    if (isProgramPattern(text)) {
        return text;
    }
    // What is not for people: "%1", "%L1", "%n", "<b>", "&N", "*.csv".
    static const QRegularExpression kept(u"%L?\\d+|%n|<[^<>]*>|&\\S|\\*\\.\\w+"_s);
    QString made;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto change = [&](qsizetype to) {
        for (; at < to; ++at) {
            const qsizetype which = plainLetters.indexOf(text.at(at));
            letters += text.at(at).isLetter() ? 1 : 0;
            made += which < 0 ? text.at(at) : signedLetters.at(which);
        }
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        change(match.capturedStart());
        made += match.captured();
        at = match.capturedEnd();
    }
    change(text.size());
    for (auto more = static_cast<qsizetype>(std::ceil(pseudoLonger * static_cast<double>(letters))); more > 0;) {
        const qsizetype filler = std::min<qsizetype>(more, longestPseudoFiller);
        made += (letters > longestPseudoFiller ? u" "_s : QString()) + QString(filler, QChar(0x00f8)); // ø
        more -= filler + 1;
    }
    return made;
}

QStringList plainWords(const QString& text) {
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    QStringList found;
    for (auto next = word.globalMatch(text); next.hasNext();) {
        const QString one = next.next().captured();
        if (std::any_of(one.begin(), one.end(), [](QChar letter) { return plainLetters.contains(letter); })) {
            found << one;
        }
    }
    return found;
}

QString PseudoWords::translate(const char* context, const char* source, const char*, int) const {
    const QLatin1StringView from(context);
    if (from.size() > 1 && from.front() == u'Q' && QChar(from.at(1)).isUpper()) {
        return {}; // Qt's own
    }
    const QString text = QString::fromUtf8(source);
    pseudoSources().insert(text);
    return inPseudoLanguage(text);
}

const QSet<QString>& PseudoWords::asked() {
    return pseudoSources();
}

} // namespace atalaya::test
