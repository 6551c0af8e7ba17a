#include "views/strategy/whatif/LimitsDrawer.h"

#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/PlanEdits.h"
#include "assessments/strategy/Projection.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"

#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace atalaya {

std::vector<int> yearsToLimit(const Plan& plan, const WhatIfChoice& choice) {
    std::set<int> years;
    for (const auto& [year, budget] : choice.budgetByYear) {
        years.insert(year);
    }
    Scenario all;
    for (const Action& action : plan.actions) {
        const auto moved = choice.moved.find(action.id);
        all.actions.emplace(action.id, moved == choice.moved.end() ? MovedDates() : moved->second);
    }
    for (const Action& action : chosenActions(plan, all)) {
        if (!isToChoose(action)) {
            continue;
        }
        for (const auto& [year, cost] : costByYear(action)) {
            years.insert(year);
        }
        for (const QDate& day : {action.firstDay(), action.lastDay()}) {
            if (day.isValid()) {
                years.insert(day.year());
            }
        }
    }
    return {years.begin(), years.end()};
}

LimitsDrawer::LimitsDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, tr("Limits of the plan"), host), m_style(style) {}

void LimitsDrawer::openFor(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(new WrapLabel(m_style,
                                    tr("The best plan keeps every one of these beside the budget over all "
                                       "years. The lowest value of a field means that there is no limit."),
                                    "body", "text2"));
    column->addWidget(new SectionHeading(m_style, tr("Budget of each year")));
    QWidget* first = nullptr;
    for (const int year : yearsToLimit(plan, choice)) {
        auto* field = new QDoubleSpinBox;
        const double scale = double(money.scale());
        const double step = money.isInMillions() ? 0.1 : 100.0;
        field->setDecimals(money.isInMillions() ? 2 : 0);
        field->setSingleStep(step);
        field->setRange(-step, 1e15 / scale);
        field->setSpecialValueText(tr("no limit"));
        field->setSuffix(u' ' + money.unit());
        field->setKeyboardTracking(false);
        const auto budget = choice.budgetByYear.find(year);
        field->setValue(budget == choice.budgetByYear.end() ? -step : double(budget->second) / scale);
        addField(*column, m_style, QString::number(year), field);
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, year, scale](double value) {
            Q_EMIT yearChosen(year, value < 0.0 ? std::nullopt : std::optional<qint64>(std::llround(value * scale)));
        });
        first = first ? first : field;
    }
    std::set<QString, NameOrder> bodies{NameOrder(money.language())};
    for (const auto& [body, most] : choice.capacity) {
        bodies.insert(body);
    }
    for (const Action& action : plan.actions) {
        if (isToChoose(action) && !action.leadBody.isEmpty()) {
            bodies.insert(action.leadBody);
        }
    }
    if (!bodies.empty()) {
        column->addWidget(new SectionHeading(m_style, tr("Most actions that a body leads in one year")));
    }
    for (const QString& body : bodies) {
        auto* field = new QSpinBox;
        field->setRange(-1, mostLedInYear);
        field->setSpecialValueText(tr("no limit"));
        field->setKeyboardTracking(false);
        const auto most = choice.capacity.find(body);
        field->setValue(most == choice.capacity.end() ? -1 : most->second);
        addField(*column, m_style, body, field);
        connect(field, &QSpinBox::valueChanged, this, [this, body](int value) {
            Q_EMIT capacityChosen(body, value < 0 ? std::nullopt : std::optional<int>(value));
        });
        first = first ? first : field;
    }
    column->addStretch(1);
    m_style.follow(content, [this, column] {
        column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(12));
        column->setSpacing(m_style.px(8));
    });
    setContent(content);
    open();
    if (first) {
        first->setFocus(m_style.focusReason());
    }
}

} // namespace atalaya
