#include "views/workshop/entry/PaperDrawer.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/entry/CountField.h"
#include "views/workshop/entry/PaperGroup.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

PaperDrawer::PaperDrawer(const WorkshopContext& context, QWidget* host)
    : Drawer(context.window.style, tr("Type paper cards"), host), m_context(context) {
    setContent(makeContent());
    setFoot(makeFoot());
    connect(this, &Drawer::closed, this, [this] {
        const bool isLeft =
            std::any_of(m_groups.begin(), m_groups.end(), [](const PaperGroup* group) { return group->cards() > 0; });
        if (isLeft) {
            m_context.window.notices.say(tr("Cards that were typed but not stored are not counted"));
        }
        forget();
    });
    const Desk& desk = m_context.window.desk;
    connect(&desk, &Desk::aboutToLeaveWorkshop, this, &Drawer::close);
    connect(&desk, &Desk::workshopChanged, this, &PaperDrawer::followSession);
    followSession();
}

QWidget* PaperDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    m_what = new WrapLabel(style, {}, "body", "text", 600);
    m_in = new WrapLabel(style, {}, "body", "text2");
    m_notice = new NoticeBox(style, Finding::Note, {}, {});
    m_notice->hide();
    m_counting = new QWidget;
    auto* counting = new QVBoxLayout(m_counting);
    auto* by = new SectionHeading(style, tr("Count by group"));
    m_split = new QCheckBox(tr("Cards say how sure people are"));
    m_column = new QVBoxLayout;
    auto* one = new SectionHeading(style, tr("Cards with a seat number"));
    const QString cardWords = tr("Seat, then stage, then Enter: “12 3”");
    auto* label = new WrapLabel(style, cardWords, "body", "text2");
    m_card = new QLineEdit;
    m_card->setMaxLength(20);
    m_card->setAccessibleName(cardWords);
    m_card->setAccessibleDescription(tr("L, M or H behind it says how sure the card is."));
    label->setBuddy(m_card);
    m_cardSays = new WrapLabel(style, {}, "body", "text2");
    for (QWidget* part : std::initializer_list<QWidget*>{by, m_split}) {
        counting->addWidget(part);
    }
    counting->addLayout(m_column);
    for (QWidget* part : std::initializer_list<QWidget*>{one, label, m_card, m_cardSays}) {
        counting->addWidget(part);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_in, m_notice, m_counting}) {
        all->addWidget(part);
    }
    all->addStretch(1);
    style.follow(content, [this, all, counting, &style] {
        all->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
        all->setSpacing(style.px(8));
        counting->setContentsMargins(0, 0, 0, 0);
        counting->setSpacing(style.px(6));
        m_column->setSpacing(0);
    });
    connect(m_split, &QCheckBox::toggled, this, [this](bool split) {
        for (PaperGroup* group : m_groups) {
            group->setSplit(split);
        }
    });
    connect(m_card, &QLineEdit::returnPressed, this, &PaperDrawer::storeCard);
    return content;
}

QWidget* PaperDrawer::makeFoot() {
    const WindowStyle& style = m_context.window.style;
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    m_store = new Button(style, tr("Store the counts"), Button::Kind::Primary);
    row->addWidget(m_store);
    row->addStretch(1);
    style.follow(foot,
                 [row, &style] { row->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(12)); });
    connect(m_store, &QAbstractButton::clicked, this, &PaperDrawer::store);
    return foot;
}

void PaperDrawer::followSession() {
    disconnect(m_changed);
    disconnect(m_voted);
    if (const WorkshopSession* session = m_context.session()) {
        m_changed = connect(session, &WorkshopSession::changed, this, &PaperDrawer::follow);
        m_voted = connect(session, &WorkshopSession::voted, this, &PaperDrawer::showProgress);
    }
}

void PaperDrawer::follow() {
    if (isOpen() && !isTaken()) {
        forget();
    }
}

void PaperDrawer::openFor(const QUuid& round) {
    const WorkshopSession* session = m_context.session();
    if (!session) {
        return;
    }
    if (round != m_round) {
        m_stored.clear();
    }
    m_round = round;
    const Workshop& workshop = session->workshop();
    const Round* found = workshop.round(round);
    m_split->setChecked(false);
    if (found) {
        makeGroups(workshop, *found, session->framework());
        m_what->setText(tr("%1, round %2", "question, number").arg(found->indicator).arg(found->number));
    }
    m_what->setVisible(found != nullptr);
    forget();
    open();
    if (isTaken() && !m_groups.empty()) {
        m_groups.front()->rows().front().front()->takeFocus();
    }
    showProgress();
}

