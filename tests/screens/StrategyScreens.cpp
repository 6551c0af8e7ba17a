#include "tests/screens/StrategyScreens.h"

#include "models/exchange/PlanSheets.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/screens/Camera.h"
#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/exchange/PlanExchange.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/objectives/ObjectivesTab.h"
#include "views/strategy/roadmap/RoadmapTab.h"
#include "views/strategy/whatif/BudgetBar.h"
#include "views/strategy/whatif/FrontierDrawer.h"
#include "views/strategy/whatif/ScenariosPanel.h"
#include "views/strategy/whatif/WhatIfTab.h"
#include "views/strategy/whatif/WhatIfTable.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/SegmentedControl.h"

#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>

namespace atalaya::screens {

namespace {

using namespace Qt::StringLiterals;
using test::PlanWorkbook;

constexpr int briefly = 120;           ///< ms: nothing fades, nothing is drawn beside the window
constexpr int longestSearch = 120'000; ///< ms
constexpr qint64 strategyBudget = 3'500'000;

class StrategyPictures {
public:
    StrategyPictures(MainWindow& window, const WindowContext& context, Camera& camera)
        : m_window(window), m_context(context), m_camera(camera) {}

    void takeAll() {
        takeParts();
        takeWhatIf();
        takeForms();
        takeExchange();
    }

private:
    [[nodiscard]] const Plan& plan() const { return m_context.desk.session()->assessment().plan; }
    [[nodiscard]] QString idOf(const QString& action) const {
        const Action* found = plan().actionByCode(action);
        return found ? found->id.toString(QUuid::WithoutBraces) : QString();
    }
    void go(const QString& part, const QString& subject = {}) {
        m_window.go({PageId::Strategy, subject, part});
        settle(briefly);
    }
    void take(const QString& name) { m_camera.take(&m_window, name, briefly); }
    template <typename Part> [[nodiscard]] Part* part() const { return m_window.currentPage()->findChild<Part*>(); }
    void closeDrawers() {
        for (Drawer* drawer : m_window.findChildren<Drawer*>()) {
            if (drawer->isOpen()) {
                drawer->close();
            }
        }
        settle(briefly);
    }

    void takeParts() {
        go(u"objectives"_s);
        auto* objectives = part<ObjectivesTab>();
        for (const auto& [view, name] :
             {std::pair(ObjectivesTab::Coverage, u"coverage"_s), std::pair(ObjectivesTab::Lifecycle, u"lifecycle"_s)}) {
            objectives->setView(view);
            take(name);
        }
        objectives->setView(ObjectivesTab::Tree);
        go(u"roadmap"_s);
        auto* parts = seen<SegmentedControl>(part<RoadmapTab>());
        for (const auto& [at, name] : {std::pair(1, u"impact"_s), std::pair(2, u"workload"_s)}) {
            parts->setCurrentIndex(at);
            take(name);
        }
        parts->setCurrentIndex(0);
        go(u"measures/followUp"_s);
        take(u"follow-up"_s);
    }

    void takeWhatIf() {
        go(u"whatif"_s);
        auto* tab = part<WhatIfTab>();
        auto* budget = part<BudgetBar>();
        Q_EMIT budget->budgetChosen(strategyBudget);
        Q_EMIT budget->bestWanted();
        tab->planSearch().waitFor(longestSearch);
        // Why it is in, and why it is out.
        bool chosenSeen = false;
        bool leftSeen = false;
        for (const Action& action : plan().actions) {
            const bool isChosen = tab->choice().chosen.contains(action.id);
            bool& isSeen = isChosen ? chosenSeen : leftSeen;
            if (isSeen || action.status != ActionStatus::Proposed) {
                continue;
            }
            isSeen = true;
            part<WhatIfTable>()->goTo(action.id);
            showWhole(*part<WhatIfTable>());
            take(isChosen ? u"best-plan-in"_s : u"best-plan-out"_s);
        }
        showWhole(*part<ScenariosPanel>());
        take(u"scenarios"_s);
        Q_EMIT budget->limitsWanted();
        take(u"limits"_s);
        closeDrawers();
        Q_EMIT budget->frontierWanted();
        part<FrontierDrawer>()->waitFor(longestSearch);
        take(u"frontier"_s);
        closeDrawers();
    }
    /// Brings what lies below the fold into sight, in all that scrolls around it.
    static void showWhole(QWidget& widget) {
        settle(briefly); // what was found lays the page out anew
        for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(&widget);
            }
        }
    }

