#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "views/reports/pdf/Ink.h"

#include <QHashSeed>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

using test::dressed;
using test::PdfFile;
using test::plainDress;
using test::problemsOf;
using test::Sketch;
using test::treeOf;
using testing::HasSubstr;
using testing::IsEmpty;

/// The finished file as libqpdf sees it.
struct Opened {
    explicit Opened(const DressedPdf& pdf) : bytes(pdf.bytes) {
        file.processMemoryFile("finished", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        for (const auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
            pages.push_back(page.getObjectHandle());
        }
    }
    [[nodiscard]] int pageOf(QPDFObjectHandle destination) const {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjGen() == destination.getArrayItem(0).getObjGen()) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    [[nodiscard]] std::string metadata() {
        const auto data = file.getRoot().getKey("/Metadata").getStreamData();
        return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    }

    QByteArray bytes;
    QPDF file;
    std::vector<QPDFObjectHandle> pages;
};

TEST(TagPass, AGoodReportHasNoProblemsAndItsTreeIsTheSourceWordForWord) {
    Sketch sketch;
    sketchReport(sketch);
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(problemsOf(pdf), "");
    const PdfFile file(pdf.bytes);
    EXPECT_THAT(file.run(QStringLiteral("qpdf"), {QStringLiteral("--check")}).toStdString(),
                HasSubstr("No syntax or stream encoding errors"));
    EXPECT_EQ(file.tree().toStdString(), treeOf(sketch.root()).toStdString());
    EXPECT_THAT(test::checkConformance(pdf.bytes), IsEmpty());
}

TEST(TagPass, LooksPixelForPixelLikeThePagesWithoutTagsAndWithoutInk) {
    Sketch coded;
    sketchReport(coded);
    PdfDress untagged = plainDress();
    untagged.tagged = false;
    const DressedPdf without = dressed(coded, untagged);
    const DressedPdf with = dressed(coded);
    Sketch plain(false);
    sketchReport(plain);
    const QList<QImage> pages = PdfFile(with.bytes).pages();
    ASSERT_GE(pages.size(), 4);
    EXPECT_EQ(pages, PdfFile(without.bytes).pages());
    EXPECT_EQ(pages, PdfFile(plain.bytes()).pages());
    EXPECT_EQ(PdfFile(with.bytes).words(), PdfFile(without.bytes).words());
}

TEST(TagPass, WithoutTagsKeepsTitleLinksOutlineAndAttachmentButClaimsNothing) {
    Sketch sketch;
    sketchReport(sketch);
    PdfDress dress = plainDress();
    dress.tagged = false;
    Opened opened(dressed(sketch, dress));
    EXPECT_FALSE(opened.file.getRoot().hasKey("/StructTreeRoot"));
    EXPECT_TRUE(opened.file.getRoot().hasKey("/Outlines"));
    EXPECT_TRUE(opened.file.getRoot().hasKey("/AF"));
    EXPECT_GE(opened.pages[0].getKey("/Annots").getArrayNItems(), 4);
    EXPECT_THAT(opened.metadata(), HasSubstr("Informe de brechas de Altamar"));
    EXPECT_THAT(opened.metadata(), testing::Not(testing::AnyOf(HasSubstr("<pdfuaid:part"), HasSubstr("<pdfaid:part"))));
}

TEST(TagPass, GivesTheSameBytesWhateverTheHashSeed) {
    QByteArray first;
    for (int run = 0; run < 4; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        Sketch sketch;
        sketchReport(sketch, 3);
        const QByteArray bytes = dressed(sketch).bytes;
        first = first.isEmpty() ? bytes : first;
        EXPECT_EQ(bytes, first) << "run " << run;
    }
    QHashSeed::setDeterministicGlobalSeed();
}

TEST(TagPass, LinksAndOutlineGoToThePageOfTheirHeading) {
    Sketch sketch;
    sketchReport(sketch, 3);
    Opened opened(dressed(sketch));
    const auto links = opened.pages[0].getKey("/Annots").getArrayAsVector();
    const auto& outline = sketch.structure().outline;
    ASSERT_EQ(outline.size(), 6U);
    for (std::size_t chapter = 0; chapter < 3; ++chapter) {
        const auto* slot = std::get<Slot*>(outline[chapter * 2].heading->kids.front());
        QPDFObjectHandle action = QPDFObjectHandle(links[chapter]).getKey("/A");
        EXPECT_EQ(opened.pageOf(action.getKey("/D")), slot->firstPage);
    }
    auto top = QPDFOutlineDocumentHelper(opened.file).getTopLevelOutlines();
    ASSERT_EQ(top.size(), 3U);
    for (std::size_t chapter = 0; chapter < 3; ++chapter) {
        EXPECT_EQ(QString::fromStdString(top[chapter].getTitle()), outline[chapter * 2].title);
        EXPECT_EQ(opened.pageOf(top[chapter].getDest()),
                  std::get<Slot*>(outline[chapter * 2].heading->kids.front())->firstPage);
        EXPECT_EQ(top[chapter].getKids().size(), 1U);
    }
}

TEST(TagPass, ClaimsArchivalFormatWithItsColoursAndItsAttachment) {
    Sketch sketch;
    sketchReport(sketch, 1);
    const DressedPdf pdf = dressed(sketch);
    Opened opened(pdf);
    EXPECT_THAT(opened.metadata(), HasSubstr("<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_THAT(opened.metadata(), HasSubstr("<pdfaid:part>3</pdfaid:part>"));
    EXPECT_THAT(opened.metadata(), HasSubstr("<pdfaid:conformance>A</pdfaid:conformance>"));
    EXPECT_TRUE(opened.file.getRoot().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").isStream());
    EXPECT_THAT(PdfFile(pdf.bytes).run(QStringLiteral("pdfdetach"), {QStringLiteral("-list")}).toStdString(),
                HasSubstr("assessment.json"));
}

TEST(TagPass, HostileWordsStayWords) {
    const QString nasty = QStringLiteral(")(\\ <</S /JavaScript>> <b>&amp; \"日本\" %PDF \u0007\r\nñ");
    Sketch sketch;
    Node& paragraph = sketch.add(sketch.root(), "P");
    Node& link = sketch.link(paragraph, QStringLiteral("https://example.org/) /S /JavaScript (?q=日本&x=\\"));
    sketch.draw({{.slot = &sketch.newSlot(&link, QStringLiteral(")(\\ <</S /X>> endobj")), .link = &link}});
    PdfDress dress = plainDress();
    dress.title = dress.author = dress.subject = nasty;
    dress.attachments = {{QStringLiteral("../)(\\日本.json"), "{}", QStringLiteral("a/b) (c#"), nasty}};
    const DressedPdf pdf = dressed(sketch, dress);
    EXPECT_EQ(problemsOf(pdf), "");
    EXPECT_THAT(test::checkConformance(pdf.bytes), IsEmpty());
    const PdfFile file(pdf.bytes);
    EXPECT_THAT(file.run(QStringLiteral("qpdf"), {QStringLiteral("--check")}).toStdString(), HasSubstr("No syntax"));
    const QString title = QStringLiteral(")(\\ <</S /JavaScript>> <b>&amp; \"日本\" %PDF ñ");
    EXPECT_THAT(file.run(QStringLiteral("pdfinfo"), {}).toStdString(), HasSubstr(title.toStdString()));
    EXPECT_THAT(file.run(QStringLiteral("pdfdetach"), {QStringLiteral("-list")}).toStdString(),
                HasSubstr("__)(_日本.json"));
    Opened opened(pdf);
    QPDFObjectHandle action = opened.pages[0].getKey("/Annots").getArrayItem(0).getKey("/A");
    EXPECT_EQ(action.getKey("/S").getName(), "/URI");
    EXPECT_EQ(QString::fromStdString(action.getKey("/URI").getStringValue()),
              QStringLiteral("https://example.org/)%20/S%20/JavaScript%20(?q=%E6%97%A5%E6%9C%AC&x=%5C"));
}

TEST(TagPass, APasswordLocksTheFileAndLeavesTheTagsWhole) {
    Sketch sketch;
    sketchReport(sketch, 1);
    PdfDress dress = plainDress();
    dress.password = QStringLiteral("contraseña 日本");
    const DressedPdf pdf = dressed(sketch, dress);
    EXPECT_EQ(problemsOf(pdf), "");
    const PdfFile file(pdf.bytes);
    EXPECT_THAT(
        file.run(QStringLiteral("qpdf"), {QStringLiteral("--password=") + dress.password, QStringLiteral("--check")})
            .toStdString(),
        HasSubstr("R = 6"));
    EXPECT_EQ(file.tree({QStringLiteral("-upw"), dress.password}).toStdString(), treeOf(sketch.root()).toStdString());
    const QStringList findings = test::checkConformance(pdf.bytes);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings[0].startsWith(u"readable: "));
}

TEST(TagPass, ReadsLigaturesOfAFontAsTheirLetters) {
    Sketch sketch(true, QStringLiteral("DejaVu Serif"));
    sketch.paragraph(sketch.root(), "P", QStringLiteral("The office’s efficient fiscal flow: affiliates."));
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(problemsOf(pdf), "");
    EXPECT_EQ(PdfFile(pdf.bytes).tree().section(u'\n', -1),
              QStringLiteral("The office’s efficient fiscal flow: affiliates."));
}

TEST(TagPass, ReadsRightToLeftTextInItsOwnOrder) {
    Sketch sketch(true, QStringLiteral("DejaVu Sans"));
    const QString text = QStringLiteral("Motto: \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD.");
    sketch.paragraph(sketch.root(), "P", text);
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(problemsOf(pdf), "");
    EXPECT_THAT(test::checkConformance(pdf.bytes), IsEmpty());
    Opened opened(pdf);
    QPDFObjectHandle element = opened.file.getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getKey("/K");
    EXPECT_EQ(QString::fromStdString(element.getKey("/ActualText").getUTF8Value()), text);
}

TEST(TagPass, GivesBackTheBlanksThatQtDropsAtLineEnds) {
    Sketch sketch;
    Node& paragraph = sketch.add(sketch.root(), "P");
    std::vector<Sketch::Run> runs;
    for (int i = 0; i < 40; ++i) {
        // A blank of its own, before a word, after a word: each kind comes to stand at the end of some line.
        runs.push_back({.slot = &sketch.newSlot(&paragraph, QStringLiteral("word%1").arg(i))});
        runs.push_back({.slot = &sketch.newSlot(&paragraph, QStringLiteral(" "))});
        runs.push_back({.slot = &sketch.newSlot(&paragraph, QStringLiteral("and%1 ").arg(i))});
        runs.push_back({.slot = &sketch.newSlot(&paragraph, QStringLiteral("more%1").arg(i))});
        runs.push_back({.slot = &sketch.newSlot(&paragraph, QStringLiteral(" then%1 ").arg(i))});
    }
    sketch.draw(runs, 60, 90);
    const DressedPdf pdf = dressed(sketch);
    EXPECT_EQ(problemsOf(pdf), "");
    QString all;
    for (const Sketch::Run& run : runs) {
        all += run.slot->text;
    }
    EXPECT_EQ(PdfFile(pdf.bytes).tree().section(u'\n', -1), all.simplified());
}

} // namespace
} // namespace atalaya::report
