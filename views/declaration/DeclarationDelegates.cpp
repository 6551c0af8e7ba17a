#include "views/declaration/DeclarationDelegates.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

/// Height of `text` in lines of `width` px.
int textHeight(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 1), Qt::TextWordWrap, text).height();
}

} // namespace

DeclarationContentsDelegate::DeclarationContentsDelegate(const WindowStyle& style, QAbstractItemView* view,
                                                         const DeclarationContentsModel& model)
    : RowDelegate(style, view), m_view(view), m_model(model) {
    setRowHeight(27);
    setHairlines(false);
}

QRect DeclarationContentsDelegate::titleArea(const QRect& content) const {
    return content.adjusted(windowStyle().px(8 + 30), 0, -windowStyle().px(4), 0);
}

QSize DeclarationContentsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const DeclarationContentsRow& line = m_model.row(index.row());
    const int width = m_view->viewport()->width() - 2 * style.px(8);
    if (line.isHeading) {
        return {width, textHeight(style.font("caption", 600), line.title, width - style.px(8)) + style.px(12)};
    }
    const int height = textHeight(style.font("body", 600), line.title, titleArea(QRect(0, 0, width, 1)).width());
    return {width, std::max(rowHeight(), height + style.px(8))};
}

void DeclarationContentsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                               const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const DeclarationContentsRow& line = m_model.row(index.row());
    const auto place = [&](const QRect& area) { return QStyle::visualRect(option.direction, row.content, area); };
    if (line.isHeading) {
        paintText(painter, place(row.content.adjusted(style.px(8), style.px(4), 0, 0)), line.title,
                  style.font("caption", 600), style.colour("text2"));
        return;
    }
    const QRect numeral(row.content.left() + style.px(8), row.content.top(), style.px(28), row.content.height());
    paintText(painter, place(numeral), line.numeral, style.font("body", row.weight, true),
              row.selected ? row.text : row.text2);
    paintText(painter, place(titleArea(row.content)), line.title, style.font("body", row.weight), row.text);
}

ParagraphQuestionDelegate::ParagraphQuestionDelegate(const WindowStyle& style, QAbstractItemView* view,
                                                     const ParagraphQuestionsModel& model)
    : RowDelegate(style, view), m_view(view), m_model(model) {}

QString ParagraphQuestionDelegate::titleOf(const ParagraphQuestionRow& question) {
    return tr("%1 %2", "number and title of a question").arg(question.number, question.title);
}

QRect ParagraphQuestionDelegate::titleArea(const QRect& content, const ParagraphQuestionRow& question) const {
    const WindowStyle& style = windowStyle();
    return content.adjusted(style.px(8) + (question.isScored ? style.px(24) : 0), 0,
                            -style.px(8) - (question.isScored ? style.px(24) : 0), 0);
}

QRect ParagraphQuestionDelegate::stageOf(const QModelIndex& index, const QRect& row) const {
    if (!m_model.row(index.row()).isScored) {
        return {};
    }
    const int width = windowStyle().px(8 + 24 + 8); // from the end of the title to that of the row
    return QStyle::visualRect(m_view->layoutDirection(), row,
                              QRect(row.right() + 1 - width, row.top(), width, row.height()));
}

QSize ParagraphQuestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const ParagraphQuestionRow& question = m_model.row(index.row());
    const int width = m_view->viewport()->width();
    const QRect title = titleArea(QRect(0, 0, width - 2 * style.px(8), 1), question);
    return {width, std::max(rowHeight(), textHeight(style.font("body", 600, true), titleOf(question), title.width()) +
                                             style.px(10))};
}

void ParagraphQuestionDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                             const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const ParagraphQuestionRow& question = m_model.row(index.row());
    const auto place = [&](const QRect& area) { return QStyle::visualRect(option.direction, row.content, area); };
    const QRect title = titleArea(row.content, question);
    paintText(painter, place(title), titleOf(question), style.font("body", row.weight, true), row.text);
    if (!question.isScored) {
        return;
    }
    const int side = style.px(16);
    const QRect sign(row.content.left() + style.px(8), row.content.center().y() - side / 2, side, side);
    StageGlyph glyph = question.state == AnswerState::Answered
                           ? StageGlyph::claimed(question.claimed, question.evidenced, question.ceiling)
                       : question.state == AnswerState::NotApplicable ? StageGlyph::notApplicable()
                                                                      : StageGlyph::notAnswered();
    paintStage(painter, place(sign), glyph, style.theme());
    const QRect stage(title.right() + 1, row.content.top(), row.content.right() - title.right() - style.px(8),
                      row.content.height());
    QFont figure = style.font("body", 600, true);
    figure.setUnderline(isOffered(index, row));
    paintText(painter, place(stage), question.stage > 0 ? QString::number(question.stage) : u"–"_s, figure,
              question.stage > 0 ? row.text : row.text2, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace atalaya
