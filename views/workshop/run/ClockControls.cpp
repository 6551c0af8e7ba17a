#include "views/workshop/run/ClockControls.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/IconLabel.h"
#include "views/widgets/Label.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/run/RunWords.h"

#include <QHBoxLayout>
#include <QMenu>

namespace atalaya {

namespace {

constexpr int minute = 60;          // s
constexpr int talks[] = {2, 5, 10}; // minutes

} // namespace

ClockControls::ClockControls(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sign(new IconLabel(context.window.style, QStringLiteral("clock"), 18))
    , m_time(new Label(context.window.style, {}, "title"))
    , m_words(new Label(context.window.style, {}, "caption", "warning", 600))
    , m_more(new Button(context.window.style, tr("+1 min")))
    , m_pause(new IconButton(context.window.style, QStringLiteral("pause"), tr("Pause the clock"), Button::Kind::Plain))
    , m_talk(new Button(context.window.style, tr("Talk"))) {
    const WindowStyle& style = context.window.style;
    m_more->setButtonSize(Button::Size::Small);
    m_more->setAccessibleName(tr("One minute more"));
    m_more->setToolTip(tr("Key +"));
    m_pause->setButtonSize(Button::Size::Small);
    m_talk->setButtonSize(Button::Size::Small);
    m_talk->setToolTip(tr("Gives the room time to talk"));
    m_talk->setMenu(new QMenu(m_talk));
    for (const int minutes : talks) {
        QAction* action = m_talk->menu()->addAction(tr("%n minute(s)", nullptr, minutes));
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_context.clock.start(minutes * minute);
            Q_EMIT talkBegan(minutes);
        });
    }
    m_time->setFigures(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words);
    row->addWidget(m_sign);
    row->addWidget(m_time);
    row->addWidget(m_more);
    row->addWidget(m_pause);
    row->addWidget(m_talk);
    style.follow(this, [row, &style] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style.px(8));
    });
    connect(m_more, &QAbstractButton::clicked, this, &ClockControls::addMinute);
    connect(m_pause, &QAbstractButton::clicked, this, &ClockControls::toggle);
    connect(&context.clock, &WorkshopClock::ticked, this, &ClockControls::showTime);
    showTime();
}

void ClockControls::setAllowed(bool mayAct, bool mayTalk) {
    m_more->setEnabled(mayAct);
    m_talk->setEnabled(mayAct && mayTalk);
}

void ClockControls::addMinute() {
    // By key it is asked for also while the button rests.
    if (const Outcome may = run::mayAct(m_context); !may) {
        m_context.window.notices.refuse(may.error());
        return;
    }
    m_context.clock.add(minute);
}

void ClockControls::toggle() {
    if (m_context.clock.isPaused()) {
        m_context.clock.goOn();
    } else {
        m_context.clock.pause();
    }
}

void ClockControls::showTime() {
    const WorkshopClock& clock = m_context.clock;
    const auto left = clock.left();
    const char* token = left && clock.isLow() ? "warning" : "text";
    m_sign->setIcon(QStringLiteral("clock"), token);
    m_time->setToken(token);
    m_time->setText(clock.words());
    m_time->setAccessibleName(left ? tr("Time left: %1").arg(clock.words()) : QString());
    const QString words = !left              ? QString()
                          : clock.isPaused() ? tr("paused")
                          : *left <= 0       ? tr("time is over")
                          : clock.isLow()    ? tr("nearly over")
                                             : QString();
    m_words->setToken(clock.isPaused() ? "text2" : "warning");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_sign->setVisible(left.has_value());
    m_time->setVisible(left.has_value());
    m_pause->setVisible(left.has_value());
    m_pause->setIconAndWord(clock.isPaused() ? QStringLiteral("play") : QStringLiteral("pause"),
                            clock.isPaused() ? tr("Let the clock go on") : tr("Pause the clock"));
}

} // namespace atalaya
