#pragma once

#include "assessments/framework/Framework.h"

#include <QWidget>

namespace atalaya {

class SegmentedControl;
class WindowStyle;

/// Chooses what a piece of evidence supports: the whole answer, or the criterion of one stage and those below.
class SupportPlace : public QWidget {
    Q_OBJECT
public:
    explicit SupportPlace(const WindowStyle& style, QWidget* parent = nullptr);

    /// Offers the framework's stages above the floor, and chooses the whole answer.
    void setFramework(const Framework& framework);
    /// None: the whole answer.
    [[nodiscard]] std::optional<int> stage() const;
    void setStage(std::optional<int> stage);

Q_SIGNALS:
    void changed();

private:
    const WindowStyle& m_style;
    SegmentedControl* m_choice = nullptr;
};

} // namespace atalaya
