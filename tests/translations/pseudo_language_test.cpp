#include "assessments/framework/FrameworkLoader.h"
#include "tests/translations/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Written once for all tests here.
class PseudoLanguage : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_tree = std::make_unique<SourceTree>();
        const ScriptEnd end = runScript(u"pseudo-language"_s, {s_tree->path()});
        ASSERT_EQ(end.status, 0) << end.err.toStdString();
    }
    static void TearDownTestSuite() { s_tree.reset(); }

    static QString inTree(const QString& path) { return QDir(s_tree->path()).filePath(path); }

    static std::unique_ptr<SourceTree> s_tree;
};

std::unique_ptr<SourceTree> PseudoLanguage::s_tree;

TEST_F(PseudoLanguage, KeepsTheRules) {
    const QString folder = u"resources/frameworks/cicte-2012/"_s;
    for (const QString& name : {u"words.en.json"_s, u"declaration.en.json"_s}) {
        s_tree->write(folder + name, contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/") + folder + name));
    }
    EXPECT_EQ(s_tree->complaints(), QString());
}

TEST_F(PseudoLanguage, IsAccentedAndTwoFifthsLonger) {
    QXmlStreamReader reader(contentOf(inTree(u"translations/atalaya_xx.ts"_s)));
    static const QRegularExpression kept(u"%L?[1-9n]|<[^>]*>|--[a-z-]+|[a-z]+://\\S+|&\\w"_s);
    static const QRegularExpression date(u"^[dMyHms' ,.:/-]*$"_s);
    QString source;
    int words = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == u"source") {
            source = reader.readElementText();
        } else if (reader.name() == u"translation" || reader.name() == u"numerusform") {
            const QString written = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            const QString bare = QString(source).remove(kept);
            if (!bare.contains(QRegularExpression(u"[a-zA-Z]"_s)) || date.match(source).hasMatch()) {
                EXPECT_EQ(written.trimmed().left(source.trimmed().size()), source.trimmed());
                continue;
            }
            ++words;
            EXPECT_GE(written.size(), source.size() + qsizetype(0.4 * double(bare.size()))) << written.toStdString();
            EXPECT_TRUE(written.contains(QRegularExpression(u"[^\\x00-\\x7f]"_s))) << written.toStdString();
        }
    }
    EXPECT_EQ(reader.error(), QXmlStreamReader::NoError) << reader.errorString().toStdString();
    EXPECT_GT(words, 5000);
}

TEST_F(PseudoLanguage, HasAFrameworkThatLoads) {
    FrameworkFiles files;
    const QString own = inTree(u"resources/frameworks/cicte-2012/"_s);
    files.structureName = u"structure.json"_s;
    files.wordsName = u"words.xx.json"_s;
    files.documentName = u"declaration.xx.json"_s;
    files.structure = contentOf(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/frameworks/cicte-2012/structure.json"));
    files.words = contentOf(own + files.wordsName);
    files.document = contentOf(own + files.documentName);
    const LoadedFramework loaded = loadFramework(files);
    ASSERT_TRUE(loaded.framework);
    EXPECT_TRUE(loaded.problems.empty());
    EXPECT_EQ(loaded.framework->language, u"xx"_s);
    for (const Commitment& commitment : loaded.framework->commitments) {
        EXPECT_TRUE(commitment.verbatim.contains(commitment.wording, Qt::CaseInsensitive))
            << "what is quoted stays a quotation: " << commitment.wording.toStdString();
    }
}

TEST_F(PseudoLanguage, IsNeverWrittenOverOneThatIsSpoken) {
    const SourceTree other;
    for (const QString& code : {u"es"_s, u"en"_s, u"XX"_s, u"../x"_s}) {
        const ScriptEnd end = runScript(u"pseudo-language"_s, {other.path(), code});
        EXPECT_EQ(end.status, 2);
        EXPECT_TRUE(end.err.contains(u"“xx” is one"_s)) << end.err.toStdString();
    }
    EXPECT_TRUE(QDir(other.path()).isEmpty());
    EXPECT_EQ(runScript(u"pseudo-language"_s, {}).status, 2);
}

} // namespace
} // namespace atalaya::test
