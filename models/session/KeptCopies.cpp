#include "models/session/KeptCopies.h"

#include "models/session/Desk.h"

#include <algorithm>

namespace atalaya {

KeptCopies& KeptCopies::of(Desk& desk) {
    auto* known = desk.findChild<KeptCopies*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new KeptCopies(desk);
}

KeptCopies::KeptCopies(Desk& desk) : QObject(&desk), m_desk(desk) {
    connect(&desk, &Desk::workspaceChanged, this, &KeptCopies::forget);
    connect(&desk, &Desk::aboutToReplaceFile, this, [this] {
        m_wishes.clear();
        m_work.stop();
    });
}

std::optional<KeptCopies::Finding> KeptCopies::finding(const QString& sha256) const {
    const auto known = m_findings.find(sha256);
    return known == m_findings.end() ? std::nullopt : std::optional(*known);
}

void KeptCopies::wish(const EvidenceFile& file) {
    if (!m_findings.contains(file.sha256) && m_checked != file.sha256) {
        recheck(file);
    }
}

bool KeptCopies::isWished(const EvidenceFile& file) const {
    return std::any_of(m_wishes.begin(), m_wishes.end(),
                       [&](const EvidenceFile& other) { return other.sha256 == file.sha256; });
}

void KeptCopies::recheck(const EvidenceFile& file) {
    if (!isWished(file)) {
        m_wishes.push_back(file);
        next();
    }
}

void KeptCopies::wasJustKept(const EvidenceFile& file, int generation) {
    if (generation != m_generation) {
        return;
    }
    const auto before = finding(file.sha256);
    if (before && before->state != KeptFiles::State::Unchanged) {
        // It was mended: whether that is so is read again, not believed.
        m_findings.remove(file.sha256);
        wish(file);
    } else {
        m_findings.insert(file.sha256, {KeptFiles::State::Unchanged, m_desk.surroundings().now()});
    }
    Q_EMIT found(file.sha256);
}

void KeptCopies::next() {
    if (m_work.isRunning() || m_wishes.empty() || !m_desk.isOpen()) {
        return;
    }
    const EvidenceFile file = m_wishes.front();
    m_wishes.pop_front();
    check(file);
}

void KeptCopies::check(const EvidenceFile& file) {
    m_checked = file.sha256;
    auto state = std::make_shared<Result<KeptFiles::State>>();
    m_work.start(
        [files = KeptFiles(m_desk.path(), m_desk.surroundings()), file, state](WorkHandle& handle) {
            *state = files.check(file.sha256, file.size, [&handle] { return handle.isCancelled(); });
        },
        [this, file, state, generation = m_generation, before = finding(file.sha256)] {
            m_checked.clear();
            // What cannot be read now, as when the drive is away, stays unknown. A document that was kept anew in the
            // meantime is known better than this check knows it.
            if (generation == m_generation && *state && finding(file.sha256) == before) {
                m_findings.insert(file.sha256, {**state, m_desk.surroundings().now()});
                Q_EMIT found(file.sha256);
            }
            next();
        });
}

void KeptCopies::forget() {
    ++m_generation;
    m_wishes.clear();
    m_findings.clear();
    m_checked.clear();
    m_work.cancel();
}

} // namespace atalaya
