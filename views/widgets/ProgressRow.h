#pragma once

#include <QWidget>

class QProgressBar;

namespace atalaya {

class Button;
class Label;
class WindowStyle;

/// Something that takes a while: what is done, how far it is, and a way to stop it.
class ProgressRow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRow(const WindowStyle& style, const QString& text, QWidget* parent = nullptr);

    /// For the next work: how far it is is not known yet, and it can be cancelled again. Shows nothing by itself, so
    /// that what is soon done never is.
    void begin(const QString& text);
    /// `total` 0: it is not known how far it is.
    void setProgress(int done, int total);

Q_SIGNALS:
    /// Emitted once a work; the button then says that it is being stopped.
    void cancelled();

private:
    Label* m_text; ///< breaks into lines where the button beside it is long
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace atalaya
