#include "views/workshop/prepare/DayRow.h"

#include "assessments/workshop/WorkshopEdits.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/DateField.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarter = 15; // minutes

int minutesOf(QTime time) {
    return time.msecsSinceStartOfDay() / 60'000;
}

QTime timeAt(int minutes) {
    return QTime::fromMSecsSinceStartOfDay(60'000 * minutes);
}

} // namespace

DayRow::DayRow(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_head(new Label(style, {}, "body", "text", 600))
    , m_date(new DateField)
    , m_start(makeTime())
    , m_end(makeTime())
    , m_remove(new IconButton(style, u"trash"_s, tr("Remove the day")))
    , m_flow(new FlowLayout)
    , m_add(new Button(style, tr("Add a break"))) {
    m_date->setKeyboardTracking(false);
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy", "a date in a field, with its weekday"));
    connect(m_date, &DateField::dateChanged, this, [this] {
        if (!m_isShowing) {
            Q_EMIT edited();
        }
    });
    connect(m_date, &DateField::editingFinished, this, &DayRow::finished);
    m_add->setButtonSize(Button::Size::Small)->setIconName(u"plus"_s);
    connect(m_add, &QAbstractButton::clicked, this, &DayRow::addBreak);
    connect(m_remove, &QAbstractButton::clicked, this, &DayRow::removeAsked);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_head, m_date, new Label(style, tr("from", "a time"), "body", "text2"), m_start,
             new Label(style, tr("to", "a time"), "body", "text2"), m_end, m_remove}) {
        head->addWidget(part);
    }
    column->addLayout(head);
    m_flow->addWidget(m_add);
    column->addLayout(m_flow);
    style.follow(this, [column, head, this] {
        column->setSpacing(m_style.px(8));
        head->setSpacing(m_style.px(8));
        m_flow->setSpacing(m_style.px(8));
    });
}

QTimeEdit* DayRow::makeTime() {
    auto* edit = new QTimeEdit;
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setKeyboardTracking(false);
    connect(edit, &QTimeEdit::timeChanged, this, [this] {
        if (!m_isShowing) {
            Q_EMIT edited();
        }
    });
    connect(edit, &QTimeEdit::editingFinished, this, &DayRow::finished);
    return edit;
}

void DayRow::addField() {
    BreakField field;
    field.whole = new QWidget;
    field.start = makeTime();
    field.minutes = new QSpinBox;
    field.minutes->setRange(1, mostMinutes);
    field.minutes->setSingleStep(5);
    field.minutes->setKeyboardTracking(false);
    field.minutes->setSuffix(tr("\u00a0min", "after a number; the space does not break"));
    connect(field.minutes, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing) {
            Q_EMIT edited();
        }
    });
    connect(field.minutes, &QSpinBox::editingFinished, this, &DayRow::finished);
    field.remove = new IconButton(m_style, u"close"_s, tr("Remove the break"));
    connect(field.remove, &QAbstractButton::clicked, this, [this, whole = field.whole] { removeBreak(whole); });
    auto* row = new QHBoxLayout(field.whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(m_style, tr("Break"), "body", "text2"));
    row->addWidget(field.start);
    row->addWidget(field.minutes);
    row->addWidget(field.remove);
    m_style.follow(field.whole, [row, this] { row->setSpacing(m_style.px(6)); });
    // Before the button that adds one.
    m_flow->removeWidget(m_add);
    m_flow->addWidget(field.whole);
    m_flow->addWidget(m_add);
    field.whole->show();
    m_breaks.push_back(field);
}

void DayRow::removeBreak(const QWidget* field) {
    const auto found =
        std::find_if(m_breaks.begin(), m_breaks.end(), [&](const BreakField& one) { return one.whole == field; });
    if (found == m_breaks.end()) {
        return;
    }
    // Its own button asked for it, and has still to come back from that.
    found->whole->hide();
    found->whole->deleteLater();
    m_flow->removeWidget(found->whole);
    m_breaks.erase(found);
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void DayRow::showBreaks(const std::vector<Break>& breaks) {
    while (m_breaks.size() > breaks.size()) {
        m_breaks.back().whole->hide();
        m_breaks.back().whole->deleteLater();
        m_flow->removeWidget(m_breaks.back().whole);
        m_breaks.pop_back();
    }
    while (m_breaks.size() < breaks.size()) {
        addField();
    }
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        m_breaks[i].start->setTime(breaks[i].start);
        m_breaks[i].minutes->setValue(breaks[i].minutes);
    }
}

void DayRow::showDay(const WorkshopDay& day, int number, bool isOnly) {
    m_isShowing = true;
    m_head->setText(tr("Day %1").arg(number));
    m_date->setDate(day.date);
    m_start->setTime(day.start);
    m_end->setTime(day.end);
    showBreaks(day.breaks);
    nameAll(number);
    m_remove->setVisible(!isOnly);
    m_isShowing = false;
    m_add->setEnabled(freeBreak().has_value());
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("No quarter of an hour is free. Make the day longer."));
}

void DayRow::nameAll(int number) {
    const QString day = tr("Day %1").arg(number);
    const auto name = [&](const QString& what) { return tr("%1, %2", "day, field").arg(day, what); };
    m_date->setAccessibleName(name(tr("date")));
    m_start->setAccessibleName(name(tr("begins")));
    m_end->setAccessibleName(name(tr("ends")));
    m_remove->setAccessibleName(name(tr("remove")));
    m_add->setAccessibleName(name(tr("add a break")));
    int count = 0;
    for (const BreakField& field : m_breaks) {
        ++count;
        field.start->setAccessibleName(name(tr("break %1 begins").arg(count)));
        field.minutes->setAccessibleName(name(tr("break %1, minutes").arg(count)));
        field.remove->setAccessibleName(name(tr("remove break %1").arg(count)));
    }
}

WorkshopDay DayRow::day() const {
    m_date->settle();
    for (QAbstractSpinBox* edit : findChildren<QAbstractSpinBox*>()) {
        edit->interpretText();
    }
    WorkshopDay day{m_date->date(), m_start->time(), m_end->time(), {}};
    for (const BreakField& field : m_breaks) {
        day.breaks.push_back({field.start->time(), field.minutes->value()});
    }
    std::stable_sort(day.breaks.begin(), day.breaks.end(),
                     [](const Break& a, const Break& b) { return a.start < b.start; });
    return day;
}

std::optional<Break> DayRow::freeBreak() const {
    const int last = minutesOf(m_end->time()) - quarter;
    for (int begins = minutesOf(m_start->time()) + 60; begins <= last; begins += quarter) {
        const bool isFree = std::all_of(m_breaks.begin(), m_breaks.end(), [&](const BreakField& field) {
            const int other = minutesOf(field.start->time());
            return begins + quarter <= other || begins >= other + field.minutes->value();
        });
        if (isFree) {
            return Break{timeAt(begins), quarter};
        }
    }
    return std::nullopt;
}

void DayRow::addBreak() {
    const auto wanted = freeBreak();
    if (!wanted) {
        return;
    }
    m_isShowing = true;
    addField();
    m_breaks.back().start->setTime(wanted->start);
    m_breaks.back().minutes->setValue(wanted->minutes);
    m_isShowing = false;
    m_breaks.back().start->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

} // namespace atalaya
