#include "tests/views/support/AltamarWords.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {

namespace {

using namespace Qt::StringLiterals;

/// What no language translates.
QStringList namesOfAll() {
    return {u"Atalaya"_s,   u"Altamar"_s,     u"Qt"_s,
            u"PDF"_s,       u"PDF/UA"_s,      u"PDF/A"_s,
            u"HTML"_s,      u"ODT"_s,         u"XLSX"_s,
            u"CSV"_s,       u"SVG"_s,         u"PNG"_s,
            u"JSON"_s,      u"TXT"_s,         u"GLPK"_s,
            u"SHA-256"_s,   u"OEA"_s,         u"OAS"_s,
            u"CICTE"_s,     u"CSIRT"_s,       u"CSIRTs"_s,
            u"Wi-Fi"_s,     u"USD"_s,         u"QR"_s,
            u"kB"_s,        u"MB"_s,          u"GB"_s,
            u"English"_s,   u"Español"_s,     u"Português"_s,
            u"Français"_s,  u"xx"_s,          u"Ctrl"_s,
            u"Alt"_s,       u"María Núñez"_s, u"Esc"_s,
            u"TLP:CLEAR"_s, u"TLP:GREEN"_s,   u"TLP:AMBER+STRICT"_s,
            u"TLP:AMBER"_s, u"TLP:RED"_s};
}

const QRegularExpression& lettersOfAltamar() {
    static const QRegularExpression found(u"[\\p{L}\\p{N}]+"_s);
    return found;
}

/// Members whose values are shown though they are one small word.
bool isShownAlways(const QString& member) {
    return member == "unit"_L1 || member == "currency"_L1;
}

void gatherTexts(const QJsonValue& value, const QString& member, QSet<QString>& found, QStringList& units) {
    // A key of the format ("draft", "arithmetic") is one small word, what people wrote is not.
    static const QRegularExpression key(u"^[a-z][A-Za-z-]*$"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            gatherTexts(part.value(), part.key(), found, units);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array) {
            gatherTexts(part, member, found, units);
        }
    } else if (const QString text = value.toString();
               text.size() > 1 && (isShownAlways(member) || !key.match(text).hasMatch())) {
        found.insert(text);
        if (member == "unit"_L1) {
            units.append(text);
        }
    }
}

bool isLetterAt(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Blanks out a text where it stands by itself: "the" does not go out of "other".
void blankOut(QString& shown, const QString& text) {
    for (qsizetype at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + 1)) {
        if (!isLetterAt(shown, at - 1) && !isLetterAt(shown, at + text.size())) {
            shown.replace(at, text.size(), QString(text.size(), u' '));
        }
    }
}

} // namespace

AltamarWords::AltamarWords(const QString& language, const QStringList& more) {
    const QString altamar = QStringLiteral(ATALAYA_SOURCE_DIR "/resources/samples/altamar");
    addJson(altamar, {u"*.json"_s});
    addJson(altamar + u"/workshops"_s, {u"*.json"_s});
    // As the program has them: a language that is registered has its files there, too.
    addJson(u":/frameworks/cicte-2012"_s,
            {u"structure.json"_s, u"words.%1.json"_s.arg(language), u"declaration.%1.json"_s.arg(language)});
    QDirIterator documents(altamar + u"/files"_s, QDir::Files);
    while (documents.hasNext()) {
        const QString path = documents.next();
        add(path.section(u'/', -1));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            add(line);
        }
    }
    for (const QString& text : namesOfAll() + more) {
        add(text);
    }
    EXPECT_GT(m_texts.size(), 1'000) << "the practice country is not where it was";
    m_texts.removeDuplicates();
    m_units.removeDuplicates();
    std::sort(m_texts.begin(), m_texts.end(),
              [](const QString& one, const QString& other) { return one.size() > other.size(); });
    m_all = m_texts.join(u'\n');
}

void AltamarWords::addJson(const QString& folder, const QStringList& names) {
    const QFileInfoList files = QDir(folder).entryInfoList(names, QDir::Files);
    EXPECT_GE(files.size(), names.size()) << folder.toStdString() << ": " << names.join(u' ').toStdString();
    QSet<QString> found;
    for (const QFileInfo& one : files) {
        QFile file(one.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << one.filePath().toStdString();
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        gatherTexts(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, found,
                    m_units);
    }
    for (const QString& text : found) {
        add(text);
    }
}

void AltamarWords::add(const QString& text) {
    if (const QString one = plain(text); one.size() > 1) {
        m_texts.append(one);
    }
}

QString AltamarWords::plain(QString text) {
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    static const QRegularExpression accessKey(u"&(?=[\\p{L}\\p{N}])"_s);
    static const QRegularExpression breaks(u"[\\x{00AD}\\x{200B}\\x{2060}\\x{200E}\\x{200F}\\x{2066}-\\x{2069}]"_s);
    text.replace(tag, u" "_s).replace(u"&amp;"_s, u"&"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    return text.replace(u"&quot;"_s, u"\""_s).remove(accessKey).remove(breaks).simplified();
}

QString AltamarWords::without(const QString& shown) const {
    const auto known = m_known.constFind(shown);
    if (known != m_known.cend()) {
        return *known;
    }
    static const QRegularExpression address(u"[A-Za-z]+://\\S*|(?<!\\S)/\\S+"_s); // of the web, of a file
    QString left = plain(shown).replace(address, u" "_s);
    for (const QString& text : m_texts) {
        if (text.size() <= left.size()) {
            blankOut(left, text);
        }
    }
    m_known.insert(shown, left);
    return left;
}

QString AltamarWords::withoutPieces(const QString& painted) const {
    const auto known = m_knownPieces.constFind(painted);
    if (known != m_knownPieces.cend()) {
        return *known;
    }
    QString left = without(painted);
    // Between signs that set apart: "Stage 3 · Ministry of the" has a piece of its own behind the dot.
    static const QRegularExpression between(u"\\s*[·:;|()…“”«»]+\\s*|\\s{2,}|\\s[–—-]\\s"_s);
    for (const QString& piece : left.split(between, Qt::SkipEmptyParts)) {
        const QString trimmed = piece.trimmed();
        if (lettersOfAltamar().match(trimmed).hasMatch() && m_all.contains(trimmed)) {
            blankOut(left, trimmed);
        }
    }
    blankOutUnits(left);
    m_knownPieces.insert(painted, left);
    return left;
}

/// A number with its unit that goes on in the next line: "11 events in a", and "month, 30 Apr".
void AltamarWords::blankOutUnits(QString& line) const {
    for (const QString& unit : m_units) {
        for (qsizetype space = unit.indexOf(u' '); space > 0; space = unit.indexOf(u' ', space + 1)) {
            const QString head = unit.left(space);
            const QString tail = unit.mid(space + 1);
            const QString before = line.chopped(std::min(line.size(), head.size())).trimmed();
            if (line.endsWith(head) && !before.isEmpty() && before.back().isDigit()) {
                line.chop(head.size());
            }
            if (line.startsWith(tail) && (line.size() == tail.size() || line.at(tail.size()) == u',')) {
                line.remove(0, tail.size());
            }
        }
    }
}

} // namespace atalaya::test
