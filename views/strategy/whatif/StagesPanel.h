#pragma once

#include "models/items/WhatIfModelStages.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace atalaya {

class Button;
class WindowStyle;
class WrapLabel;

/// To which stage the choice brings each question: folded away at first, then of those that change, or of all of one
/// commitment.
class StagesPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    StagesPanel(const WindowStyle& style, WhatIfModelStages& model, QWidget* parent = nullptr);

    [[nodiscard]] bool isUnfolded() const;
    /// Of which commitment the questions are wanted; empty: those that change.
    [[nodiscard]] QString commitment() const;
    /// The commitments to choose from.
    void offer(const Framework& framework, const ScoreSheet& sheet);
    /// The model has its rows; whether a scenario is compared with.
    void show(bool hasOther);
    /// With the questions of a commitment, and the focus in their table.
    void unfold(const QString& commitment);
    /// As it was left; the focus stays where it is.
    void restore(bool isUnfolded, const QString& commitment);
    /// Unfolds, with the focus in what it shows, or folds.
    void exchange();
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    /// Other rows are to be shown, or none any more.
    void wanted();

private:
    void setUnfolded(bool isUnfolded);
    void showWhole();
    void fit();

    const WindowStyle& m_style;
    WhatIfModelStages& m_model;
    Button* m_fold;
    QComboBox* m_which;
    QTableView* m_table;
    WrapLabel* m_nothing;
    bool m_isUnfolded = false;
};

} // namespace atalaya
