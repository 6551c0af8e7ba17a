#pragma once

#include "models/items/RoadmapModel.h"
#include "views/strategy/StrategyTab.h"
#include "views/strategy/roadmap/RoadmapEdits.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/widgets/AfterPaint.h"

#include <QPointer>

class QComboBox;
class QScrollBar;
class QStackedWidget;

namespace atalaya {

class Button;
class EmptyState;
class FlowLayout;
class GanttView;
class ImpactView;
class NoticeBox;
class RoadmapFooter;
class RoadmapLegend;
class RoadmapPrint;
class SegmentedControl;
class WorkloadView;
class WrapLabel;

/// The plan as a roadmap one works in: bars under their objectives or lead bodies, what they cost by period and what
/// the score will be; beside it what costs much against what brings much, and who has how much to do.
class RoadmapTab : public StrategyTab {
    Q_OBJECT
public:
    /// `today`: where its line stands, and where an action without dates is put; without it, as followDay() does, the
    /// day of the desk's clock.
    explicit RoadmapTab(const StrategyContext& context, QDate today = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString word() const override;
    [[nodiscard]] QWidget* makeTools() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const QString& subject) override;
    void followDay() override;
    [[nodiscard]] QString here() const override;
    [[nodiscard]] QString whatHolds() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

    void setUnit(PeriodUnit unit);
    [[nodiscard]] PeriodUnit unit() const { return m_unit; }
    void setGrouping(RoadmapGrouping grouping);

Q_SIGNALS:
    /// What the framework asks for next is to be offered, for actions of an objective, or of none when it is null.
    void stageCardsRequested(const QUuid& objective);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Shown { Timeline, Impact, Load };

    void makeBody();
    void makeHead();
    void connectParts();
    void addKeys(); ///< RoadmapTabKeys.cpp
    void followSession();
    void followEdits();
    void refresh();
    void showCosts();
    /// How wide a period is, so that its words and amounts have room.
    [[nodiscard]] int periodWidth(const std::map<QDate, QString>& words) const;
    void computeCore();
    void showBroken();
    void showPart(int part);
    void refold();
    void fitScroll();
    void zoom(int by);
    void print();
    void add(const QUuid& objective);
    void openStageCards();
    [[nodiscard]] QString costTitle() const;
    [[nodiscard]] bool isPlanEmpty() const;
    void showFromToday();
    /// Of those that stand where there is nothing.
    [[nodiscard]] Button& firstButton() const;

    QDate m_today;
    PeriodUnit m_unit = PeriodUnit::Quarter;
    RoadmapModel m_model;
    TimeAxis m_axis;
    RoadmapEdits m_edits;
    GanttView* m_view = nullptr;
    RoadmapFooter* m_footer = nullptr;
    QScrollBar* m_scroll = nullptr;
    NoticeBox* m_broken = nullptr;
    WrapLabel* m_whyNot = nullptr;
    SegmentedControl* m_parts = nullptr;
    Button* m_print = nullptr;
    Button* m_cards = nullptr;
    QWidget* m_head = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_timeline = nullptr;
    ImpactView* m_impact = nullptr;
    WorkloadView* m_workload = nullptr;
    EmptyState* m_nothing = nullptr;
    // Where there is nothing: what begins a plan, or the way on where none may be begun.
    Button* m_first = nullptr;
    Button* m_firstFromGaps = nullptr;
    Button* m_lookAtGaps = nullptr;
    RoadmapLegend* m_legend = nullptr;
    RoadmapPrint* m_printing = nullptr;
    // Made when the page takes its tools over.
    QPointer<QComboBox> m_zoomBox;
    QPointer<QComboBox> m_groupBox;
    QPointer<Button> m_add;
    AfterPaint* m_coreLater = nullptr;
};

} // namespace atalaya
