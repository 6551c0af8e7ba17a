#include "assessments/framework/SpokenFramework.h"

#include "assessments/framework/FrameworkLoader.h"

#include <QMutex>

#include <map>

namespace atalaya {

namespace {

/// What ships cannot change while the program runs, and to read and check it takes as long as painting a page.
class ShippedFrameworks {
public:
    /// Null when it does not ship in this language.
    FrameworkPtr find(const QString& id, const QString& language) {
        const QMutexLocker held(&m_mutex);
        const auto key = std::pair(id, language);
        if (const auto known = m_loaded.find(key); known != m_loaded.end()) {
            return known->second;
        }
        if (!builtInFrameworks().contains(id) || !builtInLanguages(id).contains(language)) {
            return nullptr;
        }
        const auto loaded = loadBuiltInFramework(id, language);
        return loaded ? m_loaded.emplace(key, *loaded).first->second : nullptr;
    }

private:
    QMutex m_mutex;
    std::map<std::pair<QString, QString>, FrameworkPtr> m_loaded;
};

} // namespace

FrameworkPtr shippedFramework(const QString& id, const QString& language) {
    static ShippedFrameworks shipped;
    return shipped.find(id, language);
}

FrameworkPtr frameworkIn(const FrameworkPtr& framework, const QString& language) {
    if (!framework || framework->language == language) {
        return framework;
    }
    const FrameworkPtr wanted = shippedFramework(framework->id, language);
    if (!wanted) {
        return framework;
    }
    const FrameworkPtr same = shippedFramework(framework->id, framework->language);
    return same && same->contentHash == framework->contentHash ? wanted : framework;
}

} // namespace atalaya
