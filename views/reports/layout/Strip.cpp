#include "views/reports/layout/Strip.h"

#include "views/reports/layout/Type.h"

#include <algorithm>

namespace atalaya::report::layout {
namespace {

constexpr double tolerance = 0.5;
/// A very tall strip is cut only where at least this much of it comes to stand on the page.
constexpr double leastPart = pt(60);

struct Mover {
    double x, y;
    void operator()(LineItem& item) const { item.at += QPointF(x, y); }
    void operator()(BoxItem& item) const { item.area.translate(x, y); }
    void operator()(DrawingItem& item) const { item.area.translate(x, y); }
    void operator()(LinkItem& item) const { item.area.translate(x, y); }
    void operator()(AnchorItem&) const {}
    void operator()(LeaderItem& item) const {
        item.left += x;
        item.right += x;
        item.y += y;
    }
    void operator()(PageNumberItem& item) const {
        item.right += x;
        item.baseline += y;
    }
};

void closePart(const Lanes& lanes, Strip& part) {
    for (const double x : lanes.uprights) {
        part.items.emplace_back(
            BoxItem{QRectF(x, lanes.above, pt(0.75), part.height - lanes.above - lanes.below), lanes.lineColour, 0});
    }
    if (lanes.lineWidth > 0 && !lanes.lanes.empty()) {
        part.items.emplace_back(
            BoxItem{QRectF(0, part.height - pt(0.75), lanes.lineWidth, pt(0.75)), lanes.lineColour, 0});
    }
}

/// The next part of the lanes, at most `room` high; nothing when not one strip of it fits.
std::optional<Strip> takePart(Lanes& lanes, double room, bool force) {
    Strip part;
    bool any = false;
    for (Lanes::Lane& lane : lanes.lanes) {
        const Taken taken = take(lane.strips, lane.next, room - lanes.above - lanes.below, force);
        any = any || taken.any;
        part.height = std::max(part.height, taken.height);
        addMoved(part.items, taken.items, lane.x, lanes.above);
    }
    if (!any) {
        return std::nullopt;
    }
    part.height += lanes.above + lanes.below;
    closePart(lanes, part);
    return part;
}

bool isUsedUp(const Lanes& lanes) {
    return std::all_of(lanes.lanes.begin(), lanes.lanes.end(),
                       [](const Lanes::Lane& lane) { return lane.next >= lane.strips.size(); });
}

/// The best place for a page break: behind strip j - 1, between the first strip of the page and the first that does
/// not fit.
std::size_t bestBreak(const Strips& strips, std::size_t begin, std::size_t end) {
    std::size_t best = end;
    for (std::size_t j = end; j > begin; --j) {
        if (strips[j - 1].keep < strips[best - 1].keep) {
            best = j;
        }
    }
    return best;
}

/// Whether strip `at`, which opens a page, may stand on the page before all the same, `y` below its top.
bool joins(const Strips& strips, std::size_t at, double y, double room) {
    if (!strips[at].mayJoin) {
        return false;
    }
    const double little = room / 3;
    if (y < little) {
        return true;
    }
    double height = strips[at].before + strips[at].height;
    for (std::size_t i = at + 1; i < strips.size() && !strips[i].newPage; ++i) {
        height += strips[i].before + strips[i].height;
    }
    return height <= room / 2 && y + height <= room;
}

} // namespace

void moveItem(Item& item, double x, double y) {
    std::visit(Mover{x, y}, item);
}

void addMoved(Items& to, const Items& from, double x, double y) {
    to.reserve(to.size() + from.size());
    for (const Item& item : from) {
        to.push_back(item);
        moveItem(to.back(), x, y);
    }
}

void hold(Strips& strips, Keep keep) {
    if (!strips.empty()) {
        strips.back().keep = std::max(strips.back().keep, keep);
    }
}

void holdTogether(Strips& strips) {
    for (std::size_t i = 0; i + 1 < strips.size(); ++i) {
        strips[i].keep = std::max(strips[i].keep, Keep::Together);
    }
}

void append(Strips& to, Strips&& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void shift(Strips& strips, double x) {
    for (Strip& strip : strips) {
        for (Item& item : strip.items) {
            moveItem(item, x, 0);
        }
    }
}

Taken take(Strips& strips, std::size_t& next, double room, bool force) {
    Taken taken;
    if (next >= strips.size()) {
        return taken;
    }
    const std::size_t begin = next;
    double y = 0;
    if (strips[begin].repeated) {
        for (const Strip& head : *strips[begin].repeated) {
            addMoved(taken.items, head.items, 0, y);
            y += head.height;
        }
    }
    std::vector<double> tops;
    std::size_t end = begin;
    std::optional<Strip> part;
    for (; end < strips.size(); ++end) {
        Strip& strip = strips[end];
        if (strip.newPage && end > begin && !joins(strips, end, y, room)) {
            break;
        }
        const double top = end == begin ? y : y + strip.before;
        if (top + strip.height > room + tolerance) {
            const bool mustFit = force && end == begin;
            if (strip.lanes && (mustFit || room - top >= leastPart)) {
                part = takePart(*strip.lanes, room - top, mustFit);
            }
            if (part) {
                tops.push_back(top);
                y = top + part->height;
            } else if (mustFit) {
                tops.push_back(top);
                y = top + strip.height;
                ++end;
            } else if (end > begin) {
                end = bestBreak(strips, begin, end);
                y = tops[end - 1 - begin] + strips[end - 1].height;
            }
            break;
        }
        tops.push_back(top);
        y = top + strip.height;
    }
    if (tops.empty()) {
        taken.items.clear();
        return taken;
    }
    for (std::size_t i = begin; i < end; ++i) {
        addMoved(taken.items, strips[i].items, 0, tops[i - begin]);
    }
    if (part) {
        addMoved(taken.items, part->items, 0, tops[end - begin]);
        Strip& rest = strips[end];
        if (isUsedUp(*rest.lanes)) {
            ++end;
        } else {
            // What is left of it goes on; its height is no longer that of the whole, and `take` cuts it again.
            Lanes left = *rest.lanes;
            for (Lanes::Lane& lane : left.lanes) {
                lane.strips.erase(lane.strips.begin(), lane.strips.begin() + static_cast<std::ptrdiff_t>(lane.next));
                lane.next = 0;
            }
            Strip strip = sideBySide(std::move(left), 0, true);
            strip.before = rest.before;
            strip.keep = rest.keep;
            strip.repeated = rest.repeated;
            rest = std::move(strip);
        }
    }
    next = end;
    taken.height = y;
    taken.any = true;
    return taken;
}

Strip joined(const Strips& strips) {
    Strip whole;
    for (const Strip& strip : strips) {
        whole.height += strip.before;
        addMoved(whole.items, strip.items, 0, whole.height);
        whole.height += strip.height;
    }
    return whole;
}

double heightOf(const Strips& strips) {
    double height = 0;
    for (const Strip& strip : strips) {
        height += strip.before + strip.height;
    }
    return height;
}

Strip sideBySide(Lanes lanes, double leastHeight, bool mayBeCut) {
    Strip whole;
    for (const Lanes::Lane& lane : lanes.lanes) {
        const Strip content = joined(lane.strips);
        addMoved(whole.items, content.items, lane.x, lanes.above);
        whole.height = std::max(whole.height, content.height);
    }
    whole.height = std::max(leastHeight, whole.height + lanes.above + lanes.below);
    closePart(lanes, whole);
    if (mayBeCut) {
        whole.lanes = std::make_shared<Lanes>(std::move(lanes));
    }
    return whole;
}

} // namespace atalaya::report::layout
