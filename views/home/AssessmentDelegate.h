#pragma once

#include "models/items/AssessmentListModel.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints the cells of an AssessmentListModel: two lines of words, the status as its sign, coverage as a bar beside its
/// figures, the score with what must stand beside it.
class AssessmentDelegate : public RowDelegate {
    Q_OBJECT
public:
    AssessmentDelegate(const WindowStyle& style, QTableView* table, const AssessmentListModel& model);

    /// What a cell needs for the sign of any status and that of practice beside it, px of the screen.
    [[nodiscard]] static int roomForSigns(const WindowStyle& style);
    /// What a cell needs for the bar of coverage and words of that width beside it, px of the screen.
    [[nodiscard]] static int roomForAnswered(const WindowStyle& style, int words);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    /// State and round above, scope below, each in as many lines as it takes: they tell the rows apart.
    struct Names {
        QStringList above;
        QStringList below;
    };
    [[nodiscard]] Names namesIn(int width, const AssessmentRow& assessment) const;
    [[nodiscard]] int heightOf(const Names& names) const;
    void paintNames(QPainter& painter, const AssessmentRow& assessment, const Row& row) const;
    void paintStatus(QPainter& painter, const AssessmentRow& assessment, const Row& row,
                     Qt::LayoutDirection direction) const;
    void paintAnswered(QPainter& painter, const QModelIndex& index, const Row& row,
                       Qt::LayoutDirection direction) const;

    QTableView* m_table;
    const AssessmentListModel& m_model;
};

} // namespace atalaya
