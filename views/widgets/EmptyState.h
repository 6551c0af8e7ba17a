#pragma once

#include "views/widgets/Button.h"

#include <QWidget>

class QHBoxLayout;

namespace atalaya {

class WindowStyle;
class WrapLabel;

/// Where there is nothing yet: the tower as a dashed outline, one sentence that teaches, one or two ways to begin.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const WindowStyle& style, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Connect to its clicked().
    Button* addButton(const QString& text, Button::Kind kind = Button::Kind::Plain);

private:
    const WindowStyle& m_style;
    WrapLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace atalaya
