#pragma once

#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

class MinutesModel;

/// Tower, code and title of a question and, below, what the room came to and how it voted; wrapped in as many lines as
/// they need.
class MinutesDelegate : public RowDelegate {
    Q_OBJECT
public:
    MinutesDelegate(const WindowStyle& style, QListView* list, const MinutesModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QString note(const QModelIndex& index) const;
    /// Heights of title and note in `width` px.
    [[nodiscard]] std::pair<int, int> heights(const QModelIndex& index, int width) const;

    QListView* m_list;
    const MinutesModel& m_model;
};

} // namespace atalaya
