#pragma once

#include <QFrame>

namespace atalaya {

class WindowStyle;

/// A white field with a hairline around it. Never one inside another.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const WindowStyle& style, QWidget* parent = nullptr);
    /// A bar of ink of 4 px at the left: the one thing to go on with.
    void setBar(bool bar);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    bool m_bar = false;
};

/// A line between two parts, 1 px, in a colour of the theme ("line", "lineStrong").
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(const WindowStyle& style, Qt::Orientation orientation = Qt::Horizontal,
                      const char* token = "line", QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    QByteArray m_token;
};

} // namespace atalaya
