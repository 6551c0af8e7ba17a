#pragma once

#include <QWidget>

class QVBoxLayout;

namespace atalaya {

class WindowStyle;

/// Short paragraphs below each other, each with an icon before it. Their text can be chosen and copied.
class IconLines : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString icon;
        QString text; ///< rich text; the caller escapes what people wrote

        bool operator==(const Line&) const = default;
    };

    explicit IconLines(const WindowStyle& style, QWidget* parent = nullptr);

    void setLines(const QList<Line>& lines);

private:
    const WindowStyle& m_style;
    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace atalaya
