#pragma once

#include <QWidget>

namespace atalaya {

class WindowStyle;

/// An icon that only shows something. With a word it has a tooltip and an accessible name; without one it is decoration
/// beside a text that says the same.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    /// `size`: px at 100 % text size.
    IconLabel(const WindowStyle& style, const QString& iconName, double size = 16, const char* token = "text",
              QWidget* parent = nullptr);

    void setIcon(const QString& iconName, const char* token = "text", const QString& word = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WindowStyle& m_style;
    QString m_iconName;
    double m_size;
    QByteArray m_token;
};

} // namespace atalaya
