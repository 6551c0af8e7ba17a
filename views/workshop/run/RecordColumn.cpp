#include "views/workshop/run/RecordColumn.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/room/RoomPreview.h"
#include "views/workshop/run/ParkingLot.h"
#include "views/workshop/run/RecordForm.h"
#include "views/workshop/run/RunWords.h"

#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr double previewPx = 260;

} // namespace

RecordColumn::RecordColumn(const WorkshopContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_missing(new NoticeBox(context.window.style, Finding::Warning, {}, {}))
    , m_form(new RecordForm(context))
    , m_parking(new ParkingLot(context)) {
    const WindowStyle& style = context.window.style;
    setAccessibleName(tr("Result"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_missing->setButtonsBelow(true);
    connect(m_missing->addButton(tr("Hand over")), &QAbstractButton::clicked, this, &RecordColumn::handOver);
    m_missing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Parts with lines between them from side to side.
    const auto add = [&](QWidget* part) {
        auto* around = new QVBoxLayout;
        around->addWidget(part);
        column->addLayout(around);
        style.follow(part, [around, &style] {
            around->setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(12));
        });
    };
    column->addWidget(m_missing);
    add(m_form);
    column->addWidget(new Hairline(style));
    add(m_parking);
    column->addWidget(new Hairline(style));
    add(makeRoom());
    column->addStretch(1);
}

QWidget* RecordColumn::makeRoom() {
    const WindowStyle& style = m_context.window.style;
    auto* room = new QWidget;
    auto* head = new SectionHeading(style, tr("Room window"));
    auto* window = new Button(style, tr("Open or close"));
    window->setButtonSize(Button::Size::Small);
    window->setIconName(QStringLiteral("projector"));
    window->setAccessibleName(tr("Open or close the room window"));
    window->setToolTip(tr("Key F11"));
    head->addWidget(window);
    connect(window, &QAbstractButton::clicked, this, &RecordColumn::roomAsked);
    auto* preview = new RoomPreview(m_context.room, style, room);
    connect(preview, &QAbstractButton::clicked, this, &RecordColumn::roomAsked);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    const auto face = [&](const QString& word, const char* icon, RoomFace wanted) {
        auto* button = new Button(style, word);
        button->setButtonSize(Button::Size::Small);
        button->setIconName(QString::fromLatin1(icon));
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, wanted] { Q_EMIT roomFaceAsked(wanted); });
    };
    face(tr("Show the question"), "", RoomFace::Question);
    face(tr("Show the result"), "", RoomFace::Result);
    face(tr("Black"), "", RoomFace::Black);
    face(tr("Show the code"), "qr", RoomFace::Code);
    auto* column = new QVBoxLayout(room);
    column->addWidget(head);
    auto* pictured = new QHBoxLayout;
    pictured->addWidget(preview, 1);
    pictured->addStretch(0);
    column->addLayout(pictured);
    column->addWidget(buttons);
    style.follow(room, [=, &style] {
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(style.px(8));
        preview->setMaximumWidth(style.px(previewPx));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(8));
    });
    return room;
}

void RecordColumn::showItem(const QString& indicator) {
    m_form->showItem(indicator);
    m_parking->showItem(indicator);
    showMissing();
}

void RecordColumn::showMissing() {
    const WorkshopSession* room = m_context.session();
    const AssessmentSession* assessment = m_context.window.desk.session();
    m_shown.clear();
    if (room && assessment && room->isEditable() && assessment->isEditable()) {
        m_shown = room->notHandedOver(assessment->assessment());
    }
    m_missing->setVisible(!m_shown.isEmpty());
    if (!m_shown.isEmpty()) {
        m_missing->setNotice(Finding::Warning, tr("Not in the answers:"),
                             tr("%1. Their agreed stage was taken back or never arrived.", "codes of questions")
                                 .arg(m_shown.join(QStringLiteral(", "))));
    }
}

void RecordColumn::handOver() {
    WorkshopSession* room = m_context.session();
    AssessmentSession* assessment = m_context.window.desk.session();
    const QStringList missing = m_shown; // each step shows anew
    for (const QString& indicator : missing) {
        if (!room || !assessment || !room->handOver(indicator, *assessment)) {
            return;
        }
    }
    showMissing();
}

} // namespace atalaya
