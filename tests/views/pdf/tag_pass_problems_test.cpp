#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "views/reports/pdf/Ink.h"

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

using test::dressed;
using test::plainDress;
using test::problemsOf;
using test::Sketch;
using testing::HasSubstr;

struct Fault {
    const char* name;
    std::function<void(Sketch&)> draw;
    const char* problem;
};

void PrintTo(const Fault& fault, std::ostream* out) {
    *out << fault.name;
}

Node& linkTo(Sketch& sketch, const QString& target, bool drawn = true) {
    Node& link = sketch.link(sketch.add(sketch.root(), "P"), target);
    sketch.draw({{.slot = &sketch.newSlot(&link, QStringLiteral("linked")), .link = drawn ? &link : nullptr}});
    return link;
}

Node& figure(Sketch& sketch, const QString& alt) {
    Node& node = sketch.add(sketch.root(), "Figure");
    node.alt = alt;
    return node;
}

void stray(Sketch& sketch, std::uint16_t ink) {
    Sketch::Run run;
    run.ink = ink;
    run.text = QStringLiteral("stray");
    sketch.draw(std::vector<Sketch::Run>{run});
}

void drawSquare(QPainter& painter) {
    painter.fillRect(QRectF(0, 0, 9, 9), Qt::red);
}

class Faults : public testing::TestWithParam<Fault> {};

TEST_P(Faults, AreReportedAndEndTheClaim) {
    Sketch sketch;
    sketch.paragraph(sketch.root(), "P", QStringLiteral("A sound paragraph before"));
    GetParam().draw(sketch);
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(pdf.problems.size(), 1) << problemsOf(pdf);
    EXPECT_THAT(problemsOf(pdf), HasSubstr(GetParam().problem));
    const QStringList findings = test::checkConformance(pdf.bytes);
    EXPECT_TRUE(findings.contains(QStringLiteral("claim: the metadata do not claim PDF/UA-1")))
        << findings.join(u'\n').toStdString();
}

const std::vector<Fault> faults{
    {"NeverDrawn", [](Sketch& s) { s.newSlot(&s.add(s.root(), "P"), QStringLiteral("lost words")); },
     "“lost words” is never drawn"},
    {"CutShort",
     [](Sketch& s) {
         s.draw({{.slot = &s.newSlot(&s.add(s.root(), "P"), QStringLiteral("seen and unseen")),
                  .text = QStringLiteral("seen")}});
     },
     "“and unseen” is never drawn"},
    {"DrawnTwice",
     [](Sketch& s) {
         Slot& slot = s.newSlot(&s.add(s.root(), "P"), QStringLiteral("echo"));
         s.draw(slot);
         s.draw(slot);
     },
     "“echo” on page 1 is drawn twice"},
    {"OtherWords",
     [](Sketch& s) {
         s.draw({{.slot = &s.newSlot(&s.add(s.root(), "P"), QStringLiteral("the cat")),
                  .text = QStringLiteral("the cut")}});
     },
     "“ut” is drawn on page 1 where the text says “at”"},
    {"OutsideTheStructure", [](Sketch& s) { stray(s, 0); }, "“stray” on page 1 is text outside the structure"},
    {"UnknownInk", [](Sketch& s) { stray(s, 60000); }, "“stray” on page 1 has an unknown ink"},
    {"InNoElement", [](Sketch& s) { s.draw(s.newSlot(nullptr, QStringLiteral("orphan"))); },
     "“orphan” on page 1 is in no element"},
    {"InTwoElements",
     [](Sketch& s) {
         Slot& slot = s.newSlot(&s.add(s.root(), "P"), QStringLiteral("torn"));
         s.add(s.root(), "P").kids.emplace_back(&slot);
         s.draw(slot);
     },
     "is in two elements"},
    {"OutsideThePage",
     [](Sketch& s) {
         Slot& slot = s.newSlot(&s.add(s.root(), "P"), QStringLiteral("beyond"));
         s.draw({{.slot = &slot}}, 900);
     },
     "“beyond” lies outside page 1"},
    {"NoGlyph", [](Sketch& s) { s.paragraph(s.root(), "P", QStringLiteral("a \u0378 b")); },
     "a character that no font has"},
    {"FigureWithoutAlt",
     [](Sketch& s) { s.figure(s.newSlot(&figure(s, QString()), {}, true), QRectF(60, 300, 50, 50), drawSquare); },
     "A figure has no alternative text"},
    {"FigureNeverDrawn", [](Sketch& s) { s.newSlot(&figure(s, QStringLiteral("chart")), {}, true); }, "is never drawn"},
    {"FigureWithoutEnd",
     [](Sketch& s) {
         const Slot& slot = s.newSlot(&figure(s, QStringLiteral("chart")), {}, true);
         s.painter().fillRect(QRectF(500, 500, 1, 1), codedColor(Qt::white, slot.id));
         s.painter().fillRect(QRectF(500, 500, 99, 99), Qt::red);
     },
     "A figure of page 1 has a beginning and no end"},
    {"LinkToNowhere", [](Sketch& s) { linkTo(s, QStringLiteral("#nowhere")).role = "Span"; },
     "“#nowhere”, which is not in the document"},
    {"LinkToAScript", [](Sketch& s) { linkTo(s, QStringLiteral("javascript:alert(1)")).role = "Span"; },
     "“javascript:alert(1)” is not a web address"},
    {"LinkToAFile", [](Sketch& s) { linkTo(s, QStringLiteral("file:///etc/passwd")).role = "Span"; },
     "is not a web address"},
    {"LinkWithoutPlace", [](Sketch& s) { linkTo(s, QStringLiteral("https://example.org"), false); },
     "“linked” has no place on a page"},
    {"UnknownRole", [](Sketch& s) { s.paragraph(s.root(), "Chapter", QStringLiteral("words")); },
     "“Chapter” is not a role"},
    {"OutlineToNothing",
     [](Sketch& s) {
         static const Node undrawn{};
         s.structure().outline.push_back({1, QStringLiteral("Chapter 9"), &undrawn});
     },
     "“Chapter 9”, which is not drawn"},
};

