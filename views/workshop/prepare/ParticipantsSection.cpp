#include "views/workshop/prepare/ParticipantsSection.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/prepare/GroupsPart.h"
#include "views/workshop/prepare/PrepareTable.h"
#include "views/workshop/prepare/RosterReading.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double besideFrom = 900; // px at 100 % text size: seats and groups stand side by side

} // namespace

ParticipantsSection::ParticipantsSection(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_model(given.window.desk)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_head(new SectionHeading(windowStyle(), tr("Participants"), "reading"))
    , m_table(new PrepareTable(windowStyle(), m_model, tr("Participants"),
                               tr("Enter changes a group or a name, Space says who is away, Del removes a seat.")))
    , m_count(new QSpinBox)
    , m_group(new QComboBox)
    , m_add(new Button(windowStyle(), tr("Add seats")))
    , m_remove(new Button(windowStyle(), tr("Remove the seat")))
    , m_reading(new RosterReading(given))
    , m_groups(new GroupsPart(given)) {
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(makeSeats(), 1);
    m_columns->addWidget(m_groups, 1);
    m_table->setWidths({{RosterModel::Number, 52}, {RosterModel::Away, 84}});
    m_table->setLeastRows(8);
    m_table->cells().setChoices(RosterModel::Group, [this] {
        std::vector<CellDelegate::Choice> choices;
        for (const WorkshopCluster& cluster :
             session() ? session()->workshop().clusters : std::vector<WorkshopCluster>()) {
            choices.push_back({cluster.name, cluster.id});
        }
        return choices;
    });
    connect(m_add, &QAbstractButton::clicked, this, &ParticipantsSection::addSeats);
    connect(m_remove, &QAbstractButton::clicked, this, &ParticipantsSection::removeSeat);
    connect(m_table, &PrepareTable::removeAsked, this, &ParticipantsSection::removeSeat);
    connect(m_table, &PrepareTable::currentMoved, this, &ParticipantsSection::refreshButtons);
    windowStyle().follow(this, [this] {
        m_columns->setSpacing(windowStyle().px(24));
        fold();
    });
}

QWidget* ParticipantsSection::makeSeats() {
    const WindowStyle& style = windowStyle();
    auto* seats = new QWidget;
    auto* column = new QVBoxLayout(seats);
    column->setContentsMargins(0, 0, 0, 0);
    m_count->setRange(1, mostSeats);
    m_count->setAccessibleName(tr("How many seats"));
    m_group->setAccessibleName(tr("Group of the seats"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(14);
    m_add->setIconName(u"plus"_s);
    m_remove->setIconName(u"trash"_s);
    auto* flow = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_group, m_add, m_reading->button(), m_remove}) {
        flow->addWidget(part);
    }
    column->addWidget(m_head);
    column->addLayout(flow);
    column->addWidget(m_reading);
    column->addWidget(m_table, 1);
    style.follow(seats, [&style, column, flow] {
        column->setSpacing(style.px(8));
        flow->setSpacing(style.px(8));
    });
    return seats;
}

void ParticipantsSection::begin() {
    m_count->setValue(1);
    m_reading->begin();
    m_groups->begin();
}

void ParticipantsSection::leave() {
    m_table->finishEditing();
    m_groups->leave();
}

void ParticipantsSection::fillGroups() {
    const QString chosen = m_group->currentData().toString();
    const auto clusters = session() ? session()->workshop().clusters : std::vector<WorkshopCluster>();
    const bool isSame =
        m_group->count() == static_cast<int>(clusters.size()) &&
        std::all_of(clusters.begin(), clusters.end(), [this, row = 0](const WorkshopCluster& cluster) mutable {
            const int at = row++;
            return m_group->itemData(at) == cluster.id && m_group->itemText(at) == cluster.name;
        });
    if (isSame) {
        return;
    }
    m_group->clear();
    for (const WorkshopCluster& cluster : clusters) {
        m_group->addItem(cluster.name, cluster.id);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void ParticipantsSection::refresh() {
    fillGroups();
    m_reading->refresh();
    m_groups->refresh();
    refreshButtons();
    const Workshop* workshop = session() ? &session()->workshop() : nullptr;
    m_table->setColumnHidden(RosterModel::Name, workshop && workshop->attribution == Attribution::ChathamHouse);
    m_head->setNote(workshop ? tr("%n seat(s)", nullptr, static_cast<int>(workshop->seats.size())) : QString());
}

void ParticipantsSection::refreshButtons() {
    const QString why = whyNotChange(session());
    m_count->setEnabled(mayChange());
    m_group->setEnabled(mayChange() && m_group->count() > 0);
    m_add->setEnabled(m_group->isEnabled());
    m_add->setToolTip(!why.isEmpty() ? why : m_add->isEnabled() ? QString() : tr("Add a group first."));
    m_remove->setEnabled(mayChange() && m_table->currentRow() >= 0);
    m_remove->setToolTip(!why.isEmpty() ? why : m_remove->isEnabled() ? QString() : tr("Choose a seat first."));
}

void ParticipantsSection::addSeats() {
    if (!mayChange() || m_group->currentIndex() < 0) {
        return;
    }
    m_count->interpretText();
    const Workshop& workshop = session()->workshop();
    int number = workshop.seats.empty() ? 0 : workshop.seats.back().number;
    PutSeats seats;
    for (int i = 0; i < m_count->value(); ++i) {
        seats.seats.push_back(
            {context().window.desk.surroundings().newId(), ++number, m_group->currentData().toString(), {}, false});
    }
    if (perform({seats})) {
        m_table->setCurrentIndex(m_model.index(m_model.rowOf(seats.seats.front().id), RosterModel::Group));
        m_count->setValue(1);
    }
}

void ParticipantsSection::removeSeat() {
    const int row = m_table->currentRow();
    if (mayChange() && row >= 0) {
        (void)perform({RemoveSeat{m_model.row(row).key}});
    }
}

void ParticipantsSection::resizeEvent(QResizeEvent* event) {
    PrepareSection::resizeEvent(event);
    fold();
}

void ParticipantsSection::fold() {
    m_columns->setDirection(width() >= windowStyle().px(besideFrom) ? QBoxLayout::LeftToRight
                                                                    : QBoxLayout::TopToBottom);
}

} // namespace atalaya
