#pragma once

#include <QScrollArea>

namespace atalaya {

/// A pane that scrolls down when it has too little height, never sideways. Asks its content for the height it needs in
/// the present width, which QScrollArea does not: wrapped words are never cut.
class PaneScroll : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `content`, whose layout knows its height for a width.
    explicit PaneScroll(QWidget* content, QWidget* parent = nullptr);

    /// As high as its content, so that it never scrolls by itself: for a pane within something that does.
    void setWhole(bool whole);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    bool m_isWhole = false;
};

} // namespace atalaya
