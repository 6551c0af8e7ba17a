#pragma once

#include "views/workshop/prepare/PrepareSection.h"

class QButtonGroup;
class QRadioButton;
class QSpinBox;

namespace atalaya {

class WrapLabel;

/// Under which rule the room speaks, each with what it means for what is stored and printed, and how many people a
/// group must have to be shown by itself.
class RuleField : public PrepareSection {
    Q_OBJECT
public:
    explicit RuleField(const WorkshopContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void leave() override { store(); }

private:
    void store();
    [[nodiscard]] QString whyFixed() const;

    QButtonGroup* m_rules;
    QSpinBox* m_smallest;
    WrapLabel* m_why;
    WrapLabel* m_whyNames;
    bool m_isStoring = false;
};

} // namespace atalaya
