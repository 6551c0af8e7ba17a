#pragma once

#include "views/strategy/StrategyTab.h"
#include "views/window/Page.h"

#include <any>
#include <array>
#include <optional>

class QBoxLayout;
class QMenu;
class QStackedWidget;

namespace atalaya {

class EmptyState;
class IconButton;
class PlanExchange;
class PlanForms;
class SectionHeading;
class TabBar;

/// The strategy of a State: when things are done, what would come of it, what is wanted, how it is counted. Four tabs,
/// each made when somebody first goes there, with their drawers and with the ways out and in beside them.
///
/// Places: `part` is a tab's key; `subject` the id of one of the plan's things, without braces, or an indicator's code,
/// whose card is shown then. Behind the key may stand a view of the tab, or what of the thing is to be
/// written, see memberToMend().
class StrategyPage : public Page {
    Q_OBJECT
public:
    /// `questions` must outlive the page.
    StrategyPage(const WindowContext& context, StrategyQuestions& questions, QWidget* parent = nullptr);
    ~StrategyPage() override;

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    bool search() override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

    /// The tab in front; null while no assessment is chosen.
    [[nodiscard]] StrategyTab* currentTab() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int tabCount = 4;

    void makeHead(QBoxLayout* column);
    void addKeys();
    void followSession();
    void refold();
    /// Makes the tab when it is not there yet.
    StrategyTab* tab(int index);
    StrategyTab* makeTab(int index);
    void adopt(StrategyTab* tab, int index);
    void bring(int index, const QString& subject);
    void step(int by);
    /// Of the tab where a subject is shown; the current one where several would do.
    [[nodiscard]] int tabFor(const QString& subject) const;
    /// Leads to where a thing, or the strategy's head when the id is null, is mended, see memberToMend().
    void mend(const QUuid& id, const QString& member);
    PlanForms& forms();
    PlanExchange& exchange();
    void showMenu();

    StrategyContext m_given;
    std::array<StrategyTab*, tabCount> m_made{};
    std::array<QWidget*, tabCount> m_tabTools{};
    struct TabLeft {
        QString subject;
        std::any state;
    };
    /// Of the page before, by tabs that are not made yet.
    using Left = std::array<std::optional<TabLeft>, tabCount>;
    Left m_left{};
    PlanForms* m_forms = nullptr;
    PlanExchange* m_exchange = nullptr;
    QMenu* m_menu = nullptr;
    bool m_isBringing = false; ///< a tab is brought to the front by code, not by a person

    EmptyState* m_nothing;
    QWidget* m_content;
    SectionHeading* m_title = nullptr;
    TabBar* m_tabs = nullptr;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_nameRow = nullptr;
    QBoxLayout* m_right = nullptr;
    QBoxLayout* m_tools = nullptr;
    IconButton* m_more = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace atalaya
