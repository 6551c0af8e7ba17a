#pragma once

#include <QDate>
#include <QWidget>

#include <map>

namespace atalaya {

class TimeAxis;
class WindowStyle;

/// What stands below the bars, in step with them: money by period, and the score when all is done on time.
class RoadmapFooter : public QWidget {
    Q_OBJECT
public:
    /// What is said of the money; amounts by the period's first day.
    struct Costs {
        QString title;       ///< "Cost per quarter, M USD"
        QString years;       ///< "2026 1.07 · 2027 3.73 · total 6.12"
        QString range;       ///< of that total: "range 0.50 to 0.80 · secured 0.20"; may be empty
        QStringList details; ///< a sentence each, of single years and of budgets, for who points at it or listens
        std::map<QDate, qint64> amounts;
        std::map<QDate, QString> words;
    };
    /// What is said of the score; numbers only where they change.
    struct Core {
        QString title;  ///< "Core, if all is done on time"
        QString bounds; ///< "now 2.17 · target 3.01"
        std::map<QDate, QString> words;
    };

    /// `axis` must outlive it.
    RoadmapFooter(const WindowStyle& style, const TimeAxis& axis, QWidget* parent = nullptr);

    void setCosts(Costs costs);
    void setCore(Core core);
    [[nodiscard]] const Costs& costs() const { return m_costs; }
    [[nodiscard]] const Core& core() const { return m_core; }
    /// Where the timeline begins.
    void setNamesWidth(int width);
    /// What is heard of all of it.
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Heights of the two rows.
    struct Heights {
        int costs = 0;
        int core = 0;
    };
    void refresh();
    [[nodiscard]] Heights heights() const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int heightOf(const char* step, int weight, const QString& words) const;
    void paintWords(QPainter& painter, const Heights& heights) const;
    void paintPeriods(QPainter& painter, const Heights& heights) const;

    const WindowStyle& m_style;
    const TimeAxis& m_axis;
    Costs m_costs;
    Core m_core;
    int m_namesWidth = 0;
};

} // namespace atalaya
