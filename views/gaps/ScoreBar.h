#pragma once

#include <QWidget>

#include <optional>

namespace atalaya {

class WindowStyle;

/// A score on its scale: bar, hatched gap, diamond of the target, last round's stroke. The number stands beside it.
class ScoreBar : public QWidget {
    Q_OBJECT
public:
    explicit ScoreBar(const WindowStyle& style, QWidget* parent = nullptr);

    void setScore(std::optional<double> now, std::optional<double> target, std::optional<double> last, int ceiling);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    std::optional<double> m_now, m_target, m_last;
    int m_ceiling = 5;
};

} // namespace atalaya
