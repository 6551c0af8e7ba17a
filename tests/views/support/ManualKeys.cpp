#include "tests/views/support/ManualKeys.h"

#include "tests/support/Strict.h"
#include "views/help/ManualText.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

/// What keyboards have for words, and what stands between the keys of a cell (translations/glossary.md, section 3).
struct KeyWords {
    QString shift;
    QString page;
    QString space;
    QString between; ///< words, apart by |
};

const KeyWords& keyWordsOf(const QString& language) {
    static const std::map<QString, KeyWords> words{
        {u"en"_s, {u"Shift"_s, u"Page"_s, u"Space"_s, u"and|or|to"_s}},
        {u"es"_s, {u"Mayús"_s, u"Pág"_s, u"Espacio"_s, u"y|o|a"_s}},
        {u"pt"_s, {u"Shift"_s, u"Page"_s, u"Espaço"_s, u"e|ou|a"_s}},
        {u"fr"_s, {u"Maj"_s, u"Page"_s, u"Espace"_s, u"et|ou|à"_s}},
    };
    return words.at(language);
}

QStringList modifiersOf(const QString& language) {
    return {u"Ctrl"_s, keyWordsOf(language).shift, u"Alt"_s};
}

/// "Ctrl+↑", "Ctrl + " and "Ctrl ↑" are one key.
QString oneKey(const QString& written, const QString& language) {
    QString key = written.simplified();
    QStringList parts;
    for (bool isModifier = true; isModifier;) {
        isModifier = false;
        for (const QString& modifier : modifiersOf(language)) {
            if (key.startsWith(modifier)) {
                key = key.mid(modifier.size()).trimmed();
                key = key.size() > 1 && key.startsWith(u'+') ? key.mid(1).trimmed() : key;
                parts << modifier;
                isModifier = true;
            }
        }
    }
    return (parts << key).join(u' ');
}

} // namespace

NamedKeys keysWithout(const NamedKeys& all, const NamedKeys& some) {
    NamedKeys rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
    return rest;
}

std::string inOneLine(const NamedKeys& keys) {
    return QStringList(keys.begin(), keys.end()).join(u", "_s).toStdString();
}

NamedKeys keysOfCell(QString cell, const QString& language) {
    static const QRegularExpression where(u"\\A[^:]*: "_s);
    static const QRegularExpression opens(u" \\("_s);
    const QRegularExpression between(u", | (?:%1) "_s.arg(keyWordsOf(language).between));
    cell.remove(where).remove(u'`').remove(u')').replace(opens, u" "_s);
    NamedKeys keys;
    for (const QString& written : cell.split(between)) {
        keys.insert(oneKey(written, language));
    }
    return keys;
}

std::map<int, NamedKeys> keysOfManual(const QString& language, int section) {
    const Result<ManualText> text = ManualText::load(language);
    std::map<int, NamedKeys> found;
    if (!text) {
        ADD_FAILURE() << text.error().sentence.toStdString();
        return found;
    }
    std::size_t headings = 0;
    int part = 0;
    int now = 0;
    for (const ManualBlock& block : text->blocks()) {
        if (block.kind == ManualBlock::Kind::Heading) {
            const ManualHeading& heading = text->headings().at(headings++);
            part = heading.level == 2 ? 0 : part + 1;
            now = heading.number;
        }
        for (std::size_t row = 1; now == section && row < block.rows.size(); ++row) {
            found[part].merge(keysOfCell(block.rows[row].front(), language));
        }
    }
    return found;
}

NamedKeys keysOfHint(const KeyHint& hint, const QString& language) {
    const KeyWords& words = keyWordsOf(language);
    const QRegularExpression inWords(u"[←→↑↓−]|\\b%1\\b"_s.arg(words.space));
    QString modifiers;
    NamedKeys keys;
    for (qsizetype at = 0; at < hint.keys.size(); ++at) {
        const QString& cap = hint.keys[at];
        if (modifiersOf(language).contains(cap)) {
            modifiers += cap + u' ';
        } else if (cap == words.page) {
            keys.insert(oneKey(modifiers + cap + u' ' + hint.keys.value(++at), language));
        } else if (cap != u"–") {
            keys.insert(oneKey(modifiers + cap, language));
        }
    }
    for (auto found = inWords.globalMatch(hint.word); found.hasNext();) {
        keys.insert(oneKey(modifiers + found.next().captured(), language));
    }
    return keys;
}

NamedKeys keysOf(const std::vector<KeyGroup>& groups, const QString& language) {
    NamedKeys keys;
    for (const KeyGroup& group : groups) {
        for (const KeyHint& hint : group.keys) {
            keys.merge(keysOfHint(hint, language));
        }
    }
    return keys;
}

QStringList manualLanguages() {
    return {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s};
}

} // namespace atalaya::test
