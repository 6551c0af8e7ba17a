#include "views/workshop/run/ParkingLot.h"

#include "assessments/workshop/RoomAnswer.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/run/NotedList.h"
#include "views/workshop/run/RunWords.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace atalaya {

ParkingLot::ParkingLot(const WorkshopContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    build();
}

void ParkingLot::build() {
    const WindowStyle& style = m_context.window.style;
    m_head = new SectionHeading(style, tr("Parking lot"));
    m_park = new Button(style, tr("Park this"));
    m_park->setButtonSize(Button::Size::Small);
    m_park->setIconName(QStringLiteral("parking"));
    m_park->setToolTip(tr("Key P"));
    m_head->addWidget(m_park);
    m_form = new QWidget(this);
    m_about = new Label(style, {}, "caption", "text2");
    m_field = new QLineEdit;
    m_field->setAccessibleName(tr("Point to take up later"));
    m_field->setPlaceholderText(tr("Point to take up later"));
    m_about->setBuddy(m_field);
    auto* keep = new Button(style, tr("Park"));
    auto* cancel = new Button(style, tr("Cancel"), Button::Kind::Quiet);
    keep->setAccessibleName(tr("Park the point"));
    auto* row = new QHBoxLayout;
    row->addWidget(keep);
    row->addWidget(cancel);
    row->addStretch(1);
    auto* form = new QVBoxLayout(m_form);
    form->addWidget(m_about);
    form->addWidget(m_field);
    form->addLayout(row);
    m_form->hide();
    m_list = new NotedList(style, tr("Parking lot"), tr("Remove the point"));
    m_handOver = new Button(style, tr("Add to the open points"));
    m_handOver->setToolTip(tr("The report lists them, with the reasons of parked questions"));
    for (Button* one : {keep, cancel, m_handOver}) {
        one->setButtonSize(Button::Size::Small);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addWidget(m_list);
    column->addWidget(m_handOver, 0, Qt::AlignLeading);
    style.follow(this, [=, &style] {
        row->setSpacing(style.px(6));
        form->setContentsMargins(0, 0, 0, 0);
        form->setSpacing(style.px(6));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(6));
    });
    connect(m_park, &QAbstractButton::clicked, this, &ParkingLot::parkThis);
    connect(keep, &QAbstractButton::clicked, this, &ParkingLot::add);
    connect(m_field, &QLineEdit::returnPressed, this, &ParkingLot::add);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        m_field->clear();
        close();
    });
    connect(m_list, &NotedList::removeAsked, this, &ParkingLot::remove);
    connect(m_handOver, &QAbstractButton::clicked, this, [this] {
        WorkshopSession* room = m_context.session();
        AssessmentSession* assessment = m_context.window.desk.session();
        if (room && assessment) {
            room->handOverPoints(*assessment);
            refresh();
        }
    });
}

void ParkingLot::showItem(const QString& indicator) {
    m_indicator = indicator;
    refresh();
}

void ParkingLot::refresh() {
    const WorkshopSession* session = m_context.session();
    const AssessmentSession* assessment = m_context.window.desk.session();
    if (!session || !assessment) {
        return;
    }
    const Workshop& workshop = session->workshop();
    const bool mayAct = run::whyNoActs(m_context).isEmpty();
    m_head->setTitle(workshop.parked.empty() ? tr("Parking lot")
                                             : tr("Parking lot · %1", "how many").arg(workshop.parked.size()));
    std::vector<NotedText> texts;
    for (const ParkedPoint& point : workshop.parked) {
        texts.push_back({point.id.toString(QUuid::WithoutBraces), point.text, point.indicator});
    }
    m_list->setTexts(std::move(texts));
    m_list->setEditable(mayAct);
    m_park->setEnabled(mayAct);
    m_about->setText(m_indicator.isEmpty() ? tr("On the whole") : tr("On %1", "a question").arg(m_indicator));
    const SetOpenPoints points = openPointsFrom(assessment->assessment(), workshop);
    m_handOver->setVisible(session->isEditable() && assessment->isEditable() &&
                           points.points != assessment->assessment().openPoints);
}

void ParkingLot::parkThis() {
    if (const Outcome may = run::mayAct(m_context); !may) {
        m_context.window.notices.refuse(may.error());
        return;
    }
    m_form->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ParkingLot::add() {
    WorkshopSession* session = m_context.session();
    const QString text = m_field->text().simplified();
    if (!session || text.isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Surroundings& surroundings = m_context.window.desk.surroundings();
    if (session->perform(PutParkedPoint{{surroundings.newId(), m_indicator, text, surroundings.now()}})) {
        m_field->clear();
        close();
    }
}

void ParkingLot::close() {
    m_form->hide();
    m_park->setFocus(Qt::OtherFocusReason);
}

void ParkingLot::remove(const QString& key) {
    if (WorkshopSession* session = m_context.session()) {
        session->perform(RemoveParkedPoint{QUuid::fromString(key)});
    }
}

} // namespace atalaya
