#pragma once

#include <QLineEdit>

namespace atalaya {

class IconButton;
class KeyCap;
class WindowStyle;

/// A line to search in: glass, the key that leads here while it is empty, a cross while it is not. Esc empties it; Down
/// asks to go on to what was found.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `key`: shown in the field ("/"), or empty. The page makes the shortcut.
    SearchField(const WindowStyle& style, const QString& placeholder, const QString& key = {},
                QWidget* parent = nullptr);

Q_SIGNALS:
    /// Down or Enter was pressed: the focus may go to the first row found.
    void leftForResults();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void placeParts();

    const WindowStyle& m_style;
    KeyCap* m_key = nullptr;
    IconButton* m_clear;
};

} // namespace atalaya
