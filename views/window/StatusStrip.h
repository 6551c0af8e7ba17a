#pragma once

#include "views/window/Page.h"

#include <QFrame>

class QHBoxLayout;

namespace atalaya {

class Label;

/// The line at the foot: at the left whether everything is on disk and what was stored last, at the right the keys of
/// the page.
class StatusStrip : public QFrame {
    Q_OBJECT
public:
    StatusStrip(Desk& desk, const WindowStyle& style, QWidget* parent);

    void say(const QString& line);
    void setHints(const std::vector<KeyHint>& hints);
    /// The sign before its line, of resources/icons; empty: none.
    [[nodiscard]] QString icon() const { return m_icon; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followSession();
    void showKeeping();
    /// Leaves out keys while the line has no room: the last, which leads to all keys, goes last.
    void fold();
    void show(const char* icon, const char* token, const QString& text);
    void write(const QString& line);

    Desk& m_desk;
    const WindowStyle& m_style;
    QString m_icon;
    QByteArray m_token = "ok";
    Label* m_line;
    QWidget* m_hints = nullptr;
    std::vector<KeyHint> m_shownHints;
    std::vector<QWidget*> m_hintParts; ///< a key and its word, each
    QHBoxLayout* m_row;
};

} // namespace atalaya
