#pragma once

#include "views/reportpage/FindingsModel.h"
#include "views/widgets/FoldingFindings.h"

#include <QWidget>

namespace atalaya {

class FindingDelegate;
class SectionHeading;
class WindowStyle;

/// What to know before an export, each with the jump to where it is mended. The right arrow lists all that a finding is
/// about, the left one hides it again.
class FindingsPane : public QWidget {
    Q_OBJECT
public:
    FindingsPane(const WindowStyle& style, std::function<bool(PageId)> leadsTo, QWidget* parent = nullptr);

    /// `titles`: of what findings are about, by their codes.
    void setFindings(std::vector<PreflightFinding> findings, std::map<QString, QString> titles = {},
                     std::vector<PlanFinding> ofPlan = {});
    [[nodiscard]] const FindingsModel& model() const { return m_model; }
    /// Chooses the next finding, after the last the first, and gives it the focus.
    void chooseNext();
    void chooseFirst();

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);

private:
    using Folding = FoldingFindings<FindingsModel, FindingDelegate>;

    void act(const QModelIndex& index);
    void restyle();

    const WindowStyle& m_style;
    FindingsModel m_model;
    SectionHeading* m_head;
    QListView* m_list;
    FindingDelegate* m_delegate;
    Folding* m_folding;
};

} // namespace atalaya
