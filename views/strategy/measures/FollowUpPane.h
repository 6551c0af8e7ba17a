#pragma once

#include "models/items/LateActionsModel.h"
#include "views/strategy/StrategyTab.h"

namespace atalaya {

class Button;
class EmptyState;
class Label;
class PrepareTable;
class WrapLabel;

/// What is late and why. Progress and status of an action are set in their cells, or by the buttons below; Enter
/// elsewhere opens the thing's form.
class FollowUpPane : public QWidget {
    Q_OBJECT
public:
    FollowUpPane(const StrategyContext& context, const Language& language);

    void refresh(QDate today);
    /// False when it is not late.
    bool choose(const QUuid& thing);
    [[nodiscard]] QUuid chosen() const;
    /// Nothing is late.
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    void leave();
    void takeFocus();

Q_SIGNALS:
    void editRequested(atalaya::PlanThing thing, const QUuid& id);

private:
    /// Says that the status of an action of which all is done is another, and how to set it.
    void offerDone(const QUuid& id);
    void setProgress(int percent);
    void open(int row);
    void showChosen();
    /// How the action came to be as far as it is, by whom, and since when it has not moved; empty where the change log
    /// does not tell.
    [[nodiscard]] QString courseText(const LateRow& late) const;

    StrategyContext m_context;
    const Language& m_language;
    LateActionsModel m_model;
    QDate m_today;
    WrapLabel* m_sum;
    EmptyState* m_nothing;
    PrepareTable* m_table;
    QWidget* m_acts;
    Label* m_word;
    WrapLabel* m_course;
    std::vector<Button*> m_steps;
    Button* m_open;
};

} // namespace atalaya
