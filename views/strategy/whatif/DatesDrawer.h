#pragma once

#include "assessments/strategy/Plan.h"
#include "views/widgets/Drawer.h"

namespace atalaya {

class Button;
class DateField;
class Language;
class WindowStyle;
class WrapLabel;

/// The days of an action in the choice, typed: what moving by quarters cannot say. Nothing of the plan changes by it.
class DatesDrawer : public Drawer {
    Q_OBJECT
public:
    DatesDrawer(const WindowStyle& style, QWidget* host);

    /// `moved`: what the choice says of its days already. `usual`: for a day that is not known yet.
    void openFor(const Action& action, const MovedDates& moved, QDate usual, const Language& language);
    /// Of which action; null while it is closed.
    [[nodiscard]] QUuid action() const { return isOpen() ? m_action : QUuid(); }
    [[nodiscard]] bool holdsWork() const override { return true; }
    [[nodiscard]] bool isForm() const override { return true; }

Q_SIGNALS:
    /// The end is not before the start.
    void datesChosen(const QUuid& action, QDate start, QDate end);

private:
    void check();
    void take();

    const WindowStyle& m_style;
    QUuid m_action;
    WrapLabel* m_sentence;
    DateField* m_start;
    DateField* m_end;
    WrapLabel* m_problem;
    Button* m_take;
};

} // namespace atalaya
