#include "models/items/WorkshopAgendaEdits.h"

#include <algorithm>

namespace atalaya::agenda {

namespace {

Items::iterator find(Items& items, const QString& indicator) {
    return std::find_if(items.begin(), items.end(),
                        [&](const AgendaItem& item) { return item.indicator == indicator; });
}

/// Where a question goes: behind the nearest one before it in the framework that is there, else in front of the nearest
/// one after it.
Items::iterator placeOf(const Framework& framework, Items& items, const QString& indicator) {
    const auto& all = framework.indicators;
    const auto own = std::find_if(all.begin(), all.end(), [&](const Indicator& one) { return one.code == indicator; });
    for (auto one = own; one != all.begin();) {
        --one;
        if (const auto there = find(items, one->code); there != items.end()) {
            return std::next(there);
        }
    }
    for (auto one = own; one != all.end(); ++one) {
        if (const auto there = find(items, one->code); there != items.end()) {
            return there;
        }
    }
    return items.end();
}

/// In the workshop's order, and none when it is all of them.
QStringList tidied(const Workshop& workshop, const QStringList& clusters) {
    QStringList tidy;
    for (const WorkshopCluster& cluster : workshop.clusters) {
        if (clusters.contains(cluster.id)) {
            tidy << cluster.id;
        }
    }
    return tidy.size() == static_cast<qsizetype>(workshop.clusters.size()) ? QStringList() : tidy;
}

bool isOf(const Framework& framework, const AgendaItem& item, const QString& commitment) {
    const Indicator* indicator = framework.indicator(item.indicator);
    return indicator && indicator->commitment == commitment;
}

} // namespace

Items moved(Items items, const QString& indicator, const QString& before) {
    const auto from = find(items, indicator);
    if (from == items.end() || indicator == before) {
        return items;
    }
    const AgendaItem item = *from;
    items.erase(from);
    items.insert(find(items, before), item);
    return items;
}

Items broughtBack(const Framework& framework, const Workshop& workshop, const QStringList& indicators) {
    Items items = workshop.agenda;
    for (const QString& code : indicators) {
        const Indicator* indicator = framework.indicator(code);
        if (indicator && find(items, code) == items.end()) {
            items.insert(placeOf(framework, items, code),
                         {code, AgendaItem().minutes, tidied(workshop, indicator->clusters)});
        }
    }
    return items;
}

Items without(const Workshop& workshop, const std::set<QString>& indicators) {
    Items items = workshop.agenda;
    std::erase_if(items, [&](const AgendaItem& item) {
        return indicators.contains(item.indicator) && !isFixed(workshop, item.indicator);
    });
    return items;
}

bool isFixed(const Workshop& workshop, const QString& indicator) {
    return workshop.lastRound(indicator) != nullptr || workshop.results.contains(indicator);
}

Items answeredBy(const Framework& framework, const Workshop& workshop, const QString& commitment,
                 const QString& cluster, bool answers) {
    Items items = workshop.agenda;
    for (AgendaItem& item : items) {
        QStringList answering = workshop.answering(item);
        if (!isOf(framework, item, commitment) || answering.contains(cluster) == answers) {
            continue;
        }
        if (answers) {
            answering << cluster;
        } else {
            answering.removeAll(cluster);
        }
        if (!answering.isEmpty()) {
            item.clusters = tidied(workshop, answering);
        }
    }
    return items;
}

bool leavesNobody(const Framework& framework, const Workshop& workshop, const QString& commitment,
                  const QString& cluster) {
    return std::any_of(workshop.agenda.begin(), workshop.agenda.end(), [&](const AgendaItem& item) {
        return isOf(framework, item, commitment) && workshop.answering(item) == QStringList(cluster);
    });
}

Items withoutCluster(const Workshop& workshop, const QString& cluster) {
    Items items = workshop.agenda;
    for (AgendaItem& item : items) {
        item.clusters.removeAll(cluster);
    }
    return items;
}

} // namespace atalaya::agenda
