#pragma once

#include "models/session/WorkshopSession.h"
#include "views/workshop/WorkshopContext.h"

#include <QWidget>

namespace atalaya {

/// One part of the preparation. Shows what the chosen workshop holds and stores each edit at once.
class PrepareSection : public QWidget {
    Q_OBJECT
public:
    explicit PrepareSection(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Shows what is stored now. What is being typed stays.
    virtual void refresh() = 0;
    /// Another workshop is chosen, or none: nothing that was read or said for the last one stays.
    virtual void begin() {}
    /// Stores what is half typed.
    virtual void leave() {}

    /// Why the chosen workshop cannot be changed, in a sentence with the next step; empty when it can, or when none is
    /// chosen.
    [[nodiscard]] static QString whyNotChange(const WorkshopSession* session);

protected:
    [[nodiscard]] const WorkshopContext& context() const { return m_context; }
    [[nodiscard]] WorkshopSession* session() const { return m_context.session(); }
    [[nodiscard]] const WindowStyle& windowStyle() const { return m_context.window.style; }
    [[nodiscard]] bool mayChange() const { return session() && whyNotChange(session()).isEmpty(); }
    /// False when there is no workshop, or when it was refused, which the page shows.
    bool perform(const std::vector<WorkshopChange>& changes);

private:
    WorkshopContext m_context;
};

} // namespace atalaya
