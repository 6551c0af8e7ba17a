#pragma once

#include <QString>

namespace atalaya::report {

/// Until its end, a writer is in `language`; empty: it stays in that of what is around. Then it is back where it was.
class LanguageScope {
public:
    /// `current`: the writer's, which must outlive this.
    LanguageScope(QString& current, const QString& language) : m_current(current), m_outer(current) {
        if (!language.isEmpty()) {
            m_current = language;
        }
    }
    ~LanguageScope() { m_current = m_outer; }
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    QString& m_current;
    const QString m_outer;
};

} // namespace atalaya::report
