#include "views/pages/AllPages.h"

#include "models/items/DeclarationTexts.h"
#include "views/declaration/DeclarationPage.h"
#include "views/evidence/EvidencePage.h"
#include "views/gaps/GapsPage.h"
#include "views/home/HomePage.h"
#include "views/reportpage/ReportsPage.h"
#include "views/score/ScorePage.h"
#include "views/settings/SettingsPage.h"
#include "views/strategy/StrategyPage.h"
#include "views/why/WhyDrawer.h"
#include "views/workshop/PhoneVoting.h"
#include "views/workshop/WorkshopPage.h"

#include <QCoreApplication>

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

/// That phones can vote is seen from every page.
void showPhones(MainWindow& window, const PhoneVoting& phones) {
    const auto show = [&window, &phones] {
        const auto joining = phones.joining();
        window.setSign(
            QStringLiteral("phone"), joining ? QCoreApplication::translate("PhonesSign", "Phones can vote") : QString(),
            joining
                ? QCoreApplication::translate("PhonesSign", "This computer takes votes at %1.").arg(joining->address)
                : QString());
    };
    QObject::connect(&phones, &PhoneVoting::changed, &window, show);
    QObject::connect(&window, &MainWindow::signAsked, &window, [&window] {
        window.go({PageId::Workshop, {}, QStringLiteral("phones")});
    });
    show();
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
    window.add(PageId::Workshop, "workshop", [context, &questions = questions.workshop, &phones = questions.phones] {
        return new WorkshopPage(context, questions, phones);
    });
    window.add(PageId::Evidence, "evidence",
               [context, &questions = questions.evidence] { return new EvidencePage(context, questions); });
    window.add(PageId::Gaps, "gaps",
               [context, &questions = questions.charts] { return new GapsPage(context, questions); });
    window.add(PageId::Strategy, "strategy",
               [context, &questions = questions.strategy] { return new StrategyPage(context, questions); });
    window.add(PageId::Reports, "reports", [context, leadsTo, &questions = questions.reports] {
        return new ReportsPage(context, questions, leadsTo);
    });
    window.add(
        PageId::Settings, "settings", [context, languages] { return new SettingsPage(context, languages); }, true);
    explainCoverage(window, context);
    showPhones(window, questions.phones);
    window.go({PageId::Home, {}, {}});
    return home;
}

} // namespace atalaya
