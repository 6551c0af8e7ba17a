#pragma once

#include "models/items/StageCardsModel.h"
#include "views/strategy/StrategyTab.h"
#include "views/widgets/Drawer.h"

class QComboBox;
class QTableView;

namespace atalaya {

struct AssessmentDelta;
class Button;
class EmptyState;
class Label;
class LinkButton;
class SearchField;
class SegmentedControl;
class StageLabel;
class WrapLabel;

/// "One stage more": the questions that can go one stage further, with what the framework says of the next stage. One
/// click, or Enter, makes a card the draft of an action. The other questions have cards as well, which say why there is
/// no next stage, or none to go on from yet.
class StageCardsDrawer : public Drawer {
    Q_OBJECT
public:
    StageCardsDrawer(const StrategyContext& context, QWidget* host);

    /// Drafts go below `objective`, or nowhere when that is null; `indicator` is chosen, when there is a card of it.
    void openFor(const QUuid& objective, const QString& indicator);

Q_SIGNALS:
    void made(const QUuid& action);
    /// The action's form is wanted.
    void formWanted(const QUuid& action);
    void jumpRequested(const atalaya::Place& place);

private:
    void makeContent();
    QWidget* makeCard();
    void makeFoot();
    void followSession();
    void follow(const AssessmentDelta& delta);
    void refresh();
    void narrow();
    void choose(const QString& indicator);
    void showCard();
    void showStanding(const StageCardRow& row);
    void showDraft(const StageCardRow* row);
    void showMade();
    void showNothing();
    [[nodiscard]] static QString proofText(const NextStageCard& card);
    [[nodiscard]] StageCardsModel::Which which() const;
    void makeDraft();
    void fitRows();
    [[nodiscard]] const StageCardRow* chosen() const;

    StrategyContext m_context;
    StageCardsModel m_model;
    SegmentedControl* m_which;
    SearchField* m_search;
    QTableView* m_list;
    EmptyState* m_nothing;
    QWidget* m_card = nullptr;
    WrapLabel* m_title = nullptr;
    StageLabel* m_now = nullptr;
    Label* m_arrow = nullptr;
    StageLabel* m_next = nullptr;
    WrapLabel* m_standing = nullptr;
    WrapLabel* m_floor = nullptr;
    WrapLabel* m_criterion = nullptr;
    WrapLabel* m_proof = nullptr;
    WrapLabel* m_owners = nullptr;
    WrapLabel* m_effort = nullptr;
    WrapLabel* m_planned = nullptr;
    LinkButton* m_question = nullptr;
    QWidget* m_below = nullptr;
    QComboBox* m_objective = nullptr;
    Button* m_make = nullptr;
    WrapLabel* m_done = nullptr;
    Button* m_open = nullptr;
    QUuid m_lastMade;
};

} // namespace atalaya
