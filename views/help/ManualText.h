#pragma once

#include "assessments/foundation/Error.h"

#include <QStringList>

#include <vector>

namespace atalaya {

/// A heading of the manual: one line of its contents.
struct ManualHeading {
    int level = 0;  ///< 1: the manual itself; 2: a section; 3: a part of one
    int number = 0; ///< of the section that it is, or stands in; 0 before the first
    QString title;  ///< "16. The Strategy page", "Roadmap"
    QString anchor; ///< by which the manual's own links name it, as forges make it: "16-the-strategy-page"
};

/// Something that stands by itself in the manual, in the Markdown of its words.
struct ManualBlock {
    enum class Kind { Heading, Paragraph, Point, Code, Table };

    Kind kind = Kind::Paragraph;
    QString text;                  ///< one line; of Code as many as there are; of a Table none
    std::vector<QStringList> rows; ///< of a Table only: cells by row, its head first
};

/// Words of one look inside a block.
struct ManualSpan {
    QString text;
    bool isStrong = false;
    bool isStressed = false;
    bool isCode = false;
    QString anchor; ///< of the heading that they lead to; empty: nowhere

    bool operator==(const ManualSpan&) const = default;
};

/// The manual in one language, as the program carries it. It is read without a network and leads nowhere but into
/// itself. Of Markdown it knows what our manuals use: headings with #, paragraphs, points with -, code that is set in
/// by four blanks, tables, and in words *, **, ` and links.
class ManualText {
public:
    /// In `language` (ISO 639-1), where the program has it, else in English. An error when the program was installed
    /// without any.
    [[nodiscard]] static Result<ManualText> load(const QString& language);
    [[nodiscard]] static ManualText read(const QString& markdown);

    [[nodiscard]] const std::vector<ManualHeading>& headings() const { return m_headings; }
    /// In their order; the n-th Heading among them is the n-th of headings().
    [[nodiscard]] const std::vector<ManualBlock>& blocks() const { return m_blocks; }

    /// The index of a section's heading, or with `part` from 1 of that part of it; where there is no such part, the
    /// section's, and 0, the manual's beginning, where there is no such section.
    [[nodiscard]] int headingOf(int number, int part = 0) const;
    /// The index of the heading that a link names; -1 when there is none.
    [[nodiscard]] int headingOf(const QString& anchor) const;

private:
    void add(const QString& line);
    void addHeading(const QString& line);

    std::vector<ManualHeading> m_headings;
    std::vector<ManualBlock> m_blocks;
    bool m_isOpen = false; ///< the next line may belong to the last block
};

/// The words of a block, or of a cell, with their looks. A link that leads out of the manual is plain words.
[[nodiscard]] std::vector<ManualSpan> manualSpans(const QString& markdown);

} // namespace atalaya
