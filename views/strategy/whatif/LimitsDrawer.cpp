#include "views/strategy/whatif/LimitsDrawer.h"

#include "assessments/foundation/NameOrder.h"
#include "assessments/strategy/PlanCosts.h"
#include "assessments/strategy/PlanEdits.h"
#include "assessments/strategy/Projection.h"
#include "models/session/Preferences.h"
#include "views/strategy/whatif/MoneyField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/TabOrder.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

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

namespace {

constexpr auto settledLimit = "settledLimit";

/// What stands in the field now is its value.
void settleLimit(QAbstractSpinBox& field) {
    field.setProperty(settledLimit, field.text());
}

/// Whether something is typed in it that does not count yet.
bool isLimitHalfTyped(const QAbstractSpinBox& field) {
    return field.text() != field.property(settledLimit).toString();
}

/// Takes away the rows of what there is no longer.
template <class Rows, class Keys> void dropOtherLimits(Rows& rows, const Keys& keys) {
    for (auto row = rows.begin(); row != rows.end();) {
        if (keys.contains(row->first)) {
            ++row;
            continue;
        }
        row->second.field->blockSignals(true); // what is half typed in it is no limit of anything
        delete row->second.whole;
        row = rows.erase(row);
    }
}

} // namespace

LimitsDrawer::LimitsDrawer(const WindowStyle& style, QWidget* host)
    : Drawer(style, tr("Limits of the plan"), host), m_style(style) {
    makeContent();
}

void LimitsDrawer::makeContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(new WrapLabel(m_style,
                                    tr("The best plan keeps every one of these beside the budget over all "
                                       "years. The lowest value of a field means that there is no limit."),
                                    "body", "text2"));
    column->addWidget(new SectionHeading(m_style, tr("Budget of each year")));
    m_years = new QVBoxLayout;
    column->addLayout(m_years);
    m_bodiesHead = new SectionHeading(m_style, tr("Most actions that a body leads in one year"));
    column->addWidget(m_bodiesHead);
    m_bodies = new QVBoxLayout;
    column->addLayout(m_bodies);
    column->addWidget(new SectionHeading(m_style, tr("Time of the search")));
    m_longest = new QSpinBox;
    m_longest->setRange(Preferences::leastSearch, Preferences::mostSearch);
    m_longest->setSingleStep(Preferences::leastSearch);
    m_longest->setSuffix(tr("\u00a0s", "seconds, after a number; the space does not break"));
    m_longest->setKeyboardTracking(false);
    connect(m_longest, &QSpinBox::valueChanged, this, &LimitsDrawer::longestChosen);
    addField(*column, m_style, tr("Search for at most"), m_longest);
    column->addWidget(new WrapLabel(m_style,
                                    tr("What is found by then is shown, with how far it may be from the best. Kept for "
                                       "all assessments."),
                                    "caption", "text2"));
    column->addStretch(1);
    m_style.follow(content, [this, column] {
        column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(12));
        for (QVBoxLayout* one : {column, m_years, m_bodies}) {
            one->setSpacing(m_style.px(8));
        }
    });
    setContent(content);
}

void LimitsDrawer::openFor(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money, int longest) {
    const bool isShownAnew = isOpen();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (!isShownAnew) {
        // Nothing waits from the last time.
        dropOtherLimits(m_yearRows, std::set<int>());
        dropOtherLimits(m_bodyRows, std::set<QString>());
        const QSignalBlocker quiet(m_longest);
        m_longest->setValue(longest);
    }
    showYears(yearsToLimit(plan, choice), choice, money);
    showBodies(plan, choice, money);
    tabAsRead(*this);
    open();
    if (isShownAnew) {
        if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
            takeFocus(); // its field is gone
        }
    } else if (!m_yearRows.empty()) {
        m_yearRows.begin()->second.field->setFocus(m_style.focusReason());
    } else if (m_bodies->count() > 0) {
        m_bodies->itemAt(0)->widget()->findChild<QSpinBox*>()->setFocus(m_style.focusReason());
    } else {
        m_longest->setFocus(m_style.focusReason());
    }
}

