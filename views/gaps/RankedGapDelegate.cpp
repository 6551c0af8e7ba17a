#include "views/gaps/RankedGapDelegate.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QPainter>
#include <QTableView>

namespace atalaya {

namespace {

constexpr int linesOfNeeds = 2;
constexpr int linesOfAGap = 100;

} // namespace

RankedGapDelegate::RankedGapDelegate(const WindowStyle& style, QTableView* table, const RankedGapsModel& model)
    : RowDelegate(style, table, Lines::Two), m_table(table), m_model(model) {
    setRowHeight(42);
}

RankedGapDelegate::Words RankedGapDelegate::wordsIn(int width, const QModelIndex& index) const {
    const RankedGapRow& gap = m_model.row(index.row());
    const bool current = m_table->currentIndex().row() == index.row();
    const QString needs = gap.quickWin
                              ? RankedGapsModel::tr("%1 · Quick win · %2", "code, criterion").arg(gap.key, gap.needs)
                              : RankedGapsModel::tr("%1 · %2", "code, criterion").arg(gap.key, gap.needs);
    // Measured in the weight of a chosen row, so that choosing one breaks no line elsewhere.
    return {clampedLines(gap.title, windowStyle().font("body", 600, true), width, linesOfAGap),
            clampedLines(needs, windowStyle().font("caption", 0, true), width, current ? linesOfAGap : linesOfNeeds)};
}

int RankedGapDelegate::heightOf(const Words& words) const {
    return static_cast<int>(words.title.size()) * windowStyle().lineHeight("body") +
           static_cast<int>(words.needs.size()) * windowStyle().lineHeight("caption");
}

QSize RankedGapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = RowDelegate::sizeHint(option, index);
    if (index.column() != RankedGapsModel::Question) {
        return usual;
    }
    const int width = m_table->columnWidth(RankedGapsModel::Question) - 2 * windowStyle().px(8);
    return {usual.width(), std::max(usual.height(), heightOf(wordsIn(width, index)) + windowStyle().px(7))};
}

void RankedGapDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                     const Row& row) const {
    const RankedGapRow& gap = m_model.row(index.row());
    const WindowStyle& style = windowStyle();
    constexpr auto atEnd = Qt::AlignTrailing | Qt::AlignVCenter;
    switch (index.column()) {
    case RankedGapsModel::Rank:
        paintNumber(painter, row.content, QString::number(gap.rank), style.font("body", row.weight, true), atEnd, index,
                    row);
        return;
    case RankedGapsModel::Question:
        paintQuestion(painter, index, row);
        return;
    case RankedGapsModel::Stage: {
        const int side = style.px(16);
        const QRect tower(row.content.left(), row.content.center().y() - side / 2, side, side);
        paintStage(painter, tower, StageGlyph::claimed(gap.stage, gap.evidenced, gap.ceiling), style.theme(),
                   style.textPercent() / 100.0);
        paintNumber(painter, row.content.adjusted(side + style.px(8), 0, 0, 0), index.data().toString(),
                    style.font("body", 0, true), Qt::AlignLeading | Qt::AlignVCenter, index, row);
        return;
    }
    default:
        paintReason(painter, gap.reason, index, row);
    }
}

void RankedGapDelegate::paintReason(QPainter& painter, const QString& reason, const QModelIndex& index,
                                    const Row& row) const {
    // "1.5 × 2 = 3.0": what it comes to weighs more.
    const qsizetype from = reason.lastIndexOf(u' ') + 1;
    const QFont strong = windowStyle().font("body", 600, true);
    const QString result = reason.mid(from);
    QRect before = row.content;
    before.setRight(before.right() - QFontMetrics(strong).horizontalAdvance(u' ' + result));
    paintNumber(painter, row.content, result, strong, Qt::AlignRight | Qt::AlignVCenter, index, row);
    paintNumber(painter, before, reason.left(from).trimmed(), windowStyle().font("body", row.weight, true),
                Qt::AlignRight | Qt::AlignVCenter, index, row);
}

void RankedGapDelegate::paintQuestion(QPainter& painter, const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const Words words = wordsIn(row.content.width(), index);
    int y = row.content.top() + (row.content.height() - heightOf(words)) / 2;
    const auto paint = [&](const QStringList& lines, const char* step, int weight, const QColor& colour) {
        painter.setFont(style.font(step, weight, true));
        painter.setPen(colour);
        for (const QString& line : lines) {
            const QRect area(row.content.left(), y, row.content.width(), style.lineHeight(step));
            painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
            y += area.height();
        }
    };
    paint(words.title, "body", row.weight, row.text);
    paint(words.needs, "caption", 0, row.text2);
}

void RankedGapDelegate::paintNumber(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                                    Qt::Alignment alignment, const QModelIndex& index, const Row& row) const {
    QFont shown = font;
    shown.setUnderline(isOffered(index, row));
    paintText(painter, area, text, shown, row.text, alignment);
}

} // namespace atalaya
