#include "views/score/ScoreTreeDelegate.h"

#include "models/items/ScoreFilterModel.h"
#include "views/theme/Icons.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QStyle>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace atalaya {

namespace {

using Tree = ScoreTreeModel;

Tree::Kind kindOf(const QModelIndex& index) {
    return index.data(Tree::KindRole).value<Tree::Kind>();
}

Tree::Flags flagsOf(const QModelIndex& index) {
    return Tree::Flags(index.data(Tree::FlagsRole).toInt());
}

QString figuresTextOf(const QModelIndex& index) {
    return QStringLiteral("%1/%2").arg(index.data(Tree::AnsweredRole).toString(),
                                       index.data(Tree::ApplicableRole).toString());
}

// From the left of the pane: the arrow of what folds, the sign of an answer, the words behind them.
constexpr double arrowPx = 5, headWordsPx = 22, signLeftPx = 22, signPx = 16, wordsPx = 44, figurePx = 26, gapPx = 8,
                 placeGapPx = 2;

const auto nameEnd = QStringLiteral(": ");

/// Without the beginning of a text whose first match would not be seen within `width`; in one line.
ScoreFilterModel::Place showingItsMatch(ScoreFilterModel::Place place, const QFontMetrics& metrics, int width) {
    place.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const SearchMatch first = place.matches.empty() ? SearchMatch() : place.matches.front();
    if (metrics.horizontalAdvance(place.name + nameEnd + place.text.left(first.from + first.length)) < width) {
        return place;
    }
    const QString dots = QStringLiteral("…");
    place.text = dots + place.text.mid(first.from);
    std::erase_if(place.matches, [&](const SearchMatch& match) { return match.from < first.from; });
    for (SearchMatch& match : place.matches) {
        match.from += dots.size() - first.from;
    }
    return place;
}

} // namespace

ScoreTreeDelegate::ScoreTreeDelegate(const WindowStyle& style, QTreeView* tree)
    : RowDelegate(style, tree), m_tree(tree) {
    setHairlines(false);
}

QString ScoreTreeDelegate::textOf(const QModelIndex& index) const {
    const QString number = index.data(Tree::NumberRole).toString();
    const QString title = index.data().toString();
    return number.isEmpty() ? title : number + u' ' + title;
}

QRect ScoreTreeDelegate::wordsOf(const QRect& content) const {
    return content.adjusted(windowStyle().px(wordsPx) - windowStyle().px(gapPx), 0, -windowStyle().px(figurePx), 0);
}

QRect ScoreTreeDelegate::figuresOf(const QModelIndex& index, const QRect& row) const {
    if (kindOf(index) == Tree::Kind::Indicator) {
        return {};
    }
    const int width = QFontMetrics(windowStyle().font("body", 500, true)).horizontalAdvance(figuresTextOf(index)) +
                      2 * windowStyle().px(gapPx);
    return QStyle::visualRect(m_tree->layoutDirection(), row,
                              QRect(row.right() + 1 - width, row.top(), width, row.height()));
}

