#pragma once

#include "views/window/Notices.h"
#include "views/window/Place.h"

#include <QPointer>
#include <QRect>
#include <QScreen>

#include <any>
#include <map>
#include <optional>
#include <vector>

namespace atalaya {

/// What a page leaves to the one that takes its place.
struct PageLeft {
    Place place;         ///< Page::here()
    std::any state;      ///< Page::handOver()
    bool goesOn = false; ///< Page::goesOn()
};

/// What a window leaves to the one that takes its place: what no desk and no preferences hold.
struct WindowLeft {
    QRect area; ///< without its frame; of a window that fills the screen, what it takes when it no longer does
    Qt::WindowStates states;
    QPointer<QScreen> screen;
    std::map<PageId, PageLeft> pages;     ///< that somebody had gone to
    std::vector<Notices::Notice> notices; ///< that stand there, in the order in which they are shown
    std::optional<int> manual;            ///< the heading that is read, while the manual is open
};

} // namespace atalaya
