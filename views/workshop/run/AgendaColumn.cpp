#include "views/workshop/run/AgendaColumn.h"

#include "assessments/foundation/Clauses.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/workshop/EarlierVotes.h"
#include "views/workshop/WorkshopClock.h"
#include "views/workshop/WorkshopEnd.h"
#include "views/workshop/run/AgendaDelegate.h"
#include "views/workshop/run/RunWords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int again = 20'000; // ms: a minute is not shown late by more than a third

/// The end that the room looks at: today's, or on no day of the workshop that of the whole.
const ExpectedEnd& endOf(const Forecast& forecast) {
    return forecast.today ? *forecast.today : forecast.whole;
}

} // namespace

AgendaColumn::AgendaColumn(const WorkshopContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAccessibleName(tr("Agenda"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void AgendaColumn::build() {
    const WindowStyle& style = m_context.window.style;
    m_day = new Label(style, {}, "question", "text", 600);
    m_who = new WrapLabel(style, {}, "body", "text2");
    m_list = new QListView;
    m_list->setModel(&m_agenda);
    new AgendaDelegate(style, m_list, m_agenda);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(style.px(120));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString code = m_agenda.itemAt(index.row());
        if (!m_isRefreshing && !code.isEmpty() && code != m_looked) {
            m_looked = code;
            Q_EMIT chosen(code);
        }
    });
    auto* head = new QVBoxLayout;
    head->addWidget(m_day);
    head->addWidget(m_who);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(style));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(style, Qt::Horizontal, "lineStrong"));
    column->addWidget(makeFoot());
    style.follow(this, [this, head, &style] {
        head->setContentsMargins(style.px(14), style.px(14), style.px(14), style.px(8));
        head->setSpacing(style.px(2));
        m_list->setMinimumHeight(style.px(120));
    });
}

QWidget* AgendaColumn::makeFoot() {
    const WindowStyle& style = m_context.window.style;
    m_foot = new QWidget;
    m_planned = new Label(style, {}, "body", "text", 600);
    m_expected = new Label(style, {}, "body", "text", 600);
    m_late = new WrapLabel(style, {}, "caption", "warning");
    m_shorten = new LinkButton(style, {});
    m_more = new Button(style, tr("Workshop…"));
    m_more->setButtonSize(Button::Size::Small);
    m_more->setAccessibleDescription(tr("Breaks, the end of the day, preparing, minutes, the end of the workshop"));
    m_more->setMenu(new QMenu(m_more));
    auto* column = new QVBoxLayout(m_foot);
    const auto line = [&](const QString& word, Label* figure) {
        auto* row = new QHBoxLayout;
        auto* label = new Label(style, word);
        figure->setFigures(true);
        figure->setAccessibleName(word);
        row->addWidget(label);
        row->addStretch(1);
        row->addWidget(figure);
        column->addLayout(row);
    };
    line(tr("Planned end"), m_planned);
    line(tr("At this pace"), m_expected);
    column->addWidget(m_late);
    column->addWidget(m_shorten, 0, Qt::AlignLeading);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    style.follow(m_foot, [column, &style] {
        column->setContentsMargins(style.px(14), style.px(10), style.px(14), style.px(10));
        column->setSpacing(style.px(4));
    });
    connect(m_shorten, &QAbstractButton::clicked, this, &AgendaColumn::shorten);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &AgendaColumn::fillMenu);
    return m_foot;
}

