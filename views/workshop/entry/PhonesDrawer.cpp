#include "views/workshop/entry/PhonesDrawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ControlStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/entry/QrField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

const QString placeKept = u"workshop.place"_s; // name and address of the network chosen last

QString keptAs(const NetworkPlace& place) {
    return place.name + u'\n' + place.address;
}

} // namespace

PhonesDrawer::PhonesDrawer(const WorkshopContext& context, QWidget* host)
    : Drawer(context.window.style, tr("Vote by phone"), host), m_context(context) {
    setContent(makeContent());
    setFoot(makeFoot());
    connect(this, &Drawer::opened, this, &PhonesDrawer::begin);
    connect(&m_context.phones, &PhoneVoting::changed, this, &PhonesDrawer::showState);
    connect(&m_context.window.desk, &Desk::workshopChanged, this, &PhonesDrawer::showState);
    showState();
}

QWidget* PhonesDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_failure = new NoticeBox(style, Finding::Blocker, {}, {});
    m_failure->hide();
    auto* trust = new NoticeBox(style, Finding::Warning, tr("For a trusted room network only."),
                                tr("The votes travel unencrypted, so that whoever shares the network could read them. "
                                   "Use the room's own Wi-Fi with a password, never a public one."));
    m_network = new QLineEdit(m_context.window.preferences.roomNetwork());
    m_network->setMaxLength(60);
    m_network->setAccessibleDescription(tr("Shown in the room, so that phones join the right one"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_failure, trust, makeChoice()}) {
        column->addWidget(part);
    }
    addField(*column, style, tr("What the room calls its Wi-Fi"), m_network);
    column->addWidget(makeJoining());
    column->addWidget(makeRelease());
    column->addStretch(1);
    style.follow(content, [column, &style] {
        column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
        column->setSpacing(style.px(10));
    });
    connect(m_network, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_context.window.preferences.setRoomNetwork(name.trimmed());
        Q_EMIT networkChanged(name.trimmed());
    });
    return content;
}

QWidget* PhonesDrawer::makeChoice() {
    const WindowStyle& style = m_context.window.style;
    m_choice = new QWidget;
    auto* column = new QVBoxLayout(m_choice);
    m_place = new QComboBox;
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(12);
    m_port = new QSpinBox;
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(m_context.window.preferences.phonePort());
    m_placeSays = new WrapLabel(style, {}, "caption", "text2");
    addField(*column, style, tr("Network of this computer"), m_place);
    column->addWidget(m_placeSays);
    addField(*column, style, tr("Port"), m_port);
    style.follow(m_choice, [column, &style] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(6));
    });
    connect(m_place, &QComboBox::activated, this, [this](int at) {
        const auto row = static_cast<std::size_t>(at);
        if (row < m_places.size()) {
            m_context.window.preferences.setLayout(placeKept, keptAs(m_places[row]).toUtf8());
        }
        showState();
    });
    connect(m_port, &QSpinBox::valueChanged, this,
            [this](int port) { m_context.window.preferences.setPhonePort(port); });
    return m_choice;
}

QWidget* PhonesDrawer::makeJoining() {
    const WindowStyle& style = m_context.window.style;
    m_joining = new QWidget;
    auto* row = new QHBoxLayout(m_joining);
    auto* words = new QVBoxLayout;
    m_qr = new QrField(style);
    m_address = new WrapLabel(style, {}, "question", "text", 600);
    m_code = new Label(style, {}, "headline", "text", 600);
    m_phones = new WrapLabel(style, {}, "body", "text2");
    words->addWidget(new Label(style, tr("Address"), "body", "text2"));
    words->addWidget(m_address);
    words->addWidget(new Label(style, tr("Code"), "body", "text2"));
    words->addWidget(m_code);
    words->addWidget(m_phones);
    words->addStretch(1);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    style.follow(m_joining, [row, words, &style] {
        row->setContentsMargins(0, style.px(6), 0, style.px(6));
        row->setSpacing(style.px(16));
        words->setSpacing(style.px(2));
    });
    return m_joining;
}

QWidget* PhonesDrawer::makeRelease() {
    const WindowStyle& style = m_context.window.style;
    m_releasing = new QWidget;
    auto* column = new QVBoxLayout(m_releasing);
    auto* row = new QHBoxLayout;
    m_seat = new QLineEdit;
    m_seat->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,4}"_s), m_seat));
    const QString words = tr("Seat whose phone was lost, or that was taken by mistake");
    m_seat->setAccessibleName(words);
    auto* label = new WrapLabel(style, words, "body", "text2");
    label->setBuddy(m_seat);
    auto* button = new Button(style, tr("Let go of the seat"));
    m_seatSays = new WrapLabel(style, {}, "body", "text2");
    row->addWidget(m_seat);
    row->addWidget(button);
    row->addStretch(1);
    column->addWidget(new SectionHeading(style, tr("Let go of a seat")));
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_seatSays);
    style.follow(m_releasing, [this, column, row, &style] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(6));
        row->setSpacing(style.px(8));
        m_seat->setFixedWidth(style.px(80));
    });
    connect(button, &QAbstractButton::clicked, this, &PhonesDrawer::release);
    connect(m_seat, &QLineEdit::returnPressed, this, &PhonesDrawer::release);
    connect(m_seat, &QLineEdit::textEdited, this, [this] {
        setFieldError(*m_seat, {});
        m_seatSays->clear();
    });
    return m_releasing;
}

QWidget* PhonesDrawer::makeFoot() {
    const WindowStyle& style = m_context.window.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_start = new Button(style, {}, Button::Kind::Primary);
    row->addWidget(m_start);
    row->addStretch(1);
    style.follow(foot,
                 [row, &style] { row->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(12)); });
    connect(m_start, &QAbstractButton::clicked, this, &PhonesDrawer::startOrStop);
    return foot;
}

void PhonesDrawer::begin() {
    m_failure->hide();
    m_seat->setText({});
    m_seatSays->clear();
    fillPlaces();
    showState();
    m_start->setFocus(m_context.window.style.focusReason());
}

void PhonesDrawer::fillPlaces() {
    m_places = m_context.phones.places();
    m_place->clear();
    int chosen = m_places.empty() ? -1 : 0;
    bool isSame = false; // phones know this computer by its address
    const QString last = QString::fromUtf8(m_context.window.preferences.layout(placeKept));
    for (const NetworkPlace& place : m_places) {
        const bool isLast = keptAs(place) == last;
        if (isLast || (!isSame && chosen <= 0 && place.name == last.section(u'\n', 0, 0))) {
            chosen = m_place->count();
            isSame = isLast;
        }
        m_place->addItem(place.isLoopback   ? tr("%1, this computer only").arg(place.address)
                         : place.isWireless ? tr("%1, wireless (%2)", "address, name").arg(place.address, place.name)
                                            : tr("%1, wired (%2)", "address, name").arg(place.address, place.name));
    }
    m_place->setCurrentIndex(chosen);
}

} // namespace atalaya
