#pragma once

#include "tests/views/strategy/ObjectivesFixture.h"
#include "views/strategy/StrategyPage.h"

#include <QLabel>

#include <algorithm>

namespace atalaya::test {

/// The whole Strategy page with smallPlan(), or with another one.
class StrategyPageFixture : public WindowFixture {
protected:
    void start(bool chosen = true) {
        Assessment assessment = plain();
        assessment.plan = begun();
        makeFile(assessment, std::nullopt);
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        if (chosen) {
            ASSERT_TRUE(isGood(m_desk->choose(assessment.id)));
        }
        m_page = new StrategyPage(context(), questions());
        addPage(new ObjectivesHome(context()), "home");
        addPage(m_page, "strategy");
        show();
        m_window->go({PageId::Strategy, {}, {}});
        QApplication::processEvents();
    }
    /// The plan that the page begins with.
    [[nodiscard]] virtual Plan begun() const { return smallPlan(); }
    [[nodiscard]] virtual StrategyQuestions& questions() { return m_answers; }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    /// Anywhere in the window, its strip and notices too.
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    StrategyPage* m_page = nullptr;

private:
    NoStrategyQuestions m_answers;
};

} // namespace atalaya::test
