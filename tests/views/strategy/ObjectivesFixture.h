#pragma once

#include "tests/models/items/SmallPlan.h"
#include "tests/views/strategy/NoStrategyQuestions.h"
#include "tests/views/window/WindowFixture.h"
#include "views/strategy/objectives/CoveragePane.h"
#include "views/strategy/objectives/LifecyclePane.h"
#include "views/strategy/objectives/LifecycleTable.h"
#include "views/strategy/objectives/ObjectiveTree.h"
#include "views/strategy/objectives/ObjectivesPane.h"
#include "views/strategy/objectives/ObjectivesTab.h"
#include "views/widgets/NotificationBar.h"

#include <QSignalSpy>
#include <QVBoxLayout>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// So that the window can begin as it always does.
class ObjectivesHome : public Page {
public:
    explicit ObjectivesHome(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    void enter(const Place&) override {}
};

/// The tab in a page of its own, with its tools above it as the Strategy page has them.
class ObjectivesHost : public Page {
public:
    ObjectivesHost(const WindowContext& context, StrategyQuestions& questions, QDate today)
        : Page(PageId::Strategy, context, nullptr)
        , tab(new ObjectivesTab(StrategyContext{context, questions}, nullptr, today)) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(tab->makeTools());
        column->addWidget(tab, 1);
        connect(tab, &StrategyTab::jumpRequested, this, &Page::jumpRequested);
    }
    void enter(const Place& place) override { tab->enter(place.subject); }
    ObjectivesTab* tab;
};

/// The objectives in a window, with smallPlan() or with no plan.
class ObjectivesFixture : public WindowFixture {
protected:
    void start(const Plan& plan) {
        Assessment assessment = plain();
        assessment.plan = plan;
        makeFile(assessment, std::nullopt);
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
        m_host = new ObjectivesHost(context(), m_answers, today);
        addPage(new ObjectivesHome(context()), "home");
        addPage(m_host, "strategy");
        show();
        m_window->go({PageId::Strategy, {}, {}});
        QApplication::processEvents();
    }
    void startPlanned() { start(smallPlan()); }
    /// What is chosen is chosen again when an approved assessment is opened.
    void approve() { ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, u"Signed."_s)); }

    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    [[nodiscard]] ObjectivesTab& tab() const { return *m_host->tab; }
    [[nodiscard]] ObjectiveTree* tree() const { return tab().objectives()->tree(); }
    void choose(const QString& code) const {
        tree()->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(tab().objectives()->choose(idOf(code))) << code.toStdString();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void click(const QString& word) const {
        QAbstractButton* one = button(word, true);
        ASSERT_NE(one, nullptr) << word.toStdString();
        QTest::mouseClick(one, Qt::LeftButton);
    }
    [[nodiscard]] QStringList objectivesBelow(const QString& parent) const {
        QStringList codes;
        for (const Objective& objective : plan().objectives) {
            if (objective.parent == (parent.isEmpty() ? QUuid() : idOf(parent))) {
                codes << objective.code;
            }
        }
        return codes;
    }
    [[nodiscard]] QStringList actionsOf(const QString& objective) const {
        QStringList codes;
        for (const Action& action : plan().actions) {
            if (action.objective == (objective.isEmpty() ? QUuid() : idOf(objective))) {
                codes << action.code;
            }
        }
        return codes;
    }

    const QDate today{2026, 5, 14};
    NoStrategyQuestions m_answers;
    ObjectivesHost* m_host = nullptr;
};

} // namespace atalaya::test
