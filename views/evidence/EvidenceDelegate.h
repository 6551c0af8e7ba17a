#pragma once

#include "models/items/EvidenceFilterModel.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/WrappedHeights.h"

class QTableView;

namespace atalaya {

/// Paints the cells of the register: the grade as its letter in a square, a review-by date that is past or near with
/// its sign, the kept copy as a shield. Titles break into as many lines as they need.
class EvidenceDelegate : public RowDelegate {
    Q_OBJECT
public:
    EvidenceDelegate(const WindowStyle& style, QTableView* table, const EvidenceFilterModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] const WrappedHeights& heights() const { return m_heights; }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    void paintReviewBy(QPainter& painter, const EvidenceRow& evidence, const QStyleOptionViewItem& option,
                       const Row& row, const QString& text) const;
    void paintFile(QPainter& painter, const EvidenceRow& evidence, const QStyleOptionViewItem& option,
                   const Row& row) const;

    const QTableView* m_table;
    const EvidenceFilterModel& m_model;
    mutable WrappedHeights m_heights;
};

/// Paints one piece of evidence in two lines, for lists to choose from: code and title, and below it what tells how
/// good a proof it is.
class EvidenceChoiceDelegate : public RowDelegate {
    Q_OBJECT
public:
    EvidenceChoiceDelegate(const WindowStyle& style, QAbstractItemView* view, const EvidenceFilterModel& model);

    /// Words at the right end of a row, "attached", or nothing.
    using Remark = std::function<QString(const EvidenceRow&)>;
    void setRemark(Remark remark) { m_remark = std::move(remark); }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    const EvidenceFilterModel& m_model;
    Remark m_remark;
};

} // namespace atalaya
