#pragma once

#include "views/widgets/RowDelegate.h"
#include "views/widgets/WrappedHeights.h"

class QListView;

namespace atalaya {

/// Rows of a list that are as high as their sentences.
class WrapDelegate : public RowDelegate {
    Q_OBJECT
public:
    WrapDelegate(const WindowStyle& style, QListView* list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QListView* m_list;
    mutable WrappedHeights m_heights;
};

} // namespace atalaya
