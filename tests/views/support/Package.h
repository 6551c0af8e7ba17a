#pragma once

#include <QDomDocument>
#include <QHash>
#include <QStringList>

namespace atalaya::report::test {

/// The files of a zip in memory, in their order.
struct Package {
    QStringList order;
    QHash<QString, QByteArray> files;

    /// The file as XML; a test fails when it is not well-formed.
    [[nodiscard]] QDomDocument xml(const char* name) const;
};

[[nodiscard]] Package opened(const QByteArray& bytes);

} // namespace atalaya::report::test
