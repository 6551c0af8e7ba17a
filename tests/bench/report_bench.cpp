// The full Altamar gap report as a tagged PDF, against the same text and tables through bare QTextDocument and
// QPdfWriter.
#include "models/exchange/AssessmentJson.h"
#include "tests/bench/Measure.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/gap/GapReport.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <cstdlib>

using namespace atalaya;
using namespace atalaya::report;

namespace {

/// Fills a text document with the words and tables of a report, as plainly as Qt allows.
class Floor {
public:
    explicit Floor(QTextDocument& document) : m_cursor(&document) {}

    void elements(const Elements& list) {
        for (const Element& element : list) {
            std::visit([&](const auto& part) { add(part); }, element.value);
        }
    }

private:
    void line(const QString& text) {
        m_cursor.insertText(text);
        m_cursor.insertBlock();
    }
    static QString words(const Text& text) {
        QString all;
        for (const Span& span : text) {
            all += span.text;
        }
        return all;
    }
    static QString words(const Elements& content) {
        QString all;
        for (const Element& element : content) {
            if (const auto* paragraph = std::get_if<Paragraph>(&element.value)) {
                all += words(paragraph->text) + QLatin1Char('\n');
            } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
                for (const Elements& column : columns->columns) {
                    all += words(column);
                }
            }
        }
        return all;
    }
    void add(const Paragraph& part) { line(words(part.text)); }
    void add(const Heading& part) { line(part.number + QLatin1Char(' ') + part.text); }
    void add(const List& part) {
        for (const Text& item : part.items) {
            line(words(item));
        }
    }
    void add(const Table& part) {
        const int rows = static_cast<int>(part.head.size() + part.rows.size());
        const int columns = static_cast<int>(part.widths.size());
        if (rows == 0 || columns == 0) {
            return;
        }
        QTextTableFormat format;
        format.setHeaderRowCount(static_cast<int>(part.head.size()));
        QTextTable* table = m_cursor.insertTable(rows, columns, format);
        int at = 0;
        for (const auto* group : {&part.head, &part.rows}) {
            for (const Row& row : *group) {
                int column = 0;
                for (const Cell& cell : row.cells) {
                    if (column < columns) {
                        table->cellAt(at, column).firstCursorPosition().insertText(words(cell.content));
                    }
                    column += cell.columnSpan;
                }
                ++at;
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.insertBlock();
    }
    void add(const Columns& part) {
        for (const Elements& column : part.columns) {
            elements(column);
        }
    }
    void add(const Block& part) { elements(*part.content); }
    void add(const Figure&) {}
    void add(const Space&) {}
    void add(const Rule&) {}
    void add(const PageBreak&) {}
    void add(const Contents&) {}

    QTextCursor m_cursor;
};

double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    loadFonts();
    const auto framework = loadBuiltInFramework();
    if (!framework) {
        return 1;
    }
    GapReportInput input;
    input.framework = *framework;
    input.previousFramework = *framework;
    for (const char* round : {"2024", "2026"}) {
        QFile file(QStringLiteral(":/samples/altamar/%1.json").arg(QLatin1String(round)));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        auto read = readAssessmentJson(**framework, file.fileName(), file.readAll());
        if (!read.assessment) {
            return 1;
        }
        (QByteArray(round) == "2024" ? input.previous.emplace() : input.assessment) = *read.assessment;
    }
    input.data = writeAssessmentJson(input.assessment);
    input.verificationCode = verificationCode(input.assessment);
    input.options.created = QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

    const Theme& theme = Theme::paper();
    int pages = 0;
    const auto ours = [&] {
        return bench::milliseconds([&] {
            const GapReportCharts charts = recordGapReportCharts(input, theme);
            const auto pdf = writePdf(composeGapReport(input, charts, theme), {});
            if (!pdf) {
                std::exit(1);
            }
            pages = pdf->pages;
        });
    };
    ours();
    const double peak = peakMegabytes();
    const ReportDocument document = composeGapReport(input, recordGapReportCharts(input, theme), theme);
    const auto floor = [&] {
        return bench::milliseconds([&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QTextDocument text;
            text.setDefaultFont(QFont(QStringLiteral("Inter"), 9));
            text.setUndoRedoEnabled(false);
            {
                QTextCursor edit(&text);
                edit.beginEditBlock();
                Floor(text).elements(document.body);
                edit.endEditBlock();
            }
            text.print(&writer);
        });
    };
    const auto sides = bench::byTurns(7, ours, floor);
    bool good = bench::report("full Altamar PDF, tagged / bare QTextDocument", sides, 3.0);
    std::printf("%-52s %10.1f MB  limit 200 MB  %s  (%d pages)\n", "  peak memory of one report", peak,
                peak < 200 ? "ok" : "TOO MUCH", pages);
    return good && peak < 200 ? 0 : 1;
}
