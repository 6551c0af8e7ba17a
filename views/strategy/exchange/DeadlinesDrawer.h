#pragma once

#include "assessments/strategy/FollowUp.h"
#include "views/strategy/StrategyTab.h"
#include "views/widgets/Drawer.h"

class QComboBox;

namespace atalaya {

class Button;
class SegmentedControl;
class WrapLabel;

/// Asks which deadlines go into a calendar, and when it reminds of them; says how many they are.
class DeadlinesDrawer : public Drawer {
    Q_OBJECT
public:
    struct Choice {
        QString body; ///< empty: all
        std::vector<Deadline> deadlines;
        std::optional<int> remindDaysBefore;
    };

    /// All that `context` names must outlive it.
    DeadlinesDrawer(const StrategyContext& context, QWidget* host);

    /// From `today` on.
    void ask(QDate today);
    [[nodiscard]] bool holdsWork() const override { return true; }

    /// The last day on which something of the plan falls due, or `today` when nothing does.
    [[nodiscard]] static QDate endOf(const Plan& plan, QDate today);

Q_SIGNALS:
    void wanted(const atalaya::DeadlinesDrawer::Choice& choice);

private:
    void makeContent();
    void followSession();
    void fillBodies();
    void preview();
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] QDate until() const;

    StrategyContext m_context;
    QDate m_today;
    QComboBox* m_body = nullptr;
    SegmentedControl* m_until = nullptr;
    SegmentedControl* m_reminder = nullptr;
    WrapLabel* m_preview = nullptr;
    Button* m_export = nullptr;
};

} // namespace atalaya
