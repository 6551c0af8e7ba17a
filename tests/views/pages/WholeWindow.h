#pragma once

#include "models/session/SafeCopies.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/workshop/WorkshopQuestions.h"

namespace atalaya::test {

/// The window as the program composes it, with nobody there to answer its dialogs.
class WholeWindowTest : public WindowFixture {
protected:
    /// In a file that also holds `last`, the round before.
    void open(const Assessment& assessment, const std::optional<Assessment>& last = std::nullopt) {
        makeFile(assessment, last);
        openAgain(assessment.id);
    }
    /// A window, and with it a program, of its own over the file that is there.
    void openAgain(const QUuid& assessment) {
        makeWindow();
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        addAllPages(*m_window, context(), *m_copies,
                    {m_home, m_evidence, m_charts, m_reports, m_strategy, m_workshop, m_phones},
                    {QStringLiteral("en")});
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment)));
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void quit() {
        m_window.reset();
        if (m_copies) {
            m_copies->finish();
        }
        m_copies.reset();
        m_desk.reset();
    }
    void TearDown() override {
        quit();
        WindowFixture::TearDown();
    }
    static constexpr PageId pages[] = {PageId::Home,     PageId::Declaration, PageId::Score,
                                       PageId::Workshop, PageId::Evidence,    PageId::Gaps,
                                       PageId::Strategy, PageId::Reports,     PageId::Settings};

    HomeDialogs m_home;
    EvidenceDialogs m_evidence;
    ChartFileDialogs m_charts;
    ReportDialogs m_reports;
    StrategyDialogs m_strategy;
    WorkshopDialogs m_workshop;
    FakePhones m_phones;
    std::unique_ptr<SafeCopies> m_copies;
};

} // namespace atalaya::test
