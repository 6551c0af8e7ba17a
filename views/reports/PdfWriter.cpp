#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/pdf/TagPass.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace atalaya::report {
namespace {

/// Draws the pages with Qt's own writer. One unit of it is a point, so that figures find the measures they know.
Result<QByteArray> draw(const PagedReport& report, const ReportDocument& document, const PdfOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Atalaya"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(ErrorCode::Internal, [] {
            return QCoreApplication::translate("Report",
                                               "The PDF could not be drawn. Try again, and tell us if it persists.");
        });
    }
    for (int page = 0; page < report.pages(); ++page) {
        if (isStopped(options.cancelled)) {
            return stopped();
        }
        if (page > 0) {
            writer.newPage();
        }
        report.paintPage(painter, page);
        if (options.progress) {
            options.progress(page + 1, report.pages());
        }
    }
    painter.end();
    return bytes;
}

/// The outline, once the pass has found where each run was drawn.
std::vector<ReportHeading> headingsOf(const Structure& structure) {
    std::vector<ReportHeading> headings;
    for (const OutlineEntry& entry : structure.outline) {
        if (const Slot* slot = entry.heading ? firstDrawn(*entry.heading) : nullptr) {
            headings.push_back(
                {entry.title.simplified(), entry.heading->anchor, std::max(entry.level, 1) - 1, slot->firstPage});
        }
    }
    return headings;
}

} // namespace

Result<PdfReport> writePdf(const ReportDocument& document, const PdfOptions& options) {
    PagingOptions paging;
    paging.paper = options.paper;
    paging.grey = options.grey;
    paging.coded = true; // also without tags: the places of links and outline are found by the ink
    paging.cancelled = options.cancelled;
    Result<PagedReport> paged = layOut(document, paging);
    if (!paged) {
        return tl::make_unexpected(paged.error());
    }
    Result<QByteArray> drawn = draw(*paged, document, options);
    if (!drawn) {
        return tl::make_unexpected(drawn.error());
    }
    PdfReport report;
    report.pages = paged->pages();
    PdfDress dress;
    dress.title = document.title;
    dress.language = document.language;
    dress.author = document.author;
    dress.subject = document.subject;
    dress.created = document.created;
    dress.attachments = document.attachments;
    dress.password = options.password;
    dress.tagged = options.tagged;
    dress.cancelled = options.cancelled;
    Result<DressedPdf> dressed = dressPdf(*drawn, paged->structure(), dress);
    if (!dressed) {
        return tl::make_unexpected(dressed.error());
    }
    report.bytes = std::move(dressed->bytes);
    report.problems = std::move(dressed->problems);
    report.headings = headingsOf(paged->structure());
    return report;
}

} // namespace atalaya::report
