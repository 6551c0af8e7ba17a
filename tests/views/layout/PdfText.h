#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace atalaya::report::test {

/// A finished file as an independent reader, poppler, sees it.
struct PdfWord {
    QString text;
    QRectF area; ///< points, from the page's top left
};
struct PdfPage {
    QSizeF size;
    QString text; ///< in reading order, blanks between words made single
    std::vector<PdfWord> words;
};
[[nodiscard]] std::vector<PdfPage> readPdf(const QByteArray& pdf);
[[nodiscard]] QString allText(const std::vector<PdfPage>& pages);

} // namespace atalaya::report::test
