#pragma once

#include "models/items/LifecycleModel.h"
#include "views/strategy/StrategyTab.h"

class QStackedLayout;

namespace atalaya {

class Button;
class EmptyState;
class IconButton;
class LifecycleTable;
class NoticeBox;
class SectionHeading;

/// The lifecycle of a national strategy as a checklist by its phases. Empty, it offers the steps of the Guide.
class LifecyclePane : public QWidget {
    Q_OBJECT
public:
    /// `today` says which day it is: what a tick says, and from which on a step is late.
    LifecyclePane(const StrategyContext& context, const Language& language, const std::function<QDate()>& today,
                  QWidget* parent = nullptr);

    /// False when there is no such step.
    bool choose(const QUuid& step);
    /// Null when none, or a phase, is chosen.
    [[nodiscard]] QUuid current() const;
    [[nodiscard]] LifecycleModel& model() { return m_model; }
    [[nodiscard]] LifecycleTable* table() const { return m_table; }
    void takeFocus();
    /// Whether there is no step yet, and the ways to begin are shown.
    [[nodiscard]] bool isBeginning() const { return !m_model.hasSteps(); }
    /// What is half typed is stored.
    void leave();
    void followDay() { m_model.show(session()); }

Q_SIGNALS:
    /// The form of a step is to be opened.
    void editRequested(atalaya::PlanThing thing, const QUuid& step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where there is little room, it is the steps' words that keep theirs.
    void fold();
    void makeButtons(QWidget* buttons);
    void followSession();
    void refresh();
    void refreshButtons();
    void begin();
    void add();
    void remove();
    void openForm();
    void move(int by);
    void place(int row, int to);
    bool mayEdit();
    [[nodiscard]] AssessmentSession* session() const { return m_given.session(); }

    StrategyContext m_given;
    LifecycleModel m_model;
    QStackedLayout* m_shown;
    QWidget* m_work;
    EmptyState* m_beginning;
    Button* m_begin;
    Button* m_beginOwn;
    NoticeBox* m_whyNot;
    SectionHeading* m_head;
    LifecycleTable* m_table;
    Button* m_add = nullptr;
    Button* m_open = nullptr;
    Button* m_remove = nullptr;
    IconButton* m_up = nullptr;
    IconButton* m_down = nullptr;
};

} // namespace atalaya
