#include "views/gaps/ChartFiles.h"

#include "views/charts/PlotRecording.h"
#include "views/reports/html/FigureSvg.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QStandardPaths>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* source) {
    return QCoreApplication::translate("ChartFiles", source);
}

QString csvField(QString text) {
    // Words that a spreadsheet would take for a formula must not run there; a number with its sign is none.
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
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
    QString text;
    const auto line = [&](const auto& fieldOf) {
        QStringList fields;
        for (int column = 0; column < model.columnCount(); ++column) {
            fields << csvField(fieldOf(column));
        }
        text += fields.join(u',') + u"\r\n"_s;
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        line([&](int column) { return model.index(row, column).data().toString(); });
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return failure(ErrorCode::InputOutput,
                       translated(QT_TRANSLATE_NOOP("ChartFiles",
                                                    "“%1” cannot be written. Check that its folder may be written to "
                                                    "and has room, or choose another one."))
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    }
    return {};
}

} // namespace atalaya
