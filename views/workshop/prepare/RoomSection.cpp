#include "views/workshop/prepare/RoomSection.h"

#include "assessments/foundation/TextLimits.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/prepare/DaysField.h"
#include "views/workshop/prepare/RuleField.h"
#include "views/workshop/prepare/StoredLine.h"

#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr double widestForm = 760; // px at 100 % text size: a form, not a table

} // namespace

RoomSection::RoomSection(const WorkshopContext& given, QWidget* parent)
    : PrepareSection(given, parent)
    , m_title(new StoredLine(tr("Title"),
                             [this](const QString& text) {
                                 return session() && perform({SetWorkshopHead{text, session()->workshop().place}});
                             }))
    , m_place(new StoredLine(tr("Place"),
                             [this](const QString& text) {
                                 return session() && perform({SetWorkshopHead{session()->workshop().title, text}});
                             }))
    , m_days(new DaysField(given))
    , m_rule(new RuleField(given)) {
    const WindowStyle& style = windowStyle();
    m_title->setNeeded(true);
    m_title->setMaxLength(limits::name);
    m_place->setMaxLength(limits::name);
    m_place->setPlaceholderText(tr("Building and room, as it is printed in the minutes"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    std::vector<QVBoxLayout*> columns;
    const auto addPart = [&](const QString& heading) {
        all->addWidget(new SectionHeading(style, heading, "reading"));
        auto* panel = new Panel(style);
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        columns.push_back(new QVBoxLayout(panel));
        all->addWidget(panel);
        return columns.back();
    };
    const auto addLine = [&](QVBoxLayout* column, const QString& word, StoredLine* line) {
        auto* label = new Label(style, word, "body", "text", 500);
        label->setBuddy(line);
        column->addWidget(label);
        column->addWidget(line);
    };
    QVBoxLayout* head = addPart(tr("Workshop"));
    addLine(head, tr("Title"), m_title);
    addLine(head, tr("Place"), m_place);
    addPart(tr("Days"))->addWidget(m_days);
    addPart(tr("Rule", "of a workshop"))->addWidget(m_rule);
    all->addStretch(1);
    style.follow(this, [this, &style, all, columns] {
        // All of it and not its panels: what scrolls it asks for its height at this width.
        setMaximumWidth(style.px(widestForm));
        all->setSpacing(style.px(10));
        for (QVBoxLayout* column : columns) {
            column->setContentsMargins(style.px(18), style.px(14), style.px(18), style.px(14));
            column->setSpacing(style.px(6));
        }
    });
}

void RoomSection::refresh() {
    const Workshop* workshop = session() ? &session()->workshop() : nullptr;
    m_title->showStored(workshop ? workshop->title : QString());
    m_place->showStored(workshop ? workshop->place : QString());
    m_title->setReadOnly(!mayChange());
    m_place->setReadOnly(!mayChange());
    m_days->refresh();
    m_rule->refresh();
}

void RoomSection::leave() {
    m_title->store();
    m_place->store();
    m_days->leave();
    m_rule->leave();
}

} // namespace atalaya