    void takeForms() {
        go(u"roadmap/title"_s, idOf(u"A4"_s));
        take(u"form-action"_s);
        go(u"roadmap/cost"_s, idOf(u"A4"_s));
        take(u"form-action-cost"_s);
        closeDrawers();
        go(u"objectives/title"_s, plan().objectives.front().id.toString(QUuid::WithoutBraces));
        take(u"form-objective"_s);
        closeDrawers();
        go(u"objectives/vision"_s);
        take(u"form-head"_s);
        const QString measure = plan().measures.front().id.toString(QUuid::WithoutBraces);
        closeDrawers();
        go(u"measures/title"_s, measure);
        take(u"form-measure"_s);
        closeDrawers();
        go(u"measures/readings"_s, measure);
        take(u"form-reading"_s);
        part<PlanForms>()->edit(PlanThing::LifecycleStep, plan().lifecycle.front().id);
        take(u"form-step"_s);
        closeDrawers();
        go({}, u"P06-03"_s);
        take(u"stage-cards"_s);
        closeDrawers();
    }

    void takeExchange() {
        go(u"objectives"_s);
        m_camera.takePopup(u"out-and-in"_s, [this] { press(m_window, Qt::Key_E, Qt::ControlModifier); });
        auto* exchange = part<PlanExchange>();
        exchange->exportDeadlines();
        take(u"deadlines"_s);
        closeDrawers();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Altamar 2026 plan.xlsx"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return;
        }
        file.write(cameBack());
        file.close();
        exchange->cameBack()->setPatience(longestSearch);
        exchange->cameBack()->read(path);
        take(u"came-back"_s);
        closeDrawers();
    }
    /// The plan's workbook as ministries send it back: with changes, one of what the plan has changed as well, a row
    /// that was deleted, and a cost below 0.
    [[nodiscard]] QByteArray cameBack() const {
        Assessment then = m_context.desk.session()->assessment();
        for (Action& action : then.plan.actions) {
            if (action.code == "A10"_L1) {
                action.title += u" 2025"_s; // the plan has dropped it since
            }
        }
        const QDateTime made = m_context.desk.surroundings().now();
        PlanWorkbook book(writePlanSheets(then, Language(), made).value_or(QByteArray()));
        const auto cell = [&](const QString& key, const QString& action) {
            return book.cell(PlanWorkbook::Actions, key, book.row(PlanWorkbook::Actions, idOf(action)));
        };
        book.setText(PlanWorkbook::Actions, cell(u"action.leadBody"_s, u"A4"_s), u"Civil protection agency"_s);
        book.setNumber(PlanWorkbook::Actions, cell(u"action.progress"_s, u"A18"_s), 80);
        book.setText(PlanWorkbook::Actions, cell(u"action.end"_s, u"A8"_s), u"2029-06-30"_s);
        book.setText(PlanWorkbook::Actions, cell(u"action.title"_s, u"A10"_s), u"Law on critical services"_s);
        book.setNumber(PlanWorkbook::Actions, cell(u"action.cost"_s, u"A40"_s), -40'000);
        book.deleteRow(PlanWorkbook::Actions, book.row(PlanWorkbook::Actions, idOf(u"A12"_s)));
        return book.bytes();
    }

    MainWindow& m_window;
    const WindowContext& m_context;
    Camera& m_camera;
};

} // namespace

bool picturesOfStrategy(MainWindow& window, const WindowContext& context, const QDir& folder, const QString& look) {
    Camera camera(folder, look);
    wake(window);
    StrategyPictures(window, context, camera).takeAll();
    return camera.isGood();
}

} // namespace atalaya::screens
