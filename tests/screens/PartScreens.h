#pragma once

#include "views/window/MainWindow.h"

#include <QDir>

namespace atalaya::screens {

/// Every page where it has the most to show, by the name of its picture.
inline const std::pair<const char*, Place> pages[] = {
    {"home", {PageId::Home, {}, {}}},
    {"declaration", {PageId::Declaration, QStringLiteral("P06"), {}}},
    {"score", {PageId::Score, QStringLiteral("P06-02"), {}}},
    {"workshop", {PageId::Workshop, QStringLiteral("P06-03"), {}}},
    {"evidence", {PageId::Evidence, {}, {}}},
    {"gaps", {PageId::Gaps, {}, {}}},
    {"strategy", {PageId::Strategy, {}, QStringLiteral("roadmap")}},
    {"whatif", {PageId::Strategy, {}, QStringLiteral("whatif")}},
    {"objectives", {PageId::Strategy, {}, QStringLiteral("objectives")}},
    {"measures", {PageId::Strategy, {}, QStringLiteral("measures")}},
    {"reports", {PageId::Reports, {}, {}}},
    {"settings", {PageId::Settings, {}, {}}}};

/// Pictures of what comes out of the pages: drawers, menus, lists of combo boxes, calendars, tool tips, dialogs of ours
/// and of Qt, and the focus walked through. `look` ends the names. False when a picture cannot be written.
[[nodiscard]] bool picturesOfParts(MainWindow& window, const WindowContext& context, const QDir& folder,
                                   const QString& look);

} // namespace atalaya::screens
