#pragma once

#include "views/widgets/Drawer.h"

#include <functional>

class QLineEdit;

namespace atalaya {

class Button;
class WrapLabel;

/// One question before something is stored: a name, or a yes to a sentence that says what changes. Closed without a
/// word, nothing is done.
class AskDrawer : public Drawer {
    Q_OBJECT
public:
    AskDrawer(const WindowStyle& style, QWidget* host);

    /// `then` is called with a name that is not empty.
    void askName(const QString& title, const QString& sentence, const QString& name, const QString& button,
                 std::function<void(const QString&)> then);
    void confirm(const QString& title, const QString& sentence, const QString& button, std::function<void()> then);
    [[nodiscard]] bool holdsWork() const override { return true; }
    [[nodiscard]] bool isForm() const override { return true; }

private:
    void answer();

    const WindowStyle& m_style;
    WrapLabel* m_sentence;
    QWidget* m_namePart;
    QLineEdit* m_name;
    Button* m_yes;
    std::function<void(const QString&)> m_then;
};

} // namespace atalaya
