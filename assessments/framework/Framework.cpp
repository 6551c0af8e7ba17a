#include "assessments/framework/Framework.h"

#include <algorithm>

namespace atalaya {
namespace {

template <class T> const T* byId(const std::vector<T>& all, const QString& id) {
    const auto it = std::find_if(all.begin(), all.end(), [&id](const T& one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

template <class T>
const T* byCode(const std::vector<T>& all, const std::unordered_map<QString, std::size_t>& places,
                const QString& code) {
    const auto it = places.find(code);
    return it == places.end() ? nullptr : &all[it->second];
}

template <class T> std::unordered_map<QString, std::size_t> placesOf(const std::vector<T>& all) {
    std::unordered_map<QString, std::size_t> places;
    places.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        places.emplace(all[i].code, i);
    }
    return places;
}

} // namespace

QString Framework::stageName(int stage) const {
    return stage >= 1 && stage <= ceiling() ? stages[static_cast<std::size_t>(stage - 1)].name : QString();
}

const Indicator* Framework::indicator(const QString& code) const {
    return byCode(indicators, m_indicators, code);
}

const Commitment* Framework::commitment(const QString& code) const {
    return byCode(commitments, m_commitments, code);
}

const Group* Framework::group(const QString& groupId) const {
    return byId(groups, groupId);
}

const Group& Framework::headlineGroup() const {
    const auto it = std::find_if(groups.begin(), groups.end(), [](const Group& group) { return group.headline; });
    Q_ASSERT(it != groups.end());
    return *it;
}

const Body* Framework::body(const QString& bodyId) const {
    return byId(bodies, bodyId);
}

const Cluster* Framework::cluster(const QString& clusterId) const {
    return byId(clusters, clusterId);
}

void Framework::index() {
    m_indicators = placesOf(indicators);
    m_commitments = placesOf(commitments);
}

} // namespace atalaya
