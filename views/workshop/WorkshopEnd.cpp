#include "views/workshop/WorkshopEnd.h"

#include "views/workshop/WorkshopQuestions.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

struct WorkshopEndWords {
    Q_DECLARE_TR_FUNCTIONS(WorkshopEnd)
};

} // namespace

bool endWorkshop(const WorkshopContext& context, QWidget* parent) {
    const QString question = WorkshopEndWords::tr("End the workshop? No vote is taken any more, and phones lose their "
                                                  "seats. It can be resumed.");
    if (!context.questions.isSure(parent, question, WorkshopEndWords::tr("End the workshop"))) {
        return false;
    }
    WorkshopSession* session = context.session(); // it may have gone while somebody was asked
    return session && session->perform(EndWorkshop{context.window.desk.surroundings().now()});
}

} // namespace atalaya
