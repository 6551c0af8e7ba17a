#include "views/reports/layout/Meaning.h"

#include "views/reports/pdf/Ink.h"

namespace atalaya::report::layout {

Meaning::Meaning(const QString& title, bool coded) : m_coded(coded) {
    m_structure.root = std::make_unique<Node>();
    m_structure.root->role = "Document";
    m_structure.root->title = title;
}

Node* Meaning::add(Node* parent, const char* role) {
    auto node = std::make_unique<Node>();
    node->role = role;
    Node* added = node.get();
    parent->kids.emplace_back(std::move(node));
    return added;
}

Slot* Meaning::addSlot(Node* parent) {
    auto slot = std::make_unique<Slot>();
    if (m_structure.slots_.size() >= largestSlot) {
        m_full = true;
    } else {
        slot->id = static_cast<std::uint16_t>(m_structure.slots_.size() + 1);
    }
    Slot* added = slot.get();
    m_structure.slots_.push_back(std::move(slot));
    parent->kids.emplace_back(added);
    return added;
}

Slot* Meaning::addText(Node* parent, const QString& text, bool once) {
    Slot* slot = addSlot(parent);
    slot->text = text;
    slot->once = once;
    return slot;
}

Slot* Meaning::addFigure(Node* parent, bool once) {
    Slot* slot = addSlot(parent);
    slot->figure = true;
    slot->once = once;
    return slot;
}

void Meaning::addOutline(int level, const QString& title, const Node* heading) {
    m_structure.outline.push_back({level, title, heading});
}

QColor Meaning::ink(const QColor& colour, const Slot* slot) const {
    return slot == nullptr ? colour : ink(colour, slot->id);
}

QColor Meaning::ink(const QColor& colour, std::uint16_t reserved) const {
    return m_coded && reserved != 0 ? codedColor(colour, reserved) : colour;
}

} // namespace atalaya::report::layout
