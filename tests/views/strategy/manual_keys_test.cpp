// What the manual says of keys (section 16, its tables) and what F1 lists are the same.
#include "tests/views/strategy/StrategyPageFixture.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace atalaya::test {
namespace {

/// Keys with their modifiers, "Ctrl ↑", each as often as it is named.
using NamedKeys = std::multiset<QString>;

NamedKeys without(const NamedKeys& all, const NamedKeys& some) {
    NamedKeys rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
    return rest;
}

std::string list(const NamedKeys& keys) {
    return QStringList(keys.begin(), keys.end()).join(u", "_s).toStdString();
}

/// "Ctrl+↑", "Ctrl + " and "Ctrl ↑" are one key.
QString oneKey(const QString& written) {
    QString key = written.simplified();
    QStringList parts;
    for (bool isModifier = true; isModifier;) {
        isModifier = false;
        for (const QString& modifier : {u"Ctrl"_s, u"Shift"_s, u"Alt"_s}) {
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

/// "Tree: Ctrl+→, Ctrl+←", "in *Cost and benefit*: ←, → (or ↓, ↑)".
NamedKeys keysOfCell(QString cell) {
    static const QRegularExpression where(u"\\A[^:]*: "_s);
    static const QRegularExpression between(u", | and "_s);
    cell.remove(where).remove(u'`').remove(u')').replace(u" (or "_s, u", "_s);
    cell.replace(u"arrows"_s, u"←, →, ↑, ↓"_s);
    NamedKeys keys;
    for (const QString& written : cell.split(between)) {
        keys.insert(oneKey(written));
    }
    return keys;
}

/// By the heading of the third level that a table stands under; empty before the first.
std::map<QString, NamedKeys> keysOfManual() {
    QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/manual/manual.en.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString section = text.section(u"\n## 16. "_s, 1).section(u"\n## "_s, 0, 0);
    std::map<QString, NamedKeys> found;
    QString heading;
    for (const QString& line : section.split(u'\n')) {
        if (line.startsWith(u"### ")) {
            heading = line.mid(4);
        } else if (line.startsWith(u"| ") && !line.startsWith(u"| key ") && !line.startsWith(u"| ---")) {
            found[heading].merge(keysOfCell(line.section(u'|', 1, 1).trimmed()));
        }
    }
    return found;
}

/// One key cap each; what stands in the words beside them ("↓ and ↑ do the same") is named there, too.
NamedKeys keysOfHint(const KeyHint& hint) {
    static const QRegularExpression inWords(u"[←→↑↓−]|\\bSpace\\b"_s);
    QString modifiers;
    NamedKeys keys;
    for (qsizetype at = 0; at < hint.keys.size(); ++at) {
        const QString& cap = hint.keys[at];
        if (cap == u"Ctrl" || cap == u"Shift" || cap == u"Alt") {
            modifiers += cap + u' ';
        } else if (cap == u"Page") {
            keys.insert(oneKey(modifiers + cap + u' ' + hint.keys.value(++at)));
        } else if (cap != u"–") {
            keys.insert(oneKey(modifiers + cap));
        }
    }
    for (auto found = inWords.globalMatch(hint.word); found.hasNext();) {
        keys.insert(oneKey(modifiers + found.next().captured()));
    }
    return keys;
}

NamedKeys keysOf(const std::vector<KeyGroup>& groups) {
    NamedKeys keys;
    for (const KeyGroup& group : groups) {
        for (const KeyHint& hint : group.keys) {
            keys.merge(keysOfHint(hint));
        }
    }
    return keys;
}

class ManualKeys : public StrategyPageFixture {};

TEST_F(ManualKeys, AreThoseThatF1Lists) {
    start();
    std::map<QString, NamedKeys> listed;
    for (const auto& [heading, part] :
         {std::pair(u"Roadmap"_s, u"roadmap"_s), std::pair(u"What if"_s, u"whatif"_s),
          std::pair(u"Objectives"_s, u"objectives"_s), std::pair(u"Measures"_s, u"measures"_s)}) {
        m_window->go({PageId::Strategy, {}, part});
        listed[heading] = keysOf(m_page->currentTab()->keyGroups());
        // What is listed beside them, whichever tab is in front.
        listed[{}] = without(keysOf(m_page->keyGroups()), listed[heading]);
    }
    std::map<QString, NamedKeys> written = keysOfManual();
    written[{}].merge(written[u"Out and in: the workbook and the deadlines"_s]);
    written.erase(u"Out and in: the workbook and the deadlines"_s);
    EXPECT_EQ(written.size(), listed.size()) << "a table was not found, or is new";
    for (const auto& [heading, keys] : written) {
        SCOPED_TRACE(heading.isEmpty() ? "the page, its forms and drawers" : heading.toStdString());
        EXPECT_FALSE(keys.empty());
        EXPECT_EQ(list(without(keys, listed[heading])), "") << "in the manual and not in F1";
        EXPECT_EQ(list(without(listed[heading], keys)), "") << "in F1 and not in the manual";
    }
}

TEST(NamedKey, IsTheSameHoweverItIsWritten) {
    EXPECT_EQ(keysOfCell(u"Shift+←, Shift+→"_s), (NamedKeys{u"Shift ←"_s, u"Shift →"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl + and Ctrl −"_s), (NamedKeys{u"Ctrl +"_s, u"Ctrl −"_s}));
    EXPECT_EQ(keysOfCell(u"Ctrl+Page ↓"_s), (NamedKeys{u"Ctrl Page ↓"_s}));
    EXPECT_EQ(keysOfCell(u"in *Cost and benefit*: ←, → (or ↓, ↑)"_s), (NamedKeys{u"←"_s, u"→"_s, u"↓"_s, u"↑"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"+"_s}, u"larger; with − back"_s}), (NamedKeys{u"Ctrl +"_s, u"Ctrl −"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"Page"_s, u"↓"_s}, u"next part"_s}), (NamedKeys{u"Ctrl Page ↓"_s}));
    EXPECT_EQ(keysOfHint({{u"Ctrl"_s, u"↑"_s, u"–"_s, u"↓"_s}, u"move it"_s}), (NamedKeys{u"Ctrl ↑"_s, u"Ctrl ↓"_s}));
}

} // namespace
} // namespace atalaya::test