void PaperDrawer::makeGroups(const Workshop& workshop, const Round& round, const Framework& framework) {
    for (PaperGroup* group : std::exchange(m_groups, {})) {
        group->hide();
        group->deleteLater();
    }
    QStringList stages;
    for (const Stage& stage : framework.stages) {
        stages << stage.name;
    }
    for (const WorkshopCluster& cluster : workshop.clusters) {
        const auto seats =
            static_cast<int>(std::count_if(workshop.seats.begin(), workshop.seats.end(),
                                           [&](const Seat& seat) { return seat.cluster == cluster.id; }));
        if (!round.clusters.contains(cluster.id) || seats == 0) {
            continue;
        }
        auto* group = new PaperGroup(m_context.window.style, {cluster.id, cluster.name, seats, stages}, m_counting);
        m_column->addWidget(group);
        group->show();
        m_groups.push_back(group);
        connect(group, &PaperGroup::moveWanted, this, &PaperDrawer::move);
        connect(group, &PaperGroup::entered, this, &PaperDrawer::goOn);
        connect(group, &PaperGroup::takeBackWanted, this, [this, group] { takeBack(*group); });
    }
    // As it is read: a group's fields, then what takes them back, and the card's line behind all groups.
    QWidget* last = m_split;
    const auto goOnTo = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const PaperGroup* group : m_groups) {
        for (CountField* field : group->findChildren<CountField*>()) {
            goOnTo(field);
        }
        for (Button* button : group->findChildren<Button*>()) {
            goOnTo(button);
        }
    }
    setTabOrder(last, m_card);
    setTabOrder(m_card, m_store);
}

bool PaperDrawer::isTaken() {
    const WorkshopSession* session = m_context.session();
    const Round* round = session ? session->workshop().round(m_round) : nullptr;
    const bool isOver = round && round->state != RoundState::Open;
    const bool isOpenRound = round && !isOver;
    QString sentence;
    if (isOver) {
        sentence = tr("This vote is over. Open another round to count cards again.");
    } else if (!round) {
        sentence = tr("No vote is open. Open one, then type its cards.");
    } else if (!session->isEditable()) {
        sentence = session->whyNotEditable();
    }
    m_notice->setNotice(Finding::Note, {}, sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_counting->setVisible(isOpenRound);
    m_counting->setEnabled(sentence.isEmpty());
    m_store->setEnabled(sentence.isEmpty());
    return sentence.isEmpty();
}

void PaperDrawer::showProgress() {
    WorkshopSession* session = m_context.session();
    const auto progress = session ? session->progress() : std::nullopt;
    const Round* open = session ? session->workshop().openRound() : nullptr;
    int paper = 0;
    if (progress && open->id == m_round && progress->byWay.contains(WayIn::Paper)) {
        paper = progress->byWay.at(WayIn::Paper);
    }
    m_in->setText(
        tr("%n paper card(s) of this round are in. What they say stays sealed until the reveal.", nullptr, paper));
    for (PaperGroup* group : m_groups) {
        const auto stored = m_stored.find(group->subject().cluster);
        group->setStored(stored == m_stored.end() ? 0 : stored->second);
        group->setTakesBack(paper > 0);
    }
}

void PaperDrawer::forget() {
    for (PaperGroup* group : m_groups) {
        group->forget();
    }
    m_card->setText({});
    m_cardSays->clear();
    showProgress();
}

std::vector<std::vector<CountField*>> PaperDrawer::rows() const {
    std::vector<std::vector<CountField*>> all;
    for (const PaperGroup* group : m_groups) {
        for (auto& row : group->rows()) {
            all.push_back(std::move(row));
        }
    }
    return all;
}

void PaperDrawer::move(const CountField* from, int right, int down) {
    const auto all = rows();
    for (std::size_t row = 0; row < all.size(); ++row) {
        const auto at = std::find(all[row].begin(), all[row].end(), from);
        if (at == all[row].end()) {
            continue;
        }
        const auto column = (at - all[row].begin()) + right;
        const auto to = static_cast<std::ptrdiff_t>(row) + down;
        if (to >= 0 && to < std::ssize(all) && column >= 0 && column < std::ssize(all[row])) {
            all[static_cast<std::size_t>(to)][static_cast<std::size_t>(column)]->takeFocus();
        }
        return;
    }
}

void PaperDrawer::goOn(const CountField* from) {
    std::vector<CountField*> all;
    for (const auto& row : rows()) {
        all.insert(all.end(), row.begin(), row.end());
    }
    const auto at = std::find(all.begin(), all.end(), from);
    if (at != all.end() && at + 1 != all.end()) {
        (*(at + 1))->takeFocus();
    } else {
        store();
    }
}

} // namespace atalaya
