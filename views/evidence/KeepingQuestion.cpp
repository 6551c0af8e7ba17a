#include "views/evidence/EvidenceQuestions.h"

#include <QCoreApplication>

namespace atalaya {

OnClose EvidenceDialogs::whileKeeping(QWidget* parent, int documents) {
    return askOnClose(
        parent, QCoreApplication::translate("EvidencePage", "Documents are being kept"),
        QCoreApplication::translate("EvidencePage", "%n document(s) are not in the workspace yet.", nullptr, documents),
        QCoreApplication::translate("EvidencePage", "Close when they are kept"));
}

} // namespace atalaya
