#include "views/strategy/roadmap/RoadmapLegend.h"

#include "models/items/RoadmapModel.h"
#include "models/session/WindowLanguage.h"
#include "views/charts/LateSign.h"
#include "views/strategy/roadmap/DependencyLines.h"
#include "views/strategy/roadmap/GanttDelegate.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Finding.h"

#include <QPainter>

#include <algorithm>
#include <limits>
#include <map>

namespace atalaya {

namespace {

constexpr double legendSignWidth = 20;
constexpr double legendGap = 5;
constexpr double legendBetween = 14;
constexpr int towerOfLegend = 3;     // any stage; it is a sign only
constexpr int progressOfLegend = 50; // percent

/// What the bar of a row, and its end, show.
void addSignsOf(const RoadmapRow& row, std::set<RoadmapLegend::Sign>& signs) {
    using Sign = RoadmapLegend::Sign;
    const bool isRunning = row.status == ActionStatus::Approved || row.status == ActionStatus::Running;
    signs.insert(row.status == ActionStatus::Done      ? Sign::Done
                 : row.status == ActionStatus::Stopped ? Sign::Stopped
                 : isRunning                           ? Sign::Solid
                                                       : Sign::Open);
    const bool isOver = row.status == ActionStatus::Done || row.status == ActionStatus::Stopped;
    if (row.progress > 0 && !isOver) {
        signs.insert(Sign::Progress);
    }
    if (!row.whyLate.isEmpty()) {
        signs.insert(Sign::Late);
    }
    if (!row.lifts.empty() && row.status != ActionStatus::Stopped) {
        signs.insert(Sign::Stage);
    }
}

} // namespace

RoadmapLegend::RoadmapLegend(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Signs of the roadmap"));
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void RoadmapLegend::show(const RoadmapModel& model) {
    std::map<QUuid, const RoadmapRow*> drawn;
    for (int head = 0; head < model.rowCount(); ++head) {
        const QModelIndex parent = model.index(head, 0);
        for (int i = 0; i < model.rowCount(parent); ++i) {
            const RoadmapRow* row = model.action(model.index(i, 0, parent));
            if (row->firstDay().isValid()) {
                drawn.emplace(row->key, row);
            }
        }
    }
    std::set<Sign> signs;
    for (const auto& [key, row] : drawn) {
        addSignsOf(*row, signs);
        for (const QUuid& id : row->waitsFor) {
            if (const auto needed = drawn.find(id); needed != drawn.end()) {
                signs.insert(row->tooEarlyFor.contains(needed->second->code) ? Sign::TooEarly : Sign::Waits);
            }
        }
    }
    if (signs != m_signs) {
        m_signs = std::move(signs);
        setAccessibleDescription(languageOfWindow().list(words()));
        updateGeometry();
        update();
    }
}

QString RoadmapLegend::wordOf(Sign sign) {
    switch (sign) {
    case Sign::Solid:
        return tr("approved or running");
    case Sign::Open:
        return tr("proposed");
    case Sign::Progress:
        return tr("progress");
    case Sign::Done:
        return tr("done");
    case Sign::Stopped:
        return tr("stopped");
    case Sign::Late:
        return tr("late");
    case Sign::Waits:
        return tr("dependency");
    case Sign::TooEarly:
        return tr("dependency not kept");
    case Sign::Stage:
        break;
    }
    return tr("stage reached at the end");
}

QStringList RoadmapLegend::words() const {
    QStringList all;
    for (const Sign sign : m_signs) {
        all << wordOf(sign);
    }
    return all;
}

int RoadmapLegend::lineHeight() const {
    return std::max(m_style.px(22), m_style.lineHeight("caption"));
}

std::vector<RoadmapLegend::Entry> RoadmapLegend::lines(int width) const {
    const QFontMetrics metrics(m_style.font("caption"));
    std::vector<Entry> entries;
    int x = 0;
    int y = 0;
    for (const Sign sign : m_signs) {
        Entry entry{sign, wordOf(sign), {}, 0};
        entry.width = m_style.px(legendSignWidth) + m_style.px(legendGap) + metrics.horizontalAdvance(entry.word) + 1;
        if (x > 0 && x + entry.width > width) {
            x = 0;
            y += lineHeight();
        }
        entry.at = {x, y};
        x += entry.width + m_style.px(legendBetween);
        entries.push_back(std::move(entry));
    }
    return entries;
}

int RoadmapLegend::heightForWidth(int width) const {
    const std::vector<Entry> entries = lines(width);
    // Of one line as high as the buttons beside it.
    const int height = entries.empty() ? 0 : entries.back().at.y() + lineHeight();
    return std::max(height, m_style.px(32));
}

QSize RoadmapLegend::sizeHint() const {
    const std::vector<Entry> entries = lines(std::numeric_limits<int>::max());
    const int width = entries.empty() ? 0 : entries.back().at.x() + entries.back().width;
    return {width, std::max(m_style.px(32), lineHeight())};
}

QSize RoadmapLegend::minimumSizeHint() const {
    int width = 0;
    for (const Entry& entry : lines(0)) {
        width = std::max(width, entry.width);
    }
    return {width, std::max(m_style.px(32), lineHeight())};
}

void RoadmapLegend::paintSign(QPainter& painter, Sign sign, const QRectF& area) const {
    const double side = m_style.px(14);
    const QRectF square(area.left(), area.center().y() - side / 2, side, side);
    const double height = m_style.px(10);
    const QRectF bar(area.left(), area.center().y() - height / 2, area.width(), height);
    const auto paintBar = [&](ActionStatus status, int progress = 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintGanttBar(painter, bar, status, progress, m_style);
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    switch (sign) {
    case Sign::Solid:
        return paintBar(ActionStatus::Approved);
    case Sign::Open:
        return paintBar(ActionStatus::Proposed);
    case Sign::Progress:
        // An open one, as the strip is darker than both.
        return paintBar(ActionStatus::Proposed, progressOfLegend);
    case Sign::Done:
        return paintBar(ActionStatus::Done);
    case Sign::Stopped:
        return paintBar(ActionStatus::Stopped);
    case Sign::Late:
        return paintLateSign(painter, square, m_style.colour(findingToken(Finding::Warning)));
    case Sign::Waits:
    case Sign::TooEarly: {
        DependencyLine line;
        const double middle = area.center().y();
        line.path = QPolygonF({QPointF(area.left(), middle), QPointF(area.right(), middle)});
        line.isBroken = sign == Sign::TooEarly;
        return paintDependency(painter, line, m_style);
    }
    case Sign::Stage:
        paintStage(painter, square, StageGlyph::proved(towerOfLegend), m_style.theme(), m_style.textPercent() / 100.0);
    }
}

void RoadmapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const std::vector<Entry> entries = lines(width());
    const int all = entries.empty() ? 0 : entries.back().at.y() + lineHeight();
    const int top = (height() - all) / 2;
    const int sign = m_style.px(legendSignWidth);
    for (const Entry& entry : entries) {
        const QRect area(entry.at.x(), entry.at.y() + top, entry.width, lineHeight());
        paintSign(painter, entry.sign, QRectF(area.left(), area.top(), sign, area.height()));
        painter.setFont(m_style.font("caption"));
        painter.setPen(m_style.colour("text2"));
        painter.drawText(area.adjusted(sign + m_style.px(legendGap), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.word);
    }
}

} // namespace atalaya
