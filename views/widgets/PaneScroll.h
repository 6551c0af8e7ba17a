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

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace atalaya
