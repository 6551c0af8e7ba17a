#include "views/strategy/exchange/DifferenceDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Finding.h"
#include "views/widgets/Paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <array>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double aroundDifference = 7; ///< above and below the words of a row
constexpr double gapOfLines = 3;
constexpr double signRoom = 24;
constexpr double segmentHeight = 26;
constexpr double segmentPadding = 12;
constexpr qsizetype longestValue = 400; ///< of a description the row shows the beginning, its tooltip all
constexpr std::array allChoices{SheetChoice::Keep, SheetChoice::Take, SheetChoice::Skip};

QString beginningOfValue(const QString& value) {
    return value.size() > longestValue ? value.left(longestValue) + u'\u2026' : value;
}

QString headOfDifference(const SheetDifferenceRow& row) {
    const QString kind = SheetDifferencesModel::kindWord(row.difference);
    return row.place.isEmpty() ? kind
                               : QCoreApplication::translate("DifferenceDelegate", "%1 · %2", "changed, Actions!F12")
                                     .arg(kind, row.place);
}

std::array<QString, 3> valuesOfDifference(const SheetDifferenceRow& row) {
    return {QCoreApplication::translate("DifferenceDelegate", "Exported: %1").arg(beginningOfValue(row.exported)),
            QCoreApplication::translate("DifferenceDelegate", "Now: %1").arg(beginningOfValue(row.current)),
            QCoreApplication::translate("DifferenceDelegate", "In the sheet: %1").arg(beginningOfValue(row.sheet))};
}

QString headOfFinding(const SheetDifferenceRow& row) {
    const QString what = row.isProblem ? QCoreApplication::translate("DifferenceDelegate", "Problem")
                                       : QCoreApplication::translate("DifferenceDelegate", "Note");
    return row.title.isEmpty() ? what
                               : QCoreApplication::translate("DifferenceDelegate", "%1 · %2", "Problem, Actions!F12")
                                     .arg(what, row.title);
}

QString countOfThing(const SheetDifferenceRow& row) {
    if (row.locked > 0) {
        return QCoreApplication::translate("DifferenceDelegate", "%1 of %2 to take, %3 locked", "numbers")
            .arg(row.taken)
            .arg(row.count)
            .arg(row.locked);
    }
    return QCoreApplication::translate("DifferenceDelegate", "%1 of %2 to take", "numbers")
        .arg(row.taken)
        .arg(row.count);
}

QString takeAllOfThing() {
    return QCoreApplication::translate("DifferenceDelegate", "Take all of this");
}

} // namespace

DifferenceDelegate::DifferenceDelegate(const WindowStyle& style, QTableView* table, const SheetDifferencesModel& model)
    : RowDelegate(style, table), m_table(table), m_model(model) {}

int DifferenceDelegate::wordsWidth() const {
    return std::max(windowStyle().px(80), m_table->columnWidth(0) - 2 * windowStyle().px(8));
}

int DifferenceDelegate::heightOf(const QString& words, const char* step, int weight, int width) const {
    WrappedHeights& heights = QLatin1StringView(step) == "caption"_L1 ? m_captions : weight > 0 ? m_strongs : m_bodies;
    return heights.heightOf(words, width, windowStyle().font(step, weight, true));
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const SheetDifferenceRow& row = m_model.row(index.row());
    const int width = wordsWidth();
    int height = 2 * style.px(aroundDifference);
    switch (row.kind) {
    case SheetDifferenceRow::Kind::Finding:
        height += heightOf(headOfFinding(row), "caption", 0, width - style.px(signRoom)) +
                  heightOf(row.sentence, "body", 0, width - style.px(signRoom));
        break;
    case SheetDifferenceRow::Kind::Thing:
        height += heightOf(row.title, "body", 600, width) + style.lineHeight("caption") + style.px(gapOfLines);
        break;
    case SheetDifferenceRow::Kind::Difference:
        height += heightOf(row.title, "body", 600, width) + heightOf(headOfDifference(row), "caption", 0, width);
        for (const QString& value : valuesOfDifference(row)) {
            height += heightOf(value, "body", 0, width) + style.px(gapOfLines);
        }
        height +=
            2 * style.px(gapOfLines) +
            (row.isLocked ? heightOf(row.sentence, "body", 0, width - style.px(signRoom)) : style.px(segmentHeight));
        break;
    }
    return {width, std::max(rowHeight(), height + style.px(1))};
}

