#include "views/window/Place.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {

namespace {

struct PageName {
    PageId page;
    const char* key; ///< never translated, never changed once released
    const char* word;
};

constexpr PageName names[] = {{PageId::Home, "home", QT_TRANSLATE_NOOP("PageWord", "Home")},
                              {PageId::Declaration, "declaration", QT_TRANSLATE_NOOP("PageWord", "Declaration")},
                              {PageId::Score, "score", QT_TRANSLATE_NOOP("PageWord", "Score")},
                              {PageId::Workshop, "workshop", QT_TRANSLATE_NOOP("PageWord", "Workshop")},
                              {PageId::Evidence, "evidence", QT_TRANSLATE_NOOP("PageWord", "Evidence")},
                              {PageId::Gaps, "gaps", QT_TRANSLATE_NOOP("PageWord", "Gaps")},
                              {PageId::Strategy, "strategy", QT_TRANSLATE_NOOP("PageWord", "Strategy")},
                              {PageId::Reports, "reports", QT_TRANSLATE_NOOP("PageWord", "Reports")},
                              {PageId::Settings, "settings", QT_TRANSLATE_NOOP("PageWord", "Settings")}};

const PageName& nameOf(PageId page) {
    return *std::find_if(std::begin(names), std::end(names),
                         [page](const PageName& name) { return name.page == page; });
}

} // namespace

QStringList Place::toStrings() const {
    return {QLatin1String(nameOf(page).key), subject, part};
}

std::optional<Place> Place::fromStrings(const QStringList& strings) {
    const auto* name = std::find_if(std::begin(names), std::end(names), [&](const PageName& one) {
        return strings.size() == 3 && strings.front() == QLatin1String(one.key);
    });
    return name == std::end(names) ? std::nullopt : std::optional(Place{name->page, strings.at(1), strings.at(2)});
}

QString wordOf(PageId page) {
    return QCoreApplication::translate("PageWord", nameOf(page).word);
}

} // namespace atalaya
