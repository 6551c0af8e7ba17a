#pragma once

#include "assessments/strategy/Lifecycle.h"
#include "models/items/KeyedTableModel.h"
#include "models/session/AssessmentSession.h"

#include <QPointer>

#include <functional>

namespace atalaya {

/// A phase, or one of its steps.
struct LifecycleModelRow {
    QString key; ///< the step's id without braces; of a phase its number
    bool isPhase = false;
    LifecyclePhase phase = LifecyclePhase::Initiation;
    QUuid step; ///< null of a phase
    QString title;
    PhaseProgress progress; ///< of a phase
    QString owner;
    QDate due;        ///< invalid: none
    QDate done;       ///< invalid: not yet
    int daysOver = 0; ///< since a due day that has passed; 0: it has not

    bool operator==(const LifecycleModelRow&) const = default;
};

/// The lifecycle of a national strategy as a checklist: its five phases, each with its steps, which are ticked, owned
/// and given a day in place. Every change goes through the session; false when it refused, which said why.
class LifecycleModel : public KeyedTableModel<LifecycleModelRow> {
    Q_OBJECT
public:
    enum Column { Step, Owner, Due, State, ColumnCount };

    /// `today` says which day it is when it is asked: that is the day that a tick is given, and from which on a step is
    /// late. A window may stay open for days.
    LifecycleModel(Language language, std::function<QDate()> today, QObject* parent = nullptr);
    LifecycleModel(Language language, QDate today, QObject* parent = nullptr)
        : LifecycleModel(
              std::move(language), [today] { return today; }, parent) {}

    /// Shows another session's plan; null shows nothing. The session may be destroyed before the model.
    void show(AssessmentSession* session);
    [[nodiscard]] bool isEditable() const { return m_session && m_session->isEditable(); }
    /// Whether steps may be ticked, which is reported on the plan: of an approved assessment too.
    [[nodiscard]] bool mayTick() const { return m_session && m_session->mayReport(); }
    [[nodiscard]] bool hasSteps() const { return m_session && !m_session->assessment().plan.lifecycle.empty(); }

    /// Puts the steps of the Guide in, as one step of the history.
    bool beginWithGuide();
    /// A step at the end of a phase; its id, or null.
    QUuid add(LifecyclePhase phase);
    bool remove(int row);
    /// One place up (-1) or down (1), at an end of its phase into the next phase.
    bool move(int row, int by);
    [[nodiscard]] bool canMove(int row, int by) const { return moveOf(row, placeOf(row, by)).has_value(); }
    /// A step before the row `to`, or behind all at rowCount(): in the phase of the row above that place. False where
    /// it stands there already.
    bool moveTo(int row, int to);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const AssessmentDelta& delta);
    void refresh();
    [[nodiscard]] std::optional<MoveLifecycleStep> moveOf(int row, int to) const;
    /// Before which row a step comes to stand when it moves by one place.
    [[nodiscard]] static int placeOf(int row, int by) { return by < 0 ? row - 1 : row + 2; }
    [[nodiscard]] QString stateOf(const LifecycleModelRow& row) const;
    bool store(const LifecycleStep& step, const StepName& name);

    Language m_language;
    std::function<QDate()> m_today;
    QPointer<AssessmentSession> m_session;
};

} // namespace atalaya
