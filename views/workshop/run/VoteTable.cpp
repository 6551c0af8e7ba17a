#include "views/workshop/run/VoteTable.h"

#include "assessments/workshop/RoomAnswer.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/RowDelegate.h"
#include "views/workshop/run/RunWords.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr double stagePx = 48, totalPx = 56, medianPx = 66;

QString figure(int number) {
    return languageOfWindow().whole(number);
}

VoteRow countsOf(const QString& key, const QString& name, const Distribution& votes) {
    VoteRow row{key, name, {}, {}};
    for (int stage = 1; stage <= votes.stages(); ++stage) {
        row.cells << figure(votes.at(stage));
    }
    row.cells << figure(votes.total());
    const auto spread = spreadOf(votes);
    if (spread) {
        row.cells << (spread->isSplit() ? VoteTableModel::tr("%1 and %2", "the median lies between two stages")
                                              .arg(spread->medianLow)
                                              .arg(spread->medianHigh)
                                        : figure(spread->medianLow));
        row.medianWords = row.cells.last();
    } else {
        row.cells << u"–"_s;
        row.medianWords = sentenceOf(spread.error(), languageOfWindow());
    }
    return row;
}

/// Names of groups break into lines; figures stand at the right.
class VoteTableDelegate : public RowDelegate {
public:
    VoteTableDelegate(const WindowStyle& style, QTableView* table) : RowDelegate(style, table), m_table(table) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int width = m_table->columnWidth(index.column()) - 2 * windowStyle().px(8);
        const int words =
            QFontMetrics(windowStyle().font("body", 600, true))
                .boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, index.data().toString())
                .height();
        return {width, std::max(rowHeight(), words + windowStyle().px(8))};
    }

private:
    const QTableView* m_table;
};

} // namespace

void VoteTableModel::show(const Workshop& workshop, const Framework& framework, const RevealedRound& round) {
    QStringList names;
    for (int stage = 1; stage <= workshop.stages; ++stage) {
        names << framework.stageName(stage);
    }
    if (names != m_stages) {
        beginResetModel(); // another framework, with other columns
        m_stages = names;
        endResetModel();
    }
    const Distribution& votes = round.votes();
    std::vector<VoteRow> rows{countsOf(u"votes"_s, tr("All"), votes)};
    VoteRow shares{u"share"_s, tr("Share"), {}, {}};
    for (int stage = 1; stage <= votes.stages(); ++stage) {
        shares.cells << (votes.total() > 0 ? languageOfWindow().percent(double(votes.at(stage)) / votes.total())
                                           : QString());
    }
    shares.cells << QString() << QString();
    rows.push_back(shares);
    for (const GroupPicture& picture : round.byGroup()) {
        rows.push_back(countsOf(u"group "_s + picture.group.clusters.join(u' '),
                                nameOf(workshop, picture.group, languageOfWindow()), picture.votes));
    }
    sync(std::move(rows));
}

int VoteTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size()) + 3;
}

QVariant VoteTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const VoteRow& shown = row(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column > 0) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const bool isMedian = column == columnCount() - 1;
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && isMedian && !shown.medianWords.isEmpty()) {
        return shown.medianWords;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return column == 0 ? shown.name : shown.cells.value(column - 1);
}

QVariant VoteTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section > 0) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const auto stages = static_cast<int>(m_stages.size());
    const bool isStage = section > 0 && section <= stages;
    if (isStage && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        return tr("stage %1, %2", "number, name").arg(section).arg(m_stages.at(section - 1));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0            ? tr("Votes at stage")
           : isStage               ? figure(section)
           : section == stages + 1 ? tr("In all")
                                   : tr("Median");
}

VoteTable::VoteTable(const WindowStyle& style, VoteTableModel& model, QWidget* parent)
    : QTableView(parent), m_style(style) {
    setModel(&model);
    new VoteTableDelegate(style, this);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    style.follow(this, [this] { fit(); });
}

void VoteTable::fit() {
    const int columns = model()->columnCount();
    if (columns == 0) {
        return;
    }
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column) {
        const double px = column == columns - 1 ? medianPx : column == columns - 2 ? totalPx : stagePx;
        setColumnWidth(column, roomForHead(*horizontalHeader(), column, m_style.px(px)));
    }
    resizeRowsToContents();
    int height = horizontalHeader()->height();
    for (int row = 0; row < model()->rowCount(); ++row) {
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void VoteTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void VoteTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fit(); // text size and rows may have changed while nobody looked
}

} // namespace atalaya
