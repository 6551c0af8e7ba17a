#pragma once

#include "models/session/Desk.h"
#include "models/session/Preferences.h"
#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/window/Notices.h"
#include "views/window/Place.h"

#include <QWidget>

#include <any>
#include <functional>
#include <vector>

class QKeySequence;
class QShortcut;

namespace atalaya {

/// What every page is given; all outlive the pages.
struct WindowContext {
    Desk& desk;
    WindowStyle& style;
    Icons& icons;
    Preferences& preferences;
    Notices& notices;
};

/// A key and what it does here, for the status strip: {"N", "not applicable"}.
struct KeyHint {
    QStringList keys; ///< native names, one key cap each; "–" is a dash between two
    QString word;
    bool operator==(const KeyHint&) const = default;
};

/// Keys of one kind with what they do, for the list that F1 shows.
struct KeyGroup {
    QString heading;
    std::vector<KeyHint> keys;
};

/// One page of the window: a widget that follows the Desk's signals by itself and asks the window for nothing but to go
/// elsewhere. While no assessment is chosen (Desk::session() is null) it shows an empty state that teaches.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(PageId id, const WindowContext& context, QWidget* parent) : QWidget(parent), m_id(id), m_context(context) {}

    [[nodiscard]] PageId id() const { return m_id; }
    /// The word in the rail, also the accessible name of the page.
    [[nodiscard]] virtual QString word() const { return wordOf(m_id); }
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const { return {}; }
    /// Every key of the page. The strip shows a few of them, F1 all, with those that work everywhere.
    [[nodiscard]] virtual std::vector<KeyGroup> keyGroups() const {
        std::vector<KeyHint> keys = keyHints();
        return keys.empty() ? std::vector<KeyGroup>() : std::vector<KeyGroup>{{word(), std::move(keys)}};
    }
    /// Called when the page comes to the front, with where to go on it.
    virtual void enter(const Place& place) = 0;
    /// Called before another page comes and before the window closes: stores what is half typed.
    virtual void leave() {}
    /// Where "continue where I was" leads back to.
    [[nodiscard]] virtual Place here() const { return {m_id, {}, {}}; }
    /// Puts the focus into the page's search field. False when it has none.
    virtual bool search() { return false; }

    // The window is made anew when its language changes; see MainWindow::handOver().
    /// What goes on here, or is unfinished and kept nowhere, and would end with the page: one sentence that says what
    /// to wait for or to do. Empty: nothing; only then the page may give way.
    [[nodiscard]] virtual QString whatHolds() const { return {}; }
    /// Whether something of the page is to be seen or goes on while another one is in front: then the page that takes
    /// its place is made at once, else when somebody goes there.
    [[nodiscard]] virtual bool goesOn() const { return false; }
    /// What the page shows beyond here(), for the page of the same kind that takes its place. What goes on is that
    /// one's from now on, and does not end with this page. Empty: nothing.
    [[nodiscard]] virtual std::any handOver() { return {}; }
    /// What handOver() of the page before gave.
    virtual void takeOver(const std::any& /*left*/) {}

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);
    /// keyHints() has changed.
    void hintsChanged();

protected:
    /// A key that acts while the page is to be seen and no field takes it for itself; name it in keyGroups().
    QShortcut* addKey(const QKeySequence& keys, std::function<void()> act);
    [[nodiscard]] const WindowContext& context() const { return m_context; }
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

private:
    PageId m_id;
    WindowContext m_context;
};

} // namespace atalaya
