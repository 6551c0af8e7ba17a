#pragma once

#include "assessments/scoring/Explanation.h"
#include "models/items/AssessmentListModel.h"
#include "views/window/Page.h"

namespace atalaya {

class WhyDrawer;

/// "Why this number?" for the numbers of Home: of the assessment that is worked on, and of any other in the list, read
/// for that. The drawer is made when somebody first asks.
class HomeNumbers : public QObject {
    Q_OBJECT
public:
    HomeNumbers(const WindowContext& context, Page* page);

    /// How much is answered (Quantity::Coverage), or the headline (Quantity::Mean).
    void explain(const AssessmentRow& row, Quantity quantity);
    /// Of the assessment that is worked on; nothing while there is none.
    void explainCurrent(Quantity quantity);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void jumpRequested(const atalaya::Place& place);
    void openedOrClosed();

private:
    [[nodiscard]] WhyDrawer& drawer();

    WindowContext m_context;
    Page* m_page;
    WhyDrawer* m_drawer = nullptr;
};

} // namespace atalaya
