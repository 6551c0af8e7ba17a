#include "views/why/TermsTable.h"

#include "views/theme/WindowStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace atalaya {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

int heightOf(const QString& text, const QFont& font, int width) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapping, text).height();
}

} // namespace

TermDelegate::TermDelegate(const WindowStyle& style, QTableView* table, const ExplanationTermsModel& model)
    : RowDelegate(style, table), m_table(table), m_model(model) {}

QFont TermDelegate::fontOf(const ExplanationTermRow& term) const {
    QFont font = windowStyle().font("body", term.isSum ? 600 : 0, true);
    font.setUnderline(term.from.has_value());
    return font;
}

QSize TermDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = RowDelegate::sizeHint(option, index);
    if (index.column() != ExplanationTermsModel::Input) {
        return {usual.width(), rowHeight()};
    }
    const ExplanationTermRow& term = m_model.row(index.row());
    const int width = m_table->columnWidth(ExplanationTermsModel::Input) - 2 * windowStyle().px(8);
    const int height =
        heightOf(term.label, fontOf(term), width) + heightOf(term.note, windowStyle().font("caption"), width);
    return {usual.width(), std::max(rowHeight(), height + 2 * windowStyle().px(4))};
}

void TermDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                const Row& row) const {
    const ExplanationTermRow& term = m_model.row(index.row());
    if (index.column() != ExplanationTermsModel::Input) {
        const bool strong = term.isSum || index.column() == ExplanationTermsModel::Product;
        paintText(painter, row.content, index.data().toString(), windowStyle().font("body", strong ? 600 : 0, true),
                  row.text, Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    }
    const QFont font = fontOf(term);
    const QFont small = windowStyle().font("caption", 0, true);
    const int above = heightOf(term.label, font, row.content.width());
    const int below = heightOf(term.note, small, row.content.width());
    QRect area = row.content;
    area.setTop(area.top() + (area.height() - above - below) / 2);
    painter.setFont(font);
    painter.setPen(row.text);
    painter.drawText(area, wrapping, term.label);
    area.setTop(area.top() + above);
    painter.setFont(small);
    painter.setPen(row.text2);
    painter.drawText(area, wrapping, term.note);
}

TermsTable::TermsTable(const WindowStyle& style, ExplanationTermsModel& model, QWidget* parent)
    : QTableView(parent), m_style(style), m_model(model) {
    setModel(&model);
    new TermDelegate(style, this, model);
    setAccessibleName(tr("Inputs of the formula"));
    setAccessibleDescription(tr("Enter explains an input that is worked out itself."));
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this, &TermsTable::asked);
    style.follow(this, [this] { fit(); });
}

void TermsTable::fit() {
    for (int column = 0; column < ExplanationTermsModel::ColumnCount; ++column) {
        setColumnHidden(column, !m_model.isUsed(static_cast<ExplanationTermsModel::Column>(column)));
    }
    setVisible(m_model.rowCount() > 0);
    fitRows();
}

void TermsTable::fitRows() {
    // Figures take what they need, words the rest; a stretched section would take its width only later.
    const QFontMetrics metrics(m_style.font("body", 600, true));
    int room = viewport()->width();
    for (int column = ExplanationTermsModel::Value; column < ExplanationTermsModel::ColumnCount; ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text) + 2 * m_style.px(8) + 1);
        }
        setColumnWidth(column, width);
        room -= width;
    }
    setColumnWidth(ExplanationTermsModel::Input, std::max(room, m_style.px(96)));
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth());
}

int TermsTable::nextAsked(int from, int step) const {
    int row = from + step;
    while (row >= 0 && row < m_model.rowCount() && !m_model.row(row).from) {
        row += step;
    }
    return row >= 0 && row < m_model.rowCount() ? row : -1;
}

void TermsTable::goToFirst(const QString& subject) {
    int row = nextAsked(-1, 1);
    for (int at = 0; at < m_model.rowCount() && !subject.isEmpty(); ++at) {
        if (m_model.row(at).from && m_model.row(at).from->subject == subject) {
            row = at;
        }
    }
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
}

bool TermsTable::focusNextPrevChild(bool next) {
    const int row = nextAsked(currentIndex().row(), next ? 1 : -1);
    if (row < 0 || (!next && !currentIndex().isValid())) {
        return QTableView::focusNextPrevChild(next);
    }
    setCurrentIndex(m_model.index(row, 0));
    return true;
}

void TermsTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            Q_EMIT asked(currentIndex());
        }
        return;
    case Qt::Key_Tab: // QAbstractItemView would go from cell to cell
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void TermsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitRows();
    }
}

void TermsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    for (QWidget* above = parentWidget(); above && current.isValid(); above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QRect row = visualRect(current);
            const QPoint at = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(area->horizontalScrollBar()->value(), at.y(), 0, row.height());
            return;
        }
    }
}

} // namespace atalaya
