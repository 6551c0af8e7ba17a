#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace atalaya {

class WindowStyle;

/// Paints the line icon `name` (a file in resources/icons, "search") into the square in the middle of `area`, in one
/// colour, sharp on every screen. An unknown name is a fault of the caller: logged as critical, nothing is painted.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour);

/// Every icon there is, sorted.
[[nodiscard]] QStringList iconNames();

/// The icons as QIcon, for actions, menus and fields: in the colour of text, grey when disabled, in the text colour of
/// ink when checked or selected. They follow theme and text size by themselves. Widgets of the kit take names instead.
class Icons {
public:
    /// `style` must outlive every icon made here.
    explicit Icons(const WindowStyle& style) : m_style(style) {}

    /// `size`: px of the tokens at 100 % text size. `token`: a colour of the theme for the plain state.
    [[nodiscard]] QIcon icon(const QString& name, double size = 16, const char* token = "text") const;
    /// The same by a Latin-1 literal.
    [[nodiscard]] QIcon icon(const char* name, double size = 16, const char* token = "text") const {
        return icon(QString::fromLatin1(name), size, token);
    }

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
