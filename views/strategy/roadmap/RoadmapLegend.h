#pragma once

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// What the roadmap's signs mean: solid, open, the tower at the end.
class RoadmapLegend : public QWidget {
    Q_OBJECT
public:
    explicit RoadmapLegend(const WindowStyle& style, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList words() const;

    const WindowStyle& m_style;
};

} // namespace atalaya
