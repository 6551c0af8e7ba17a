#pragma once

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace atalaya {

/// The pages of the window, in the order of the rail.
enum class PageId { Home, Declaration, Score, Workshop, Evidence, Gaps, Strategy, Reports, Settings };

/// The page's word in the rail, in the language of the interface.
[[nodiscard]] QString wordOf(PageId page);

/// Somewhere in the window: what a jump, a finding or "continue where I was" leads to.
struct Place {
    PageId page = PageId::Home;
    QString subject; ///< indicator or commitment code, id of evidence or of a thing of the plan; empty: where the page
                     ///< was left
    QString part;    ///< a field there ("rationale", "evidence", "notApplicable"), or a tab ("roadmap"), also with what
                     ///< is to be written there ("objectives/currency"); empty: the page's first

    /// As it is kept for the next time: pages by name, so that a new page in the rail shifts none.
    [[nodiscard]] QStringList toStrings() const;
    /// Nothing when the strings lead to no page.
    [[nodiscard]] static std::optional<Place> fromStrings(const QStringList& strings);

    bool operator==(const Place&) const = default;
};

} // namespace atalaya

Q_DECLARE_METATYPE(atalaya::Place)
