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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    int m_stage;
    Mark m_mark = Mark::NotAssessed;
    bool m_chosen = false;
};

/// "Met", "Overtaken", "Not met", "Not assessed".
[[nodiscard]] QString markWord(Mark mark);

} // namespace atalaya
