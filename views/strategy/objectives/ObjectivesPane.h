#pragma once

#include "models/items/ObjectiveTreeModel.h"
#include "views/strategy/StrategyTab.h"

class QAbstractButton;
class QStackedLayout;

namespace atalaya {

class Button;
class EmptyState;
class IconButton;
class NoticeBox;
class ObjectiveTree;

/// The tree of objectives and actions with what can be done in it; three ways to begin while there is nothing.
class ObjectivesPane : public QWidget {
    Q_OBJECT
public:
    ObjectivesPane(const StrategyContext& context, const Language& language, QWidget* parent = nullptr);

    /// Chooses an objective or an action. False when there is no such thing.
    bool choose(const QUuid& id);
    /// Null when nothing, or the row of those without an objective, is chosen.
    [[nodiscard]] QUuid current() const;
    [[nodiscard]] ObjectiveTreeModel& model() { return m_model; }
    [[nodiscard]] ObjectiveTree* tree() const { return m_tree; }
    void takeFocus();
    /// Whether there is nothing yet, and the ways to begin are shown.
    [[nodiscard]] bool isBeginning() const;

    // What the tab's buttons do, too.
    void addObjective();
    void addAction();
    void openStageCards();

Q_SIGNALS:
    void editRequested(atalaya::PlanThing thing, const QUuid& id);
    void addRequested(atalaya::PlanThing thing, const QUuid& parent);
    void stageCardsRequested(const QUuid& objective);
    void workbookRequested();

private:
    void makeButtons();
    IconButton* makeMove(const char* icon, const QString& word, Qt::Key arrow);
    void makeBeginning();
    /// Of what begins something: they work where the tree is not shown, too.
    void addKeys();
    void followSession();
    void refresh();
    void refreshButtons();
    /// Says why nothing can be edited; true when something can.
    bool mayEdit();
    void edit();
    void move(Qt::Key arrow);
    void remove();
    [[nodiscard]] AssessmentSession* session() const { return m_given.session(); }

    StrategyContext m_given;
    ObjectiveTreeModel m_model;
    QStackedLayout* m_shown;
    QWidget* m_work;
    EmptyState* m_beginning;
    NoticeBox* m_whyNot;
    ObjectiveTree* m_tree;
    QWidget* m_buttons;
    Button* m_addAction = nullptr;
    Button* m_addObjective = nullptr;
    Button* m_cards = nullptr;
    Button* m_edit = nullptr;
    Button* m_remove = nullptr;
    IconButton* m_up = nullptr;
    IconButton* m_down = nullptr;
    IconButton* m_in = nullptr;
    IconButton* m_out = nullptr;
    std::vector<QAbstractButton*> m_begin;
};

} // namespace atalaya