template <class Field> LimitsDrawer::Row<Field> LimitsDrawer::makeRow(const QString& word, Field* field) {
    Row<Field> row{new QWidget, field};
    auto* column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_style.follow(row.whole, [this, column] { column->setSpacing(m_style.px(8)); });
    field->setSpecialValueText(LimitsDrawer::tr("no limit"));
    field->setKeyboardTracking(false);
    connect(field, &Field::valueChanged, field, [field] { settleLimit(*field); });
    connect(field, &QAbstractSpinBox::editingFinished, field, [field] { settleLimit(*field); });
    addField(*column, m_style, word, field);
    return row;
}

LimitsDrawer::YearRow LimitsDrawer::makeYear(int year) {
    auto* field = new MoneyField;
    connect(field, &MoneyField::valueChanged, this, [this, field, year](double value) {
        Q_EMIT yearChosen(year, value < 0.0 ? std::nullopt : std::optional<qint64>(field->amount()));
    });
    return makeRow(QString::number(year), field);
}

LimitsDrawer::BodyRow LimitsDrawer::makeBody(const QString& body) {
    auto* field = new QSpinBox;
    field->setRange(-1, mostLedInYear);
    connect(field, &QSpinBox::valueChanged, this, [this, body](int value) {
        Q_EMIT capacityChosen(body, value < 0 ? std::nullopt : std::optional<int>(value));
    });
    return makeRow(body, field);
}

void LimitsDrawer::showYears(const std::vector<int>& years, const WhatIfChoice& choice, const PlanMoney& money) {
    dropOtherLimits(m_yearRows, std::set<int>(years.begin(), years.end()));
    int at = 0;
    for (const int year : years) {
        const bool isNew = !m_yearRows.contains(year);
        YearRow& row = isNew ? m_yearRows.emplace(year, makeYear(year)).first->second : m_yearRows.at(year);
        if (isNew) {
            m_years->insertWidget(at, row.whole);
        }
        ++at;
        MoneyField& field = *row.field;
        // What is half typed is meant in the unit that stands behind it.
        if (!isNew && isLimitHalfTyped(field)) {
            continue;
        }
        const QSignalBlocker quiet(field);
        field.countIn(money);
        field.setMinimum(-field.singleStep()); // no limit
        if (const auto budget = choice.budgetByYear.find(year); budget != choice.budgetByYear.end()) {
            field.setAmount(budget->second);
        } else {
            field.setValue(field.minimum());
        }
        settleLimit(field);
    }
}

void LimitsDrawer::showBodies(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money) {
    std::set<QString, NameOrder> bodies{NameOrder(money.language())};
    for (const auto& [body, most] : choice.capacity) {
        bodies.insert(body);
    }
    for (const Action& action : plan.actions) {
        if (isToChoose(action) && !action.leadBody.isEmpty()) {
            bodies.insert(action.leadBody);
        }
    }
    dropOtherLimits(m_bodyRows, std::set<QString>(bodies.begin(), bodies.end()));
    m_bodiesHead->setVisible(!bodies.empty());
    int at = 0;
    for (const QString& body : bodies) {
        const bool isNew = !m_bodyRows.contains(body);
        BodyRow& row = isNew ? m_bodyRows.emplace(body, makeBody(body)).first->second : m_bodyRows.at(body);
        if (isNew) {
            m_bodies->insertWidget(at, row.whole);
        }
        ++at;
        if (isNew || !isLimitHalfTyped(*row.field)) {
            const QSignalBlocker quiet(row.field);
            const auto most = choice.capacity.find(body);
            row.field->setValue(most == choice.capacity.end() ? -1 : most->second);
            settleLimit(*row.field);
        }
    }
}

} // namespace atalaya
