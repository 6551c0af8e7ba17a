#pragma once

#include <QWidget>

class QLineEdit;

namespace atalaya {

class WindowStyle;
class WrapLabel;

/// Where the shared keyboard waits for the next person: "Type your seat number, then Enter".
class SeatStep : public QWidget {
    Q_OBJECT
public:
    explicit SeatStep(const WindowStyle& style, QWidget* parent = nullptr);

    /// Empty, without a problem, and with the focus. `begun`: what the next person has typed already.
    void start(const QString& begun = {});
    void clear();
    /// Why the seat cannot vote.
    void tell(const QString& sentence);
    [[nodiscard]] bool isBegun() const;
    /// What Enter does, which the whole that it is a part of takes.
    void go();

Q_SIGNALS:
    void seatTyped(const QString& words);
    void touched();

private:
    const WindowStyle& m_style;
    QLineEdit* m_field;
    WrapLabel* m_problem;
};

} // namespace atalaya
