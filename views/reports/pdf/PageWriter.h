#pragma once

#include "views/reports/pdf/DrawnPage.h"
#include "views/reports/pdf/Structure.h"

#include <QHash>

namespace atalaya::report {

/// Puts a page together again, each row of neighbours with one owner in one marked content, so that marks always nest
/// properly with q ... Q and BT ... ET.
class PageWriter {
public:
    /// `roles`: the structure role of each slot, by id.
    PageWriter(const std::vector<Slot*>& slotsById, const std::vector<std::string>& roles, int page, bool tagged)
        : m_slots(slotsById), m_roles(roles), m_page(page), m_tagged(tagged) {}

    [[nodiscard]] std::string write(const Piece& content);
    /// The slot of each MCID of the page.
    [[nodiscard]] const std::vector<Slot*>& marks() const { return m_marks; }

private:
    void emitKids(const Piece& group);
    void copy(const Piece& piece);
    void begin(Owner owner);

    const std::vector<Slot*>& m_slots;
    const std::vector<std::string>& m_roles;
    const int m_page;
    const bool m_tagged;
    std::string m_out;
    std::vector<Slot*> m_marks;
};

} // namespace atalaya::report
