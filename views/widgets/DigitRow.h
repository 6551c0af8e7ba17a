#pragma once

#include <QWidget>

class QKeyEvent;

namespace atalaya {

/// The digits of the upper row on keyboards that type something else there: on a French one the row types "& é \" '"
/// and its digits need Shift. Keys are told by their place; a QShortcut only sees what they type. Digits that a
/// QShortcut matches never come here, nor does what is typed into a field or kept by a drawer (Drawer::keeps()).
class DigitRow : public QObject {
    Q_OBJECT
public:
    /// Listens for digits with just these modifiers while `seen` is visible and the key goes to its window. Lives as
    /// long as `seen`.
    DigitRow(QWidget* seen, std::initializer_list<Qt::KeyboardModifiers> modifiers);

    /// 1 to 9, by the character or by the place; 0: another key. macOS tells no place.
    [[nodiscard]] static int digitOf(const QKeyEvent& event);
    /// The number that the system gives to the key of this digit.
    [[nodiscard]] static quint32 placeOf(int digit);

Q_SIGNALS:
    /// `modifiers` without Shift, which only makes the digit.
    void pressed(int digit, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_seen;
    QList<Qt::KeyboardModifiers> m_modifiers;
};

} // namespace atalaya
