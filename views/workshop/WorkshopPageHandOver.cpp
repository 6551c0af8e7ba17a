#include "views/workshop/WorkshopPage.h"

#include "views/workshop/PhoneVoting.h"
#include "views/workshop/entry/FilesDrawer.h"
#include "views/workshop/entry/KeyboardVoting.h"
#include "views/workshop/minutes/MinutesPane.h"
#include "views/workshop/prepare/PreparePane.h"
#include "views/workshop/room/RoomDirector.h"
#include "views/workshop/room/RoomWindow.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <utility>

// How a Workshop page gives way to another one while the room goes on: phones and votes are not the page's, the room's
// window and the time that runs go over as they are.

namespace atalaya {

/// The page before is still there when it is taken.
struct WorkshopPage::Left {
    const WorkshopClock* clock = nullptr;
    const RoomDirector* director = nullptr;
    QPointer<RoomWindow> roomWindow;
    std::map<QString, Distribution> preSurvey;
    QUuid workshop; ///< that they are of
    View view = View::Nothing;
    QString indicator;
};

QString WorkshopPage::whatHolds() const {
    if (m_keyboard && m_keyboard->isOpen()) {
        return tr("The room votes on the keyboard: end that first.");
    }
    if (m_files->isWorking()) {
        return tr("Participants' files are being read or written: wait until it is done, or stop it.");
    }
    if (m_minutes->isWriting()) {
        return tr("The minutes are being written: wait until they are done, or stop it.");
    }
    if (m_prepare->isReading()) {
        return tr("A pre-survey is being read: wait until it is done, or stop it.");
    }
    return {};
}

bool WorkshopPage::goesOn() const {
    return m_parts.session() != nullptr;
}

std::any WorkshopPage::handOver() {
    if (!m_parts.session()) {
        return {};
    }
    m_isHandedOver = true;
    return Left{&m_clock,
                m_director,
                std::exchange(m_roomWindow, nullptr),
                m_prepare->preSurvey(),
                m_parts.session()->workshop().id,
                view(),
                m_run->indicator()};
}

void WorkshopPage::takeOver(const std::any& given) {
    const auto* left = std::any_cast<Left>(&given);
    if (!left || !m_parts.session() || m_parts.session()->workshop().id != left->workshop) {
        return;
    }
    if (!left->preSurvey.empty()) {
        m_prepare->setPreSurvey(left->preSurvey);
    }
    show(left->view);
    if (m_parts.session()->workshop().item(left->indicator)) {
        m_run->turnTo(left->indicator); // also what a crash would lead back to
    }
    m_clock.takeOver(*left->clock);
    m_director->takeOver(*left->director);
    m_roomWindow = left->roomWindow;
    if (m_roomWindow) {
        m_roomWindow->follow(m_room);
        followRoomWindow();
    }
}

} // namespace atalaya
