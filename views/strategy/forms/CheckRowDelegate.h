#pragma once

#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// A row with its box: a click anywhere on it ticks.
class CheckRowDelegate : public RowDelegate {
    Q_OBJECT
public:
    CheckRowDelegate(const WindowStyle& style, QListView* list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QListView* m_list;
};

} // namespace atalaya
