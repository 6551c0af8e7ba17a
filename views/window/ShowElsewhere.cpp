#include "views/window/ShowElsewhere.h"

#include "views/window/Notices.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace atalaya {

void showElsewhere(const QString& path, Notices* notices) {
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)) || !notices) {
        return;
    }
    const auto said = [isFolder = QFileInfo(path).isDir(), name = QDir::toNativeSeparators(path)] {
        const QString sentence =
            isFolder ? QCoreApplication::translate("ShowElsewhere", "No program on this computer shows the folder. "
                                                                    "Look for it yourself: %1")
                     : QCoreApplication::translate("ShowElsewhere", "No program on this computer opens the file. Open "
                                                                    "it with a program of your choice: %1");
        return sentence.arg(name);
    };
    notices->fail(spokenError(ErrorCode::NotFound, said));
}

} // namespace atalaya
