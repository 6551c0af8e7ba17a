#pragma once

#include "views/reportpage/FindingsModel.h"
#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// Paints a finding: its sign, its title, its sentence in as many lines as it needs, at the right the step that leads
/// to its fix and, below it, the word that lists all it is about. What it is about stands below it, under its words.
class FindingDelegate : public RowDelegate {
    Q_OBJECT
public:
    FindingDelegate(const WindowStyle& style, QListView* list, const FindingsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the step stands in a row that takes `area`; empty when there is none.
    [[nodiscard]] QRect stepArea(const QRect& area, const QModelIndex& index) const;
    /// The same of the word that unfolds.
    [[nodiscard]] QRect unfoldArea(const QRect& area, const QModelIndex& index) const;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] int textWidth(int rowWidth, const QModelIndex& index) const;
    [[nodiscard]] int wordWidth(const QString& word) const;
    [[nodiscard]] QRect linkArea(const QRect& area, int line, const QString& word) const;

    QListView* m_list;
    const FindingsModel& m_model;
};

} // namespace atalaya
