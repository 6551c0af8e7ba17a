#pragma once

#include "views/reports/ReportDocument.h"

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace atalaya::report::test {

// A report read without paper: what its elements say, in the order in which they are read. Sections and lists are found
// by their anchors, tables by their titles; what is not there fails the test that asks for it.

/// Every element, whatever it stands in, in reading order: cells of tables, columns and blocks included.
void visit(const Elements& elements, const std::function<void(const Element&)>& see);

template <class Part> [[nodiscard]] std::vector<const Part*> all(const Elements& elements) {
    std::vector<const Part*> parts;
    visit(elements, [&](const Element& element) {
        if (const auto* part = std::get_if<Part>(&element.value)) {
            parts.push_back(part);
        }
    });
    return parts;
}

/// Every run of text below, links and all.
void visitSpans(const Elements& elements, const std::function<void(const Span&)>& see);

[[nodiscard]] QString textOf(const Text& text);

/// A paragraph, an item of a list, a heading's words, the words of a figure or the title of a table: one line each.
[[nodiscard]] QStringList linesOf(const Elements& elements);
/// The same of the whole report with its cover, its running head and foot and its attachments.
[[nodiscard]] QStringList everyLine(const ReportDocument& document);

/// The heading with this anchor; null, and a failed test, when there is none.
[[nodiscard]] const Heading* headingAt(const ReportDocument& document, const QString& anchor);
/// What stands under a heading, up to the next one of its level or above.
[[nodiscard]] Elements under(const ReportDocument& document, const QString& anchor);
/// Items of the first list under a heading; none when there is no such heading.
[[nodiscard]] QStringList itemsUnder(const ReportDocument& document, const QString& anchor);
[[nodiscard]] bool hasHeading(const ReportDocument& document, const QString& anchor);

/// The line that follows the line `label`: how the report sets a figure below its name.
[[nodiscard]] QString after(const QStringList& lines, const QString& label);

/// A table as texts. Every row has as many cells as the head; what a wide cell covers is empty.
struct Grid {
    QStringList head;
    std::vector<QStringList> rows;

    /// All cells below a head.
    [[nodiscard]] QStringList column(const char* name) const;
    /// The row one of whose cells is `text`, or else begins with it.
    [[nodiscard]] QStringList row(const QString& text) const;
    [[nodiscard]] QString at(const QStringList& row, const char* name) const;
};
[[nodiscard]] Grid gridOf(const Table& table);
[[nodiscard]] Grid gridIn(const Elements& elements, const char* title);

/// The figure with this name; null, and a failed test, unless it stands in the report exactly once.
[[nodiscard]] const Figure* figureNamed(const ReportDocument& document, const char* name);
/// The words and numbers that a figure draws, in the order in which it draws them.
[[nodiscard]] QStringList drawnWords(const Figure& figure);

/// What is only in the first and what only in the second, for a reader of the failure.
struct Difference {
    QStringList gone, come;
};
[[nodiscard]] Difference difference(const QStringList& before, const QStringList& now);

[[nodiscard]] std::string shown(const QStringList& lines);

} // namespace atalaya::report::test
