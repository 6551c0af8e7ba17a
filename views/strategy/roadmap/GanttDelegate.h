#pragma once

#include "models/items/RoadmapModel.h"
#include "views/widgets/RowDelegate.h"

#include <functional>
#include <optional>

class QTreeView;

namespace atalaya {

class TimeAxis;
struct ActionDays;

/// A bar as its status says: solid once approved, open while proposed, with a tick when done, broken where stopped; in
/// it, along its bottom, how far it is.
void paintGanttBar(QPainter& painter, const QRectF& bar, ActionStatus status, int progress, const WindowStyle& style);

/// Paints the roadmap's rows: heads as bands, actions with code, title and lead body, and their bars: solid once
/// approved, open while proposed, broken where stopped; at the end the stage that is reached, inside the bar where
/// there is no room behind it, and before that a clock where it is late. Names break into lines, nothing is cut.
class GanttDelegate : public RowDelegate {
    Q_OBJECT
public:
    /// `model` and `axis` must outlive it.
    GanttDelegate(const WindowStyle& style, QTreeView* view, const RoadmapModel& model, const TimeAxis& axis);

    /// Days to show for a row instead of its own, while its bar is dragged.
    void setPreview(std::function<std::optional<ActionDays>(const QUuid&)> preview) { m_preview = std::move(preview); }
    [[nodiscard]] ActionDays daysOf(const RoadmapRow& row) const;
    /// The bar in a timeline cell; empty without days.
    [[nodiscard]] QRectF barIn(const QRect& cell, const RoadmapRow& row) const;
    /// Where, beside that bar, it says what is reached; empty where it does not, or says it inside the bar.
    [[nodiscard]] QRectF wordsIn(const QRect& cell, const RoadmapRow& row) const;
    /// Stages of the framework.
    void setCeiling(int ceiling) { m_ceiling = ceiling; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    struct NameRoom {
        int codeLeft = 0;
        int titleLeft = 0;
        int width = 0; ///< of the title
    };
    /// What stands at the end of a bar, and where.
    struct End {
        QString words;
        int clock = 0; ///< px before all else for the sign that it is late; 0 while it is not
        int tower = 0; ///< px before the words for the stage; 0 without one
        double left = 0;
        int width = 0; ///< with both
        bool isInside = false;
    };
    [[nodiscard]] std::optional<End> endOf(const QRect& cell, const QRectF& bar, const RoadmapRow& action) const;
    [[nodiscard]] NameRoom nameRoom(const QString& code, int cellWidth) const;
    void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, const Row& row) const;
    void paintLoads(QPainter& painter, const QRect& cell, const RoadmapGroup& group) const;
    void paintName(QPainter& painter, const QRect& cell, const RoadmapRow& action, const Row& row) const;
    void paintTimeline(QPainter& painter, const QRect& cell, const RoadmapRow& action, const Row& row) const;
    void paintGrid(QPainter& painter, const QRect& cell) const;
    void paintEnd(QPainter& painter, const QRect& cell, const QRectF& bar, const RoadmapRow& action,
                  const Row& row) const;

    QTreeView* m_view;
    const RoadmapModel& m_model;
    const TimeAxis& m_axis;
    std::function<std::optional<ActionDays>(const QUuid&)> m_preview;
    int m_ceiling = 5;
};

} // namespace atalaya
