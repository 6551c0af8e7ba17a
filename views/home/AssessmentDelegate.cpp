#include "views/home/AssessmentDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/Paint.h"
#include "views/widgets/Tag.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace atalaya {

namespace {

constexpr int linesOfARow = 100;
// px of the bar of coverage, and between it and its words
constexpr double answeredBar = 72;
constexpr double answeredGap = 8;
constexpr double signGap = 6; ///< between that of the status and that of practice

Tag::Kind tagOf(AssessmentStatus status) {
    return status == AssessmentStatus::Approved   ? Tag::Kind::Approved
           : status == AssessmentStatus::InReview ? Tag::Kind::InReview
                                                  : Tag::Kind::Draft;
}

} // namespace

AssessmentDelegate::AssessmentDelegate(const WindowStyle& style, QTableView* table, const AssessmentListModel& model)
    : RowDelegate(style, table, Lines::Two), m_table(table), m_model(model) {
    setRowHeight(48);
}

AssessmentDelegate::Names AssessmentDelegate::namesIn(int width, const AssessmentRow& assessment) const {
    const WorkspaceSummary& summary = assessment.summary;
    QString below = AssessmentListModel::scopeOf(summary);
    if (m_table->isColumnHidden(AssessmentListModel::ReferenceDate)) {
        below = tr("%1 · %2 · changed %3", "scope, reference date, last change")
                    .arg(below, AssessmentListModel::dateText(summary), m_model.changeText(assessment));
    }
    return {clampedLines(tr("%1 · Round %2", "State, round").arg(summary.state, summary.round),
                         windowStyle().font("body", 600, true), width, linesOfARow),
            clampedLines(below, windowStyle().font("caption", 0, true), width, linesOfARow)};
}

int AssessmentDelegate::heightOf(const Names& names) const {
    return static_cast<int>(names.above.size()) * windowStyle().lineHeight("body") +
           static_cast<int>(names.below.size()) * windowStyle().lineHeight("caption");
}

QSize AssessmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = RowDelegate::sizeHint(option, index);
    if (index.column() != AssessmentListModel::State) {
        return usual;
    }
    const int width = m_table->columnWidth(AssessmentListModel::State) - 2 * windowStyle().px(8);
    const int height = heightOf(namesIn(width, m_model.row(index.row())));
    return {usual.width(), std::max(usual.height(), height + windowStyle().px(9))};
}

void AssessmentDelegate::paintNames(QPainter& painter, const AssessmentRow& assessment, const Row& row) const {
    const WindowStyle& style = windowStyle();
    const Names names = namesIn(row.content.width(), assessment);
    QRect line(row.content.left(), row.content.top() + (row.content.height() - heightOf(names)) / 2,
               row.content.width(), 0);
    const auto paint = [&](const QStringList& lines, const char* step, int weight, const QColor& colour) {
        painter.setFont(style.font(step, weight, true));
        painter.setPen(colour);
        for (const QString& words : lines) {
            line.setHeight(style.lineHeight(step));
            painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, line.height());
        }
    };
    paint(names.above, "body", 600, row.text);
    paint(names.below, "caption", 0, row.text2);
}

void AssessmentDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    const AssessmentRow& assessment = m_model.row(index.row());
    switch (index.column()) {
    case AssessmentListModel::State:
        paintNames(painter, assessment, row);
        return;
    case AssessmentListModel::Status:
        paintStatus(painter, assessment, row, option.direction);
        return;
    case AssessmentListModel::Answered:
        paintAnswered(painter, index, row, option.direction);
        return;
    case AssessmentListModel::HeadlineScore:
        paintLines(painter, row, m_model.scoreText(assessment), m_model.scoreLine(assessment), 600, Qt::AlignTrailing,
                   isOffered(index, row));
        return;
    case AssessmentListModel::Menu: {
        const int side = windowStyle().px(18);
        QRect sign(0, 0, side, side);
        sign.moveCenter(row.content.center());
        paintIcon(painter, sign, QStringLiteral("more"), row.text);
        return;
    }
    default:
        paintText(painter, row.content, index.data().toString(), windowStyle().font("body", 0, true),
                  index.column() == AssessmentListModel::LastChange ? row.text2 : row.text);
    }
}

void AssessmentDelegate::paintStatus(QPainter& painter, const AssessmentRow& assessment, const Row& row,
                                     Qt::LayoutDirection direction) const {
    int x = row.content.left();
    const auto paint = [&](Tag::Kind kind) {
        const QSize size = tagSize(kind, {}, false, windowStyle());
        if (x + size.width() > row.content.right() + 1) {
            return; // a narrow window leaves the second sign to the band
        }
        const QRect area(x, row.content.center().y() - size.height() / 2, size.width(), size.height());
        paintTag(painter, QStyle::visualRect(direction, row.content, area), kind, {}, false, direction, windowStyle());
        x += size.width() + windowStyle().px(signGap);
    };
    paint(tagOf(assessment.summary.status));
    if (assessment.summary.practice) {
        paint(Tag::Kind::Practice);
    }
}

int AssessmentDelegate::roomForSigns(const WindowStyle& style) {
    int status = 0;
    for (const Tag::Kind kind : {Tag::Kind::Draft, Tag::Kind::InReview, Tag::Kind::Approved}) {
        status = std::max(status, tagSize(kind, {}, false, style).width());
    }
    return status + style.px(signGap) + tagSize(Tag::Kind::Practice, {}, false, style).width() + 1 + 2 * style.px(8);
}

int AssessmentDelegate::roomForAnswered(const WindowStyle& style, int words) {
    return style.px(answeredBar) + style.px(answeredGap) + words + 1 + 2 * style.px(8);
}

void AssessmentDelegate::paintAnswered(QPainter& painter, const QModelIndex& index, const Row& row,
                                       Qt::LayoutDirection direction) const {
    const AssessmentRow& assessment = m_model.row(index.row());
    const WindowStyle& style = windowStyle();
    QRect words = row.content;
    const bool hasRoom = words.width() >= style.px(130); // for the bar beside the words that say the same
    if (hasRoom && assessment.isRead && !assessment.isBroken) {
        const QRect bar(words.left(), words.center().y() - style.px(3), style.px(answeredBar), style.px(6));
        paintCoverage(painter, QStyle::visualRect(direction, row.content, bar), assessment.coverage.answered,
                      assessment.coverage.applicable, false, direction, style);
        words.setLeft(bar.right() + 1 + style.px(answeredGap));
    }
    QFont font = style.font("body", 0, true);
    font.setUnderline(isOffered(index, row));
    paintText(painter, QStyle::visualRect(direction, row.content, words), index.data().toString(), font, row.text);
}

} // namespace atalaya
