#pragma once

#include "models/items/PlanFindingsModel.h"
#include "views/widgets/FoldingFindings.h"

#include <QWidget>

namespace atalaya {

class Label;
class PlanFindingDelegate;
class SectionHeading;
class WindowStyle;

/// What the strategy lacks, each with the jump to where it is mended, as high as it is: for a pane that scrolls as a
/// whole. The right arrow lists all that a finding is about, the left one hides it again.
class PlanFindingsList : public QWidget {
    Q_OBJECT
public:
    PlanFindingsList(const WindowStyle& style, const Language& language, QWidget* parent = nullptr);

    /// `framework` and `plan` name what findings are about; used here only.
    void show(std::vector<PlanFinding> findings, const Framework& framework, const Plan& plan);
    void clear();
    [[nodiscard]] const PlanFindingsModel& model() const { return m_model; }

Q_SIGNALS:
    void chosen(atalaya::PlanCheck check, const atalaya::PlanSubject& subject);

private:
    using Folding = FoldingFindings<PlanFindingsModel, PlanFindingDelegate>;

    void act(const QModelIndex& index);
    void showSummary();

    PlanFindingsModel m_model;
    SectionHeading* m_head;
    QListView* m_list;
    Label* m_none;
    PlanFindingDelegate* m_delegate;
    Folding* m_folding;
};

} // namespace atalaya
