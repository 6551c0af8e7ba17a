#include "views/pages/AllPages.h"

#include "models/items/DeclarationTexts.h"
#include "views/declaration/DeclarationPage.h"
#include "views/evidence/EvidencePage.h"
#include "views/gaps/GapsPage.h"
#include "views/home/HomePage.h"
#include "views/reportpage/ReportsPage.h"
#include "views/score/ScorePage.h"
#include "views/settings/SettingsPage.h"

namespace atalaya {

HomePage* addAllPages(MainWindow& window, const WindowContext& context, SafeCopies& copies,
                      const PageQuestions& questions, const QStringList& languages) {
    const auto leadsTo = [&window](PageId id) { return window.page(id) != nullptr; };
    auto* home = new HomePage(context, copies, questions.home, leadsTo);
    window.add(home, "home");
    window.add(new DeclarationPage(context, declarationTexts), "declaration");
    window.add(new ScorePage(context), "score");
    window.add(new EvidencePage(context, questions.evidence), "evidence");
    window.add(new GapsPage(context, questions.charts), "gaps");
    window.add(new ReportsPage(context, questions.reports, leadsTo), "reports");
    window.add(new SettingsPage(context, languages), "settings", true);
    window.go({PageId::Home, {}, {}});
    return home;
}

} // namespace atalaya
