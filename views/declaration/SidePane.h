#pragma once

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// A pane beside the text, in the colour of paper, with a line at the edge towards the text.
class SidePane : public QWidget {
    Q_OBJECT
public:
    /// `edge`: Qt::LeftEdge or Qt::RightEdge, where one reads from left to right.
    SidePane(const WindowStyle& style, Qt::Edge edge) : m_style(style), m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    Qt::Edge m_edge;
};

} // namespace atalaya