void AgendaColumn::fillMenu() {
    QMenu* menu = m_more->menu();
    menu->clear();
    WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    const Workshop& workshop = session->workshop();
    const bool mayAct = run::whyNoActs(m_context).isEmpty();
    const bool isOpen = workshop.openRound() != nullptr;
    const Stretch* now = workshop.now();
    const auto add = [&](const QString& word, bool enabled, auto act) {
        QAction* action = menu->addAction(word);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const auto perform = [this](const WorkshopChange& change) {
        WorkshopSession* room = m_context.session();
        return room && room->perform(change);
    };
    const auto at = [this] { return m_context.window.desk.surroundings().now(); };
    add(tr("Begin a break"), mayAct && !isOpen && !(now && now->isBreak()), [=] { perform(BeginBreak{at()}); });
    add(tr("Stop for the day"), mayAct && !isOpen && now, [=, this] {
        if (perform(StopItem{at()})) {
            m_context.clock.stop();
        }
    });
    menu->addSeparator();
    add(tr("Back to preparing"), true, [this] { Q_EMIT prepareAsked(); });
    add(tr("Other workshops"), true, [this] { Q_EMIT listAsked(); });
    add(tr("Minutes"), true, [this] { Q_EMIT minutesAsked(); });
    menu->addSeparator();
    if (workshop.ended.isValid()) {
        add(tr("Resume the workshop"), session->isEditable(), [=] { perform(ResumeWorkshop{}); });
    } else {
        add(tr("End the workshop"), mayAct && !isOpen, [this] { endWorkshop(m_context, this); });
    }
}

QDateTime AgendaColumn::localNow() const {
    return m_context.window.desk.surroundings().now().toLocalTime();
}

void AgendaColumn::showWorkshop() {
    m_earlier = earlierAgreement(m_context.window.desk, {});
    m_looked.clear();
    if (m_context.session()) {
        m_again.start();
    } else {
        m_again.stop();
    }
    refresh();
}

void AgendaColumn::setPreSurvey(const std::map<QString, Distribution>& answers) {
    m_earlier = earlierAgreement(m_context.window.desk, answers);
    refresh();
}

void AgendaColumn::refresh() {
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    const WorkshopSession* session = m_context.session();
    if (!session) {
        m_agenda.clear();
        return;
    }
    const QDateTime now = localNow();
    const Workshop& workshop = session->workshop();
    const auto forecast = forecastOf(workshop, now);
    m_agenda.show(workshop, session->framework(), forecast, m_earlier);
    showHead(workshop, now);
    showEnd(workshop, forecast, now);
    look(m_looked);
}

void AgendaColumn::showHead(const Workshop& workshop, const QDateTime& now) {
    const auto today = std::find_if(workshop.days.begin(), workshop.days.end(),
                                    [&](const WorkshopDay& day) { return day.date == now.date(); });
    m_day->setText(today == workshop.days.end()
                       ? tr("%n day(s)", nullptr, static_cast<int>(workshop.days.size()))
                       : tr("Day %1 of %2").arg(today - workshop.days.begin() + 1).arg(workshop.days.size()));
    const auto voters = static_cast<int>(
        std::count_if(workshop.seats.begin(), workshop.seats.end(), [](const Seat& seat) { return !seat.away; }));
    const auto groups = run::seatedGroups(workshop);
    QStringList institutions;
    for (const WorkshopCluster* group : groups) {
        institutions << group->institutions;
    }
    institutions.removeDuplicates();
    const QString from = institutions.isEmpty()
                             ? tr("%n group(s)", nullptr, static_cast<int>(groups.size()))
                             : tr("%n institution(s)", nullptr, static_cast<int>(institutions.size()));
    m_who->setText(
        tr("%1 · %2, %3", "title, voters, institutions").arg(workshop.title, tr("%n voter(s)", nullptr, voters), from));
}

void AgendaColumn::showEnd(const Workshop& workshop, const std::optional<Forecast>& forecast, const QDateTime& now) {
    m_shortenings.clear();
    const auto textOf = [&](const QDateTime& at) {
        return at.date() == now.date()
                   ? timeText(at.time())
                   : tr("%1, %2", "day and time").arg(languageOfWindow().dayAndMonth(at.date()), timeText(at.time()));
    };
    const QString none = u"–"_s;
    m_planned->setText(forecast ? textOf(endOf(*forecast).planned) : none);
    m_expected->setText(forecast ? textOf(endOf(*forecast).expected) : none);
    const int late = forecast ? endOf(*forecast).minutesPast() : 0;
    m_expected->setToken(late > 0 ? "warning" : "text");
    m_late->setText(late > 0 ? tr("%n minute(s) past the planned end", nullptr, late) : QString());
    m_late->setVisible(late > 0);
    if (late > 0 && run::whyNoActs(m_context).isEmpty()) {
        QStringList agreed;
        for (const auto& [code, earlier] : m_earlier) {
            if (earlier == AgendaModel::Earlier::Agreed || earlier == AgendaModel::Earlier::SurveyAgreed) {
                agreed << code;
            }
        }
        m_shortenings = shortenToFit(workshop, *forecast, endOf(*forecast), agreed);
    }
    QStringList what;
    for (const Shortening& one : m_shortenings) {
        what << tr("%1: %2 instead of %3 min", "code, minutes").arg(one.indicator).arg(one.to).arg(one.from);
    }
    m_shorten->setText(tr("Shorten %n agreed item(s)", nullptr, static_cast<int>(m_shortenings.size())));
    m_shorten->setToolTip(tr("Earlier votes or the pre-survey agree on them. %1", "items").arg(clauses(what)));
    m_shorten->setAccessibleDescription(m_shorten->toolTip());
    m_shorten->updateGeometry();
    m_shorten->setVisible(!m_shortenings.empty());
}

void AgendaColumn::shorten() {
    WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    SetAgenda change{session->workshop().agenda};
    for (const Shortening& one : m_shortenings) {
        const auto item = std::find_if(change.items.begin(), change.items.end(),
                                       [&](const AgendaItem& other) { return other.indicator == one.indicator; });
        if (item != change.items.end()) {
            item->minutes = one.to;
        }
    }
    const auto count = static_cast<int>(m_shortenings.size());
    if (session->perform(change)) {
        m_context.window.notices.say(tr("%n item(s) shortened", nullptr, count));
    }
}

void AgendaColumn::look(const QString& indicator) {
    m_looked = indicator;
    const int row = indicator.isEmpty() ? -1 : m_agenda.rowOf(indicator);
    if (row < 0) {
        m_list->setCurrentIndex({});
    } else if (m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_agenda.index(row, 0));
        m_list->scrollTo(m_agenda.index(row, 0));
    }
}

} // namespace atalaya
