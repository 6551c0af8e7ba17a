#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/Projection.h"
#include "tests/views/strategy/NoStrategyQuestions.h"
#include "tests/views/window/WindowFixture.h"
#include "views/strategy/whatif/AskDrawer.h"
#include "views/strategy/whatif/BestPlanPanel.h"
#include "views/strategy/whatif/WhatIfTab.h"
#include "views/strategy/whatif/WhatIfTable.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// A page that holds the tab alone, with its tools above it.
class WhatIfHost : public Page {
public:
    WhatIfHost(const WindowContext& context, StrategyQuestions& questions)
        : Page(PageId::Gaps, context, nullptr), tab(new WhatIfTab(StrategyContext{context, questions})) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(tab->makeTools());
        column->addWidget(tab, 1);
    }
    [[nodiscard]] QString word() const override { return u"Strategy"_s; }
    void enter(const Place& place) override { tab->enter(place.subject); }

    WhatIfTab* tab;
};

class WhatIfHome : public Page {
public:
    explicit WhatIfHome(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Home"_s; }
    void enter(const Place&) override {}
};

/// The What-if tab over a small plan: A1 and A2, which needs it, lift one question, A3 another, A4 must be done and
/// lifts nothing.
class WhatIfFixture : public WindowFixture {
protected:
    void start() { start(planned()); }
    void start(const Assessment& assessment) {
        makeFile(assessment, std::nullopt);
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        auto* host = new WhatIfHost(context(), m_questions);
        m_tab = host->tab;
        addPage(new WhatIfHome(context()), "home");
        addPage(host, "gaps");
        show();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
        m_window->go({PageId::Gaps, {}, {}});
        QApplication::processEvents();
    }
    [[nodiscard]] Assessment planned() const {
        Assessment assessment = plain();
        for (const Indicator& one : framework().indicators) {
            const Commitment* commitment = framework().commitment(one.commitment);
            if (commitment && commitment->group == framework().headlineGroup().id) {
                assessment.answers[one.code].chooseStage(2, framework().ceiling());
            }
        }
        const QString first = assessment.answers.begin()->first;
        const QString last = assessment.answers.rbegin()->first;
        assessment.targets[first] = Target{4, QDate(2028, 12, 31)};
        Plan& plan = assessment.plan;
        plan.currency = u"USD"_s;
        plan.actions = {action(u"A1"_s, {2027, 1, 1}, {2027, 12, 31}, 400'000, {{first, 3}}),
                        action(u"A2"_s, {2027, 7, 1}, {2028, 6, 30}, 900'000, {{first, 4}}),
                        action(u"A3"_s, {2028, 1, 1}, {2028, 12, 31}, 200'000, {{last, 3}}),
                        action(u"A4"_s, {2027, 1, 1}, {2027, 6, 30}, 100'000, {})};
        plan.actions[1].dependencies = {idOf(u"A1"_s)};
        plan.actions[3].isMustDo = true;
        putInOrder(plan);
        return assessment;
    }
    [[nodiscard]] static Action action(const QString& code, QDate start, QDate end, qint64 cost,
                                       std::vector<Lift> lifts) {
        Action made;
        made.code = code;
        made.id = idOf(code);
        made.title = u"Do what %1 says"_s.arg(code);
        made.leadBody = u"CSIRT"_s;
        made.start = start;
        made.end = end;
        made.cost = cost;
        made.lifts = std::move(lifts);
        return made;
    }
    /// The headline when these are done.
    [[nodiscard]] double headlineWith(const std::set<QUuid>& chosen) const {
        std::vector<Action> done;
        for (const Action& one : session().assessment().plan.actions) {
            if (chosen.contains(one.id)) {
                done.push_back(one);
            }
        }
        const Assessment then = projected(session().framework(), session().assessment(), done, QDate(2040, 1, 1));
        return *scoreAssessment(session().framework(), then).headline().mean;
    }
    /// The same as it is shown.
    [[nodiscard]] QString scoreWith(const std::set<QUuid>& chosen) const {
        return Language(u"en"_s).score(headlineWith(chosen));
    }
    /// The choices that keep every rule, the best by gain, then by cost.
    [[nodiscard]] std::set<QUuid> bestPlainly(qint64 budget) const {
        WhatIf whatIf(session().framework(), session().assessment());
        std::set<QUuid> best;
        double mostGain = -1.0;
        qint64 leastCost = 0;
        const std::vector<Action>& actions = plan().actions;
        for (std::size_t bits = 0; bits < (std::size_t(1) << actions.size()); ++bits) {
            Scenario scenario;
            std::set<QUuid> chosen;
            for (std::size_t i = 0; i < actions.size(); ++i) {
                if (bits >> i & 1U) {
                    chosen.insert(actions[i].id);
                    scenario.actions[actions[i].id] = {};
                }
            }
            const ScenarioGaps gaps = gapsOf(plan(), scenario);
            const qint64 cost = likelyCostOf(plan(), chosen);
            if (!gaps.missingMustDo.empty() || !gaps.lacksDependency.empty() || cost > budget) {
                continue;
            }
            whatIf.choose(chosen);
            const double gain = *whatIf.mean() - *whatIf.begin();
            if (gain > mostGain + 1e-9 || (gain > mostGain - 1e-9 && cost < leastCost)) {
                mostGain = gain;
                leastCost = cost;
                best = chosen;
            }
        }
        return best;
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : m_tab->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] WhatIfTable* table() const { return m_tab->findChild<WhatIfTable*>(); }
    void goTo(const QString& code) const {
        table()->goTo(idOf(code));
        table()->setFocus(Qt::TabFocusReason);
        ASSERT_EQ(table()->currentAction(), idOf(code));
    }
    void tick(const QString& code) const {
        goTo(code);
        QTest::keyClick(table(), Qt::Key_Space);
    }
    void press(Qt::Key key) const { QTest::keyClick(table(), key); }
    void findBest() const {
        press(Qt::Key_B);
        ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
        QApplication::processEvents();
    }
    void typeInto(QAbstractSpinBox* field, const QString& typed) const {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void setBudget(const QString& millions) const {
        typeInto(m_tab->findChild<QDoubleSpinBox*>(), millions);
        table()->setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] BestPlanPanel* panel() const { return m_tab->findChild<BestPlanPanel*>(); }
    void saveAs(const QString& name) const {
        press(Qt::Key_S);
        auto* ask = m_tab->findChild<AskDrawer*>();
        ASSERT_TRUE(ask->isOpen());
        auto* line = ask->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_FALSE(ask->isOpen());
    }
    /// The part of the tab with this accessible name; null when there is none.
    template <class Field> [[nodiscard]] Field* named(const QString& name) const {
        for (Field* one : m_tab->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QTableView* scenarios() const { return named<QTableView>(u"Scenarios"_s); }
    void loadScenario(int row) const {
        scenarios()->setFocus(Qt::TabFocusReason);
        scenarios()->selectRow(row);
        QTest::keyClick(scenarios(), Qt::Key_Return);
    }
    void click(const QString& name) const {
        QAbstractButton* found = button(name, true);
        ASSERT_NE(found, nullptr) << name.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    [[nodiscard]] const std::set<QUuid>& chosen() const { return m_tab->choice().chosen; }

    NoStrategyQuestions m_questions;
    WhatIfTab* m_tab = nullptr;
};

} // namespace atalaya::test
