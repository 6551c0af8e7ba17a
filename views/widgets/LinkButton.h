#pragma once

#include <QAbstractButton>

namespace atalaya {

class WindowStyle;

/// An underlined word that leads somewhere else ("Why this number?"); a link to screen readers. Enter and Space follow
/// it.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const WindowStyle& style, const QString& text, QWidget* parent = nullptr);

    /// The step of the type scale ("body" at first). `weight` 0: the step's own; `figures`: digits of equal width.
    void setStep(const char* step, int weight = 0, bool figures = false);
    /// Px at 100 %, beyond which the words go on in another line; 0, as at first: never.
    void setWidest(double tokensPx);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// How the words look now: a colour, and how thick the line below them is, in px at 100 %; 0: none.
    struct Look {
        const char* token;
        double line;
    };
    [[nodiscard]] virtual Look look() const;
    /// Px at 100 %, below which it gets no lower: what a finger or a trembling hand can hit.
    void setLeastHeight(double tokensPx) { m_leastHeight = tokensPx; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    /// Of the words, in one line or in as many as `m_widest` asks for.
    [[nodiscard]] QSize sizeOfWords() const;
    [[nodiscard]] bool isBroken() const;

    const WindowStyle& m_style;
    QByteArray m_step = "body";
    int m_weight = 0;
    bool m_figures = false;
    double m_leastHeight = 24;
    double m_widest = 0;
};

} // namespace atalaya
