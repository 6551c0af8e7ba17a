#pragma once

#include <QDate>
#include <QHeaderView>

namespace atalaya {

class TimeAxis;
class WindowStyle;

/// The roadmap's head: words over the names and costs; over the timeline years, and below them quarters or months.
class QuarterHeader : public QHeaderView {
    Q_OBJECT
public:
    /// `axis` must outlive it. `today`: where its line stands.
    QuarterHeader(const WindowStyle& style, const TimeAxis& axis, QDate today, QWidget* parent = nullptr);
    void setToday(QDate today);

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

private:
    void paintTimeline(QPainter& painter, const QRect& area) const;

    const WindowStyle& m_style;
    const TimeAxis& m_axis;
    QDate m_today;
};

/// "Q3", "Jul"; empty for a year.
[[nodiscard]] QString periodWord(QDate first, const TimeAxis& axis);

} // namespace atalaya
