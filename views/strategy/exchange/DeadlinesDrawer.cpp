#include "views/strategy/exchange/DeadlinesDrawer.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/NameOrder.h"
#include "models/session/WindowLanguage.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atalaya {

namespace {

enum ReachOfDeadlines { OneYear, PlansEnd };

/// In the order of the segments.
constexpr std::array<std::optional<int>, 3> reminders{std::nullopt, 7, 30};

} // namespace

DeadlinesDrawer::DeadlinesDrawer(const StrategyContext& context, QWidget* host)
    : Drawer(context.window.style, tr("Export deadlines"), host), m_context(context) {
    makeContent();
    connect(&m_context.window.desk, &Desk::sessionChanged, this, [this] {
        close();
        followSession();
    });
    followSession();
}

void DeadlinesDrawer::followSession() {
    if (const AssessmentSession* session = m_context.session()) {
        connect(session, &AssessmentSession::changed, this, [this](const AssessmentDelta& delta) {
            if (isOpen() && !delta.plan.isEmpty()) {
                fillBodies();
                preview();
            }
        });
    }
}

void DeadlinesDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_body = new QComboBox;
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(12);
    m_until = new SegmentedControl(style, tr("How far"));
    m_until->addSegment(tr("One year"));
    m_until->addSegment(tr("To the plan’s end"));
    m_until->setCurrentIndex(OneYear);
    m_reminder = new SegmentedControl(style, tr("Reminder"));
    m_reminder->addSegment(tr("None", "no reminder"));
    for (std::size_t i = 1; i < reminders.size(); ++i) {
        const int days = *reminders.at(i);
        m_reminder->addSegment(tr("%n day(s) before", nullptr, days));
    }
    m_reminder->setCurrentIndex(1);
    m_preview = new WrapLabel(style);
    addField(*column, style, tr("Whose deadlines"), m_body);
    addField(*column, style, tr("How far"), m_until);
    addField(*column, style, tr("Reminder"), m_reminder);
    column->addWidget(m_preview);
    column->addStretch(1);
    setContent(content);

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_export = new Button(style, tr("Write the calendar…"), Button::Kind::Primary);
    row->addWidget(m_export);
    row->addStretch(1);
    setFoot(foot);
    style.follow(content, [&style, column, row] {
        column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(12));
        column->setSpacing(style.px(8));
        row->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(10));
    });
    connect(m_body, &QComboBox::currentIndexChanged, this, &DeadlinesDrawer::preview);
    connect(m_until, &SegmentedControl::currentChanged, this, &DeadlinesDrawer::preview);
    connect(m_export, &QAbstractButton::clicked, this, [this] {
        const Choice chosen = choice();
        close();
        Q_EMIT wanted(chosen);
    });
}

QDate DeadlinesDrawer::endOf(const Plan& plan, QDate today) {
    const std::vector<Deadline> all = deadlines(knownOn(plan, today), today, QDate(lastYear, 12, 31));
    return all.empty() ? today : all.back().date;
}

QDate DeadlinesDrawer::until() const {
    return m_until->currentIndex() == PlansEnd ? endOf(m_context.session()->assessment().plan, m_today)
                                               : m_today.addYears(1).addDays(-1);
}

void DeadlinesDrawer::fillBodies() {
    const QString chosen = m_body->currentIndex() > 0 ? m_body->currentData().toString() : QString();
    QStringList bodies;
    const Plan known = knownOn(m_context.session()->assessment().plan, m_today);
    for (const Deadline& one : deadlines(known, m_today, QDate(lastYear, 12, 31))) {
        bodies << one.body;
    }
    bodies.removeAll(QString());
    m_body->clear();
    m_body->addItem(tr("All bodies"), QString());
    for (const QString& body : inNameOrder(bodies, languageOfWindow())) {
        m_body->addItem(body, body);
    }
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen)));
}

DeadlinesDrawer::Choice DeadlinesDrawer::choice() const {
    Choice choice;
    choice.body = m_body->currentData().toString();
    choice.remindDaysBefore = reminders.at(static_cast<std::size_t>(std::max(0, m_reminder->currentIndex())));
    choice.deadlines = deadlines(knownOn(m_context.session()->assessment().plan, m_today), m_today, until());
    if (!choice.body.isEmpty()) {
        std::erase_if(choice.deadlines, [&choice](const Deadline& one) { return one.body != choice.body; });
    }
    return choice;
}

void DeadlinesDrawer::preview() {
    if (!m_context.session() || !m_today.isValid()) {
        return;
    }
    const Language language = languageOfWindow();
    const auto count = static_cast<int>(choice().deadlines.size());
    m_preview->setText(
        count == 0 ? tr("Nothing falls due until %1.").arg(language.longDate(until()))
                   : tr("%n deadline(s) from today until %1. A calendar that reads the file again moves events and "
                        "adds none twice.",
                        nullptr, count)
                         .arg(language.longDate(until())));
    m_export->setEnabled(count > 0);
}

void DeadlinesDrawer::ask(QDate today) {
    if (!m_context.session()) {
        return;
    }
    m_today = today;
    fillBodies();
    preview();
    open();
    m_body->setFocus(m_context.window.style.focusReason());
}

} // namespace atalaya
