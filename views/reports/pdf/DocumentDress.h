#pragma once

#include "views/reports/pdf/Problems.h"
#include "views/reports/pdf/TagPass.h"

#include <qpdf/QPDF.hh>

namespace atalaya::report {

/// Writes what the finished file says of itself: title and language, metadata, colour space, attachments. The standards
/// it claims: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), which allows attachments.
class DocumentDress {
public:
    DocumentDress(QPDF& file, const PdfDress& dress) : m_file(file), m_dress(dress) {}

    void writeCatalog();
    void writeAttachments(Problems& problems);
    /// Last, when it is known whether the file has problems.
    void writeMetadata(bool claimUniversalAccess, bool claimArchive);
    [[nodiscard]] std::string bytes();

private:
    void writeOutputIntent();
    void writeInfo();
    [[nodiscard]] std::string xmp(bool universalAccess, bool archive) const;
    [[nodiscard]] std::string pdfDate() const;

    QPDF& m_file;
    const PdfDress& m_dress;
};

} // namespace atalaya::report
