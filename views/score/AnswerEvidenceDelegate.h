#pragma once

#include "views/widgets/RowDelegate.h"

class QListView;

namespace atalaya {

class AnswerEvidenceModel;
struct AnswerEvidenceRow;

/// Grade, code and title of a piece of evidence and, below, where it comes from and how long it proves something;
/// wrapped in as many lines as they need.
class AnswerEvidenceDelegate : public RowDelegate {
    Q_OBJECT
public:
    AnswerEvidenceDelegate(const WindowStyle& style, QListView* list, const AnswerEvidenceModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    /// Heights of title and note in `width` px.
    [[nodiscard]] std::pair<int, int> heights(const QModelIndex& index, int width) const;

    QListView* m_list;
    const AnswerEvidenceModel& m_model;
};

} // namespace atalaya
