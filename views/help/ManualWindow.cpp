#include "views/help/ManualWindow.h"

#include "views/declaration/SidePane.h"
#include "views/help/ManualContents.h"
#include "views/help/ManualView.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/SearchField.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double manualContentsWidth = 260;
/// Width of the window in letters of the body text (em), from which on contents and text stand side by side.
constexpr double sideBySideFrom = 50;
const QString manualLayout = u"manual"_s;

} // namespace

ManualWindow::ManualWindow(const WindowStyle& style, Preferences& preferences, ManualText text)
    : m_style(style)
    , m_preferences(preferences)
    , m_text(std::move(text))
    , m_view(new ManualView(style, m_text))
    , m_side(new SidePane(style, Qt::RightEdge))
    , m_search(new SearchField(style, tr("Find in the manual"), u"/"_s))
    , m_foundRow(new QWidget)
    , m_found(new Label(style, {}, "caption", "text2"))
    , m_previous(new IconButton(style, u"chevron-up"_s, tr("Previous place found")))
    , m_next(new IconButton(style, u"chevron-down"_s, tr("Next place found")))
    , m_contents(new ManualContents(style, m_text.headings()))
    , m_page(new QWidget)
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual – Atalaya"));
    setAccessibleName(tr("Manual"));
    auto* found = new QHBoxLayout(m_foundRow);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m_found, 1);
    found->addWidget(m_previous);
    found->addWidget(m_next);
    m_foundRow->hide();
    for (IconButton* button : {m_previous, m_next}) {
        button->setButtonSize(Button::Size::Small);
    }
    auto* side = new QVBoxLayout(m_side);
    side->addWidget(m_search);
    side->addWidget(m_foundRow);
    side->addWidget(m_contents, 1);
    auto* page = new QVBoxLayout(m_page);
    page->addWidget(m_view);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addWidget(m_side);
    m_all->addWidget(m_page, 1);
    new FocusFrame(style, this);

    connect(m_contents, &ManualContents::chose, m_view, &ManualView::go);
    connect(m_view, &ManualView::reads, m_contents, &ManualContents::follow);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(m_search, &SearchField::leftForResults, this, [this] { goToFound(false); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goToFound(true); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goToFound(false); });
    addKeys();
    const QSize room = screen()->availableSize() - QSize(0, this->style()->pixelMetric(QStyle::PM_TitleBarHeight));
    setMinimumSize(360, 320);
    resize(QSize(style.px(960), style.px(720)).boundedTo(room));
    restoreGeometry(m_preferences.layout(manualLayout));
    style.follow(this, [this] { restyle(); });
    m_contents->follow(m_view->heading());
}

ManualWindow::~ManualWindow() = default;

void ManualWindow::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    const auto search = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    on(Qt::Key_Escape, [this] { close(); }); // a list would take it for a letter to look for
    on(QKeySequence::Find, search);
    on(Qt::Key_Slash, search);
    on(Qt::Key_F3, [this] { goToFound(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { goToFound(true); });
    on(Qt::CTRL | Qt::Key_L, [this] { m_contents->setFocus(Qt::ShortcutFocusReason); });
}

int ManualWindow::heading() const {
    return m_view->heading();
}

void ManualWindow::go(int heading) {
    m_view->go(heading);
}

void ManualWindow::goTo(int number, int part) {
    go(m_text.headingOf(number, part));
}

void ManualWindow::openBehind() {
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void ManualWindow::open() {
    if (isMinimized()) {
        showNormal();
    }
    show();
    activateWindow();
    m_view->setFocus(m_style.focusReason());
}

void ManualWindow::find() {
    m_view->findAll(m_search->text());
    sayFound(0);
}

void ManualWindow::goToFound(bool back) {
    sayFound(m_view->nextFound(back));
}

void ManualWindow::sayFound(int number) {
    const int count = m_view->foundCount();
    m_foundRow->setVisible(!m_search->text().isEmpty());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_found->setText(count == 0    ? tr("Not in the manual")
                     : number == 0 ? tr("%n place(s) in the manual", nullptr, count)
                                   : tr("%1 of %2", "place found").arg(number).arg(count));
    m_found->setAccessibleName(m_found->text());
}

void ManualWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setLayout(manualLayout, saveGeometry());
    QWidget::closeEvent(event);
}

void ManualWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refold();
}

void ManualWindow::restyle() {
    auto* side = m_side->layout();
    side->setContentsMargins(0, m_style.px(14), m_style.px(1), m_style.px(8));
    side->setSpacing(m_style.px(6));
    m_search->setMinimumWidth(m_style.px(120));
    m_page->layout()->setContentsMargins(m_style.px(24), m_style.px(12), m_style.px(8), 0);
    refold();
}

/// In a narrow window, or at a large text, the contents stand above the text.
void ManualWindow::refold() {
    const double em = width() / double(m_style.px(m_style.theme().type("body").size));
    const bool beside = em >= sideBySideFrom;
    m_all->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? m_style.px(manualContentsWidth) : 0);
    m_side->setMaximumWidth(beside ? m_style.px(manualContentsWidth) : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(beside ? QWIDGETSIZE_MAX : height() * 2 / 5);
}

} // namespace atalaya
