#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

// A translation is found only under the class that asks for it. What stands under the namespace alone is never found:
// lupdate lost the class, as it does behind "{}" in the list of what a constructor begins with.

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST(TranslationContexts, NoneIsANamespaceAlone) {
    const QDir folder(QStringLiteral(ATALAYA_SOURCE_DIR "/translations"));
    int read = 0;
    for (const QString& name : folder.entryList({u"atalaya_*.ts"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const QByteArray all = file.readAll();
        for (const char* lost : {"atalaya", "atalaya::exchange", "atalaya::report", "atalaya::planitems"}) {
            EXPECT_FALSE(all.contains(QByteArray("<name>") + lost + "</name>")) << name.toStdString() << ": " << lost;
        }
        ++read;
    }
    EXPECT_GT(read, 0);
}

} // namespace
} // namespace atalaya::test
