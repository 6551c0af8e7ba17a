#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/Sketch.h"
#include "views/reports/pdf/TagPass.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace atalaya::report {
namespace {

using Object = QPDFObjectHandle;

QByteArray goodReport() {
    static const QByteArray bytes = [] {
        test::Sketch sketch;
        test::sketchReport(sketch);
        PdfDress dress;
        dress.title = QStringLiteral("Gap report");
        dress.language = QStringLiteral("en");
        dress.attachments = {
            {QStringLiteral("assessment.json"), "{}", QStringLiteral("application/json"), QStringLiteral("Data")}};
        const QByteArray drawn = sketch.bytes();
        const auto pdf = dressPdf(drawn, sketch.structure(), dress);
        return pdf ? pdf->bytes : QByteArray();
    }();
    return bytes;
}

QByteArray edited(const QByteArray& bytes, const std::function<void(QPDF&)>& edit) {
    QPDF file;
    file.processMemoryFile("good", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    edit(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

Object firstPage(QPDF& file) {
    return QPDFPageDocumentHelper(file).getAllPages().front().getObjectHandle();
}

/// The first element with a role, in tree order.
Object element(Object from, const std::string& role) {
    Object kids = from.getKey("/K");
    for (Object kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids}) {
        if (!kid.isDictionary() || !kid.hasKey("/S")) {
            continue;
        }
        if (kid.getKey("/S").isNameAndEquals("/" + role)) {
            return kid;
        }
        if (Object found = element(kid, role); found.isDictionary()) {
            return found;
        }
    }
    return Object::newNull();
}

Object element(QPDF& file, const std::string& role) {
    return element(file.getRoot().getKey("/StructTreeRoot"), role);
}

/// Replaces the first `from` in the content of the first page.
void replaceContent(QPDF& file, const std::string& from, const std::string& to) {
    const auto data = firstPage(file).getKey("/Contents").getStreamData();
    std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    const auto at = content.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    content.replace(at, from.size(), to);
    firstPage(file).replaceKey("/Contents", file.newStream(content));
}

Object firstFont(QPDF& file) {
    Object fonts = firstPage(file).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

Object attachment(QPDF& file) {
    return file.getRoot().getKey("/AF").getArrayItem(0);
}

struct Breach {
    const char* name;
    std::function<void(QPDF&)> make;
    std::set<std::string> rules;
};

void PrintTo(const Breach& breach, std::ostream* out) {
    *out << breach.name;
}

void setRole(QPDF& file, const char* from, const char* to) {
    element(file, from).replaceKey("/S", Object::newName(std::string("/") + to));
}

void replaceMetadata(QPDF& file, const std::string& from, const std::string& to) {
    const auto data = file.getRoot().getKey("/Metadata").getStreamData();
    std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    text.replace(text.find(from), from.size(), to);
    file.getRoot().getKey("/Metadata").replaceStreamData(text, Object::newNull(), Object::newNull());
}

void addMark(QPDF& file, const std::string& role, int mcid) {
    Object holder = element(file, role);
    Object kids = Object::newArray();
    kids.appendItem(holder.getKey("/K"));
    kids.appendItem(Object::newInteger(mcid));
    holder.replaceKey("/K", kids);
}

class Conformance : public testing::TestWithParam<Breach> {};

TEST_P(Conformance, ReportsExactlyTheBrokenRule) {
    const QStringList findings = test::checkConformance(edited(goodReport(), GetParam().make));
    std::set<std::string> rules;
    for (const QString& finding : findings) {
        rules.insert(finding.section(u':', 0, 0).toStdString());
    }
    EXPECT_EQ(rules, GetParam().rules) << findings.join(u'\n').toStdString();
}

const std::vector<Breach> breaches{
    {"Nothing", [](QPDF&) {}, {}},
    {"NotMarked", [](QPDF& f) { f.getRoot().removeKey("/MarkInfo"); }, {"marked"}},
    {"NoLanguage", [](QPDF& f) { f.getRoot().removeKey("/Lang"); }, {"language"}},
    {"NonsenseLanguage", [](QPDF& f) { f.getRoot().replaceKey("/Lang", Object::newString("e n")); }, {"language"}},
    {"NonsenseLanguageOfAnElement",
     [](QPDF& f) { element(f, "P").replaceKey("/Lang", Object::newString("")); },
     {"language"}},
    {"TitleHidden", [](QPDF& f) { f.getRoot().removeKey("/ViewerPreferences"); }, {"title-shown"}},
    {"NoMetadata", [](QPDF& f) { f.getRoot().removeKey("/Metadata"); }, {"metadata-title", "claim"}},
    {"EmptyTitle", [](QPDF& f) { replaceMetadata(f, ">Gap report<", "><"); }, {"metadata-title"}},
    {"BrokenMetadata", [](QPDF& f) { replaceMetadata(f, "</rdf:RDF>", "</rdf>"); }, {"metadata"}},
    {"NoClaim", [](QPDF& f) { replaceMetadata(f, "<pdfuaid:part>1<", "<pdfuaid:part>2<"); }, {"claim"}},
    {"NoColourSpace", [](QPDF& f) { f.getRoot().removeKey("/OutputIntents"); }, {"output-intent"}},
    {"NoTree",
     [](QPDF& f) { f.getRoot().removeKey("/StructTreeRoot"); },
     {"structure", "in-structure", "parent-tree", "link-in-structure"}},
    {"EmptyTree",
     [](QPDF& f) { f.getRoot().getKey("/StructTreeRoot").replaceKey("/K", Object::newArray()); },
     {"structure", "in-structure", "link-in-structure"}},
    {"ElementTwice",
     [](QPDF& f) {
         Object kids = element(f, "Sect").getKey("/K");
         kids.appendItem(kids.getArrayItem(0));
     },
     {"structure"}},
    {"NoElement",
     [](QPDF& f) { element(f, "Sect").getKey("/K").appendItem(Object::newString("words")); },
     {"structure"}},
    {"UnmarkedContent", [](QPDF& f) { replaceContent(f, "q\n", "0 0 5 5 re\nf\nq\n"); }, {"content-marked"}},
    {"ArtifactInsideTag",
     [](QPDF& f) { replaceContent(f, "<</MCID 0>> BDC\n", "<</MCID 0>> BDC\n/Artifact BMC\nEMC\n"); },
     {"content-nesting"}},
    {"TagInsideTag",
     [](QPDF& f) { replaceContent(f, "<</MCID 0>> BDC\n", "<</MCID 0>> BDC\n/P <</MCID 0>> BDC\nEMC\n"); },
     {"content-nesting", "one-parent"}},
    {"MarkWithoutEnd", [](QPDF& f) { replaceContent(f, "EMC\n", ""); }, {"content-nesting"}},
    {"EndWithoutMark", [](QPDF& f) { replaceContent(f, "EMC\n", "EMC\nEMC\n"); }, {"content-nesting"}},
    {"MarkOutsideTree", [](QPDF& f) { element(f, "P").removeKey("/K"); }, {"in-structure"}},
    {"MarkNeverDrawn", [](QPDF& f) { addMark(f, "H1", 7777); }, {"mark-missing"}},
    {"MarkInTwoElements", [](QPDF& f) { addMark(f, "H2", 0); }, {"one-parent"}},
    {"NumberUsedTwice", [](QPDF& f) { replaceContent(f, "/MCID 1>>", "/MCID 0>>"); }, {"one-parent", "mark-missing"}},
    {"NoWayBack", [](QPDF& f) { firstPage(f).removeKey("/StructParents"); }, {"parent-tree"}},
    {"WayBackToAnotherElement",
     [](QPDF& f) {
         Object marks = f.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
         marks.setArrayItem(0, element(f, "Table"));
     },
     {"parent-tree"}},
    {"TabOrder", [](QPDF& f) { firstPage(f).removeKey("/Tabs"); }, {"tab-order"}},
    {"LinkContents",
     [](QPDF& f) { firstPage(f).getKey("/Annots").getArrayItem(0).removeKey("/Contents"); },
     {"link-contents"}},
    {"LinkWithoutParent",
     [](QPDF& f) { firstPage(f).getKey("/Annots").getArrayItem(0).removeKey("/StructParent"); },
     {"link-in-structure"}},
    {"LinkOfAnotherElement",
     [](QPDF& f) {
         firstPage(f).getKey("/Annots").getArrayItem(0).replaceKey(
             "/StructParent", firstPage(f).getKey("/Annots").getArrayItem(1).getKey("/StructParent"));
     },
     {"link-in-structure"}},
    {"LinkInASpan", [](QPDF& f) { setRole(f, "Link", "Span"); }, {"link-in-structure"}},
    {"OtherAnnotation",
     [](QPDF& f) { firstPage(f).getKey("/Annots").getArrayItem(0).replaceKey("/Subtype", Object::newName("/Text")); },
     {"annotation"}},
    {"FigureAlt", [](QPDF& f) { element(f, "Figure").removeKey("/Alt"); }, {"figure-alt"}},
    {"BlankFigureAlt",
     [](QPDF& f) { element(f, "Figure").replaceKey("/Alt", Object::newString("  ")); },
     {"figure-alt"}},
    {"FirstHeading", [](QPDF& f) { setRole(f, "H1", "H2"); }, {"heading-order"}},
    {"SkippedHeading", [](QPDF& f) { setRole(f, "H2", "H3"); }, {"heading-order"}},
    {"RowOutsideTable", [](QPDF& f) { setRole(f, "THead", "Div"); }, {"table-shape"}},
    {"CellOutsideRow", [](QPDF& f) { setRole(f, "TR", "P"); }, {"table-shape"}},
    {"ParagraphInTable", [](QPDF& f) { setRole(f, "THead", "P"); }, {"table-shape"}},
    {"UnevenRows",
     [](QPDF& f) { element(element(f, "TBody"), "TD").replaceKey("/A", Object::parse("<</O /Table /ColSpan 2>>")); },
     {"table-width"}},
    {"HeaderScope", [](QPDF& f) { element(f, "TH").removeKey("/A"); }, {"header-scope"}},
    {"ItemOutsideList", [](QPDF& f) { setRole(f, "L", "Div"); }, {"list-shape"}},
    {"ParagraphInList", [](QPDF& f) { setRole(f, "LI", "P"); }, {"list-shape"}},
    {"ParagraphInItem", [](QPDF& f) { setRole(f, "LBody", "P"); }, {"list-shape"}},
    {"BodyOutsideItem", [](QPDF& f) { setRole(f, "LI", "Div"); }, {"list-shape"}},
    {"EntryOutsideContents", [](QPDF& f) { setRole(f, "TOC", "Div"); }, {"toc-shape"}},
    {"ParagraphInContents", [](QPDF& f) { setRole(f, "TOCI", "P"); }, {"toc-shape"}},
    {"UnknownRole", [](QPDF& f) { setRole(f, "Sect", "Chapter"); }, {"role"}},
    {"NoUnicode", [](QPDF& f) { firstFont(f).removeKey("/ToUnicode"); }, {"unicode"}},
    {"ZeroUnicode",
     [](QPDF& f) {
         firstFont(f).replaceKey("/ToUnicode", f.newStream("1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                                                           "1 beginbfrange <0001> <FFFF> <0000> endbfrange\n"));
     },
     {"unicode"}},
    {"FontNotEmbedded",
     [](QPDF& f) {
         firstFont(f).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2");
     },
     {"font-embedded"}},
    {"FontOutsideTheFile",
     [](QPDF& f) { firstPage(f).getKey("/Resources").replaceKey("/Font", Object::newDictionary()); },
     {"font-embedded"}},
    {"MissingGlyph", [](QPDF& f) { replaceContent(f, "<0001> Tj", "<0000> Tj"); }, {"missing-glyph"}},
    {"AttachmentRelation", [](QPDF& f) { attachment(f).removeKey("/AFRelationship"); }, {"attachment"}},
    {"AttachmentName", [](QPDF& f) { attachment(f).removeKey("/UF"); }, {"attachment"}},
    {"AttachmentDescription", [](QPDF& f) { attachment(f).removeKey("/Desc"); }, {"attachment"}},
};

INSTANTIATE_TEST_SUITE_P(EachRule, Conformance, testing::ValuesIn(breaches),
                         [](const auto& tested) { return tested.param.name; });

// A rule without a file that breaks it is a rule nobody has seen at work.
TEST(ConformanceRules, HasEachRuleBrokenAtLeastOnce) {
    std::set<std::string> broken{"readable"}; // below
    for (const Breach& breach : breaches) {
        broken.insert(breach.rules.begin(), breach.rules.end());
    }
    std::set<std::string> named;
    for (const char* part : {".cpp", "Pages.cpp", "Structure.cpp", "Fonts.h"}) {
        QFile source(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/views/pdf/Conformance%1").arg(QLatin1String(part)));
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        static const QRegularExpression rule(
            QStringLiteral("(?:add\\(\\s*|\\},\\s*)\"([a-z]+(?:-[a-z]+)*)\"(?:,|\\))"));
        for (auto found = rule.globalMatch(QString::fromUtf8(source.readAll())); found.hasNext();) {
            named.insert(found.next().captured(1).toStdString());
        }
    }
    EXPECT_EQ(broken, named);
}

TEST(ConformanceOfOtherFiles, SaysThatAFileCannotBeRead) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("no pdf"), goodReport().left(20000)}) {
        const QStringList findings = test::checkConformance(bytes);
        ASSERT_FALSE(findings.isEmpty());
        EXPECT_TRUE(findings.last().startsWith(u"readable: ")) << findings.last().toStdString();
    }
}

TEST(ConformanceOfOtherFiles, AnOrdinaryPdfOfQtBreaksManyRules) {
    test::Sketch sketch(false);
    test::sketchReport(sketch);
    EXPECT_GE(test::checkConformance(sketch.bytes()).size(), 7);
}

} // namespace
} // namespace atalaya::report
