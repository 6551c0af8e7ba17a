#include "views/gaps/ChartFiles.h"

#include "models/storage/WholeFile.h"
#include "views/charts/PlotRecording.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/html/FigureSvg.h"
#include "views/reports/tables/ReportTables.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* source) {
    return QCoreApplication::translate("ChartFiles", source);
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const report::Figure& figure) {
    const QByteArray inside = report::outlinedSvg(figure);
    // The inside counts in the generator's dots; FigureSvg's view box is known from its own markup.
    report::FigureSvgs page;
    const QString use = page.use(figure);
    const QString symbols = page.symbols();
    const qsizetype from = symbols.indexOf(u"viewBox=\""_s) + 9;
    const QString box = symbols.mid(from, symbols.indexOf(u'"', from) - from);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" width=\"%1pt\" height=\"%2pt\" viewBox=\"%3\">"
           "<desc>%4</desc>%5</svg>\n"_s
               .arg(QString::number(figure.size.width()), QString::number(figure.size.height()), box,
                    figure.alt.toHtmlEscaped(), QString::fromUtf8(inside))
               .toUtf8();
}

} // namespace

QString ChartFileDialogs::fileToSave(QWidget* parent, const QString& title) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString png = translated(QT_TRANSLATE_NOOP("ChartFiles", "Picture (*.png)"));
    const QString svg = translated(QT_TRANSLATE_NOOP("ChartFiles", "Drawing (*.svg)"));
    const QString csv = translated(QT_TRANSLATE_NOOP("ChartFiles", "Its table (*.csv)"));
    QString chosen = png;
    QString path =
        QFileDialog::getSaveFileName(parent, translated(QT_TRANSLATE_NOOP("ChartFiles", "Save the chart")),
                                     folder + u'/' + title, QStringList{png, svg, csv}.join(u";;"_s), &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += chosen == svg ? u".svg"_s : chosen == csv ? u".csv"_s : u".png"_s;
    }
    return path;
}

QImage chartImage(const report::Figure& figure, const QColor& ground, double dots) {
    const QSizeF px = figure.size * pxPerPoint;
    QImage image((px * dots).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.draw(painter, QRectF(QPointF(0, 0), px * dots));
    return image;
}

QByteArray tableCsv(const QAbstractItemModel& model) {
    // As a table of a report, so that one writer knows how CSV is quoted and which words are numbers.
    report::ReportDocument document;
    document.language = QLocale::languageToCode(QLocale().language());
    report::Table table;
    report::Row head;
    for (int column = 0; column < model.columnCount(); ++column) {
        head.cells.push_back(report::headCell(model.headerData(column, Qt::Horizontal).toString()));
        table.widths.push_back(report::share());
    }
    table.head = {head};
    for (int line = 0; line < model.rowCount(); ++line) {
        report::Row row;
        for (int column = 0; column < model.columnCount(); ++column) {
            row.cells.push_back(report::cell(model.index(line, column).data().toString()));
        }
        table.rows.push_back(std::move(row));
    }
    document.body.emplace_back(std::move(table));
    const auto tables = report::plainTables(document);
    return tables.empty() ? QByteArray() : report::csvOf(tables.front());
}

Outcome saveChartTo(const QString& path, const report::Figure& figure, const QColor& ground,
                    const QAbstractItemModel& model) {
    const QString kind = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (kind == "png"_L1) {
        bytes = pngOf(chartImage(figure, ground, 2));
    } else if (kind == "svg"_L1) {
        bytes = svgOf(figure);
    } else if (kind == "csv"_L1) {
        bytes = tableCsv(model);
    } else {
        return failure(
            ErrorCode::InvalidInput,
            translated(
                QT_TRANSLATE_NOOP("ChartFiles",
                                  "A chart is saved as .png, .svg or .csv, not as “.%1”. Choose a name that ends so."))
                .arg(kind));
    }
    return writeWholeFile(path, bytes);
}

} // namespace atalaya
