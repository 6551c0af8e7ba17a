#include "tests/translations/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

namespace atalaya::test {

using namespace Qt::StringLiterals;

ScriptEnd runScript(const QString& name, const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(ATALAYA_SOURCE_DIR "/scripts/") + name, arguments);
    constexpr int minutes = 60'000;
    if (!process.waitForFinished(2 * minutes) || process.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << name.toStdString() << ": " << process.errorString().toStdString();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void SourceTree::write(const QString& path, const QByteArray& content) const {
    const QString whole = m_folder.filePath(path);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()) << path.toStdString();
}

void SourceTree::writeInterface(const QString& code, const QByteArray& messages, const QString& folder) const {
    write(u"translations/"_s + folder + u"atalaya_%1.ts"_s.arg(code),
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"" + code.toUtf8() +
              "\"><context><name>Form</name>" + messages + "</context></TS>\n");
}

QString SourceTree::complaints() const {
    const ScriptEnd end = runScript(u"translation-rules"_s, {path()});
    EXPECT_EQ(end.status, end.err.isEmpty() ? 0 : 1);
    return end.err;
}

QByteArray message(const QByteArray& source, const QByteArray& translation) {
    return "<message><source>" + source + "</source><translation>" + translation + "</translation></message>";
}

} // namespace atalaya::test
