#include "views/gaps/ChartFiles.h"

#include "models/session/WindowLanguage.h"
#include "models/storage/KeptFiles.h"
#include "models/storage/WholeFile.h"
#include "views/charts/PlotRecording.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/html/FigureSvg.h"
#include "views/reports/tables/ReportTables.h"
#include "views/window/SaveDialog.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

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

/// On paper: a page that shows it may be dark.
QByteArray svgOf(const report::Figure& figure, const QString& title, const QColor& ground) {
    const auto px = [](double points) { return QString::number(points * pxPerPoint, 'f', 2); };
    const QSizeF box = figure.size * report::svgUnitsPerPoint;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" lang=\"%9\" xml:lang=\"%9\" width=\"%1\" "
           "height=\"%2\" viewBox=\"0 0 %3 "
           "%4\">\n"
           "<title>%5</title>\n<desc>%6</desc>\n<rect width=\"%3\" height=\"%4\" fill=\"%7\"/>\n%8\n</svg>\n"_s
               .arg(px(figure.size.width()), px(figure.size.height()), QString::number(box.width()),
                    QString::number(box.height()), title.toHtmlEscaped(), figure.alt.toHtmlEscaped(), ground.name(),
                    QString::fromUtf8(report::selectableSvg(figure)), languageOfWindow().code())
               .toUtf8();
}

} // namespace

QString ChartFileDialogs::fileToSave(QWidget* parent, const QString& title) {
    const SaveDialog dialog{translated(QT_TRANSLATE_NOOP("ChartFiles", "Save the chart")),
                            {{translated(QT_TRANSLATE_NOOP("ChartFiles", "Picture")), u".png"_s},
                             {translated(QT_TRANSLATE_NOOP("ChartFiles", "Drawing")), u".svg"_s},
                             {translated(QT_TRANSLATE_NOOP("ChartFiles", "Its table")), u".csv"_s}},
                            m_last.pathOf(safeDocumentName(title))};
    return m_last.remembered(dialog.ask(parent));
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
    document.language = languageOfWindow().code();
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

Outcome saveChartTo(const QString& path, const report::Figure& figure, const QString& title, const QColor& ground,
                    const QAbstractItemModel& model) {
    const QString kind = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (kind == "png"_L1) {
        bytes = pngOf(chartImage(figure, ground, 2));
    } else if (kind == "svg"_L1) {
        bytes = svgOf(figure, title, ground);
    } else if (kind == "csv"_L1) {
        bytes = tableCsv(model);
    } else {
        return failure(ErrorCode::InvalidInput, [kind] {
            return translated(QT_TRANSLATE_NOOP("ChartFiles", "A chart is saved as .png, .svg or .csv, not as “.%1”. "
                                                              "Choose a name that ends so."))
                .arg(kind);
        });
    }
    return writeWholeFile(path, bytes);
}

} // namespace atalaya
