#pragma once

#include "assessments/findings/Preflight.h"
#include "views/widgets/Panel.h"
#include "views/window/Page.h"

#include <functional>

class QVBoxLayout;

namespace atalaya {

class SectionHeading;

/// What waits for the reader in the chosen assessment: questions without answer, answers to confirm or to look at
/// again, evidence past its date, the approval. Each with the way to it.
class WaitsPanel : public QWidget {
    Q_OBJECT
public:
    /// `leadsTo` says whether the window has a page.
    WaitsPanel(const WindowContext& context, std::function<bool(PageId)> leadsTo);

    void refresh();

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);
    void approvalRequested();

private:
    struct Wait {
        QString icon;
        QByteArray token;
        QString lead;
        QString detail;
        QString link;
        Place place; ///< Home: the approval

        bool operator==(const Wait&) const = default;
    };
    /// What the pre-flight finds that is work of this page's reader; what follows when there is none of it.
    [[nodiscard]] std::vector<Wait> waits() const;
    [[nodiscard]] Wait waitFor(const PreflightFinding& finding) const;
    /// How much of it keeps the headline provisional.
    [[nodiscard]] QString inHeadline(const PreflightFinding& finding) const;
    void addRow(const Wait& wait, bool first);

    WindowContext m_context;
    std::function<bool(PageId)> m_leadsTo;
    SectionHeading* m_heading;
    Panel* m_panel;
    QVBoxLayout* m_rows;
    std::vector<Wait> m_shown;
};

} // namespace atalaya
