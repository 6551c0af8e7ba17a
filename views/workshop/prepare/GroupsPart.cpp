#include "views/workshop/prepare/GroupsPart.h"

#include "assessments/foundation/TextLimits.h"
#include "assessments/workshop/Merging.h"
#include "models/items/WorkshopAgendaEdits.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/WorkshopQuestions.h"
#include "views/workshop/prepare/PrepareTable.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

GroupsPart::GroupsPart(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_model(given.window.desk)
    , m_head(new SectionHeading(windowStyle(), tr("Groups"), "reading"))
    , m_merged(new NoticeBox(windowStyle(), Finding::Warning, {}, {}))
    , m_table(new PrepareTable(windowStyle(), m_model, tr("Groups"),
                               tr("Enter changes the name or the institutions of a group, Del removes it.")))
    , m_name(new QLineEdit)
    , m_add(new Button(windowStyle(), tr("Add the group")))
    , m_remove(new Button(windowStyle(), tr("Remove the group"))) {
    m_table->setWidths({{WorkshopGroupsModel::Seats, 96}});
    m_table->setLeastRows(5);
    m_name->setAccessibleName(tr("Name of another group"));
    m_name->setPlaceholderText(tr("Another group"));
    m_name->setMaxLength(limits::name);
    for (Button* button : {m_add, m_remove}) {
        button->setButtonSize(Button::Size::Small);
    }
    m_add->setIconName(u"plus"_s);
    m_remove->setIconName(u"trash"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* flow = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_add, m_remove}) {
        flow->addWidget(part);
    }
    column->addWidget(m_head);
    column->addLayout(flow);
    column->addWidget(m_merged);
    column->addWidget(m_table, 1);
    connect(m_add, &QAbstractButton::clicked, this, &GroupsPart::add);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupsPart::add);
    connect(m_name, &QLineEdit::textChanged, this, &GroupsPart::refresh);
    connect(m_remove, &QAbstractButton::clicked, this, &GroupsPart::remove);
    connect(m_table, &PrepareTable::removeAsked, this, &GroupsPart::remove);
    connect(m_table, &PrepareTable::currentMoved, this, &GroupsPart::refresh);
    windowStyle().follow(this, [column, flow, this] {
        column->setSpacing(windowStyle().px(8));
        flow->setSpacing(windowStyle().px(8));
        m_name->setMinimumWidth(windowStyle().px(180));
    });
}

void GroupsPart::begin() {
    m_name->clear();
}

void GroupsPart::leave() {
    m_table->finishEditing();
}

void GroupsPart::refresh() {
    const QString why = whyNotChange(session());
    m_name->setEnabled(mayChange());
    m_add->setEnabled(mayChange() && !m_name->text().trimmed().isEmpty());
    m_add->setToolTip(!why.isEmpty() ? why : m_add->isEnabled() ? QString() : tr("Write its name first."));
    m_remove->setEnabled(mayChange() && m_table->currentRow() >= 0);
    m_remove->setToolTip(!why.isEmpty() ? why : m_remove->isEnabled() ? QString() : tr("Choose a group first."));
    showMerged();
}

void GroupsPart::showMerged() {
    const Workshop* workshop = session() ? &session()->workshop() : nullptr;
    QStringList names;
    bool isAll = false;
    for (const MergedGroup& group : workshop ? attendanceOf(*workshop) : std::vector<MergedGroup>()) {
        isAll = isAll || group.kind == MergedGroup::Kind::All;
        for (const QString& id : group.clusters) {
            const WorkshopCluster* cluster = workshop->cluster(id);
            if (group.kind == MergedGroup::Kind::Others && cluster) {
                names << cluster->name;
            }
        }
    }
    m_merged->setVisible(isAll || !names.isEmpty());
    if (isAll) {
        m_merged->setNotice(Finding::Warning, tr("Groups will be merged."),
                            tr("Each has fewer than %1 people who are there, so only the room as a whole will be "
                               "shown.")
                                .arg(leastShown(*workshop)));
    } else if (!names.isEmpty()) {
        m_merged->setNotice(Finding::Warning, tr("Groups will be merged."),
                            tr("A group needs %1 people who are there. These will be shown as one: %2.")
                                .arg(leastShown(*workshop))
                                .arg(languageOfWindow().list(names)));
    }
    m_head->setNote(workshop ? tr("%n group(s)", nullptr, static_cast<int>(workshop->clusters.size())) : QString());
}

QString GroupsPart::idFor(const QString& name) const {
    QString plain = name.simplified().left(limits::code / 2).toLower();
    plain.replace(u' ', u'-');
    QString id = plain;
    for (int next = 2; session()->workshop().cluster(id.normalized(QString::NormalizationForm_C)) != nullptr; ++next) {
        id = plain + u'-' + QString::number(next);
    }
    return id;
}

void GroupsPart::add() {
    const QString name = m_name->text().simplified();
    if (mayChange() && !name.isEmpty() && perform({PutCluster{{idFor(name), name, {}}}})) {
        m_name->clear();
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, WorkshopGroupsModel::Name));
    }
}

void GroupsPart::remove() {
    const int row = m_table->currentRow();
    if (!mayChange() || row < 0) {
        return;
    }
    const QString id = m_model.row(row).key;
    const Workshop& workshop = session()->workshop();
    const auto items = agenda::withoutCluster(workshop, id);
    const bool isFree = m_model.row(row).seats == 0; // else it is refused, with what to do
    std::vector<WorkshopChange> changes;
    if (isFree && items != workshop.agenda) {
        const QString question = tr("“%1” answers questions of the agenda. Remove it all the same? What it alone "
                                    "answers is then answered by all groups.")
                                     .arg(m_model.row(row).name);
        if (!context().questions.isSure(this, question, tr("Remove the group")) || !mayChange()) {
            return;
        }
        changes.emplace_back(SetAgenda{items});
    }
    changes.emplace_back(RemoveCluster{id});
    (void)perform(changes);
}

} // namespace atalaya
