#pragma once

#include <QCompleter>

class QComboBox;
class QMouseEvent;

namespace atalaya {

/// What an editable combo box offers of its rows while somebody types: those that hold the words anywhere, compared as
/// every search compares (folded()), so that "comision" finds "Comisión". Qt's own finds letter by letter. What is
/// chosen is written as it stands in the box. Nothing is offered to who has written the only row there is to offer, and
/// a press beside the list does what it does without one: Qt's own on X11 closes the list and swallows it, so that
/// "Save" had to be pressed twice.
class FoldingCompleter : public QCompleter {
    Q_OBJECT
public:
    /// Belongs to `box`, which must be editable and keep its model, and takes the place of the one that it had.
    explicit FoldingCompleter(QComboBox& box);

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    [[nodiscard]] QStringList splitPath(const QString& path) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whether it is one of the rows, letter by letter, and no other holds it.
    [[nodiscard]] bool isOnlyRow(const QString& text) const;
    /// To what lies there in the window of the box: a button is clicked, all else gets the focus. Not as the event
    /// itself, for Qt still takes the button of the mouse for held down over the list.
    void passOn(const QMouseEvent& press) const;
};

} // namespace atalaya
