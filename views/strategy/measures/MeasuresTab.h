#pragma once

#include "assessments/foundation/Language.h"
#include "models/items/MeasuresModel.h"
#include "views/strategy/StrategyTab.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;

namespace atalaya {

struct AssessmentDelta;
class Button;
class EmptyState;
class FollowUpPane;
class MeasurePanel;
class MeasuresTable;
class PaneScroll;
class SegmentedControl;

/// What is counted to know whether the strategy works, with each measure's trend; and what is late today, and why.
class MeasuresTab : public StrategyTab {
    Q_OBJECT
public:
    explicit MeasuresTab(const StrategyContext& context, QWidget* parent = nullptr);

    /// Another day than that of the desk's clock.
    void setToday(QDate today);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString word() const override;
    [[nodiscard]] QWidget* makeTools() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyGroup> keyGroups() const override;
    /// A measure's id, or that of something late.
    void enter(const QString& subject) override;
    bool goTo(const QString& part) override;
    [[nodiscard]] QString part() const override;
    void leave() override;
    void followDay() override { refreshSoon(); }
    [[nodiscard]] QString here() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeMeasures();
    void connectParts();
    void followSession();
    void follow(const AssessmentDelta& delta);
    void refreshSoon();
    void refresh();
    void showView(int view);
    void showChosen();
    void fold();
    void add();
    void remove();
    void move(int by);
    /// A row before the row `to`.
    void place(int row, int to);
    void makeFromWords();
    [[nodiscard]] std::vector<Change> measuresFromWords() const;
    [[nodiscard]] bool may(const QString& why);
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] bool mayReport();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const WindowStyle& windowStyle() const { return context().window.style; }

    Language m_language;
    QDate m_day; ///< invalid: the clock's
    MeasuresModel m_model;
    QTimer m_refresh;
    bool m_isStale = true;
    SegmentedControl* m_view;
    QWidget* m_measures;
    QBoxLayout* m_parts;
    MeasuresTable* m_table;
    MeasurePanel* m_panel;
    PaneScroll* m_scroll;
    EmptyState* m_nothing;
    Button* m_first = nullptr; ///< where there is nothing, as the next
    Button* m_firstFromWords = nullptr;
    FollowUpPane* m_followUp;
    QPointer<Button> m_add; ///< in the page's head
    QPointer<Button> m_fromWords;
};

} // namespace atalaya
