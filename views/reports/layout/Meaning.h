#pragma once

#include "views/reports/layout/Type.h"
#include "views/reports/pdf/Structure.h"

#include <string>

namespace atalaya::report::layout {

/// Builds the logical structure while the document is laid out, and hands out the inks that tie what is drawn to it.
class Meaning {
public:
    Meaning(const QString& title, bool coded);

    [[nodiscard]] Node* document() const { return m_structure.root.get(); }
    Node* add(Node* parent, const char* role);
    /// A run of text in `parent`. After more runs than there are codes, `isFull` and the report cannot be tagged.
    Slot* addText(Node* parent, const QString& text, bool once = false);
    Slot* addFigure(Node* parent, bool once = false);
    void addOutline(int level, const QString& title, const Node* heading);
    void addLink(const LinkArea& area) { m_structure.links.push_back(area); }

    [[nodiscard]] QColor ink(const QColor& colour, const Slot* slot) const;
    [[nodiscard]] QColor ink(const QColor& colour, std::uint16_t reserved) const;
    [[nodiscard]] bool isCoded() const { return m_coded; }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] Structure& structure() { return m_structure; }
    [[nodiscard]] const Structure& structure() const { return m_structure; }

private:
    Slot* addSlot(Node* parent);

    Structure m_structure;
    bool m_coded;
    bool m_full = false;
};

} // namespace atalaya::report::layout
