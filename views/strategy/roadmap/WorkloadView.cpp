#include "views/strategy/roadmap/WorkloadView.h"

#include "assessments/foundation/NameOrder.h"
#include "models/items/RoadmapModelRows.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/RowInSight.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace atalaya {

namespace {

/// Two lines of words, and below them a bar for the actions and one for the money.
class WorkloadDelegate : public RowDelegate {
public:
    WorkloadDelegate(const WindowStyle& style, QTableView* view, const WorkloadModel& model)
        : RowDelegate(style, view, Lines::Two), m_model(model) {
        setRowHeight(56);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(windowStyle().font("body", 600, true));
        int width = 0;
        for (const QString& line : index.data().toString().split(QLatin1Char('\n'))) {
            width = std::max(width, metrics.horizontalAdvance(line));
        }
        return {width + 2 * windowStyle().px(10), RowDelegate::sizeHint(option, index).height()};
    }

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override {
        const Workload* load = m_model.load(index);
        if (index.column() == 0 || !load) {
            RowDelegate::paintContent(painter, option, index, row);
            return;
        }
        const WindowStyle& style = windowStyle();
        QRect words = row.content;
        words.setHeight(style.lineHeight("body") + style.lineHeight("caption"));
        words.moveTop(row.content.top() + style.px(4));
        paintWrapped(painter, words, row, workloadWords(*load, m_model.money().language()), m_model.costText(*load),
                     row.text2);
        const auto bar = [&](int y, double share, const char* token) {
            painter.fillRect(QRectF(words.left(), y, words.width() * std::min(1.0, share), style.px(4)),
                             style.colour(token));
        };
        const int top = words.bottom() + style.px(3);
        const qint64 cost = load->cost.value_or(CostRange()).likely;
        bar(top, double(load->actions()) / m_model.mostActions(), "seriesCurrent");
        bar(top + style.px(6), double(cost) / double(m_model.mostCost()), "seriesOther");
    }

private:
    const WorkloadModel& m_model;
};

} // namespace

WorkloadModel::WorkloadModel(QObject* parent) : KeyedTableModel(parent), m_money({}, languageOfWindow()) {}

void WorkloadModel::show(const Plan& plan) {
    std::vector<Workload> loads = workload(plan.actions);
    const NameOrder order(m_money.language());
    std::stable_sort(loads.begin(), loads.end(), [&order](const Workload& one, const Workload& other) {
        // Those that nobody leads stand last, as in the roadmap.
        return one.body.isEmpty() == other.body.isEmpty() ? order(one.body, other.body) : other.body.isEmpty();
    });
    m_money = PlanMoney(plan, m_money.language());
    int first = 0;
    int last = -1;
    m_mostActions = 1;
    m_mostCost = 1;
    for (const Workload& load : loads) {
        first = last < first ? load.year : std::min(first, load.year);
        last = std::max(last, load.year);
        m_mostActions = std::max(m_mostActions, load.actions());
        m_mostCost = std::max(m_mostCost, load.cost.value_or(CostRange()).likely);
    }
    std::vector<WorkloadRow> rows;
    for (const Workload& load : loads) {
        if (rows.empty() || rows.back().key != load.body) {
            rows.push_back({load.body, {}});
            for (int year = first; year <= last; ++year) {
                rows.back().years.push_back({load.body, year, 0, 0, {}});
            }
        }
        rows.back().years[static_cast<std::size_t>(load.year - first)] = load;
    }
    setYears(first, last);
    sync(std::move(rows));
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // bars are shares of the most
    }
}

void WorkloadModel::setYears(int first, int last) {
    const int count = last - first + 1;
    const int before = m_lastYear - m_firstYear + 1;
    if (count > before) {
        beginInsertColumns({}, before + 1, count);
    } else if (count < before) {
        beginRemoveColumns({}, count + 1, before);
    }
    m_firstYear = first;
    m_lastYear = last;
    if (count > before) {
        endInsertColumns();
    } else if (count < before) {
        endRemoveColumns();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, count);
}

const Workload* WorkloadModel::load(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == 0) {
        return nullptr;
    }
    // While years come and go, rows have those of before.
    const auto& years = row(index.row()).years;
    const auto at = static_cast<std::size_t>(index.column() - 1);
    return at < years.size() && (years[at].actions() > 0 || years[at].cost) ? &years[at] : nullptr;
}

QString WorkloadModel::costText(const Workload& load) const {
    return load.cost ? m_money.text(load.cost->likely) : QStringLiteral("\u2013");
}

int WorkloadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_lastYear - m_firstYear + 2;
}

QVariant WorkloadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QString& key = row(index.row()).key;
    const QString body = key.isEmpty() ? tr("Without a lead body") : key;
    if (index.column() == 0) {
        return body;
    }
    const Workload* done = load(index);
    if (!done) {
        return role == Qt::DisplayRole ? QStringLiteral("\u2013") : tr("nothing in this year");
    }
    const QString words = workloadWords(*done, m_money.language());
    if (role == Qt::DisplayRole) {
        return words + QLatin1Char('\n') + costText(*done);
    }
    const QString year = QString::number(done->year);
    return done->cost ? tr("%1 in %2: %3, likely cost %4", "body, year, what it has to do, money")
                            .arg(body, year, words, m_money.whole(done->cost->likely))
                      : tr("%1 in %2: %3", "body, year, what it has to do").arg(body, year, words);
}

QVariant WorkloadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Body · actions and likely cost, %1", "M USD").arg(m_money.unit())
                        : QString::number(m_firstYear + section - 1);
}

WorkloadView::WorkloadView(const WindowStyle& style, QWidget* parent) : QTableView(parent), m_style(style) {
    setModel(&m_model);
    new WorkloadDelegate(style, this, m_model);
    new RowInSight(this);
    setAccessibleName(tr("Workload by body and year"));
    setAccessibleDescription(tr("Arrows go from body to body and from year to year."));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionsClickable(false);
    style.follow(this, [this] { fit(); });
}

void WorkloadView::fit() {
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(m_style.px(110));
    resizeRowsToContents();
}

void WorkloadView::setPlan(const Plan& plan) {
    m_model.show(plan);
    fit();
}

} // namespace atalaya
