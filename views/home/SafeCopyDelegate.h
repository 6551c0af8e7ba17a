#pragma once

#include "models/items/SafeCopiesModel.h"
#include "views/widgets/RowDelegate.h"

namespace atalaya {

/// How a copy is shown by its state: the name of an icon and the token of its colour.
struct CopySign {
    QString icon;
    const char* token;
};
[[nodiscard]] CopySign signOf(SafeCopies::State state);

/// Paints the rows of a SafeCopiesModel: sign, time, and what is known of the copy.
class SafeCopyDelegate : public RowDelegate {
    Q_OBJECT
public:
    SafeCopyDelegate(const WindowStyle& style, QAbstractItemView* view, const SafeCopiesModel& model);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    const SafeCopiesModel& m_model;
};

} // namespace atalaya
