#pragma once

#include "models/session/Desk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace atalaya::test {

/// Opens the practice country at `path`. It is made once in a process, as `desk` would, and copied from then on: to
/// make it takes seconds under the sanitizers.
[[nodiscard]] inline Outcome openPractice(Desk& desk, const QString& path) {
    static const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("Altamar.atalaya"));
    if (!QFileInfo::exists(made)) {
        Desk maker(desk.surroundings());
        if (auto done = maker.createPractice(made).and_then([&] { return maker.closeFile(); }); !done) {
            return done;
        }
    }
    QFile::copy(made, path);
    return desk.openFile(path);
}

} // namespace atalaya::test
