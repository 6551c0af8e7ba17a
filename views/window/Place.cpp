#include "views/window/Place.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

struct PageWord {
    Q_DECLARE_TR_FUNCTIONS(PageWord)
};

/// Never translated, never changed once released.
QString keyOf(PageId page) {
    switch (page) {
    case PageId::Home:
        return u"home"_s;
    case PageId::Declaration:
        return u"declaration"_s;
    case PageId::Score:
        return u"score"_s;
    case PageId::Evidence:
        return u"evidence"_s;
    case PageId::Gaps:
        return u"gaps"_s;
    case PageId::Reports:
        return u"reports"_s;
    case PageId::Settings:
        return u"settings"_s;
    }
    return {};
}

constexpr PageId all[] = {PageId::Home, PageId::Declaration, PageId::Score,   PageId::Evidence,
                          PageId::Gaps, PageId::Reports,     PageId::Settings};

} // namespace

QStringList Place::toStrings() const {
    return {keyOf(page), subject, part};
}

std::optional<Place> Place::fromStrings(const QStringList& strings) {
    const auto* page = std::find_if(std::begin(all), std::end(all),
                                    [&](PageId id) { return strings.size() == 3 && keyOf(id) == strings.front(); });
    return page == std::end(all) ? std::nullopt : std::optional(Place{*page, strings.at(1), strings.at(2)});
}

QString wordOf(PageId page) {
    switch (page) {
    case PageId::Home:
        return PageWord::tr("Home");
    case PageId::Declaration:
        return PageWord::tr("Declaration");
    case PageId::Score:
        return PageWord::tr("Score");
    case PageId::Evidence:
        return PageWord::tr("Evidence");
    case PageId::Gaps:
        return PageWord::tr("Gaps");
    case PageId::Reports:
        return PageWord::tr("Reports");
    case PageId::Settings:
        return PageWord::tr("Settings");
    }
    return {};
}

} // namespace atalaya
