#include "views/workshop/entry/PhonesDrawer.h"

#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/workshop/entry/QrField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

// What the drawer starts, stops and shows of it.

namespace atalaya {

void PhonesDrawer::showState() {
    const WorkshopSession* session = m_context.session();
    const auto joining = m_context.phones.joining();
    m_choice->setVisible(!joining);
    m_joining->setVisible(joining.has_value());
    m_releasing->setVisible(joining.has_value());
    m_start->setText(joining ? tr("Stop voting by phone") : tr("Start voting by phone"));
    m_start->setKind(joining ? Button::Kind::Plain : Button::Kind::Primary);
    const bool hasEnded = session && session->workshop().ended.isValid();
    m_start->setEnabled(joining || (session && session->isEditable() && !hasEnded && m_place->currentIndex() >= 0));
    const auto at = static_cast<std::size_t>(std::max(0, m_place->currentIndex()));
    m_placeSays->setText(session && !session->isEditable() ? session->whyNotEditable()
                         : hasEnded                        ? tr("The workshop has ended. Resume it to vote by phone.")
                         : m_places.empty()
                             ? tr("This computer is on no network. Join the room's Wi-Fi, then open this again.")
                         : at < m_places.size() && m_places[at].isLoopback
                             ? tr("No phone reaches this address. Join the room's Wi-Fi to offer another one.")
                             : tr("Phones on the same network find this computer at this address."));
    if (!joining) {
        m_qr->show({}, {});
        m_address->clear();
        m_code->clear();
        return;
    }
    m_failure->hide();
    m_qr->show(joining->url, tr("QR code of %1, code %2").arg(joining->address, joining->code));
    m_address->setText(joining->address);
    m_code->setText(joining->code);
    m_phones->setText(tr("%n phone(s) have a seat.", nullptr, m_context.phones.phones()));
}

void PhonesDrawer::fail(const QString& lead, const QString& sentence) {
    m_failure->setNotice(Finding::Blocker, lead, sentence);
    m_failure->show();
}

void PhonesDrawer::startOrStop() {
    if (m_context.phones.isOn()) {
        m_context.phones.stop();
        m_context.window.notices.say(tr("Voting by phone is off"));
        showState();
        return;
    }
    WorkshopSession* session = m_context.session();
    const int at = m_place->currentIndex();
    if (!session || at < 0 || at >= std::ssize(m_places)) {
        return;
    }
    m_failure->hide();
    const NetworkPlace place = m_places[static_cast<std::size_t>(at)];
    if (const Outcome started = m_context.phones.start(*session, place, m_port->value()); !started) {
        // The network may be another one by now.
        fillPlaces();
        showState();
        fail(tr("Voting by phone did not start."), started.error().sentence);
        return;
    }
    m_context.window.notices.say(tr("Voting by phone is on"));
    showState();
}

void PhonesDrawer::release() {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    const auto refuse = [this](const QString& sentence) {
        setFieldError(*m_seat, sentence);
        m_seatSays->setToken("blocker");
        m_seatSays->setText(sentence);
    };
    const auto& seats = session->workshop().seats;
    const int number = m_seat->text().toInt();
    const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat& one) { return one.number == number; });
    if (seat == seats.end()) {
        refuse(m_seat->text().isEmpty() ? tr("No seat is given. Type its number.")
                                        : tr("There is no seat %1 in this workshop. Type another number.").arg(number));
        return;
    }
    if (const Outcome released = m_context.phones.release(seat->id); !released) {
        refuse(released.error().sentence);
        return;
    }
    setFieldError(*m_seat, {});
    m_seat->setText({});
    m_seatSays->setToken("text2");
    m_seatSays->setText(tr("Seat %1 can be taken by another phone.").arg(number));
    showState();
}

} // namespace atalaya
