#include "views/strategy/forms/PlanForms.h"

#include "views/strategy/forms/ActionForm.h"
#include "views/strategy/forms/HeadForm.h"
#include "views/strategy/forms/MeasureForm.h"
#include "views/strategy/forms/ObjectiveForm.h"
#include "views/strategy/forms/StageCardsDrawer.h"
#include "views/strategy/forms/StepForm.h"

namespace atalaya {

PlanForms::PlanForms(const StrategyContext& context, QWidget* host) : QObject(host), m_context(context), m_host(host) {}

std::vector<Drawer*> PlanForms::leaves() const {
    std::vector<Drawer*> all;
    for (Drawer* leaf : std::initializer_list<Drawer*>{m_action.data(), m_objective.data(), m_measure.data(),
                                                       m_step.data(), m_head.data(), m_cards.data()}) {
        if (leaf) {
            all.push_back(leaf);
        }
    }
    return all;
}

Drawer* PlanForms::open() const {
    for (Drawer* leaf : leaves()) {
        if (leaf->isOpen()) {
            return leaf;
        }
    }
    return nullptr;
}

std::vector<KeyHint> PlanForms::keyHints() {
    return {{{tr("Ctrl", "key"), tr("Enter", "key")}, tr("store")},
            {{tr("Tab", "key")}, tr("next field")},
            {{tr("Esc", "key")}, tr("close; what is typed stays")}};
}

std::vector<KeyHint> PlanForms::hints() const {
    const bool isForm = m_cards == nullptr || !m_cards->isOpen();
    return isForm ? keyHints()
                  : std::vector<KeyHint>{{{tr("Tab", "key")}, tr("next field")},
                                         {{tr("Enter", "key")}, tr("make an action draft")},
                                         {{tr("Esc", "key")}, tr("close")}};
}

std::vector<KeyHint> PlanForms::plainHints() {
    return {{{tr("Tab", "key")}, tr("next field")}, {{tr("Esc", "key")}, tr("close")}};
}

std::vector<KeyGroup> PlanForms::keyGroups() {
    return {{tr("Forms"), keyHints()},
            {tr("One stage more"), {{{tr("Enter", "key")}, tr("make the chosen question an action draft")}}}};
}

void PlanForms::follow(Drawer* leaf) {
    connect(leaf, &Drawer::opened, this, &PlanForms::opened);
    connect(leaf, &Drawer::closed, this, &PlanForms::closed);
    if (const auto* form = qobject_cast<PlanForm*>(leaf)) {
        connect(form, &PlanForm::saved, this, [this](const QUuid& id) {
            if (!id.isNull()) {
                Q_EMIT changedChoice(id);
            }
        });
    }
}

template <class Leaf> Leaf* PlanForms::made(QPointer<Leaf>& leaf) {
    if (!leaf) {
        leaf = new Leaf(m_context, m_host);
        follow(leaf);
    }
    return leaf;
}

PlanForm* PlanForms::form(PlanThing thing) {
    switch (thing) {
    case PlanThing::Head:
        return made(m_head);
    case PlanThing::Objective:
        return made(m_objective);
    case PlanThing::Action:
        return made(m_action);
    case PlanThing::Measure:
        return made(m_measure);
    case PlanThing::LifecycleStep:
        return made(m_step);
    }
    return nullptr;
}

void PlanForms::closeAllBut(const Drawer* leaf) {
    for (Drawer* other : leaves()) {
        if (other != leaf) {
            other->close();
        }
    }
}

void PlanForms::close() {
    closeAllBut(nullptr);
}

void PlanForms::edit(PlanThing thing, const QUuid& id) {
    editAt(thing, id, {});
}

void PlanForms::editAt(PlanThing thing, const QUuid& id, const QString& member) {
    if (PlanForm* leaf = form(thing)) {
        closeAllBut(leaf);
        leaf->openOn(thing == PlanThing::Head ? QUuid() : id, member);
    }
}

void PlanForms::add(PlanThing thing, const QUuid& parent) {
    if (thing == PlanThing::Head) {
        edit(thing, {});
    } else if (PlanForm* leaf = form(thing)) {
        closeAllBut(leaf);
        leaf->openNew(parent);
    }
}

void PlanForms::showStageCards(const QUuid& objective, const QString& indicator) {
    const bool isFirst = !m_cards;
    StageCardsDrawer* leaf = made(m_cards);
    if (isFirst) {
        connect(leaf, &StageCardsDrawer::jumpRequested, this, &PlanForms::jumpRequested);
        connect(leaf, &StageCardsDrawer::made, this, &PlanForms::changedChoice);
        connect(leaf, &StageCardsDrawer::formWanted, this,
                [this](const QUuid& action) { edit(PlanThing::Action, action); });
    }
    closeAllBut(leaf);
    leaf->openFor(objective, indicator);
}

} // namespace atalaya
