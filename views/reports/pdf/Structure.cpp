#include "views/reports/pdf/Structure.h"

namespace atalaya::report {

namespace {

void collect(const Node& node, std::vector<Slot*>& all) {
    for (const auto& kid : node.kids) {
        if (const auto* child = std::get_if<std::unique_ptr<Node>>(&kid)) {
            collect(**child, all);
        } else {
            all.push_back(std::get<Slot*>(kid));
        }
    }
}

} // namespace

std::vector<Slot*> slotsOf(const Node& node) {
    std::vector<Slot*> all;
    collect(node, all);
    return all;
}

const Slot* firstDrawn(const Node& node) {
    for (const Slot* slot : slotsOf(node)) {
        if (slot->firstPage >= 0) {
            return slot;
        }
    }
    return nullptr;
}

} // namespace atalaya::report
