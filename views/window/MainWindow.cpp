#include "views/window/MainWindow.h"

#include "views/help/ManualWindow.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/NotificationBar.h"
#include "views/widgets/TypingFirst.h"
#include "views/widgets/WheelScrolls.h"
#include "views/window/FileNotices.h"
#include "views/window/Rail.h"
#include "views/window/StatusStrip.h"
#include "views/window/StepPlace.h"
#include "views/window/TopBand.h"
#include "views/window/WindowParts.h"
#include "views/window/WorkRow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Below this width the rail shows icons only.
constexpr double wideFromEm = 85;

} // namespace

MainWindow::MainWindow(const WindowContext& context)
    : m_context(context)
    , m_band(new TopBand(context.desk, context.style, this))
    , m_rail(new Rail(context.style, this))
    , m_stack(new QStackedWidget(this))
    , m_notices(new NotificationBar(context.style, this))
    , m_strip(new StatusStrip(context.desk, context.style, this)) {
    setObjectName(u"mainWindow"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    auto* work = new WorkRow(context.desk.work(), context.style, this);
    right->addWidget(work);
    right->addWidget(m_notices);
    right->addWidget(m_strip);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_band);
    all->addLayout(below, 1);
    new FocusFrame(m_context.style, this);
    new WindowParts(*this, {m_rail, m_stack, work, m_notices});

    connect(m_rail, &Rail::picked, this, [this](PageId page) { go({page, {}, {}}); });
    connect(m_band, &TopBand::undoRequested, this, [this] { step(false); });
    connect(m_band, &TopBand::redoRequested, this, [this] { step(true); });
    connect(m_band, &TopBand::searchRequested, this, &MainWindow::search);
    connect(m_band, &TopBand::manualAsked, this, &MainWindow::openManual);
    connect(m_band, &TopBand::coverageAsked, this, &MainWindow::coverageAsked);
    connect(m_band, &TopBand::signAsked, this, &MainWindow::signAsked);
    connect(&m_context.notices, &Notices::said, m_strip, &StatusStrip::say);
    connect(&m_context.notices, &Notices::shown, this, &MainWindow::showNotice);
    connect(&m_context.notices, &Notices::taken, this, &MainWindow::takeNotice);
    connect(&m_context.desk, &Desk::sessionChanged, this, &MainWindow::followSession);
    connect(&m_context.style, &WindowStyle::changed, this, &MainWindow::refold);
    // The refusal that is shown takes the strip's place.
    connect(m_notices, &NotificationBar::occupied, m_strip, &QWidget::setHidden);
    connect(m_notices, &NotificationBar::acted, this, [this](const QString& id) {
        if (const auto found = m_told.find(id); found != m_told.end()) {
            const std::function<void()> act = std::move(found->second.act);
            m_told.erase(found);
            if (act) {
                act();
            }
        }
    });
    connect(m_notices, &NotificationBar::dismissed, this, [this](const QString& id) { m_told.erase(id); });
    m_fileNotices = new FileNotices(m_context.desk, m_context.notices, this);
    new TypingFirst(this);
    new WheelScrolls(this);
    addKeys();
    refold();
    retitle();
    // As large as drawn, where the screen has the room for that and for the title above.
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(QSize(m_context.style.px(1366), m_context.style.px(740)).boundedTo(room));
    restoreGeometry(m_context.preferences.layout(u"window"_s));
    if (m_context.desk.session()) {
        followSession(); // of the window before
    }
}

MainWindow::~MainWindow() {
    // While what they may still tell the window is there to be told; first what is half typed, as at closing.
    hide();
    for (auto& [id, announced] : m_pages) {
        delete announced.page;
    }
}

void MainWindow::add(PageId id, const char* icon, PageMaker make, bool atFoot) {
    m_pages.emplace(id, Announced{std::move(make), nullptr});
    m_rail->add(id, icon, wordOf(id), atFoot);
    m_band->setRailWidth(m_rail->width()); // as wide as its longest word
    m_band->setSearchable(leadsTo(PageId::Score));
    if (!atFoot) {
        m_numbered.push_back(id);
        const int number = static_cast<int>(m_numbered.size());
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(key, &QShortcut::activated, this, [this, id] { go({id, {}, {}}); });
    }
}

