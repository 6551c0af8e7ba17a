#include "views/evidence/SupportedAnswerDelegate.h"

#include "models/session/WindowLanguage.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double glyphRoom = 24; ///< sign and what separates it from the words
constexpr double figureRoom = 24;
constexpr double around = 5; ///< above and below the words

QString detachWord() {
    return SupportedAnswerDelegate::tr("Detach");
}

StageGlyph glyphOf(const SupportedAnswerRow& answer) {
    switch (answer.state) {
    case AnswerState::Answered:
        return StageGlyph::claimed(answer.claimed, answer.evidenced, answer.ceiling);
    case AnswerState::NotApplicable:
        return StageGlyph::notApplicable();
    case AnswerState::NotAnswered:
        break;
    }
    return StageGlyph::notAnswered();
}

} // namespace

SupportedAnswerDelegate::SupportedAnswerDelegate(const WindowStyle& style, QListView* view,
                                                 const SupportedAnswersModel& model)
    : RowDelegate(style, view), m_list(view), m_model(model) {
    view->setResizeMode(QListView::Adjust);
}

void SupportedAnswerDelegate::setDetachable(bool detachable) {
    if (m_detachable != detachable) {
        m_detachable = detachable;
        Q_EMIT sizeHintChanged({}); // the view lays its rows out again
    }
}

QRect SupportedAnswerDelegate::detachArea(const QRect& area) const {
    if (!m_detachable) {
        return {};
    }
    const WindowStyle& style = windowStyle();
    const int width = QFontMetrics(style.font("caption")).horizontalAdvance(detachWord());
    const int height = style.lineHeight("caption");
    return QStyle::visualRect(
        m_list->layoutDirection(), area,
        QRect(area.right() + 1 - style.px(8) - width, area.bottom() + 1 - style.px(around) - height, width, height));
}

QString SupportedAnswerDelegate::note(const SupportedAnswerRow& answer) const {
    QStringList notes;
    if (answer.isAttached && answer.stage) {
        notes << SupportedAnswersModel::placeWord(answer.stage);
    }
    if (answer.state == AnswerState::NotAnswered) {
        notes << tr("not answered");
    } else if (answer.state == AnswerState::NotApplicable) {
        notes << tr("not applicable");
    }
    return notes.join(QStringLiteral(" \u00B7 "));
}

int SupportedAnswerDelegate::wordsWidth() const {
    const WindowStyle& style = windowStyle();
    return std::max(style.px(60),
                    m_list->viewport()->width() - 2 * style.px(8) - style.px(glyphRoom) - style.px(figureRoom));
}

QSize SupportedAnswerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    // As when it is chosen, so that choosing moves nothing.
    const QFontMetrics metrics(style.font("body", 600, true));
    const int words =
        metrics.boundingRect(QRect(0, 0, wordsWidth(), 10000), Qt::TextWordWrap, index.data().toString()).height();
    const bool hasNote = m_detachable || !note(m_model.row(index.row())).isEmpty();
    const int below = hasNote ? style.lineHeight("caption") : 0;
    return {wordsWidth(), std::max(rowHeight(), words + below + 2 * style.px(around))};
}

void SupportedAnswerDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                           const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const SupportedAnswerRow& answer = m_model.row(index.row());
    const auto place = [&](int left, int width, int top, int height) {
        return QStyle::visualRect(option.direction, row.content, QRect(left, top, width, height));
    };
    const QFontMetrics metrics(style.font("body", 0, true));
    const int top = row.content.top() + style.px(around);
    const int side = style.px(16);
    paintStage(painter, place(row.content.left(), side, top, std::max(side, metrics.height())), glyphOf(answer),
               style.theme(), style.textPercent() / 100.0);

    // Code and title are one text, so that the second line begins below the code.
    QTextLayout text(index.data().toString(), style.font("body", row.weight, true));
    text.setCacheEnabled(true);
    QTextCharFormat quiet;
    quiet.setForeground(row.text2);
    text.setFormats({{0, static_cast<int>(answer.key.size()), quiet}});
    const int left = row.content.left() + style.px(glyphRoom);
    const int width = row.content.width() - style.px(glyphRoom) - style.px(figureRoom);
    const QRect words = place(left, width, top, row.content.height());
    double y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(words.width());
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
    painter.setPen(row.text);
    text.draw(&painter, words.topLeft());
    if (const QString below = note(answer); !below.isEmpty()) {
        paintText(painter, place(left, width, top + static_cast<int>(y), style.lineHeight("caption")), below,
                  style.font("caption"), row.text2);
    }
    if (m_detachable) {
        QFont link = style.font("caption");
        link.setUnderline(true);
        paintText(painter, detachArea(option.rect), detachWord(), link, style.colour("accent"));
    }
    if (answer.state == AnswerState::Answered) {
        paintText(painter,
                  place(row.content.right() + 1 - style.px(figureRoom), style.px(figureRoom), top, metrics.height()),
                  languageOfWindow().whole(answer.claimed), style.font("body", 600, true), row.text,
                  Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace atalaya
