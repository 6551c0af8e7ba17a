#include "tests/views/evidence/EvidencePageFixture.h"
#include "tests/views/support/Package.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class RegisterExportTest : public EvidencePageTest {};

TEST_F(RegisterExportTest, GoesToSpreadsheetsWithWhatMustBeSaidWhereverItGoes) {
    Assessment made = assessment();
    made.evidence[0].title = u"=HYPERLINK(\"x\")"_s;
    made.handling = HandlingMark::Red;
    start(made);
    m_answers.place = pathOf(u"register.csv"_s);
    press(u"Export register…"_s);
    const QByteArray csv = read(m_answers.place);
    EXPECT_EQ(csv.count("\r\n"), 4 + 4) << "heads and pieces; what must be said wherever they go";
    EXPECT_TRUE(csv.contains("\r\n,TLP:RED,")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("Altamar")) << "whose it is";
    EXPECT_TRUE(csv.contains("Self-assessment"));
    EXPECT_TRUE(csv.contains("'=HYPERLINK"));
    EXPECT_TRUE(csv.contains("Ministério"));
    m_answers.place = pathOf(u"register.xlsx"_s);
    press(u"Export register…"_s);
    const auto book = report::test::opened(read(m_answers.place));
    EXPECT_TRUE(book.files.value(u"xl/sharedStrings.xml"_s).contains("TLP:RED"));
    EXPECT_TRUE(book.files.value(u"xl/worksheets/sheet1.xml"_s).contains("TLP:RED")) << "printed on each page";
}

} // namespace
} // namespace atalaya::test
