#include "views/workshop/prepare/PrepareSection.h"

namespace atalaya {

PrepareSection::PrepareSection(const WorkshopContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

QString PrepareSection::whyNotChange(const WorkshopSession* session) {
    if (!session) {
        return {};
    }
    return !session->isEditable()                ? session->whyNotEditable()
           : session->workshop().ended.isValid() ? tr("This workshop has ended. Resume it to change it.")
                                                 : QString();
}

bool PrepareSection::perform(const std::vector<WorkshopChange>& changes) {
    return session() && session()->perform(changes);
}

} // namespace atalaya
