#include "models/session/KeptCopies.h"

#include "models/session/Desk.h"

#include <algorithm>

namespace atalaya {

KeptCopies::KeptCopies(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    connect(&desk, &Desk::workspaceChanged, this, &KeptCopies::forget);
}

std::optional<KeptCopies::Finding> KeptCopies::finding(const QString& sha256) const {
    const auto known = m_findings.find(sha256);
    return known == m_findings.end() ? std::nullopt : std::optional(*known);
}

void KeptCopies::wish(const EvidenceFile& file) {
    if (!m_findings.contains(file.sha256)) {
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

void KeptCopies::wasJustKept(const EvidenceFile& file) {
    m_findings.insert(file.sha256, {KeptFiles::State::Unchanged, m_desk.surroundings().now()});
    Q_EMIT found(file.sha256);
}

void KeptCopies::next() {
    if (m_work.isRunning() || m_wishes.empty() || !m_desk.isOpen()) {
        return;
    }
    m_path = m_desk.path();
    const EvidenceFile file = m_wishes.front();
    auto state = std::make_shared<Result<KeptFiles::State>>();
    m_work.start([files = KeptFiles(m_path, m_desk.surroundings()), file,
                  state](WorkHandle&) { *state = files.check(file.sha256, file.size); },
                 [this, file, state] {
                     if (!m_wishes.empty() && m_wishes.front() == file && m_path == m_desk.path()) {
                         m_wishes.pop_front();
                         // What cannot be read now, as when the drive is away, stays unknown.
                         if (*state) {
                             m_findings.insert(file.sha256, {**state, m_desk.surroundings().now()});
                             Q_EMIT found(file.sha256);
                         }
                     }
                     next();
                 });
}

void KeptCopies::forget() {
    if (m_path != m_desk.path()) {
        m_wishes.clear();
        m_findings.clear();
    }
}

} // namespace atalaya
