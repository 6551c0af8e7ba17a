#pragma once

#include "views/widgets/Finding.h"

#include <QFrame>

class QBoxLayout;

namespace atalaya {

class Button;
class WindowStyle;
class WrapLabel;

/// Something found, where it was found: a sign, a few bold words, one sentence, perhaps a button or two. Stands in the
/// flow of a page.
class NoticeBox : public QFrame {
    Q_OBJECT
public:
    NoticeBox(const WindowStyle& style, Finding finding, const QString& lead, const QString& sentence,
              QWidget* parent = nullptr);

    void setNotice(Finding finding, const QString& lead, const QString& sentence);
    [[nodiscard]] Finding finding() const { return m_finding; }
    /// Adds a small button; connect to its clicked().
    Button* addButton(const QString& text);
    void clearButtons();
    /// Buttons below the sentence instead of at its right, for narrow places.
    void setButtonsBelow(bool below);
    /// The bar of 4 px at the left; on at first.
    void setBar(bool bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void fitButtons();

    const WindowStyle& m_style;
    Finding m_finding;
    QWidget* m_sign;
    WrapLabel* m_text;
    QBoxLayout* m_content; ///< sentence, then buttons
    QBoxLayout* m_buttons;
    bool m_bar = true;
};

} // namespace atalaya
