#pragma once

#include "views/window/Page.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopContext.h"

#include <QPointer>

class QStackedLayout;

namespace atalaya {

class EmptyState;
class FacilitatorPane;
class FilesDrawer;
class KeyboardVoting;
class MinutesPane;
class PaperDrawer;
class PhonesDrawer;
class PreparePane;
class RoomDirector;
class RoomWindow;
class WorkshopStart;

/// Where a room of ministries agrees on scores: the workshop is planned, prepared, led and looked back on. Opened
/// again, also after a crash, it stands at the question where the room was. While phones can vote or the room window is
/// open, they go on whatever page is shown, and end with the workshop.
class WorkshopPage : public Page {
    Q_OBJECT
public:
    /// `questions` and `phones` must outlive the page.
    WorkshopPage(const WindowContext& context, WorkshopQuestions& questions, PhoneVoting& phones,
                 QWidget* parent = nullptr);
    ~WorkshopPage() override;

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    /// `place.subject`: an indicator, which the panel then shows, or empty. `place.part`: "prepare", "run", "minutes",
    /// "phones", "list", or empty for what the workshop's state suggests.
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] bool goesOn() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

    /// Null while it is closed.
    [[nodiscard]] RoomWindow* roomWindow() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Nothing, Start, Prepare, Run, Minutes };
    struct Left; ///< to the page that takes this one's place

    void build();
    void wire();
    void wireWorkshop();
    void addKeys();
    void followSession();
    void followWorkshop();
    void letGo();
    void show(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] View viewOf(const QString& part) const;
    void chooseWhereLeft();
    void turnTo(const QString& indicator);
    void openDrawer(const QString& which);
    void toggleRoom();
    void followRoomWindow();
    void sayScreenLost();
    [[nodiscard]] QUuid openRound();
    void pressOrOpenOrReveal();

    WorkshopClock m_clock;
    RoomModel m_room;
    WorkshopContext m_parts;
    RoomDirector* m_director = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    WorkshopStart* m_start = nullptr;
    PreparePane* m_prepare = nullptr;
    FacilitatorPane* m_run = nullptr;
    MinutesPane* m_minutes = nullptr;
    PaperDrawer* m_paper = nullptr;
    FilesDrawer* m_files = nullptr;
    PhonesDrawer* m_phonesDrawer = nullptr;
    QPointer<KeyboardVoting> m_keyboard;
    QPointer<RoomWindow> m_roomWindow;
    bool m_isHandedOver = false; ///< phones, clock and room window are another page's
    QMetaObject::Connection m_refused, m_notKept;
};

} // namespace atalaya
