#pragma once

#include "views/strategy/StrategyTab.h"

#include <QDate>
#include <QPointer>

class QStackedWidget;
class QVBoxLayout;

namespace atalaya {

class CoveragePane;
class LifecyclePane;
class ObjectivesPane;
class PaneScroll;
class SegmentedControl;
class StrategyHeadBox;
enum class PlanCheck;
struct PlanSubject;

/// What the strategy wants: its vision, its objectives and actions as a tree, what they cover and lack, and the
/// lifecycle that the strategy goes through.
class ObjectivesTab : public StrategyTab {
    Q_OBJECT
public:
    /// `today`: what a tick says, and from which on things are late; without it the day of the desk's clock, asked each
    /// time.
    explicit ObjectivesTab(const StrategyContext& context, QWidget* parent = nullptr, QDate today = {});

    enum View { Tree, Coverage, Lifecycle };

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString word() const override;
    [[nodiscard]] QWidget* makeTools() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const QString& subject) override;
    void chooseStored(const QString& subject) override;
    void leave() override;
    void followDay() override;
    [[nodiscard]] QString here() const override;

    [[nodiscard]] View view() const;
    void setView(View view);
    [[nodiscard]] ObjectivesPane* objectives() const { return m_objectives; }
    [[nodiscard]] CoveragePane* coverage() const { return m_coverage; }
    [[nodiscard]] LifecyclePane* lifecycle() const { return m_lifecycle; }

Q_SIGNALS:
    /// The cards of "one stage more" are to be opened, for actions of an objective, or of none when it is null.
    void stageCardsRequested(const QUuid& objective);
    /// A plan that stands in a workbook is to be read.
    void workbookRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refold();
    void followSession();
    void openSubject(PlanCheck check, const PlanSubject& subject);
    void takeFocus();
    [[nodiscard]] std::vector<KeyHint> treeHints() const;
    [[nodiscard]] std::vector<KeyHint> coverageHints() const;
    [[nodiscard]] std::vector<KeyHint> lifecycleHints() const;

    QWidget* m_content;
    QVBoxLayout* m_column;
    PaneScroll* m_scroll; ///< where there is little height all of it scrolls down
    StrategyHeadBox* m_head;
    QStackedWidget* m_stack;
    ObjectivesPane* m_objectives;
    CoveragePane* m_coverage;
    LifecyclePane* m_lifecycle;
    QPointer<SegmentedControl> m_choice; ///< the page has it
};

} // namespace atalaya
