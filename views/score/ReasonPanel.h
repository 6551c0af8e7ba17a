#pragma once

#include <QFrame>

class QLineEdit;

namespace atalaya {

class Button;
class Label;
class WindowStyle;

/// Asks, where the answer stands, why a question is not applicable: without a reason it cannot be set. No dialog, so
/// that the question and its criteria stay in sight.
class ReasonPanel : public QFrame {
    Q_OBJECT
public:
    explicit ReasonPanel(const WindowStyle& style, QWidget* parent = nullptr);

    /// Comes up with the focus in the field; `reason` is what was given before.
    void ask(const QString& reason);
    void close();

    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void given(const QString& reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void give();
    void complain(const QString& sentence);

    const WindowStyle& m_style;
    QLineEdit* m_field;
    Label* m_complaint;
};

} // namespace atalaya
