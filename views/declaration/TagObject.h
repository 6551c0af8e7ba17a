#pragma once

#include <QTextFormat>
#include <QTextObjectInterface>

namespace atalaya {

class WindowStyle;

/// A tag ("To: State") as a sign in a line of text.
class TagObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    TagObject(const WindowStyle& style, QObject* parent) : QObject(parent), m_style(style) {}

    [[nodiscard]] static QTextCharFormat format(const QString& word);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const WindowStyle& m_style;
};

/// An icon in a line of text, as large as its letters.
class IconObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 2;

    IconObject(const WindowStyle& style, QObject* parent) : QObject(parent), m_style(style) {}

    [[nodiscard]] static QTextCharFormat format(const QString& icon);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const WindowStyle& m_style;
};

} // namespace atalaya
