#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"
#include "views/reports/Stopping.h"
#include "views/reports/pdf/Structure.h"

#include <QString>

#include <memory>

class QPainter;

namespace atalaya::report {

struct PagingOptions {
    Paper paper = Paper::A4;
    bool grey = false;
    bool coded = false; ///< draw in coded ink, for the tag pass; invisible to the eye
    StopSign cancelled = nullptr;
};

/// A report laid out on pages: what the PDF is drawn from, and what tells a test where things came to stand. A value
/// that keeps everything it paints, so the document may go.
class PagedReport {
public:
    PagedReport(PagedReport&&) noexcept;
    PagedReport& operator=(PagedReport&&) noexcept;
    ~PagedReport();

    [[nodiscard]] int pages() const;
    /// The page of an anchor, from 0; -1 when there is none.
    [[nodiscard]] int pageOf(const QString& anchor) const;

    /// Paints page `page`, from 0, with a painter whose unit is a point and whose origin is the page's top left. Type
    /// in figures is right on devices of 72 dpi, as the PDF is.
    void paintPage(QPainter& painter, int page) const;

    /// What the pages mean; the tag pass fills in where each run was drawn.
    [[nodiscard]] Structure& structure();
    [[nodiscard]] const Structure& structure() const;

private:
    friend Result<PagedReport> layOut(const ReportDocument& document, const PagingOptions& options);
    struct Content;
    explicit PagedReport(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

/// Sets the document in type and breaks it into pages. Needs a QGuiApplication, but no particular thread.
[[nodiscard]] Result<PagedReport> layOut(const ReportDocument& document, const PagingOptions& options);

} // namespace atalaya::report
