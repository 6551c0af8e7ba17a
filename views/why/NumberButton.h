#pragma once

#include "views/widgets/LinkButton.h"

namespace atalaya {

/// A number that explains itself when it is pressed, or with "=": a link that looks like text, underlined as long as
/// the pointer is over it. Connect to its clicked().
class NumberButton : public LinkButton {
    Q_OBJECT
public:
    /// `step`: of the type scale.
    NumberButton(const WindowStyle& style, const char* step, int weight = 600, QWidget* parent = nullptr);

    /// The colour of its text; "text" at first.
    void setToken(const char* token);
    /// `meaning`: what number it is, for screen readers: "Score of the core".
    void setNumber(const QString& text, const QString& meaning);

protected:
    [[nodiscard]] Look look() const override;
    bool event(QEvent* event) override;

private:
    const char* m_token = "text";
};

} // namespace atalaya