QSize ScoreTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int width = m_tree->viewport()->width();
    if (kindOf(index) != Tree::Kind::Indicator) {
        return {width, std::max(style.px(26), style.lineHeight("body") + style.px(6))};
    }
    // Measured in the weight of a chosen row, so that choosing moves nothing.
    const QRect words = wordsOf(QRect(0, 0, width - 2 * style.px(gapPx), 10'000));
    const QRect text =
        QFontMetrics(style.font("body", 600))
            .boundingRect(QRect(0, 0, std::max(1, words.width()), 10'000), Qt::TextWordWrap, textOf(index));
    const int place =
        index.data(ScoreFilterModel::PlaceRole).isValid() ? style.lineHeight("caption") + style.px(placeGapPx) : 0;
    return {width, std::max(style.px(26), text.height() + style.px(8)) + place};
}

void ScoreTreeDelegate::paintHead(QPainter& painter, const QModelIndex& index, const Row& row, bool group) const {
    const WindowStyle& style = windowStyle();
    const QString figures = figuresTextOf(index);
    const int figure = QFontMetrics(style.font("body", 500, true)).horizontalAdvance(figures);
    const QFont font = group ? style.font("caption", 600) : style.font("body", row.selected ? 600 : 500);
    const QRect words = row.content.adjusted(style.px(headWordsPx) - style.px(gapPx), 0, -figure - style.px(gapPx), 0);
    const int arrow = style.px(12);
    paintIcon(painter,
              QRect(row.content.left() + style.px(arrowPx) - style.px(gapPx), row.content.center().y() - arrow / 2,
                    arrow, arrow),
              m_tree->isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), row.text2);
    painter.setFont(font);
    painter.setPen(group ? row.text2 : row.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(textOf(index), Qt::ElideRight, words.width()));
    QFont number = style.font(group ? "caption" : "body", group ? 600 : 400, true);
    number.setUnderline(isOffered(index, row));
    painter.setFont(number);
    painter.setPen(row.text2);
    painter.drawText(row.content, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, figures);
}

/// One line: the name of the place, and its text with the words that were found in a heavier weight.
void ScoreTreeDelegate::paintPlace(QPainter& painter, const QModelIndex& index, const Row& row,
                                   const QRect& line) const {
    const QFont font = windowStyle().font("caption");
    const QFont heavy = windowStyle().font("caption", 600);
    // Measured in the heavier weight, so that what is bold does not run over the end.
    const QFontMetrics metrics(heavy);
    const auto place = showingItsMatch(index.data(ScoreFilterModel::PlaceRole).value<ScoreFilterModel::Place>(),
                                       metrics, line.width());
    const QString name = place.name + nameEnd;
    const QString shown = metrics.elidedText(name + place.text, Qt::ElideRight, line.width());
    QList<QTextLayout::FormatRange> formats;
    for (const SearchMatch& match : place.matches) {
        const auto from = static_cast<int>(name.size() + match.from);
        const auto length = static_cast<int>(std::min(match.length, shown.size() - from));
        if (length > 0) {
            QTextCharFormat format;
            format.setFont(heavy);
            format.setForeground(row.text);
            formats.push_back({from, length, format});
        }
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(2 * line.width());
    layout.endLayout();
    painter.setPen(row.text2);
    layout.draw(&painter, line.topLeft());
}

void ScoreTreeDelegate::paintIndicator(QPainter& painter, const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const Tree::Flags flags = flagsOf(index);
    const int stage = index.data(Tree::StageRole).toInt();
    StageGlyph glyph = StageGlyph::notAnswered();
    if (flags.testFlag(Tree::NotApplicable)) {
        glyph = StageGlyph::notApplicable();
    } else if (stage > 0) {
        glyph = StageGlyph::claimed(stage, index.data(Tree::EvidencedRole).toInt(), m_ceiling);
    }
    const int side = style.px(signPx);
    const int top = row.content.top() + style.px(5);
    const int left = row.content.left() + style.px(signLeftPx) - style.px(gapPx);
    paintStage(painter, QRect(left, top, side, side), glyph, style.theme());
    const QRect words = wordsOf(row.content);
    painter.setFont(style.font("body", row.weight));
    painter.setPen(row.text);
    painter.drawText(words.adjusted(0, style.px(4), 0, 0), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop,
                     textOf(index));
    if (index.data(ScoreFilterModel::PlaceRole).isValid()) {
        const int height = style.lineHeight("caption");
        paintPlace(painter, index, row,
                   QRect(words.left(), row.content.bottom() - style.px(gapPx) / 2 - height + 1, words.width(), height));
    }
    const QRect figure(words.right() + 1, row.content.top(), row.content.right() - words.right(), row.content.height());
    if (stage > 0) {
        painter.setFont(style.font("body", row.weight, true));
        painter.setPen(row.text2);
        painter.drawText(figure.adjusted(0, style.px(4), 0, 0), Qt::AlignTop | Qt::AlignTrailing,
                         QString::number(stage));
    }
    if (flags.testFlag(Tree::ToConfirm)) {
        // Where an answer has its figure: it has none before somebody looks at it.
        const int sign = style.px(14);
        paintIcon(painter, QRect(figure.right() - sign + 1, top + style.px(1), sign, sign), QStringLiteral("history"),
                  row.text);
    }
    if (flags.testFlag(Tree::ForReview)) {
        const int flag = style.px(12);
        paintIcon(painter, QRect(figure.left() - style.px(2), top + style.px(2), flag, flag), QStringLiteral("flag"),
                  row.text);
    }
}

void ScoreTreeDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                     const Row& row) const {
    if (kindOf(index) == Tree::Kind::Indicator) {
        paintIndicator(painter, index, row);
    } else {
        paintHead(painter, index, row, kindOf(index) == Tree::Kind::Group);
    }
}

} // namespace atalaya
