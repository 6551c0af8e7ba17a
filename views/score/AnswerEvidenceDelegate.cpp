#include "views/score/AnswerEvidenceDelegate.h"

#include "models/items/AnswerEvidenceModel.h"
#include "models/items/EvidenceWords.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double signPx = 20, gapPx = 8, paddingPx = 4;

int wrappedHeight(const QFont& font, int width, const QString& text) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

AnswerEvidenceDelegate::AnswerEvidenceDelegate(const WindowStyle& style, QListView* list,
                                               const AnswerEvidenceModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {
    setHairlines(false);
}

std::pair<int, int> AnswerEvidenceDelegate::heights(const QModelIndex& index, int width) const {
    const WindowStyle& style = windowStyle();
    const int words = width - style.px(signPx + gapPx);
    // Measured in the weight of a chosen row, so that choosing moves nothing.
    return {wrappedHeight(style.font("body", 600), words, index.data().toString()),
            wrappedHeight(style.font("caption"), words, AnswerEvidenceModel::noteOn(m_model.row(index.row())))};
}

QSize AnswerEvidenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_list->viewport()->width();
    const auto [title, note] = heights(index, width - 2 * windowStyle().px(gapPx));
    return {width, title + note + 2 * windowStyle().px(paddingPx)};
}

void AnswerEvidenceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                          const Row& row) const {
    const WindowStyle& style = windowStyle();
    const AnswerEvidenceRow& shown = m_model.row(index.row());
    const auto [title, note] = heights(index, row.content.width());
    const int side = style.px(signPx);
    const int top = row.content.top() + (row.content.height() - title - note) / 2;
    paintGrade(painter, QRect(row.content.left(), top, side, side), evidence::gradeLetter(shown.grade).at(0),
               style.theme(), style.px(100) / 100.0);
    const QRect words = row.content.adjusted(side + style.px(gapPx), 0, 0, 0);
    painter.setFont(style.font("body", row.weight));
    painter.setPen(row.text);
    painter.drawText(QRect(words.left(), top, words.width(), title), Qt::TextWordWrap | Qt::AlignLeading,
                     index.data().toString());
    painter.setFont(style.font("caption"));
    painter.setPen(shown.isValid ? row.text2 : style.colour("blocker"));
    painter.drawText(QRect(words.left(), top + title, words.width(), note), Qt::TextWordWrap | Qt::AlignLeading,
                     AnswerEvidenceModel::noteOn(shown));
}

} // namespace atalaya
