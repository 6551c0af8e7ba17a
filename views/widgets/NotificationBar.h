#pragma once

#include "views/widgets/Finding.h"

#include <QFrame>
#include <QList>
#include <QStringList>

namespace atalaya {

class Button;
class IconButton;
class NoticeBox;
class WindowStyle;

/// What the window has to tell and what stays until it is answered, one notice at a time, the heaviest first, among
/// equals the latest; a warning or a refusal takes the status strip's place. Hidden while there is none. Screen readers
/// are told at once. Esc closes the one that has the focus.
class NotificationBar : public QFrame {
    Q_OBJECT
public:
    struct Notice {
        QString id; ///< a later notice with the same id takes its place
        Finding finding = Finding::Note;
        QString lead;     ///< bold: "Not saved: the disk is full."
        QString sentence; ///< and the next step
        QString button;   ///< the next step's name, or empty
    };

    explicit NotificationBar(const WindowStyle& style, QWidget* parent = nullptr);

    void present(const Notice& notice);
    /// Takes a notice away that is no longer true.
    void withdraw(const QString& id);
    [[nodiscard]] int count() const { return static_cast<int>(m_notices.size()); }
    /// Of all of them, in the order in which they are shown.
    [[nodiscard]] QStringList ids() const;
    /// The id of the notice that is shown, or empty.
    [[nodiscard]] QString shownId() const;

Q_SIGNALS:
    /// Its button was pressed; the notice is gone.
    void acted(const QString& id);
    /// It was closed without acting; the notice is gone.
    void dismissed(const QString& id);
    /// The bar came to hold a refusal, or no longer does. A mere note leaves the status strip its place.
    void occupied(bool occupied);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showFirst();
    void answer(bool act);

    const WindowStyle& m_style;
    NoticeBox* m_box;
    Button* m_act = nullptr;
    IconButton* m_close;
    QList<Notice> m_notices; ///< in the order in which they are shown
    bool m_occupied = false;
};

} // namespace atalaya
