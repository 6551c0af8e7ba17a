#pragma once

#include "models/items/KeyedTableModel.h"
#include "models/session/Desk.h"
#include "models/session/WorkshopSession.h"

namespace atalaya {

/// A list of parts of the chosen workshop that are changed in place, by the one way of every change: setData() is false
/// when the session refused it, which said why. Follows the desk's choice and what changes in the workshop.
template <class Row> class WorkshopPartsModel : public KeyedTableModel<Row> {
public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : m_columns;
    }

protected:
    /// `desk` must outlive the model. A derived model calls follow() once it stands.
    WorkshopPartsModel(Desk& desk, int columns, QObject* parent)
        : KeyedTableModel<Row>(parent), m_desk(desk), m_columns(columns) {}

    void follow() {
        QObject::connect(&m_desk, &Desk::workshopChanged, this, [this] { followChosen(); });
        followChosen();
    }
    /// The chosen workshop's rows.
    [[nodiscard]] virtual std::vector<Row> rowsOf(const Workshop& workshop) const = 0;
    /// Whether a change may have made other rows of it.
    [[nodiscard]] virtual bool concerns(const WorkshopDelta& delta) const = 0;

    /// Null while none is chosen.
    [[nodiscard]] WorkshopSession* session() const { return m_desk.workshop(); }
    [[nodiscard]] bool mayChange() const {
        return session() && session()->isEditable() && !session()->workshop().ended.isValid();
    }

private:
    void followChosen() {
        if (const WorkshopSession* chosen = session()) {
            QObject::connect(chosen, &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
                if (concerns(delta)) {
                    refresh();
                }
            });
        }
        refresh();
    }
    void refresh() { this->sync(session() ? rowsOf(session()->workshop()) : std::vector<Row>()); }

    Desk& m_desk;
    int m_columns;
};

} // namespace atalaya
