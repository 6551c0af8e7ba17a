#pragma once

#include "assessments/assessment/Assessment.h"

#include <QToolButton>

namespace atalaya {

class WindowStyle;

/// The foot of a card: sign and word of its mark, and that there is more to choose from.
class MarkButton : public QToolButton {
    Q_OBJECT
public:
    MarkButton(const WindowStyle& style, int stage, QWidget* parent);

    /// `chosen`: the card above is.
    void show(Mark mark, bool chosen);

    /// Its word breaks where it is narrow, inside too where it is wider than all of the room.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Before the word and behind it, px.
    [[nodiscard]] int wordLeft() const;
    [[nodiscard]] int arrowRoom() const;

    const WindowStyle& m_style;
    int m_stage;
    Mark m_mark = Mark::NotAssessed;
    bool m_chosen = false;
};

/// "Met", "Overtaken", "Not met", "Not assessed".
[[nodiscard]] QString markWord(Mark mark);

} // namespace atalaya
