#pragma once

#include <QString>

namespace atalaya::storage {

/// Which file a name led to. A system goes on writing into a file whose name is gone - its stick was pulled out and put
/// into another socket, its folder deleted, another file put in its place - and nothing of that is ever found again, so
/// who writes asks this first.
class FileIdentity {
public:
    FileIdentity() = default;
    explicit FileIdentity(QString path);

    /// Whether the name still leads to that file. Where a system does not number its files, that some file has it.
    [[nodiscard]] bool isStillThere() const;

private:
    struct Number {
        quint64 device = 0, file = 0;
        bool operator==(const Number&) const = default;
    };
    [[nodiscard]] static Number numberOf(const QString& path);

    QString m_path;
    Number m_number;
};

} // namespace atalaya::storage
