#pragma once

#include "views/workshop/VotePlot.h"

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// The picture of a revealed round. Screen readers hear its sentence; the table beside it has the same numbers.
class VotePlotView : public QWidget {
    Q_OBJECT
public:
    explicit VotePlotView(const WindowStyle& style, QWidget* parent = nullptr);

    void setPlot(const QString& name, VotePlotSpec spec);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    VotePlotSpec m_spec;
};

} // namespace atalaya
