#pragma once

#include "tests/models/storage/WorkspaceFixture.h"
#include "views/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace atalaya::test {

/// A window over a desk in a folder of its own, with preferences of its own; the test adds pages and calls show().
class WindowFixture : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        m_preferences = std::make_unique<Preferences>(pathOf(QStringLiteral("settings.ini")));
    }
    void TearDown() override {
        m_window.reset();
        m_desk.reset();
    }
    /// The workspace of path() with `assessment` in it and, where there is one, the round before.
    void makeFile(const Assessment& assessment, const std::optional<Assessment>& last) {
        const auto workspace = make();
        if (last) {
            ASSERT_TRUE(isGood(workspace->add(*last, {})));
        }
        ASSERT_TRUE(isGood(workspace->add(assessment, {})));
    }
    /// What the desk has for a clock.
    [[nodiscard]] virtual Surroundings surroundings() const {
        Surroundings fixed = fixedSurroundings();
        fixed.now = [now = fixed.now, days = m_days] { return now().addDays(*days); };
        return fixed;
    }
    /// Somebody comes back to the window when so many days have gone by since the first.
    void comeBackAfter(int days) {
        *m_days = days;
        QEvent woken(QEvent::WindowActivate);
        QApplication::sendEvent(m_window.get(), &woken);
    }
    void makeWindow() {
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(surroundings());
        // What is opened is there when the key or click that asked for it returns, however slow the machine.
        m_desk->work().setPatience(patience);
        m_window = std::make_unique<MainWindow>(context());
    }
    /// Adds a page that stands already.
    void addPage(Page* page, const char* icon, bool atFoot = false) {
        m_window->add(
            page->id(), icon, [page] { return page; }, atFoot);
        (void)m_window->page(page->id());
    }
    /// On Home, at the size of a usual laptop's screen.
    void show() {
        m_window->go({PageId::Home, {}, {}});
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] WindowContext context() { return {*m_desk, *m_style, *m_icons, *m_preferences, m_notices}; }
    /// The button with this word or accessible name; null when there is none.
    [[nodiscard]] QAbstractButton* button(const QString& name, bool mustBeSeen = false) const {
        for (QAbstractButton* candidate : m_window->findChildren<QAbstractButton*>()) {
            const bool fits = candidate->accessibleName() == name || candidate->text() == name;
            if (fits && (candidate->isVisible() || !mustBeSeen)) {
                return candidate;
            }
        }
        return nullptr;
    }

    static constexpr int patience = 60'000; // ms; sanitizers are slow, and a machine may be busy

    const std::shared_ptr<int> m_days = std::make_shared<int>(0); ///< by which the desk's clock is later than at first
    Notices m_notices;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<WindowStyle> m_style;
    std::unique_ptr<Icons> m_icons;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace atalaya::test
