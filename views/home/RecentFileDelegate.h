#pragma once

#include "models/items/RecentFilesModel.h"
#include "views/widgets/RowDelegate.h"

namespace atalaya {

/// Paints the rows of a RecentFilesModel: folder, name and what is known of the file; one that is gone is quiet.
class RecentFileDelegate : public RowDelegate {
    Q_OBJECT
public:
    RecentFileDelegate(const WindowStyle& style, QAbstractItemView* view, const RecentFilesModel& model);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    const RecentFilesModel& m_model;
};

} // namespace atalaya
