#pragma once

#include "models/items/AgendaModel.h"
#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// Paints a line of the running agenda: its time, the sign of its result, its title in as many lines as it needs, and
/// below it what became of it or how long it may take.
class AgendaDelegate : public RowDelegate {
    Q_OBJECT
public:
    AgendaDelegate(const WindowStyle& style, QListView* list, const AgendaModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    /// Heights of title and note in a row that is so wide.
    [[nodiscard]] std::pair<int, int> heights(const AgendaRow& line, int width) const;
    void paintSign(QPainter& painter, const AgendaRow& line, const QRect& area, const Row& row) const;

    const QListView* m_list;
    const AgendaModel& m_model;
};

} // namespace atalaya
