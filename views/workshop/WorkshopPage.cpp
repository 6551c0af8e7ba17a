#include "views/workshop/WorkshopPage.h"

#include "views/widgets/Drawer.h"
#include "views/widgets/EmptyState.h"
#include "views/workshop/PhoneVoting.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/entry/FilesDrawer.h"
#include "views/workshop/entry/KeyboardVoting.h"
#include "views/workshop/entry/PaperDrawer.h"
#include "views/workshop/entry/PhonesDrawer.h"
#include "views/workshop/minutes/MinutesPane.h"
#include "views/workshop/prepare/PreparePane.h"
#include "views/workshop/prepare/WorkshopStart.h"
#include "views/workshop/room/RoomDirector.h"
#include "views/workshop/room/RoomWindow.h"
#include "views/workshop/run/FacilitatorPane.h"

#include <QScreen>
#include <QStackedLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

const QString screenLostId = u"room window"_s;

/// The first thing in it that Tab would come to.
void focusFirstOf(QWidget& part) {
    for (QWidget* next = part.nextInFocusChain(); next != nullptr && next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && next->isVisibleTo(&part) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

WorkshopPage::WorkshopPage(const WindowContext& context, WorkshopQuestions& questions, PhoneVoting& phones,
                           QWidget* parent)
    : Page(PageId::Workshop, context, parent)
    , m_clock(context.desk.surroundings().now)
    , m_parts{context, questions, phones, m_clock, m_room} {
    build();
    wire();
    wireWorkshop();
    addKeys();
    followSession();
    if (m_parts.session()) {
        followWorkshop(); // chosen before anybody came here
    }
}

WorkshopPage::~WorkshopPage() {
    if (!m_isHandedOver) {
        letGo();
    }
}

void WorkshopPage::build() {
    m_stack = new QStackedLayout(this);
    m_nothing = new EmptyState(context().style,
                               tr("Here a room of ministries agrees on scores: blind votes, talk, a result for each "
                                  "question. Open an assessment on Home, or begin one, to plan a workshop for it."),
                               this);
    Button* home = m_nothing->addButton(tr("Go to Home"), Button::Kind::Primary);
    connect(home, &QAbstractButton::clicked, this, [this] { Q_EMIT jumpRequested({PageId::Home, {}, {}}); });
    m_start = new WorkshopStart(m_parts, this);
    m_prepare = new PreparePane(m_parts, this);
    m_run = new FacilitatorPane(m_parts, this);
    m_minutes = new MinutesPane(m_parts, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_nothing, m_start, m_prepare, m_run, m_minutes}) {
        m_stack->addWidget(part);
    }
    m_director = new RoomDirector(m_parts, this);
    m_director->setNetwork(context().preferences.roomNetwork());
    m_paper = new PaperDrawer(m_parts, this);
    m_files = new FilesDrawer(m_parts, this);
    m_phonesDrawer = new PhonesDrawer(m_parts, this);
}

void WorkshopPage::wire() {
    connect(m_start, &WorkshopStart::opened, this, [this] { show(viewOf({})); });
    connect(m_prepare, &PreparePane::runAsked, this, [this] { show(View::Run); });
    connect(m_prepare, &PreparePane::preSurveyRead, this, [this] { m_run->setPreSurvey(m_prepare->preSurvey()); });
    connect(m_prepare, &PreparePane::listAsked, this, [this] { show(View::Start); });
    connect(m_run, &FacilitatorPane::prepareAsked, this, [this] { show(View::Prepare); });
    connect(m_run, &FacilitatorPane::listAsked, this, [this] { show(View::Start); });
    connect(m_run, &FacilitatorPane::minutesAsked, this, [this] { show(View::Minutes); });
    connect(m_minutes, &MinutesPane::backAsked, this, [this] { show(View::Run); });
    connect(m_minutes, &MinutesPane::jumpRequested, this, &Page::jumpRequested);
    connect(m_run, &FacilitatorPane::hintsChanged, this, &Page::hintsChanged);
    connect(m_run, &FacilitatorPane::indicatorChanged, this, &WorkshopPage::turnTo);
    connect(m_run, &FacilitatorPane::paperAsked, this, [this] { openDrawer(u"paper"_s); });
    connect(m_run, &FacilitatorPane::filesAsked, this, [this] { openDrawer(u"files"_s); });
    connect(m_run, &FacilitatorPane::phonesAsked, this, [this] { openDrawer(u"phones"_s); });
    connect(m_run, &FacilitatorPane::keyboardAsked, this, [this] {
        if (!m_keyboard) {
            m_keyboard = new KeyboardVoting(m_parts, window());
        }
        m_keyboard->begin();
    });
    connect(m_run, &FacilitatorPane::roomAsked, this, &WorkshopPage::toggleRoom);
    connect(m_run, &FacilitatorPane::roomFaceAsked, this, [this](RoomFace face) {
        switch (face) {
        case RoomFace::Question:
            m_director->showQuestion();
            break;
        case RoomFace::Result:
            m_director->showResult();
            break;
        case RoomFace::Black:
            m_director->showBlack();
            break;
        case RoomFace::Code:
            m_director->showCode();
            break;
        }
    });
    connect(&m_parts.phones, &PhoneVoting::warned, this, [this](const StepName& sentence) {
        context().notices.show([sentence] {
            return Notices::Notice{u"phones"_s, Notices::Weight::Warning, {}, sentence.text(), {}, {}, true};
        });
    });
    connect(m_phonesDrawer, &PhonesDrawer::networkChanged, m_director, &RoomDirector::setNetwork);
    connect(&m_clock, &WorkshopClock::ticked, this, [this] { m_parts.phones.setEnd(m_clock.end()); });
    connect(&m_clock, &WorkshopClock::becameLow, this, [this] {
        context().notices.say(tr("%n second(s) left", nullptr, std::max(0, m_clock.left().value_or(0))));
    });
    connect(&m_clock, &WorkshopClock::ranOut, this, [this] { context().notices.say(tr("The time is over.")); });
}

void WorkshopPage::wireWorkshop() {
    Desk& desk = context().desk;
    connect(&desk, &Desk::sessionChanged, this, &WorkshopPage::followSession);
    connect(&desk, &Desk::workshopChanged, this, &WorkshopPage::followWorkshop);
    connect(&desk, &Desk::workshopsChanged, m_start, &WorkshopStart::refresh);
    connect(&desk, &Desk::aboutToLeaveWorkshop, this, &WorkshopPage::letGo);
    connect(&desk, &Desk::aboutToKeepWaiting, this, &WorkshopPage::leave);
}

void WorkshopPage::letGo() {
    leave();
    // The session that takes the phones' votes goes.
    m_parts.phones.stop();
    m_clock.stop();
    if (m_keyboard) {
        m_keyboard->end();
    }
    for (Drawer* drawer : std::initializer_list<Drawer*>{m_paper, m_files, m_phonesDrawer}) {
        drawer->close();
    }
    delete m_roomWindow;
}

void WorkshopPage::followSession() {
    if (!session()) {
        show(View::Nothing);
    } else if (view() == View::Nothing) {
        show(View::Start);
    } else {
        m_start->refresh();
    }
}

void WorkshopPage::followWorkshop() {
    WorkshopSession* workshop = m_parts.session();
    disconnect(m_refused);
    disconnect(m_notKept);
    context().notices.take(screenLostId); // its button would open another workshop's room
    if (workshop) {
        m_refused = connect(workshop, &WorkshopSession::refused, this,
                            [this](const Error& error) { context().notices.refuse(error); });
        m_notKept = connect(workshop, &WorkshopSession::notKept, this,
                            [this](const Error& error) { context().notices.fail(error); });
    }
    m_prepare->showWorkshop();
    m_run->showWorkshop();
    m_minutes->showWorkshop();
    m_director->follow();
    m_director->setIndicator(m_run->indicator());
    show(viewOf({}));
}

WorkshopPage::View WorkshopPage::view() const {
    const QWidget* now = m_stack->currentWidget();
    return now == m_start     ? View::Start
           : now == m_prepare ? View::Prepare
           : now == m_run     ? View::Run
           : now == m_minutes ? View::Minutes
                              : View::Nothing;
}

WorkshopPage::View WorkshopPage::viewOf(const QString& part) const {
    const WorkshopSession* workshop = m_parts.session();
    if (!session()) {
        return View::Nothing;
    }
    if (!workshop || part == "list"_L1) {
        return View::Start;
    }
    if (part == "prepare"_L1) {
        return View::Prepare;
    }
    if (part == "minutes"_L1) {
        return View::Minutes;
    }
    const Workshop& room = workshop->workshop();
    if (part == "run"_L1 || part == "phones"_L1) {
        return View::Run;
    }
    return room.ended.isValid() ? View::Minutes : room.hasBegun() || room.now() != nullptr ? View::Run : View::Prepare;
}

void WorkshopPage::show(View view) {
    QWidget* const widgets[] = {m_nothing, m_start, m_prepare, m_run, m_minutes};
    QWidget* next = widgets[static_cast<std::size_t>(view)];
    if (m_stack->currentWidget() == next) {
        return;
    }
    leave();
    if (view == View::Start) {
        m_start->refresh();
    }
    const bool hadFocus = isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(next);
    if (hadFocus) {
        focusFirstOf(*next);
    }
    Q_EMIT hintsChanged();
}

/// A workshop that goes on is taken up where it was: what the room was busy with stands in the file.
void WorkshopPage::chooseWhereLeft() {
    if (!session() || m_parts.session()) {
        return;
    }
    const auto all = context().desk.workshops();
    if (!all || all->empty()) {
        return;
    }
    const auto goesOn = [](const WorkshopSummary& summary) {
        return !summary.ended.isValid() && (summary.hasBegun || summary.isBusy);
    };
    const auto found = std::find_if(all->rbegin(), all->rend(), goesOn);
    if (found != all->rend()) {
        if (auto chosen = context().desk.chooseWorkshop(found->id); !chosen) {
            context().notices.fail(chosen.error());
        }
    }
}

void WorkshopPage::enter(const Place& place) {
    chooseWhereLeft();
    if (view() == View::Start) {
        m_start->refresh(); // what went on inside the chosen workshop
    }
    if (!place.part.isEmpty() || view() == View::Nothing) {
        show(viewOf(place.part));
    }
    if (!place.subject.isEmpty() && m_parts.session() && m_parts.session()->workshop().item(place.subject)) {
        m_run->turnTo(place.subject);
    }
    if (place.part == "phones"_L1) {
        openDrawer(place.part);
    }
}

void WorkshopPage::leave() {
    m_prepare->leave();
    m_run->leave();
}

Place WorkshopPage::here() const {
    static const QString parts[] = {{}, u"list"_s, u"prepare"_s, u"run"_s, u"minutes"_s};
    return {id(), view() == View::Run ? m_run->indicator() : QString(), parts[static_cast<std::size_t>(view())]};
}

RoomWindow* WorkshopPage::roomWindow() const {
    return m_roomWindow;
}

void WorkshopPage::turnTo(const QString& indicator) {
    m_director->setIndicator(indicator);
    if (session()) {
        // Now and not when the page is left: after a crash the window comes back to this question.
        context().preferences.setLastPlace(session()->assessment().id, here().toStrings());
    }
}

QUuid WorkshopPage::openRound() {
    const Round* open = m_parts.session() ? m_parts.session()->workshop().openRound() : nullptr;
    return open ? open->id : QUuid();
}

void WorkshopPage::openDrawer(const QString& which) {
    if (!m_parts.session()) {
        return;
    }
    if (which == "paper"_L1) {
        m_paper->openFor(openRound());
    } else if (which == "files"_L1) {
        m_files->openFor(openRound());
    } else {
        m_phonesDrawer->open();
    }
}

void WorkshopPage::toggleRoom() {
    if (m_roomWindow) {
        delete m_roomWindow;
        return;
    }
    m_roomWindow = new RoomWindow(m_room, context().style);
    m_roomWindow->setAttribute(Qt::WA_DeleteOnClose);
    followRoomWindow();
    context().notices.take(screenLostId);
    QScreen* other = m_parts.questions.screenForRoom(*window());
    m_roomWindow->showOn(other);
    if (other != nullptr) {
        window()->activateWindow(); // the keys stay with the facilitator
    }
}

void WorkshopPage::followRoomWindow() {
    connect(m_roomWindow, &RoomWindow::screenLost, this, &WorkshopPage::sayScreenLost);
}

void WorkshopPage::sayScreenLost() {
    const auto openAgain = [this] {
        if (m_parts.session() && !m_roomWindow) {
            toggleRoom();
        }
    };
    context().notices.show({screenLostId, Notices::Weight::Warning, tr("The room window is closed."),
                            tr("The screen that it was on is gone. Connect it again, then open the room window."),
                            tr("Open the room window"), openAgain, true});
}

void WorkshopPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_keyboard) {
        m_keyboard->setGeometry(window()->rect());
    }
}

} // namespace atalaya
