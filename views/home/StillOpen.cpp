#include "views/home/StillOpen.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atalaya {

bool StillOpen::holds() const {
    if (m_context.desk.path() == m_path) {
        return true;
    }
    const QString name = QFileInfo(m_path).fileName();
    m_context.notices.fail(spokenError(ErrorCode::Refused, [name] {
        return name.isEmpty()
                   ? QCoreApplication::translate("StillOpen", "Another workspace was opened meanwhile, so nothing was "
                                                              "done. Look at what is open now, then do it again.")
                   : QCoreApplication::translate("StillOpen", "“%1” is not the open workspace any more, so nothing was "
                                                              "done. Open it again, then do it once more.")
                         .arg(name);
    }));
    return false;
}

} // namespace atalaya
