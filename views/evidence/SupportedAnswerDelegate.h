#pragma once

#include "models/items/SupportedAnswersModel.h"
#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

/// Paints an indicator with the sign of its stage, its code and title in as many lines as they need, and its stage as a
/// numeral; where a piece of evidence supports one criterion only, that stands below.
class SupportedAnswerDelegate : public RowDelegate {
    Q_OBJECT
public:
    SupportedAnswerDelegate(const WindowStyle& style, QListView* view, const SupportedAnswersModel& model);

    /// Whether each row ends in a word that detaches the piece from its answer.
    void setDetachable(bool detachable);
    /// Where that word stands in a row that takes `area`; empty when there is none.
    [[nodiscard]] QRect detachArea(const QRect& area) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QString note(const SupportedAnswerRow& answer) const;
    [[nodiscard]] int wordsWidth() const;

    const QListView* m_list;
    const SupportedAnswersModel& m_model;
    bool m_detachable = false;
};

} // namespace atalaya
