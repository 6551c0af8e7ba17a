#include "tests/views/layout/SampleReport.h"
#include "tests/views/pdf/PdfFile.h"
#include "views/reports/ReportWriters.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

ReportDocument sampleWithData() {
    ReportDocument document = test::sampleReport();
    document.attachments = {{QStringLiteral("assessment.json"), "{}", QStringLiteral("application/json"),
                             QStringLiteral("The data of this report")}};
    return document;
}

TEST(PdfWriter, LeavesOutOnlyTheTagsWhenAskedForNone) {
    PdfOptions options;
    options.tagged = false;
    options.password = QStringLiteral("clave");
    const ReportDocument document = sampleWithData();
    const auto pdf = writePdf(document, options);
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->problems.join(u'\n').toStdString(), "");
    QPDF file;
    EXPECT_ANY_THROW(QPDF().processMemoryFile("report", pdf->bytes.constData(), pdf->bytes.size()));
    file.processMemoryFile("report", pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size()), "clave");
    EXPECT_TRUE(file.isEncrypted());
    QPDFObjectHandle catalog = file.getRoot();
    EXPECT_FALSE(catalog.hasKey("/StructTreeRoot"));
    EXPECT_FALSE(catalog.hasKey("/MarkInfo"));
    EXPECT_EQ(QString::fromStdString(catalog.getKey("/Lang").getUTF8Value()), document.language);
    EXPECT_EQ(QString::fromStdString(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value()),
              document.title);
    EXPECT_TRUE(catalog.hasKey("/Outlines"));
    EXPECT_TRUE(QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFile("assessment.json") != nullptr);
    int links = 0;
    for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
        links += static_cast<int>(page.getAnnotations("/Link").size());
    }
    EXPECT_GT(links, 5);
}

TEST(PdfWriter, IsStoppedWhenToldTo) {
    const std::atomic_bool cancelled = true;
    PdfOptions options;
    options.cancelled = &cancelled;
    const auto pdf = writePdf(sampleWithData(), options);
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().code, ErrorCode::Refused);
}

TEST(PdfWriter, TellsHowFarItIs) {
    PdfOptions options;
    std::vector<int> seen;
    int last = 0;
    options.progress = [&](int done, int total) {
        seen.push_back(done);
        last = total;
    };
    const auto pdf = writePdf(sampleWithData(), options);
    ASSERT_TRUE(pdf);
    ASSERT_EQ(static_cast<int>(seen.size()), pdf->pages);
    EXPECT_EQ(last, pdf->pages);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
}

} // namespace
} // namespace atalaya::report
