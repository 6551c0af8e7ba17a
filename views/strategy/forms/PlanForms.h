#pragma once

#include "views/strategy/StrategyTab.h"

#include <QPointer>

namespace atalaya {

class ActionForm;
class Drawer;
class HeadForm;
class MeasureForm;
class ObjectiveForm;
class PlanForm;
class StageCardsDrawer;
class StepForm;

/// The leaves of the Strategy page: a form for each kind of thing, and "one stage more". Each is made when it is first
/// wanted; one is open at a time, and what is half typed on another stands there again the next time.
class PlanForms : public QObject {
    Q_OBJECT
public:
    /// The leaves lie over `host`, which they outlive in no case; so does this.
    PlanForms(const StrategyContext& context, QWidget* host);

    [[nodiscard]] bool isOpen() const { return open() != nullptr; }
    /// The leaf that is open; null while none is.
    [[nodiscard]] Drawer* open() const;
    /// The keys that work while one is open, for the status strip.
    [[nodiscard]] static std::vector<KeyHint> keyHints();
    /// The same for the leaf that is open: the stage cards store nothing.
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// Of a leaf that has no keys of its own.
    [[nodiscard]] static std::vector<KeyHint> plainHints();
    /// All keys of the leaves, for F1.
    [[nodiscard]] static std::vector<KeyGroup> keyGroups();

public Q_SLOTS:
    void edit(atalaya::PlanThing thing, const QUuid& id);
    /// The same, at the field that has `member`.
    void editAt(atalaya::PlanThing thing, const QUuid& id, const QString& member);
    /// `parent`: an objective; of a measure also an action; or null.
    void add(atalaya::PlanThing thing, const QUuid& parent);
    /// "One stage more". Drafts go below `objective`, or nowhere when that is null.
    void showStageCards(const QUuid& objective, const QString& indicator = {});
    void close();

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);
    /// A thing was stored or made: it is to be chosen.
    void changedChoice(const QUuid& id);
    void opened();
    void closed();

private:
    [[nodiscard]] PlanForm* form(PlanThing thing);
    template <class Leaf> Leaf* made(QPointer<Leaf>& leaf);
    void follow(Drawer* leaf);
    void closeAllBut(const Drawer* leaf);
    [[nodiscard]] std::vector<Drawer*> leaves() const;

    StrategyContext m_context;
    QWidget* m_host;
    // They are the host's.
    QPointer<ActionForm> m_action;
    QPointer<ObjectiveForm> m_objective;
    QPointer<MeasureForm> m_measure;
    QPointer<StepForm> m_step;
    QPointer<HeadForm> m_head;
    QPointer<StageCardsDrawer> m_cards;
};

} // namespace atalaya
