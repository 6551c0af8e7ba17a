#pragma once

#include "views/reports/ReportDocument.h"

#include <QHash>

#include <algorithm>

namespace atalaya::report {

/// Only what a report may point to: a place in itself, or the web.
[[nodiscard]] bool isSafeLink(const QString& link);

/// Closes gaps between levels, so that a reader who jumps from heading to heading never misses one: a heading lies at
/// most one level below the one before it.
class HeadingLevels {
public:
    [[nodiscard]] int next(int wanted) {
        m_last = std::clamp(wanted, 1, std::min(3, m_last + 1));
        return m_last;
    }

private:
    int m_last = 0;
};

/// A heading as contents, links and outline know it, in clean text.
struct HeadingRef {
    int level = 1;
    QString number, text;
    QString anchor; ///< made up where the composer gave none: whatever is in the contents can be gone to
    bool inContents = true;
    QString second{};   ///< text, and number where that is another, in the document's second language
    QString language{}; ///< of the text, with what is around it taken into account
    QString listed{};   ///< what lists of headings call it; contents() has it as its text
};

/// Every heading of a document in reading order, wherever it stands: the one walk that all writers share, so that no
/// kind of report lists what another leaves out. The document must outlive it.
class HeadingList {
public:
    explicit HeadingList(const ReportDocument& document);

    /// Titles of contents pages are among them.
    [[nodiscard]] const std::vector<HeadingRef>& all() const { return m_all; }
    /// What a contents list of so many levels shows, in the words of a list.
    [[nodiscard]] std::vector<HeadingRef> contents(int depth) const;
    [[nodiscard]] QString anchorOf(const Heading& heading) const;

private:
    /// `language`: of what is around the elements.
    void collect(const Elements& elements, const QString& language);

    std::vector<HeadingRef> m_all;
    QHash<const Heading*, std::size_t> m_places;
};

} // namespace atalaya::report
