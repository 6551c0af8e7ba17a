#pragma once

#include "views/window/Place.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace atalaya {

class WindowStyle;

/// The way from page to page: icon and word, the chosen one marked by a bar and heavier text. Ctrl 1 to 9 from
/// anywhere, arrows inside. In a narrow window (below 85 em), and where the text is too large for its height, only
/// icons remain, with the word as tooltip.
class Rail : public QFrame {
    Q_OBJECT
public:
    Rail(const WindowStyle& style, QWidget* parent);

    /// Below the last one; the bottom one is apart, at the foot.
    void add(PageId page, const char* icon, const QString& word, bool atFoot = false);
    void setCurrent(PageId page);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void picked(atalaya::PageId page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    /// As wide as drawn, or as its longest word needs.
    [[nodiscard]] int fittingWidth() const;
    void fit();

    const WindowStyle& m_style;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
    QButtonGroup* m_group;
    bool m_isNarrow = false;
};

} // namespace atalaya