QRect DifferenceDelegate::segmentArea(const QRect& cell, int row, SheetChoice choice) const {
    if (m_model.row(row).kind != SheetDifferenceRow::Kind::Difference || m_model.row(row).isLocked) {
        return {};
    }
    const WindowStyle& style = windowStyle();
    // As wide as when it is chosen, so that choosing moves nothing.
    const QFontMetrics metrics(style.font("body", 500));
    const int height = style.px(segmentHeight);
    int left = cell.left() + style.px(8);
    for (const SheetChoice one : allChoices) {
        const int width = metrics.horizontalAdvance(SheetDifferencesModel::choiceWord(one)) + style.px(14) +
                          style.px(6) + 2 * style.px(segmentPadding);
        if (one == choice) {
            return QStyle::visualRect(
                m_table->layoutDirection(), cell,
                QRect(left, cell.bottom() + 1 - style.px(aroundDifference) - height, width, height));
        }
        left += width;
    }
    return {};
}

QFont DifferenceDelegate::underlinedCaption() const {
    QFont font = windowStyle().font("caption", 0, true);
    font.setUnderline(true);
    return font;
}

QRect DifferenceDelegate::takeAllArea(const QRect& cell) const {
    const WindowStyle& style = windowStyle();
    // As it is painted, and no narrower: a width that is a fraction short breaks the words into lines.
    const int width = QFontMetrics(underlinedCaption()).horizontalAdvance(takeAllOfThing()) + style.px(2);
    const int height = std::max(style.lineHeight("caption"), style.px(24));
    return QStyle::visualRect(m_table->layoutDirection(), cell,
                              QRect(cell.right() + 1 - style.px(8) - width,
                                    cell.bottom() + 1 - style.px(aroundDifference) - height, width, height));
}

std::optional<SheetChoice> DifferenceDelegate::choiceAt(const QRect& cell, int row, const QPoint& at) const {
    const SheetDifferenceRow& shown = m_model.row(row);
    if (shown.kind == SheetDifferenceRow::Kind::Thing && !shown.isLocked && takeAllArea(cell).contains(at)) {
        return SheetChoice::Take;
    }
    for (const SheetChoice choice : allChoices) {
        if (segmentArea(cell, row, choice).contains(at)) {
            return choice;
        }
    }
    return std::nullopt;
}

void DifferenceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    const SheetDifferenceRow& shown = m_model.row(index.row());
    switch (shown.kind) {
    case SheetDifferenceRow::Kind::Finding:
        paintFinding(painter, shown, row);
        break;
    case SheetDifferenceRow::Kind::Thing:
        paintThing(painter, shown, option.rect, row);
        break;
    case SheetDifferenceRow::Kind::Difference:
        paintDifference(painter, shown, index.row(), option.rect, row);
        break;
    }
}

void DifferenceDelegate::paintFinding(QPainter& painter, const SheetDifferenceRow& finding, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const Finding weight = finding.isProblem ? Finding::Blocker : Finding::Note;
    const auto place = [&](const QRect& area) {
        return QStyle::visualRect(m_table->layoutDirection(), row.content, area);
    };
    const int side = style.px(16);
    int top = row.content.top() + style.px(aroundDifference);
    paintIcon(painter, place({row.content.left(), top, side, side}), findingIcon(weight),
              style.colour(findingToken(weight)));
    const int left = row.content.left() + style.px(signRoom);
    const int width = wordsWidth() - style.px(signRoom);
    const QString head = headOfFinding(finding);
    const int headHeight = heightOf(head, "caption", 0, width);
    paintText(painter, place({left, top, width, headHeight}), head, style.font("caption", 0, true),
              style.colour(findingToken(weight)), Qt::AlignLeading | Qt::AlignTop);
    top += headHeight;
    paintText(painter, place({left, top, width, heightOf(finding.sentence, "body", 0, width)}), finding.sentence,
              style.font("body", 0, true), row.text, Qt::AlignLeading | Qt::AlignTop);
}

