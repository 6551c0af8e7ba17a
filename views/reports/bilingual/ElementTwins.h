#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report {

/// Makes one sequence of elements of the same in two languages. Says in `problem` where the two are not the same
/// report; what it gives then is not whole.
class ElementTwins {
public:
    explicit ElementTwins(QString secondLanguage) : m_language(std::move(secondLanguage)) {}

    [[nodiscard]] Elements join(const Elements& first, const Elements& second);
    /// The words of the place where the two differ first; empty while they do not.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    [[nodiscard]] Element join(const Element& first, const Element& second);
    [[nodiscard]] Element both(const Paragraph& one, const Paragraph& other);
    [[nodiscard]] Element both(const Heading& one, const Heading& other);
    [[nodiscard]] Element both(const List& one, const List& other);
    [[nodiscard]] Element both(const Figure& one, const Figure& other);
    [[nodiscard]] Element both(const Table& one, const Table& other);
    [[nodiscard]] Element both(const Columns& one, const Columns& other);
    [[nodiscard]] Element both(const Block& one, const Block& other);
    [[nodiscard]] Element both(const Contents& one, const Contents& other);
    [[nodiscard]] Element both(const Space& one, const Space&) { return one; }
    [[nodiscard]] Element both(const Rule& one, const Rule&) { return one; }
    [[nodiscard]] Element both(const PageBreak& one, const PageBreak&) { return one; }

    [[nodiscard]] Figure joined(const Figure& one, const Figure& other);
    [[nodiscard]] std::vector<Row> joined(const std::vector<Row>& rows, const std::vector<Row>& others,
                                          const QString& where);
    [[nodiscard]] Row joined(const Row& one, const Row& other, const QString& where);
    /// Remembers the first place where they differ.
    void differ(const QString& where);

    QString m_language;
    QString m_problem;
};

/// The second's words, where they are not the first's.
[[nodiscard]] QString unlike(const QString& first, const QString& second);

} // namespace atalaya::report
