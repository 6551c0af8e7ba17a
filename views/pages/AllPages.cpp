#include "views/pages/AllPages.h"

#include "models/items/DeclarationTexts.h"
#include "views/declaration/DeclarationPage.h"
#include "views/evidence/EvidencePage.h"
#include "views/gaps/GapsPage.h"
#include "views/home/HomePage.h"
#include "views/reportpage/ReportsPage.h"
#include "views/score/ScorePage.h"
#include "views/settings/SettingsPage.h"
#include "views/why/WhyDrawer.h"

namespace atalaya {

namespace {

/// Over whatever page is shown; made when somebody first asks.
void explainCoverage(MainWindow& window, const WindowContext& context) {
    QObject::connect(&window, &MainWindow::coverageAsked, &window, [&window, context] {
        auto* why = window.pageArea()->findChild<WhyDrawer*>({}, Qt::FindDirectChildrenOnly);
        if (why == nullptr) {
            why = new WhyDrawer(context, window.pageArea());
            QObject::connect(why, &WhyDrawer::jumpRequested, &window, &MainWindow::go);
        }
        why->explain({QStringLiteral("whole"), Quantity::Coverage});
    });
}

} // namespace

HomePage* addAllPages(MainWindow& window, const WindowContext& context, SafeCopies& copies,
                      const PageQuestions& questions, const QStringList& languages) {
    const auto leadsTo = [&window](PageId id) { return window.leadsTo(id); };
    // Made with the window, not with its first visit: the composition root opens files through it.
    auto* home = new HomePage(context, copies, questions.home, leadsTo);
    window.add(PageId::Home, "home", [home] { return home; });
    window.add(PageId::Declaration, "declaration",
               [context] { return new DeclarationPage(context, declarationTexts); });
    window.add(PageId::Score, "score", [context] { return new ScorePage(context); });
    window.add(PageId::Evidence, "evidence",
               [context, &questions = questions.evidence] { return new EvidencePage(context, questions); });
    window.add(PageId::Gaps, "gaps",
               [context, &questions = questions.charts] { return new GapsPage(context, questions); });
    window.add(PageId::Reports, "reports", [context, leadsTo, &questions = questions.reports] {
        return new ReportsPage(context, questions, leadsTo);
    });
    window.add(
        PageId::Settings, "settings", [context, languages] { return new SettingsPage(context, languages); }, true);
    explainCoverage(window, context);
    window.go({PageId::Home, {}, {}});
    return home;
}

} // namespace atalaya
