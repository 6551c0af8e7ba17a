#include "models/exchange/SpreadsheetFormats.h"

#include "models/exchange/SpreadsheetReading.h"

#include <QRegularExpression>

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

/// What a number format says without what it only shows: quoted words, escaped characters, conditions and colours.
QString bareFormat(const QString& code) {
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            // Only hours, minutes and seconds that run on stand in brackets and mean something.
            const QString inside = end < 0 ? QString() : code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.at(0)) == inside.size() && u"hms"_s.contains(inside.at(0))) {
                bare += inside;
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c;
        }
        if (i < 0) {
            break;
        }
    }
    return bare;
}

/// The currency that a number format shows, where its sign stands for one alone.
QString currencyOfFormat(const QString& code) {
    static const QRegularExpression named(u"\\[\\$([A-Z]{3})(?:-[^\\]]*)?\\]"_s);
    if (const auto match = named.match(code); match.hasMatch()) {
        return match.captured(1);
    }
    static const QRegularExpression quoted(u"\"\\s*([A-Z]{3})\\s*\""_s);
    if (const auto match = quoted.match(code); match.hasMatch()) {
        return match.captured(1);
    }
    if (code.contains(u'\u20ac')) {
        return u"EUR"_s;
    }
    return code.contains(u'\u00a3') ? u"GBP"_s : QString();
}

} // namespace

NumberStyle styleOfFormat(const QString& code) {
    const QString bare = bareFormat(code);
    return {isDateFormat(code), bare.contains(u'%'), currencyOfFormat(code)};
}

NumberStyle styleOfBuiltIn(int id) {
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return {isDate, id == 9 || id == 10, {}};
}

bool isDateFormat(const QString& code) {
    // The first section says it; the others are for negative numbers, nothing and text.
    const QString bare = bareFormat(code).section(u';', 0, 0).toLower();
    if (bare.contains("general"_L1)) {
        return false;
    }
    return std::any_of(bare.begin(), bare.end(), [](QChar c) { return u"ymdhs"_s.contains(c); });
}

} // namespace atalaya::exchange
