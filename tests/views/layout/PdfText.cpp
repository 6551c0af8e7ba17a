#include "tests/views/layout/PdfText.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace atalaya::report::test {

std::vector<PdfPage> readPdf(const QByteArray& pdf) {
    std::vector<PdfPage> pages;
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        ADD_FAILURE() << "cannot write a temporary file";
        return pages;
    }
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), name, QStringLiteral("-")});
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        ADD_FAILURE() << "pdftotext refused the file: " << process.readAllStandardError().toStdString();
        return pages;
    }
    QXmlStreamReader xml(process.readAllStandardOutput());
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes a = xml.attributes();
        if (xml.name() == QStringLiteral("page")) {
            pages.emplace_back();
            pages.back().size = {a.value(QStringLiteral("width")).toDouble(),
                                 a.value(QStringLiteral("height")).toDouble()};
        } else if (xml.name() == QStringLiteral("word") && !pages.empty()) {
            const QPointF from(a.value(QStringLiteral("xMin")).toDouble(), a.value(QStringLiteral("yMin")).toDouble());
            const QPointF to(a.value(QStringLiteral("xMax")).toDouble(), a.value(QStringLiteral("yMax")).toDouble());
            const QString text = xml.readElementText();
            pages.back().words.push_back({text, QRectF(from, to)});
            // A word that goes on in the next line of a tagged file ends in a soft hyphen here, else in what draws it.
            QString& all = pages.back().text;
            const bool goesOn = all.endsWith(QChar(QChar::SoftHyphen)) || all.endsWith(QChar(0xE0AD));
            all.chop(goesOn ? 1 : 0);
            all += (all.isEmpty() || goesOn ? QString() : QStringLiteral(" ")) + text;
        }
    }
    return pages;
}

QString allText(const std::vector<PdfPage>& pages) {
    QString text;
    for (const PdfPage& page : pages) {
        text += page.text + u' ';
    }
    return text;
}

} // namespace atalaya::report::test