INSTANTIATE_TEST_SUITE_P(OfADrawing, Faults, testing::ValuesIn(faults),
                         [](const auto& tested) { return tested.param.name; });

TEST(TagPassProblems, AFontThatIsNotInTheFileIsReported) {
    Sketch sketch;
    sketch.paragraph(sketch.root(), "P", QStringLiteral("words"));
    const QByteArray drawn = sketch.bytes();
    QPDF file;
    file.processMemoryFile("drawn", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    QPDFObjectHandle fonts =
        QPDFPageDocumentHelper(file).getAllPages().front().getObjectHandle().getKey("/Resources").getKey("/Font");
    QPDFObjectHandle font = fonts.getKey(*fonts.getKeys().begin());
    font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2");
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const QByteArray bytes(reinterpret_cast<const char*>(buffer->getBuffer()),
                           static_cast<qsizetype>(buffer->getSize()));
    const auto pdf = dressPdf(bytes, sketch.structure(), plainDress());
    ASSERT_TRUE(pdf);
    EXPECT_THAT(problemsOf(*pdf), HasSubstr("is not embedded"));
}

TEST(TagPassProblems, ADocumentNeedsTitleLanguageAndDistinctAttachments) {
    Sketch sketch;
    sketch.paragraph(sketch.root(), "P", QStringLiteral("words"));
    PdfDress dress = plainDress();
    dress.title.clear();
    dress.attachments.push_back(dress.attachments.front());
    EXPECT_THAT(problemsOf(dressed(sketch, dress)),
                testing::AllOf(HasSubstr("no title"), HasSubstr("Two attachments have the name “assessment.json”")));
}

TEST(TagPassProblems, TooManyRunsAreRefusedWithAWayOut) {
    Sketch sketch;
    for (int i = 0; i <= int{largestSlot}; ++i) {
        sketch.newSlot(nullptr, {});
    }
    const auto pdf = dressPdf(sketch.bytes(), sketch.structure(), plainDress());
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::Refused);
    EXPECT_THAT(pdf.error().sentence.toStdString(), HasSubstr("65,500"));
}

TEST(TagPassProblems, APasswordLongerThanAPdfAllowsIsRefused) {
    Sketch sketch;
    PdfDress dress = plainDress();
    dress.password = QString(64, QChar(u'ñ'));
    const auto pdf = dressPdf(sketch.bytes(), sketch.structure(), dress);
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::InvalidInput);
}

TEST(TagPassProblems, BrokenInputIsAnErrorNotACrash) {
    Sketch sketch;
    sketchReport(sketch, 1);
    const QByteArray whole = sketch.bytes();
    for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4 nothing"), whole.left(50)}) {
        const auto pdf = dressPdf(bytes, sketch.structure(), plainDress());
        ASSERT_FALSE(pdf);
        EXPECT_EQ(pdf.error().code, ErrorCode::Internal);
        EXPECT_FALSE(pdf.error().detail.isEmpty());
    }
}

} // namespace
} // namespace atalaya::report
