#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace atalaya::test {

struct ScriptEnd {
    int status = -1; ///< of the script, −1 where it did not run
    QString err;
};

/// Runs one of the project's scripts to its end.
[[nodiscard]] ScriptEnd runScript(const QString& name, const QStringList& arguments);

/// A source tree with nothing in it but what a test puts there.
class SourceTree {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Fails the test where it cannot be written.
    void write(const QString& path, const QByteArray& content) const;
    /// translations/atalaya_CODE.ts with these messages, each as it stands in the file.
    void writeInterface(const QString& code, const QByteArray& messages, const QString& folder = {}) const;
    /// What scripts/translation-rules says of this tree; empty where it is content.
    [[nodiscard]] QString complaints() const;

private:
    QTemporaryDir m_folder;
};

/// A message as it stands in a .ts file.
[[nodiscard]] QByteArray message(const QByteArray& source, const QByteArray& translation);

} // namespace atalaya::test
