#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace atalaya::report {

/// Context of the translations of what the tag pass says.
class TagPass {
    Q_DECLARE_TR_FUNCTIONS(TagPass)
};

/// Collects what keeps a file from being conformant, each once, and not without end.
class Problems {
public:
    void add(const QString& problem) {
        if (m_list.size() < most && !m_list.contains(problem)) {
            m_list.append(problem);
        }
    }
    [[nodiscard]] bool none() const { return m_list.isEmpty(); }
    [[nodiscard]] const QStringList& list() const { return m_list; }

    /// Enough of a text to find it in the report.
    [[nodiscard]] static QString excerpt(const QString& text) {
        const QString plain = text.simplified();
        return plain.size() > 60 ? plain.left(59) + QChar(u'…') : plain;
    }

private:
    static constexpr qsizetype most = 200;
    QStringList m_list;
};

} // namespace atalaya::report
