#pragma once

#include "models/items/WhatIfModel.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints an action that may be chosen: mark, code and title with its notes, the towers it lifts to, numbers. What is
/// not chosen is quieter. A click on the mark ticks.
class WhatIfDelegate : public RowDelegate {
    Q_OBJECT
public:
    WhatIfDelegate(const WindowStyle& style, QTableView* table, const WhatIfModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    struct Place {
        QRect tower;
        QRect word;
    };
    /// Where the towers of a row stand in `width`, in lines, from the origin on.
    [[nodiscard]] std::vector<Place> placesOf(const WhatIfRow& row, int width) const;
    [[nodiscard]] int markWidth() const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Row& row) const;
    void paintLifts(QPainter& painter, const WhatIfRow& shown, const Row& row) const;

    QTableView* m_table;
    const WhatIfModel& m_model;
};

} // namespace atalaya
