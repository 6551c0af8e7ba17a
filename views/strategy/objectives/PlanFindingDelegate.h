#pragma once

#include "models/items/PlanFindingsModel.h"
#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// Paints what the strategy lacks, as the pre-flight's findings look: a sign, a title, a sentence in as many lines as
/// it needs, at the right the step that leads there and the word that unfolds.
class PlanFindingDelegate : public RowDelegate {
    Q_OBJECT
public:
    PlanFindingDelegate(const WindowStyle& style, QListView* list, const PlanFindingsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the step stands in a row that takes `area`; empty when there is none.
    [[nodiscard]] QRect stepArea(const QRect& area, const QModelIndex& index) const;
    /// The same of the word that unfolds.
    [[nodiscard]] QRect unfoldArea(const QRect& area, const QModelIndex& index) const;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] int wordWidth(const QString& word) const;
    [[nodiscard]] int linksWidth(const QModelIndex& index) const;
    [[nodiscard]] int textWidth(int rowWidth, const QModelIndex& index) const;
    [[nodiscard]] QRect linkArea(const QRect& area, const QModelIndex& index, int line, const QString& word) const;

    QListView* m_list;
    const PlanFindingsModel& m_model;
};

} // namespace atalaya
