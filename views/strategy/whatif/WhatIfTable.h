#pragma once

#include "models/items/WhatIfModel.h"

#include <QTableView>

namespace atalaya {

class WindowStyle;

/// The actions to choose from. Space or a click on the mark ticks; Left and Right move the action by a quarter,
/// Backspace puts it back, D wants other dates, M wants it in the best plan, X leaves it out. activated() wants it
/// edited.
class WhatIfTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive this.
    WhatIfTable(const WindowStyle& style, WhatIfModel& model);

    /// Null while no row is chosen.
    [[nodiscard]] QUuid currentAction() const;
    void goTo(const QUuid& action);
    /// After the rows changed.
    void fit();
    /// What else can be done with the current action, at a place of the screen.
    void showMenu(const QPoint& at);

Q_SIGNALS:
    void currentActionChanged();
    /// By so many quarters; 0: back to the plan's days.
    void moveWanted(const QUuid& action, int quarters);
    void datesWanted(const QUuid& action);
    void exclusionWanted(const QUuid& action);
    void demandWanted(const QUuid& action);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();

    const WindowStyle& m_style;
    WhatIfModel& m_model;
};

} // namespace atalaya
