#pragma once

#include "models/items/CommitmentScoresModel.h"
#include "models/items/RankedGapsModel.h"
#include "views/gaps/GapsFigures.h"
#include "views/window/Page.h"

#include <QTimer>

#include <memory>

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QTableView;

namespace atalaya {

class Button;
class ChartFiles;
class Drawer;
class EmptyState;
class FilterChip;
class FlowLayout;
class GapsSummary;
class Hairline;
class LinkButton;
class NoticeBox;
class RankTable;
class SectionHeading;
class SegmentedControl;
class TargetsDrawer;
class WhyDrawer;

/// Where the State stands against its targets: the headline with what must be said beside it, the groups apart, every
/// commitment's bar, the ranked gaps with the reason for each rank. Every number explains itself; every chart has its
/// table, leads to the question and can be copied and saved. Targets are set here, one by one or by rule.
class GapsPage : public Page {
    Q_OBJECT
public:
    /// `files` must outlive the page.
    GapsPage(const WindowContext& context, ChartFiles& files, QWidget* parent = nullptr);
    ~GapsPage() override;

    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    void enter(const Place& place) override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] std::any handOver() override;
    void takeOver(const std::any& left) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHead(QBoxLayout* column);
    void makeBody(QBoxLayout* column);
    QWidget* makeRank();
    void addKeys();
    void followSession();
    void restyle();
    void refold();
    void refreshSoon();
    void refresh();
    void showRank();
    void fitTables();
    void exchangeView();
    void showAs(bool table);
    void openQuestion(const QString& code);
    void askWhy();
    /// The number in a cell of the table of commitments; nothing for a cell of words.
    void explainCell(const QModelIndex& cell);
    [[nodiscard]] std::optional<NumberReference> currentNumber() const;
    void explainRank();
    /// To the card of "one stage more" of the ranked gap one is on.
    void showCard();
    void setTarget();
    /// That lies over the page; null when none does.
    [[nodiscard]] Drawer* openLeaf() const;
    void copyChart();
    void saveChart();
    void offerChart(ChartView* chart);
    [[nodiscard]] ScoringOptions options() const;
    [[nodiscard]] bool isOwn() const;

    ChartFiles& m_files;
    CommitmentScoresModel m_scores;
    RankedGapsModel m_gaps;
    std::unique_ptr<GapsFigures> m_figures;
    QTimer m_refresh;
    bool m_stale = true;

    QScrollArea* m_area;
    QWidget* m_content;
    EmptyState* m_nothing;
    SectionHeading* m_head = nullptr;
    SegmentedControl* m_view = nullptr;
    QComboBox* m_basis = nullptr;
    QComboBox* m_mean = nullptr;
    QBoxLayout* m_headRow = nullptr;
    QWidget* m_toolsPart = nullptr;
    FlowLayout* m_tools = nullptr;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_middle = nullptr;
    QBoxLayout* m_all = nullptr;
    GapsSummary* m_summary = nullptr;
    QWidget* m_barsPart = nullptr;
    ChartView* m_bars = nullptr;
    ChartView* m_lastChart = nullptr; ///< had the focus last; the one that is copied and saved
    ChartView* m_radar = nullptr;
    QWidget* m_distributionPart = nullptr;
    ChartView* m_distribution = nullptr;
    QWidget* m_tablePart = nullptr;
    QTableView* m_table = nullptr;
    SectionHeading* m_rankHead = nullptr;
    FilterChip* m_quick = nullptr;
    LinkButton* m_card = nullptr; ///< of the chosen gap, in Strategy
    RankTable* m_rank = nullptr;
    EmptyState* m_noGaps = nullptr;
    Button* m_setFirst = nullptr; ///< where there are no gaps
    WhyDrawer* m_why = nullptr;
    TargetsDrawer* m_targets = nullptr;
};

} // namespace atalaya
