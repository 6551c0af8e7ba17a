#include "views/help/ManualPages.h"

namespace atalaya {

namespace {

/// The tabs of Strategy in the order of their parts in the manual.
int manualPartOf(const QString& tab) {
    const QStringList tabs{QStringLiteral("roadmap"), QStringLiteral("whatif"), QStringLiteral("objectives"),
                           QStringLiteral("measures")};
    return static_cast<int>(tabs.indexOf(tab)) + 1;
}

} // namespace

ManualSection manualSectionOf(const Place& place) {
    switch (place.page) {
    case PageId::Home:
    case PageId::Settings:
        return {9, 0};
    case PageId::Declaration:
        return {10, 0};
    case PageId::Score:
        return {11, 0};
    case PageId::Evidence:
        return {12, 0};
    case PageId::Gaps:
        return {13, 0};
    case PageId::Reports:
        return {14, 0};
    case PageId::Workshop:
        return {15, 0};
    case PageId::Strategy:
        return {16, manualPartOf(place.part.section(QLatin1Char('/'), 0, 0))};
    }
    return {};
}

} // namespace atalaya
