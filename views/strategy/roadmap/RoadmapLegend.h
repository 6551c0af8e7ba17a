#pragma once

#include <QWidget>

#include <set>
#include <utility>
#include <vector>

namespace atalaya {

class RoadmapModel;
class WindowStyle;

/// What the roadmap's signs mean: a name for each that this plan has, in as many lines as there is room for.
class RoadmapLegend : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Solid, Open, Progress, Done, Stopped, Late, Waits, TooEarly, Stage };

    explicit RoadmapLegend(const WindowStyle& style, QWidget* parent = nullptr);

    /// Names what is painted of these rows.
    void show(const RoadmapModel& model);
    /// The names that stand there, in their order.
    [[nodiscard]] QStringList words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        Sign sign;
        QString word;
        QPoint at; ///< its top left
        int width = 0;
    };
    [[nodiscard]] static QString wordOf(Sign sign);
    /// Side by side, and in a next line where `width` ends.
    [[nodiscard]] std::vector<Entry> lines(int width) const;
    [[nodiscard]] int lineHeight() const;
    void paintSign(QPainter& painter, Sign sign, const QRectF& area) const;

    const WindowStyle& m_style;
    std::set<Sign> m_signs;
};

} // namespace atalaya
