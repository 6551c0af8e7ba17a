#include "models/items/FileSize.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class FileSizeTest : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(m_usual); }
    /// With the numbers of a language; the words are those of the tests, English.
    [[nodiscard]] static QString sizeIn(const QString& code, qint64 bytes) {
        QLocale::setDefault(QLocale(code));
        return fileSizeText(bytes).replace(QChar::Nbsp, u' ');
    }
    QLocale m_usual;
};

TEST_F(FileSizeTest, GoesToTheNextUnitAtEach1024) {
    EXPECT_EQ(sizeIn(u"en"_s, 0), u"0 bytes"_s);
    EXPECT_EQ(sizeIn(u"en"_s, 1023), u"1,023 bytes"_s);
    EXPECT_EQ(sizeIn(u"en"_s, 1024), u"1.0 kB"_s);
    EXPECT_EQ(sizeIn(u"en"_s, 4'404'019), u"4.2 MB"_s);
    EXPECT_EQ(sizeIn(u"en"_s, qint64(1024) * 1024 * 1024), u"1.0 GB"_s);
    EXPECT_EQ(sizeIn(u"en"_s, qint64(5) * 1024 * 1024 * 1024 * 1024), u"5.0 TB"_s);
    EXPECT_EQ(sizeIn(u"en"_s, qint64(5000) * 1024 * 1024 * 1024 * 1024), u"5,000.0 TB"_s) << "there is no larger one";
}

TEST_F(FileSizeTest, ItsNumberIsOfTheLanguage) {
    EXPECT_TRUE(sizeIn(u"es"_s, 4'404'019).startsWith(u"4,2 "_s));
    EXPECT_TRUE(sizeIn(u"pt"_s, 4'404'019).startsWith(u"4,2 "_s));
    EXPECT_TRUE(sizeIn(u"fr"_s, 4'404'019).startsWith(u"4,2 "_s));
    EXPECT_TRUE(sizeIn(u"fr"_s, 1023).startsWith(u"1\u202f023 "_s));
    EXPECT_TRUE(sizeIn(u"es"_s, 1023).startsWith(u"1023 "_s)) << "thousands are set apart from five digits on";
}

} // namespace
} // namespace atalaya::test
