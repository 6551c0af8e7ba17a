#pragma once

#include "views/widgets/Drawer.h"

#include <QStringList>

#include <functional>

class QLineEdit;

namespace atalaya {

class Button;

/// Asks once before a step that cannot be taken back: what it will do, in sentences, perhaps a field for the reason,
/// and the step's own name on the button. Esc and "Cancel" leave all as it is.
class StepDrawer : public Drawer {
    Q_OBJECT
public:
    struct Step {
        QString title;
        QStringList sentences;
        QString reason; ///< label of the field for a reason; empty: none is asked for
        bool needsReason = false;
        QString button;
        std::function<void(const QString& reason)> act;
        QString other; ///< name of another step, in place of this one; empty: there is none
        std::function<void()> actOther;
    };

    StepDrawer(const WindowStyle& style, QWidget* host);

    void ask(Step step);
    [[nodiscard]] bool holdsWork() const override { return true; }
    [[nodiscard]] bool isForm() const override { return true; }

private:
    /// Closes, then does it.
    void leaveWith(const std::function<void()>& act);
    QWidget* makeReason();
    void carryOut();

    const WindowStyle& m_style;
    Step m_step;
    Button* m_button;
    Button* m_other;
    QLineEdit* m_reason = nullptr;
    Label* m_problem = nullptr;
};

} // namespace atalaya
