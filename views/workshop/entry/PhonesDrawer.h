#pragma once

#include "views/widgets/Drawer.h"
#include "views/workshop/PhoneVoting.h"
#include "views/workshop/WorkshopContext.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace atalaya {

class Button;
class Label;
class NoticeBox;
class QrField;
class WrapLabel;

/// Starts and stops voting by phone: on which network of this computer, what the room calls it, and, while it is on,
/// how to join and how many phones have a seat. Says that it is for a trusted network only, and why.
class PhonesDrawer : public Drawer {
    Q_OBJECT
public:
    PhonesDrawer(const WorkshopContext& context, QWidget* host);

Q_SIGNALS:
    /// What the room's Wi-Fi is called, as the facilitator wrote it.
    void networkChanged(const QString& name);

private:
    QWidget* makeContent();
    QWidget* makeChoice();
    QWidget* makeJoining();
    QWidget* makeRelease();
    QWidget* makeFoot();
    /// As it opens: networks come and go.
    void begin();
    void fillPlaces();
    void showState();
    void startOrStop();
    void release();
    void fail(const QString& lead, const QString& sentence);

    WorkshopContext m_context;
    std::vector<NetworkPlace> m_places;
    NoticeBox* m_failure = nullptr;
    QWidget* m_choice = nullptr;
    QComboBox* m_place = nullptr;
    QSpinBox* m_port = nullptr;
    WrapLabel* m_placeSays = nullptr;
    QLineEdit* m_network = nullptr;
    QWidget* m_joining = nullptr;
    QrField* m_qr = nullptr;
    WrapLabel* m_address = nullptr;
    Label* m_code = nullptr;
    WrapLabel* m_phones = nullptr;
    QWidget* m_releasing = nullptr;
    QLineEdit* m_seat = nullptr;
    WrapLabel* m_seatSays = nullptr;
    Button* m_start = nullptr;
};

} // namespace atalaya
