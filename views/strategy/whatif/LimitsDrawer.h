#pragma once

#include "models/items/WhatIfModel.h"
#include "views/widgets/Drawer.h"

class QSpinBox;
class QVBoxLayout;

namespace atalaya {

class MoneyField;

/// Budgets of single years, and how many actions a body can lead in one: what the best plan has to keep beside the
/// budget over all years; and for how long it is searched for. A change counts at once. Shown anew while it is open, it
/// leaves the fields where they are, with the focus, and what is half typed in them.
class LimitsDrawer : public Drawer {
    Q_OBJECT
public:
    LimitsDrawer(const WindowStyle& style, QWidget* host);

    /// `longest`: for how many seconds is searched at most.
    void openFor(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money, int longest);

Q_SIGNALS:
    /// Nothing: no limit.
    void yearChosen(int year, std::optional<qint64> budget);
    void capacityChosen(const QString& body, std::optional<int> most);
    void longestChosen(int seconds);

private:
    /// Of one year or body, with its field.
    template <class Field> struct Row {
        QWidget* whole = nullptr;
        Field* field = nullptr;
    };
    using YearRow = Row<MoneyField>;
    using BodyRow = Row<QSpinBox>;

    void makeContent();
    void showYears(const std::vector<int>& years, const WhatIfChoice& choice, const PlanMoney& money);
    void showBodies(const Plan& plan, const WhatIfChoice& choice, const PlanMoney& money);
    [[nodiscard]] YearRow makeYear(int year);
    [[nodiscard]] BodyRow makeBody(const QString& body);
    template <class Field> [[nodiscard]] Row<Field> makeRow(const QString& word, Field* field);

    const WindowStyle& m_style;
    QVBoxLayout* m_years = nullptr;
    QVBoxLayout* m_bodies = nullptr;
    QWidget* m_bodiesHead = nullptr;
    QSpinBox* m_longest = nullptr;
    std::map<int, YearRow> m_yearRows;
    std::map<QString, BodyRow> m_bodyRows;
};

/// The years in which the plan's actions, at the days that the choice moves them to, run or cost something, or that
/// have a budget, in order.
[[nodiscard]] std::vector<int> yearsToLimit(const Plan& plan, const WhatIfChoice& choice);

} // namespace atalaya
