#pragma once

#include "views/widgets/Label.h"

class QPainter;

namespace atalaya {

/// A short word in a box that says what something is: its state, never something to click.
class Tag : public Label {
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Draft,       ///< outlined
        InReview,    ///< with an eye
        Approved,    ///< ink with a lock
        Provisional, ///< amber, beside a number
        Gap,
        Practice ///< dashed; the data are not real
    };

    /// An empty `text` is the kind's own word.
    Tag(const WindowStyle& style, Kind kind, const QString& text = {}, QWidget* parent = nullptr);

    void setKind(Kind kind, const QString& text = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Stands upon the dark band of the window.
    void setOnBand(bool onBand);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The kind's own word, translated; empty for Plain and Gap.
    [[nodiscard]] static QString wordOf(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    bool m_onBand = false;
};

/// The same sign in the cell of a list: `text` empty is the kind's own word.
[[nodiscard]] QSize tagSize(Tag::Kind kind, const QString& text, bool onBand, const WindowStyle& style);
void paintTag(QPainter& painter, const QRect& area, Tag::Kind kind, const QString& text, bool onBand,
              Qt::LayoutDirection direction, const WindowStyle& style);

} // namespace atalaya
