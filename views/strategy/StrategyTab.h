#pragma once

#include "views/window/Page.h"

#include <any>

namespace atalaya {

class StrategyQuestions;

/// What every part of the Strategy page is given; all outlive the parts.
struct StrategyContext {
    WindowContext window;
    StrategyQuestions& questions;

    /// Null while no assessment is chosen.
    [[nodiscard]] AssessmentSession* session() const { return window.desk.session(); }
    /// By the desk's clock. A window may stay open for days: ask each time, see StrategyTab::followDay().
    [[nodiscard]] QDate today() const { return window.desk.surroundings().now().toLocalTime().date(); }
};

/// What can be edited in a drawer of the page.
enum class PlanThing { Head, Objective, Action, Measure, LifecycleStep };

/// One tab of the Strategy page. It follows the Desk's signals by itself, writes through the session, and asks the page
/// for what reaches beyond it: a drawer, another place. Without a session it is not shown.
class StrategyTab : public QWidget {
    Q_OBJECT
public:
    explicit StrategyTab(const StrategyContext& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context) {
        connect(this, &StrategyTab::hintsChanged, this, [this] { m_told = keyHints(); });
    }

    /// For places: "roadmap", "whatif", "objectives", "measures"; never translated, never changed once released.
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString word() const = 0;
    /// What stands at the right of the page's head while the tab is shown. The page takes it over, once; null: nothing.
    [[nodiscard]] virtual QWidget* makeTools() { return nullptr; }
    /// For the status strip: keys that do something now, where there is no row yet those that begin something. All
    /// for F1.
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const { return {}; }
    [[nodiscard]] virtual std::vector<KeyGroup> keyGroups() const {
        std::vector<KeyHint> keys = keyHints();
        return keys.empty() ? std::vector<KeyGroup>() : std::vector<KeyGroup>{{word(), std::move(keys)}};
    }
    /// The tab comes to the front. `subject`: a thing's id without braces, to be chosen; empty: as it was left.
    virtual void enter(const QString& subject) = 0;
    /// Something was stored or made in a drawer over the tab, and is to be chosen.
    virtual void chooseStored(const QString& subject) { enter(subject); }
    /// Goes to a part of the tab: a view that part() names, or where a member of the chosen thing is written when that
    /// is in no form. False when it has none of this name.
    virtual bool goTo(const QString& /*part*/) { return false; }
    /// Which of its views is shown, for places; empty: the one that it begins with.
    [[nodiscard]] virtual QString part() const { return {}; }
    /// What is half typed is stored.
    virtual void leave() {}
    /// Another day has begun: what is late, and where today is, are to be shown anew.
    virtual void followDay() {}
    /// The chosen thing's id without braces; empty when none is.
    [[nodiscard]] virtual QString here() const { return {}; }
    /// Puts the focus into the tab's search field. False when it has none.
    virtual bool search() { return false; }

    /// As those of Page, for when the page is made anew.
    [[nodiscard]] virtual QString whatHolds() const { return {}; }
    [[nodiscard]] virtual std::any handOver() { return {}; }
    virtual void takeOver(const std::any& /*left*/) {}

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);
    /// keyHints() has changed.
    void hintsChanged();
    /// The thing's drawer is to be opened.
    void editRequested(atalaya::PlanThing thing, const QUuid& id);
    /// A thing, or the strategy's head when the id is null, is to be mended, see memberToMend().
    void mendRequested(const QUuid& id, const QString& member);
    /// A new one is to be made, below `parent` (an objective; of a measure also an action) or nowhere when that is
    /// null.
    void addRequested(atalaya::PlanThing thing, const QUuid& parent);

protected:
    [[nodiscard]] const StrategyContext& context() const { return m_context; }
    [[nodiscard]] AssessmentSession* session() const { return m_context.session(); }
    /// After anything that keys may depend on.
    void tellHints() {
        if (keyHints() != m_told) {
            Q_EMIT hintsChanged();
        }
    }

private:
    StrategyContext m_context;
    std::vector<KeyHint> m_told; ///< when hintsChanged() was last sent
};

} // namespace atalaya
