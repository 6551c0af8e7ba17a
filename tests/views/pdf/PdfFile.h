#pragma once

#include "tests/views/pdf/Sketch.h"
#include "views/reports/pdf/TagPass.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace atalaya::report::test {

[[nodiscard]] PdfDress plainDress();

/// The sketch through the tag pass; a failure of the pass fails the test.
[[nodiscard]] DressedPdf dressed(Sketch& sketch, const PdfDress& dress = plainDress());

[[nodiscard]] std::string problemsOf(const DressedPdf& pdf);

/// A finished file on disk, for the tools that judge it.
class PdfFile {
public:
    explicit PdfFile(const QByteArray& bytes);

    /// What a tool writes; a tool that fails fails the test.
    [[nodiscard]] QString run(const QString& tool, const QStringList& before, const QStringList& after = {}) const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QList<QImage> pages(int dotsPerInch = 100) const;
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Roles and text in order, as poppler reads them from the structure tree; words inside a figure left out.
    [[nodiscard]] QString tree(const QStringList& options = {}) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The same of the structure that was drawn.
[[nodiscard]] QString treeOf(const Node& root);

} // namespace atalaya::report::test