Page* MainWindow::page(PageId id) {
    const auto found = m_pages.find(id);
    if (found == m_pages.end()) {
        return nullptr;
    }
    Announced& announced = found->second;
    if (announced.page) {
        return announced.page;
    }
    Page* page = std::exchange(announced.make, nullptr)();
    announced.page = page;
    page->setAccessibleName(page->word());
    m_stack->addWidget(page);
    if (const auto left = m_left.find(id); left != m_left.end() && left->second.state.has_value()) {
        page->takeOver(left->second.state);
        left->second.state.reset();
    }
    connect(page, &Page::jumpRequested, this, &MainWindow::go);
    connect(page, &Page::hintsChanged, this, [this, page] {
        if (page == currentPage()) {
            m_strip->setHints(page->keyHints());
        }
    });
    return page;
}

QWidget* MainWindow::pageArea() const {
    return m_stack;
}

void MainWindow::setSign(const QString& icon, const QString& word, const QString& description) {
    m_band->setSign(icon, word, description);
}

Page* MainWindow::currentPage() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::go(const Place& place) {
    Page* next = page(place.page);
    if (!next) {
        return;
    }
    if (Page* now = currentPage(); now && now != next) {
        now->leave();
        for (Drawer* drawer : m_stack->findChildren<Drawer*>(Qt::FindDirectChildrenOnly)) {
            drawer->close();
        }
        rememberPlace();
    }
    // Of a page of the window before, to where that was left.
    const auto left = m_left.extract(place.page);
    const bool goesBack = !left.empty() && place.subject.isEmpty() && place.part.isEmpty();
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(place.page);
    next->enter(goesBack ? left.mapped().place : place);
    m_strip->setHints(next->keyHints());
}

void MainWindow::rememberPlace() {
    const AssessmentSession* session = m_context.desk.session();
    const Place place = currentPage()->here();
    // Nobody works on Home or in the settings: from there one goes on where one worked before.
    if (session && place.page != PageId::Home && place.page != PageId::Settings) {
        m_context.preferences.setLastPlace(session->assessment().id, place.toStrings());
    }
}

void MainWindow::addKeys() {
    connect(new DigitRow(this, {Qt::ControlModifier}), &DigitRow::pressed, this, [this](int number) {
        if (const auto at = static_cast<std::size_t>(number); at <= m_numbered.size()) {
            go({m_numbered[at - 1], {}, {}});
        }
    });
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Undo, [this] { stepByKey(false); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { stepByKey(true); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { stepByKey(true); });
    on(QKeySequence(Qt::Key_F1), [this] { toggleKeys(); });
    on(QKeySequence(Qt::Key_Question), [this] { toggleKeys(); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { openManual(); });
    on(QKeySequence::Find, [this] { search(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { go({PageId::Settings, {}, {}}); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

/// The buttons name the step they take; a key in a form means what is written there.
void MainWindow::stepByKey(bool forth) {
    if (Drawer::isFormInFocus()) {
        m_context.notices.say(
            tr("Behind a form, no key undoes or redoes anything. Close it first, or use the buttons above."));
        return;
    }
    step(forth);
}

void MainWindow::step(bool forth) {
    AssessmentSession* session = m_context.desk.session();
    if (!session) {
        return;
    }
    if (Page* now = currentPage()) {
        // What is half typed is a step of its own before it can be undone.
        now->leave();
    }
    const Assessment before = session->assessment();
    forth ? session->history().redo() : session->history().undo();
    if (const auto place = placeOfStep(before, session->assessment(), currentPage()->here())) {
        go(*place);
    }
}

void MainWindow::search() {
    if (Page* now = currentPage(); now && now->search()) {
        return;
    }
    go({PageId::Score, {}, {}});
    if (Page* score = page(PageId::Score)) {
        score->search();
    }
}

void MainWindow::retitle() {
    const Desk& desk = m_context.desk;
    setWindowTitle(desk.isOpen() ? tr("%1 – Atalaya").arg(QFileInfo(desk.path()).fileName()) : u"Atalaya"_s);
}

void MainWindow::refold() {
    const double em = m_context.style.px(m_context.style.theme().type("body").size);
    m_rail->setNarrow(width() / em < wideFromEm);
    m_band->setRailWidth(m_rail->width());
    // At the largest text a small screen must still hold the window.
    setMinimumSize(720, 480);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refold();
}

bool MainWindow::mayClose() {
    const Outcome kept = m_context.desk.keepWaiting();
    if (kept) {
        return true;
    }
    QMessageBox box(QMessageBox::Warning, tr("Not on disk yet"), kept.error().sentence, QMessageBox::NoButton, this);
    QPushButton* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    QPushButton* leave = box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (Page* now = currentPage()) {
        now->leave();
        rememberPlace();
    }
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_context.preferences.setLayout(u"window"_s, saveGeometry());
    if (m_manual) {
        m_manual->close();
    }
    event->accept();
}

} // namespace atalaya
