#pragma once

#include <QWidget>

namespace atalaya {

class AssessmentSession;
class Button;
class IconButton;
class SectionHeading;
class WindowStyle;
class WrapLabel;

/// What the strategy says of itself: its vision, its currency, and its principles, which are folded away at first.
/// Where there is little height the vision is folded away with them.
class StrategyHeadBox : public QWidget {
    Q_OBJECT
public:
    explicit StrategyHeadBox(const WindowStyle& style, QWidget* parent = nullptr);

    /// Null: nothing.
    void show(const AssessmentSession* session);
    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    void setTight(bool tight);

Q_SIGNALS:
    void editAsked();

private:
    void refold();

    const WindowStyle& m_style;
    bool m_isFolded = true;
    bool m_isTight = false;
    SectionHeading* m_head;
    Button* m_edit;
    IconButton* m_fold;
    WrapLabel* m_vision;
    WrapLabel* m_principles;
};

} // namespace atalaya
