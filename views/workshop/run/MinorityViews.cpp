#include "views/workshop/run/MinorityViews.h"

#include "views/score/RationaleField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/workshop/run/NotedList.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace atalaya {

MinorityViews::MinorityViews(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    build();
}

void MinorityViews::build() {
    m_head = new SectionHeading(m_style, tr("Minority view"));
    m_begin = new Button(m_style, tr("Add"));
    m_begin->setButtonSize(Button::Size::Small);
    m_begin->setIconName(QStringLiteral("dissent"));
    m_begin->setAccessibleName(tr("Add a minority view"));
    m_head->addWidget(m_begin);
    m_list = new NotedList(m_style, tr("Minority views"), tr("Remove the view"));
    m_note = new WrapLabel(m_style, tr("Printed once, beside the stage, without a name."), "caption", "text2");
    m_form = new QWidget(this);
    m_field = new RationaleField;
    m_field->setAccessibleName(tr("What the minority holds"));
    m_field->setPlaceholderText(tr("What the minority holds, in its words"));
    m_field->setWrite([](const QString&) { return true; }); // kept when it is added
    m_group = new QComboBox;
    m_group->setAccessibleName(tr("Group that holds it"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    auto* take = new Button(m_style, tr("Add the view"));
    auto* cancel = new Button(m_style, tr("Cancel"), Button::Kind::Quiet);
    auto* buttons = new QHBoxLayout;
    for (Button* one : {take, cancel}) {
        one->setButtonSize(Button::Size::Small);
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    auto* form = new QVBoxLayout(m_form);
    form->addWidget(m_field);
    form->addWidget(m_group);
    form->addLayout(buttons);
    m_form->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addWidget(m_form);
    column->addWidget(m_note);
    m_style.follow(this, [this, form, column, buttons] {
        form->setContentsMargins(0, 0, 0, 0);
        form->setSpacing(m_style.px(6));
        buttons->setSpacing(m_style.px(6));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_style.px(6));
    });
    connect(m_begin, &QAbstractButton::clicked, this, &MinorityViews::beginView);
    connect(take, &QAbstractButton::clicked, this, &MinorityViews::add);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        closeField();
        m_begin->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &NotedList::removeAsked, this, &MinorityViews::remove);
}

void MinorityViews::setViews(const Workshop& workshop, const std::vector<Dissent>& views) {
    m_views = views;
    std::vector<NotedText> texts;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const WorkshopCluster* cluster = workshop.cluster(views[i].cluster);
        texts.push_back({QString::number(i), tr("“%1”", "a view, quoted").arg(views[i].text),
                         cluster ? cluster->name : views[i].cluster});
    }
    m_list->setTexts(std::move(texts));
}

void MinorityViews::setGroups(const std::vector<std::pair<QString, QString>>& groups) {
    const QVariant before = m_group->currentData();
    m_group->clear();
    m_group->addItem(tr("No group is named"), QString());
    for (const auto& [id, name] : groups) {
        m_group->addItem(name, id);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
    m_group->setVisible(!groups.empty());
}

void MinorityViews::setEditable(bool editable) {
    m_begin->setEnabled(editable);
    m_list->setEditable(editable);
    if (!editable) {
        m_form->hide();
    }
}

void MinorityViews::beginView() {
    m_form->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void MinorityViews::closeField() {
    m_field->show({});
    m_group->setCurrentIndex(0);
    m_form->hide();
}

Dissent MinorityViews::begun() const {
    const QString words = m_field->toPlainText();
    return words.trimmed().isEmpty() ? Dissent() : Dissent{words, m_group->currentData().toString()};
}

void MinorityViews::showBegun(const Dissent& view) {
    closeField();
    if (!view.text.isEmpty()) {
        m_field->show(view.text);
        m_group->setCurrentIndex(std::max(0, m_group->findData(view.cluster)));
        m_form->show();
    }
}

bool MinorityViews::takeTyped() {
    const QString words = m_field->toPlainText().trimmed();
    if (m_form->isHidden() || words.isEmpty()) {
        return false;
    }
    std::vector<Dissent> views = m_views;
    views.push_back({words, m_group->currentData().toString()});
    closeField();
    Q_EMIT changed(views);
    return true;
}

void MinorityViews::add() {
    if (takeTyped()) {
        m_begin->setFocus(Qt::OtherFocusReason);
    } else {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void MinorityViews::remove(const QString& key) {
    std::vector<Dissent> views = m_views;
    const auto at = key.toUInt();
    if (at < views.size()) {
        views.erase(views.begin() + at);
        Q_EMIT changed(views);
    }
}

} // namespace atalaya
