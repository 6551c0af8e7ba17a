#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

// The words of the instrument and of the Declaration, key by key, in each language that is offered.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

void gatherTexts(const QJsonValue& value, const QString& place, QMap<QString, QString>& texts) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            gatherTexts(part.value(), place + u'/' + part.key(), texts);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            gatherTexts(array.at(index), place + u'/' + QString::number(index), texts);
        }
    } else if (value.isString()) {
        texts[place] = value.toString();
    }
}

/// Every text of a file of the framework by its place.
QMap<QString, QString> textsOf(const QString& name) {
    QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/frameworks/cicte-2012/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QMap<QString, QString> texts;
    gatherTexts(QJsonDocument::fromJson(file.readAll()).object(), {}, texts);
    EXPECT_GT(texts.size(), 40) << name.toStdString();
    return texts;
}

/// What reads the same in English: codes and numbers of other instruments, acronyms, and words that are spelt alike.
bool mayReadAlike(const QString& code, const QString& place, const QString& text) {
    static const QRegularExpression data(
        u"/(?:format|framework|version|reference|originalLanguage|symbol|id|adopted|dated|language|place)$"_s);
    static const QRegularExpression word(u"[A-Za-z]*[a-z]{3,}"_s);
    static const QMap<QString, QStringList> alike{
        {u"es"_s, {u"Academia"_s}},
        {u"pt"_s, {u"CSIRTs"_s}},
        {u"fr"_s,
         {u"Initial"_s, u"Extradition"_s, u"participation"_s, u"importance"_s, u"intention"_s, u"Assistance"_s,
          u"Contributions"_s}},
    };
    return data.match(place).hasMatch() || !word.match(text).hasMatch() || alike.value(code).contains(text);
}

class ContentWords : public testing::TestWithParam<const char*> {};

TEST_P(ContentWords, AreThereForEveryKeyAndAreNotTheEnglishOnes) {
    const QString code = QLatin1String(GetParam());
    for (const QString& file : {u"words.%1.json"_s, u"declaration.%1.json"_s}) {
        const QMap<QString, QString> english = textsOf(file.arg(u"en"_s));
        const QMap<QString, QString> own = textsOf(file.arg(code));
        for (auto text = english.begin(); text != english.end(); ++text) {
            // Whether a text needs a note of its editors is each language's own affair.
            if (text.key().endsWith(u"/editorialNote"_s)) {
                continue;
            }
            ASSERT_TRUE(own.contains(text.key())) << text.key().toStdString();
            const QString said = own.value(text.key());
            EXPECT_EQ(said.trimmed().isEmpty(), text.value().trimmed().isEmpty()) << text.key().toStdString();
            EXPECT_TRUE(said != text.value() || mayReadAlike(code, text.key(), said))
                << text.key().toStdString() << ": " << said.toStdString();
        }
    }
}

// Two stages, or two bodies, of one name could not be told apart in a list.
TEST_P(ContentWords, NameNoTwoThingsAlikeThatEnglishTellsApart) {
    const QString code = QLatin1String(GetParam());
    static const QRegularExpression name(
        u"^/(stages|bodies|clusters|groups|strengths|effortLevels|commitments|indicators)/[^/]+/(name|title|axisLabel)$"_s);
    const QMap<QString, QString> english = textsOf(u"words.en.json"_s);
    const QMap<QString, QString> own = textsOf(u"words.%1.json"_s.arg(code));
    QMap<QString, QString> seen;
    for (auto text = own.begin(); text != own.end(); ++text) {
        const QRegularExpressionMatch match = name.match(text.key());
        if (!match.hasMatch()) {
            continue;
        }
        const QString kind = match.captured(1) + u' ' + match.captured(2) + u' ' + text.value().toLower();
        const QString meant = english.value(text.key()).toLower();
        EXPECT_EQ(seen.value(kind, meant), meant) << text.key().toStdString() << ": " << text.value().toStdString();
        seen[kind] = meant;
    }
    EXPECT_GT(seen.size(), 150);
}

INSTANTIATE_TEST_SUITE_P(Each, ContentWords, testing::Values("es", "pt", "fr"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace atalaya::test
