#include "views/strategy/measures/MeasuresTable.h"

#include "views/strategy/RowDrag.h"
#include "views/strategy/measures/MeasuresDelegate.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/RowInSight.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace atalaya {

namespace {

constexpr double widestMeasure = 150; ///< px at 100 %
constexpr double leastTitle = 150;    ///< the same, of what is measured
constexpr int leastMeasures = 6;      ///< rows that can be seen at once
constexpr double trendFromEm = 48;    ///< below, or without room for titles, its own chart tells the trend
constexpr double baselineFromEm = 56; ///< and its sentence the baseline

} // namespace

MeasuresTable::MeasuresTable(const WindowStyle& style, MeasuresModel& model) : m_style(style), m_model(model) {
    setModel(&model);
    makeDrag();
    new MeasuresDelegate(style, this, model);
    new RowInSight(this);
    setAccessibleName(tr("Measures"));
    setAccessibleDescription(tr("Enter edits, Insert adds a measure, R writes a reading, Del removes, Ctrl with Up and "
                                "Down moves it among those of its objective."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(MeasuresModel::Title, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::doubleClicked, this, &MeasuresTable::editAsked);
    whenWidthChanges(*horizontalHeader(), MeasuresModel::Title, this, [this] { fit(); });
    style.follow(this, [this] { restyle(); });
}

void MeasuresTable::makeDrag() {
    RowDrag::Rules rules;
    rules.mayTake = [this](const QModelIndex&, const QPoint&) { return m_isMovable; };
    rules.whyNot = [this](const QModelIndex& row, const RowGap& gap) {
        return m_model.isAmongItsOwn(row.row(), gap.row)
                   ? QString()
                   : tr("A measure stays among those of its objective; its form moves it to another");
    };
    rules.put = [this](const QModelIndex& row, const RowGap& gap) { Q_EMIT placeAsked(row.row(), gap.row); };
    auto* drag = new RowDrag(m_style, this, std::move(rules));
    connect(drag, &RowDrag::refused, this, &MeasuresTable::placeRefused);
}

void MeasuresTable::fitColumns() {
    const std::pair<int, double> widths[] = {{MeasuresModel::Code, 52}, {MeasuresModel::Baseline, 92},
                                             {MeasuresModel::Last, 98}, {MeasuresModel::Target, 98},
                                             {MeasuresModel::Way, 98},  {MeasuresModel::Due, 98},
                                             {MeasuresModel::Trend, 76}};
    const QFontMetrics metrics(m_style.font("body", 600));
    // Words break at spaces only: the longest of a column has to fit.
    const auto longestIn = [&](int column) {
        int longest = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QStringList words = m_model.index(row, column).data().toString().split(QLatin1Char(' '));
            for (const QString& word : words) {
                longest = std::max(longest, metrics.horizontalAdvance(word));
            }
        }
        return longest + m_style.px(20);
    };
    std::map<int, int> fitting;
    // Not of the viewport: whether it has a scroll bar depends on these columns.
    int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    for (const auto& [column, width] : widths) {
        const int least = roomForHead(*horizontalHeader(), column, m_style.px(width));
        const int wanted = column == MeasuresModel::Trend ? least : longestIn(column);
        fitting[column] = std::clamp(wanted, least, std::max(least, m_style.px(widestMeasure)));
        setColumnWidth(column, fitting[column]);
        room -= fitting[column];
    }
    const int title = roomForHead(*horizontalHeader(), MeasuresModel::Title,
                                  std::max(m_style.px(leastTitle), longestIn(MeasuresModel::Title)));
    const double em = m_style.px(m_style.theme().type("body").size);
    // What its own panel tells gives way, so that each title has room for its words.
    for (const auto& [column, fromEm] :
         {std::pair(MeasuresModel::Baseline, baselineFromEm), std::pair(MeasuresModel::Trend, trendFromEm),
          std::pair(MeasuresModel::Way, 0.0), std::pair(MeasuresModel::Target, 0.0)}) {
        const bool isHidden = width() < fromEm * em || room < title;
        room += isHidden ? fitting[column] : 0;
        setColumnHidden(column, isHidden);
    }
}

void MeasuresTable::restyle() {
    setMinimumHeight(m_style.px(30) + leastMeasures * m_style.px(44) + 2);
    fit();
}

void MeasuresTable::fit() {
    fitColumns();
    resizeRowsToContents();
}

QUuid MeasuresTable::chosen() const {
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.row(row).key : QUuid();
}

void MeasuresTable::choose(const QUuid& measure) {
    if (const int row = m_model.rowOf(measure); row >= 0) {
        setCurrentIndex(m_model.index(row, MeasuresModel::Title));
        scrollTo(currentIndex());
    }
}

void MeasuresTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        restyle();
    }
}

void MeasuresTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fit(); // text size and rows may have changed while nobody looked
}

void MeasuresTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0, MeasuresModel::Title));
    }
}

void MeasuresTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT chosenChanged();
    }
}

bool MeasuresTable::means(const QKeyEvent& event) {
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_R:
        return isPlain;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event.modifiers() == Qt::ControlModifier;
    default:
        return false;
    }
}

bool MeasuresTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && means(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool MeasuresTable::act(const QKeyEvent& event) {
    if (!means(event)) {
        return false;
    }
    if (event.key() == Qt::Key_Insert) {
        Q_EMIT addAsked();
        return true;
    }
    if (chosen().isNull()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        break;
    case Qt::Key_R:
        Q_EMIT readingAsked();
        break;
    case Qt::Key_Up:
        Q_EMIT moveAsked(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT moveAsked(1);
        break;
    default:
        Q_EMIT editAsked();
    }
    return true;
}

void MeasuresTable::keyPressEvent(QKeyEvent* event) {
    if (!act(*event)) {
        QTableView::keyPressEvent(event);
    }
}

} // namespace atalaya
