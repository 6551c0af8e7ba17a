#pragma once

#include "assessments/strategy/WhatIf.h"

#include <QDate>
#include <QWidget>

namespace atalaya {

class FlowLayout;
class Label;
class Language;
class WindowStyle;
class WrapLabel;

/// The headline now, with the choice, its target with what is left to it, and with the scenario that is compared with.
class WhatIfNumbers : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfNumbers(const WindowStyle& style, QWidget* parent = nullptr);

    /// `headline`: what the score is called, "Core". `targetYear` 0: none is said. `other` null: nothing is compared.
    void show(const QString& headline, const WhatIf& whatIf, int targetYear, const WhatIf* other,
              const QString& otherName, const Language& language);

private:
    struct Column {
        QWidget* part = nullptr;
        Label* word = nullptr;
        Label* number = nullptr;
        Label* beside = nullptr;
    };
    [[nodiscard]] Column addColumn(const char* besideToken);

    const WindowStyle& m_style;
    FlowLayout* m_flow;
    Column m_now, m_then, m_target, m_other;
    WrapLabel* m_note;
};

} // namespace atalaya
