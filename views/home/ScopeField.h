#pragma once

#include "assessments/assessment/Assessment.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace atalaya {

class WindowStyle;

/// Which commitments an assessment looks at: all, the core, or chosen ones from a list that comes out when it is
/// wanted.
class ScopeField : public QWidget {
    Q_OBJECT
public:
    explicit ScopeField(const WindowStyle& style, QWidget* parent = nullptr);

    /// The commitments to choose from; null: none. Everything is in scope again.
    void setFramework(const Framework* framework);
    [[nodiscard]] Scope scope() const;
    void setScope(const Scope& scope);
    /// What a label and a complaint belong to.
    [[nodiscard]] QComboBox* kindEdit() const { return m_kind; }

Q_SIGNALS:
    void changed();

private:
    void showList();

    QComboBox* m_kind;
    QListWidget* m_commitments;
};

} // namespace atalaya
