#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QKeyEvent;
class QPropertyAnimation;
class QScrollArea;
class QVBoxLayout;

namespace atalaya {

class IconButton;
class Label;
class WindowStyle;

/// A leaf that slides in over the right side of a page, 520 px wide. Esc or its cross closes it; the focus goes in and
/// returns to where it was, or goes to the rows nearest to that when it is gone. While it is in, Tab goes round inside
/// and plain keys do not reach the page below.
class Drawer : public QFrame {
    Q_OBJECT
public:
    /// Lies over `host` and follows its size. Closed at first.
    Drawer(const WindowStyle& style, const QString& title, QWidget* host);
    ~Drawer() override;

    void setTitle(const QString& title);
    /// Takes `content` over; it scrolls where it is higher than the drawer. What was there before is deleted.
    void setContent(QWidget* content);
    /// Takes `foot` over: stays below the content.
    void setFoot(QWidget* foot);
    /// A quiet button before the cross; connect to its clicked().
    IconButton* addHeadButton(const QString& iconName, const QString& word);

    void open();
    void close();
    /// Into the open drawer, where the focus was in it, when its page comes back.
    void takeFocus();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether something in it that a person chose or typed is kept nowhere else, and would go with the drawer. Asked
    /// while it is open.
    [[nodiscard]] virtual bool holdsWork() const { return false; }
    /// Whether one writes in it what a button of it takes over: none of that is a step of the history yet.
    [[nodiscard]] virtual bool isForm() const { return false; }

    /// Whether a key that is pressed inside a drawer ends there, whatever the page below would do with it: a figure on
    /// a list in here must not answer the question underneath, nor with Alt change a mark of it. F1 and ? stay the
    /// window's, so do keys with Ctrl; other keys with Alt are those of buttons, and go back in an explanation.
    [[nodiscard]] static bool keeps(const QKeyEvent& key);
    /// Whether the focus is in a drawer that lies over `page`.
    [[nodiscard]] static bool hasFocusOver(const QWidget& page);
    /// Whether the focus is in an open form. What its fields leave of Ctrl with Z would undo a step of the page below,
    /// out of sight of whoever writes.
    [[nodiscard]] static bool isFormInFocus();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void place();
    [[nodiscard]] QRect openGeometry() const;
    void slide(int toX);
    void returnFocus();
    [[nodiscard]] QWidget* heirOfFocus() const;

    const WindowStyle& m_style;
    Label* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_foot;
    IconButton* m_close;
    QScrollArea* m_scroll;
    QPropertyAnimation* m_animation;
    QMetaObject::Connection m_watch;   ///< over the focus of the program
    QPointer<QWidget> m_before;        ///< had the focus when the drawer opened
    QList<QPointer<QWidget>> m_around; ///< what holds that within the host, from the inside out
    bool m_open = false;
};

} // namespace atalaya
