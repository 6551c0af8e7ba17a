#include "views/evidence/EvidenceDelegate.h"

#include "models/items/EvidenceWords.h"
#include "views/theme/Icons.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double rowHeightOfRegister = 35;
constexpr double side = 16; ///< of signs in a row

/// A square of `size` px at the leading end of `area`, in the middle of its height.
QRect leadingSquare(const QRect& area, int size, Qt::LayoutDirection direction) {
    return QStyle::visualRect(direction, area, QRect(area.left(), area.center().y() + 1 - size / 2, size, size));
}

QRect withoutLeading(QRect area, int width, Qt::LayoutDirection direction) {
    const QRect whole = area;
    area.setLeft(area.left() + width);
    return QStyle::visualRect(direction, whole, area);
}

} // namespace

EvidenceDelegate::EvidenceDelegate(const WindowStyle& style, QTableView* table, const EvidenceFilterModel& model)
    : RowDelegate(style, table), m_table(table), m_model(model) {
    setRowHeight(rowHeightOfRegister);
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.column() != EvidenceListModel::Title && index.column() != EvidenceListModel::Issuer) {
        return {0, rowHeight()};
    }
    const WindowStyle& style = windowStyle();
    const int width = std::max(m_table->columnWidth(index.column()) - 2 * style.px(8), style.px(32));
    // As when it is chosen, so that choosing moves nothing.
    const int needed = m_heights.heightOf(index.data().toString(), width, style.font("body", 600, true));
    return {0, std::max(rowHeight(), needed + style.px(3))};
}

void EvidenceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    const Row& row) const {
    const WindowStyle& style = windowStyle();
    const EvidenceRow& evidence = m_model.row(index.row());
    const QString text = index.data().toString();
    switch (index.column()) {
    case EvidenceListModel::Code:
    case EvidenceListModel::Title:
        paintText(painter, row.content, text, style.font("body", row.weight, true), row.text);
        return;
    case EvidenceListModel::Grade:
        paintGrade(painter, leadingSquare(row.content, style.px(20), option.direction), text.front(), style.theme(),
                   style.textPercent() / 100.0);
        if (evidence.isWeak) {
            const QRect rest = withoutLeading(row.content, style.px(24), option.direction);
            paintIcon(painter, leadingSquare(rest, style.px(side), option.direction), QStringLiteral("warning"),
                      style.colour("warning"));
        }
        return;
    case EvidenceListModel::ReviewBy:
        paintReviewBy(painter, evidence, option, row, text);
        return;
    case EvidenceListModel::Used:
        paintText(painter, row.content, text, style.font("body", row.weight, true), row.text,
                  Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    case EvidenceListModel::File:
        paintFile(painter, evidence, option, row);
        return;
    default:
        paintText(painter, row.content, text, style.font("body", 0, true),
                  index.column() == EvidenceListModel::Sensitivity ? row.text : row.text2);
    }
}

void EvidenceDelegate::paintReviewBy(QPainter& painter, const EvidenceRow& evidence, const QStyleOptionViewItem& option,
                                     const Row& row, const QString& text) const {
    const WindowStyle& style = windowStyle();
    if (!evidence.isPast && !evidence.isDue) {
        paintText(painter, row.content, text, style.font("body", 0, true), row.text);
        return;
    }
    const char* token = evidence.isPast ? "blocker" : "warning";
    paintIcon(painter, leadingSquare(row.content, style.px(side), option.direction), QString::fromLatin1(token),
              style.colour(token));
    paintText(painter, withoutLeading(row.content, style.px(side + 5), option.direction), text,
              style.font("body", 600, true), style.colour(token));
}

void EvidenceDelegate::paintFile(QPainter& painter, const EvidenceRow& evidence, const QStyleOptionViewItem& option,
                                 const Row& row) const {
    const WindowStyle& style = windowStyle();
    if (!evidence.piece.file) {
        paintText(painter, row.content, EvidenceListModel::fileWord(evidence), style.font("body"), row.text2);
        return;
    }
    const char* icon = "file";
    const char* token = "text2";
    if (evidence.copy) {
        const bool holds = evidence.copy->state == KeptFiles::State::Unchanged;
        icon = holds ? "verified" : "blocker";
        token = holds ? "ok" : "blocker";
    }
    paintIcon(painter, leadingSquare(row.content, style.px(side), option.direction), QString::fromLatin1(icon),
              style.colour(token));
}

EvidenceChoiceDelegate::EvidenceChoiceDelegate(const WindowStyle& style, QAbstractItemView* view,
                                               const EvidenceFilterModel& model)
    : RowDelegate(style, view, Lines::Two), m_model(model) {}

void EvidenceChoiceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                          const QModelIndex& index, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const EvidenceRow& evidence = m_model.row(index.row());
    paintGrade(painter, leadingSquare(row.content, style.px(20), option.direction),
               evidence::gradeLetter(evidence.piece.grade).front(), style.theme(), style.textPercent() / 100.0);
    Row words = row;
    words.content = withoutLeading(row.content, style.px(30), option.direction);
    const QString remark = m_remark ? m_remark(evidence) : QString();
    if (!remark.isEmpty()) {
        const QFont font = style.font("caption", 600);
        const int width = QFontMetrics(font).horizontalAdvance(remark) + style.px(2);
        paintText(painter, words.content, remark, font, row.text2, Qt::AlignTrailing | Qt::AlignVCenter);
        const QRect whole = words.content;
        words.content.setWidth(words.content.width() - width - style.px(8));
        words.content = QStyle::visualRect(option.direction, whole, words.content);
    }
    QStringList notes{evidence.piece.issuer, evidence::shortDate(evidence.piece.date)};
    notes.removeAll(QString());
    if (const QString warning = EvidenceListModel::warningOn(evidence); !warning.isEmpty()) {
        notes << warning;
    }
    paintLines(painter, words,
               tr("%1  %2", "code and title of evidence").arg(evidence.piece.code, evidence.piece.title),
               notes.join(QStringLiteral(" \u00B7 ")));
}

} // namespace atalaya
