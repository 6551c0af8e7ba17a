#include "views/score/AnswerEvidenceDelegate.h"

#include "models/items/AnswerEvidenceModel.h"
#include "models/items/EvidenceWords.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double gradePx = 20, gradeGapPx = 8, gradePaddingPx = 4;

} // namespace

AnswerEvidenceDelegate::AnswerEvidenceDelegate(const WindowStyle& style, QListView* list,
                                               const AnswerEvidenceModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {
    setHairlines(false);
}

std::pair<int, int> AnswerEvidenceDelegate::heights(const QModelIndex& index, int width) const {
    return wrappedHeights(index.data().toString(), AnswerEvidenceModel::noteOn(m_model.row(index.row())),
                          width - windowStyle().px(gradePx + gradeGapPx));
}

QSize AnswerEvidenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_list->viewport()->width();
    const auto [title, note] = heights(index, width - 2 * windowStyle().px(gradeGapPx));
    return {width, title + note + 2 * windowStyle().px(gradePaddingPx)};
}

void AnswerEvidenceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                          const Row& row) const {
    const WindowStyle& style = windowStyle();
    const AnswerEvidenceRow& shown = m_model.row(index.row());
    const auto [title, note] = heights(index, row.content.width());
    const int side = style.px(gradePx);
    const int top = row.content.top() + (row.content.height() - title - note) / 2;
    paintGrade(painter, QRect(row.content.left(), top, side, side), evidence::gradeLetter(shown.grade).at(0),
               style.theme(), style.px(100) / 100.0);
    QRect words = row.content.adjusted(side + style.px(gradeGapPx), 0, 0, 0);
    words.setTop(top);
    paintWrapped(painter, words, row, index.data().toString(), AnswerEvidenceModel::noteOn(shown),
                 shown.isValid ? row.text2 : style.colour("blocker"));
}

} // namespace atalaya
