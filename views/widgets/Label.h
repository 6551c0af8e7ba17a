#pragma once

#include <QLabel>

#include <map>

class QBoxLayout;

namespace atalaya {

class WindowStyle;

/// A word or a line in one step of the type scale and one colour of the theme, both kept through every change.
class Label : public QLabel {
    Q_OBJECT
public:
    /// `step`: "caption" to "headline"; `token`: a colour; `weight` 0: the step's own.
    explicit Label(const WindowStyle& style, const QString& text = {}, const char* step = "body",
                   const char* token = "text", int weight = 0, QWidget* parent = nullptr);

    void setLook(const char* step, const char* token, int weight = 0);
    void setToken(const char* token);
    /// Digits of equal width, for figures below each other.
    void setFigures(bool figures);

protected:
    [[nodiscard]] const WindowStyle& windowStyle() const { return m_style; }

private:
    void restyle();

    const WindowStyle& m_style;
    QByteArray m_step, m_token;
    int m_weight;
    bool m_figures = false;
};

/// A paragraph: breaks its lines, asks for exactly the height they need, and stops at 75 characters a line.
class WrapLabel : public Label {
    Q_OBJECT
public:
    explicit WrapLabel(const WindowStyle& style, const QString& text = {}, const char* step = "body",
                       const char* token = "text", int weight = 0, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Longest line in px: 75 characters of the present font.
    [[nodiscard]] int longestLine() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Layouts ask for the same sizes many times over, and breaking lines takes long.
    struct Measured {
        QString text;
        QFont font;
        Qt::TextFormat format = Qt::PlainText;
        int longest = 0;
        int natural = 0;
        std::map<int, int> heights; ///< by width
    };
    [[nodiscard]] Measured& measured() const;

    mutable Measured m_measured;
};

/// Adds a quiet word and below it the field that it names, for the keyboard and aloud too.
void addField(QBoxLayout& column, const WindowStyle& style, const QString& word, QWidget* field);

} // namespace atalaya