void DifferenceDelegate::paintThing(QPainter& painter, const SheetDifferenceRow& thing, const QRect& cell,
                                    const Row& row) const {
    const WindowStyle& style = windowStyle();
    const int width = wordsWidth();
    const int top = row.content.top() + style.px(aroundDifference);
    const int titleHeight = heightOf(thing.title, "body", 600, width);
    paintText(painter, {row.content.left(), top, width, titleHeight}, thing.title, style.font("body", 600, true),
              row.text, Qt::AlignLeading | Qt::AlignTop);
    QRect below(row.content.left(), top + titleHeight + style.px(gapOfLines), width, style.lineHeight("caption"));
    paintText(painter, below, countOfThing(thing), style.font("caption", 0, true), row.text2,
              Qt::AlignLeading | Qt::AlignVCenter);
    if (thing.isLocked) {
        return; // nothing of it can be taken
    }
    painter.setFont(underlinedCaption());
    painter.setPen(style.colour("accent"));
    painter.drawText(takeAllArea(cell), static_cast<int>(Qt::AlignLeading | Qt::AlignBottom) | Qt::TextSingleLine,
                     takeAllOfThing());
}

void DifferenceDelegate::paintDifference(QPainter& painter, const SheetDifferenceRow& difference, int number,
                                         const QRect& cell, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const int width = wordsWidth();
    int top = row.content.top() + style.px(aroundDifference);
    const auto line = [&](const QString& words, const char* step, int weight, const QColor& ink) {
        const int height = heightOf(words, step, weight, width);
        paintText(painter, {row.content.left(), top, width, height}, words, style.font(step, weight, true), ink,
                  Qt::AlignLeading | Qt::AlignTop);
        top += height;
    };
    line(difference.title, "body", 600, row.text);
    const bool isConflict = difference.difference == SheetDifference::Kind::Conflict;
    line(headOfDifference(difference), "caption", 0, isConflict ? style.colour("warning") : row.text2);
    for (const QString& value : valuesOfDifference(difference)) {
        top += style.px(gapOfLines);
        line(value, "body", 0, row.text);
    }
    if (difference.isLocked) {
        paintLock(painter, difference, top + 2 * style.px(gapOfLines), row);
        return;
    }
    for (const SheetChoice choice : allChoices) {
        paintSegment(painter, segmentArea(cell, number, choice), choice, difference.choice == choice);
    }
}

/// In the place of the choice: why there is none.
void DifferenceDelegate::paintLock(QPainter& painter, const SheetDifferenceRow& difference, int top,
                                   const Row& row) const {
    const WindowStyle& style = windowStyle();
    const auto place = [&](const QRect& area) {
        return QStyle::visualRect(m_table->layoutDirection(), row.content, area);
    };
    const int side = style.px(16);
    paintIcon(painter, place({row.content.left(), top + style.px(2), side, side}), u"lock"_s, row.text2);
    const int width = wordsWidth() - style.px(signRoom);
    const QRect words(row.content.left() + style.px(signRoom), top, width,
                      heightOf(difference.sentence, "body", 0, width));
    paintText(painter, place(words), difference.sentence, style.font("body", 0, true), row.text2,
              Qt::AlignLeading | Qt::AlignTop);
}

void DifferenceDelegate::paintSegment(QPainter& painter, const QRect& area, SheetChoice choice, bool isChosen) const {
    const WindowStyle& style = windowStyle();
    const QString word = SheetDifferencesModel::choiceWord(choice);
    paintBox(painter, area, style.colour(isChosen ? "ink" : "surface"), style.colour("lineStrong"), style.px(1),
             style.px(3));
    const QColor ink = style.colour(isChosen ? "onInk" : "text");
    if (isChosen) {
        const int side = style.px(14);
        const QRect icon(area.left() + style.px(segmentPadding), area.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(m_table->layoutDirection(), area, icon), u"check"_s, ink);
    }
    QRect text = area.adjusted(style.px(segmentPadding) + style.px(14) + style.px(6), 0, 0, 0);
    text.setRight(area.right() - style.px(segmentPadding) + 1);
    paintText(painter, QStyle::visualRect(m_table->layoutDirection(), area, text), word, style.font("body", 500), ink,
              Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace atalaya
