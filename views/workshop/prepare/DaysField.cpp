#include "views/workshop/prepare/DaysField.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/workshop/prepare/DayRow.h"
#include "views/workshop/prepare/OfferedDays.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 600; // ms

} // namespace

DaysField::DaysField(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(windowStyle(), tr("Add a day"))) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_add->setButtonSize(Button::Size::Small)->setIconName(u"plus"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DaysField::store);
    connect(m_add, &QAbstractButton::clicked, this, &DaysField::addDay);
    windowStyle().follow(this, [this] { m_column->setSpacing(windowStyle().px(14)); });
}

void DaysField::refresh() {
    if (!m_isStoring && !m_pause.isActive()) {
        showDays(session() ? session()->workshop().days : std::vector<WorkshopDay>());
    }
    setEnabled(mayChange());
}

void DaysField::showDays(const std::vector<WorkshopDay>& days) {
    while (m_rows.size() > days.size()) {
        // Its own button may have asked for it, and has still to come back from that.
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_column->removeWidget(m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < days.size()) {
        auto* row = new DayRow(windowStyle());
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        connect(row, &DayRow::edited, this, [this] { m_pause.start(); });
        connect(row, &DayRow::finished, this, &DaysField::store);
        connect(row, &DayRow::removeAsked, this, [this, row] { removeDay(row); });
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        m_rows[i]->showDay(days[i], static_cast<int>(i) + 1, days.size() == 1);
    }
}

void DaysField::store() {
    m_pause.stop();
    if (m_isStoring || !mayChange()) {
        return;
    }
    std::vector<WorkshopDay> days;
    m_isStoring = true; // what is half typed is taken over, and is not another edit
    for (const DayRow* row : m_rows) {
        days.push_back(row->day());
    }
    m_pause.stop();
    std::stable_sort(days.begin(), days.end(),
                     [](const WorkshopDay& a, const WorkshopDay& b) { return a.date < b.date; });
    if (days != session()->workshop().days) {
        (void)perform({SetDays{days}});
    }
    m_isStoring = false;
    refresh(); // in their order, or as they were when it was refused
}

void DaysField::addDay() {
    store();
    if (!mayChange()) {
        return;
    }
    std::vector<WorkshopDay> days = session()->workshop().days;
    const QDate today = context().window.desk.surroundings().now().toLocalTime().date();
    WorkshopDay day = days.empty() ? usualDay(nextWorkingDay(today)) : days.back();
    if (!days.empty()) {
        day.date = nextWorkingDay(day.date);
    }
    days.push_back(day);
    (void)perform({SetDays{days}});
}

void DaysField::removeDay(const DayRow* row) {
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    std::vector<WorkshopDay> days = session() ? session()->workshop().days : std::vector<WorkshopDay>();
    const auto number = found - m_rows.begin();
    if (number >= static_cast<std::ptrdiff_t>(days.size())) {
        return;
    }
    days.erase(days.begin() + number);
    m_pause.stop();
    m_add->setFocus(Qt::OtherFocusReason);
    (void)perform({SetDays{days}});
}

} // namespace atalaya
