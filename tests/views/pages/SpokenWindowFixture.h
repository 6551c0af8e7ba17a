#pragma once

#include "models/session/SafeCopies.h"
#include "tests/models/session/Practice.h"
#include "tests/support/Strict.h"
#include "tests/views/support/FakePhones.h"
#include "tests/views/support/PseudoLanguage.h"
#include "tests/views/support/StoryAnswers.h"
#include "tests/views/window/WindowFixture.h"
#include "views/pages/SpokenWindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace atalaya::test {

/// The practice country in the window as the program has it, in English or in the pseudo-language.
class SpokenWindowTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_preferences->setReduceMotion(true);
        m_preferences->setLanguage(QStringLiteral("en"));
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(surroundings());
        m_desk->work().setPatience(patience);
        m_copies = std::make_unique<SafeCopies>(*m_desk, *m_preferences);
        m_language = std::make_unique<PseudoLanguage>();
    }
    void TearDown() override {
        m_spoken.reset();
        m_copies->finish();
        m_copies.reset();
        m_language.reset();
        QLocale::setDefault(m_usual);
        WindowFixture::TearDown();
    }
    void compose(QSize size = {1366, 740}) {
        m_spoken = std::make_unique<SpokenWindow>(
            context(), *m_copies,
            PageQuestions{m_answers, m_answers, m_answers, m_answers, m_answers, m_answers, m_phones}, *m_language);
        window().resize(size);
        window().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    void startAltamar() {
        compose();
        ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(QStringLiteral("altamar.atalaya")))));
        const auto& all = m_desk->assessments();
        const auto latest = std::find_if(
            all.begin(), all.end(), [](const WorkspaceSummary& one) { return one.round == QLatin1String("2026"); });
        ASSERT_NE(latest, all.end());
        ASSERT_TRUE(isGood(m_desk->choose(latest->id)));
    }
    [[nodiscard]] MainWindow& window() const { return m_spoken->window(); }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    void goTo(PageId id) { window().go({id, {}, {}}); }
    template <class Part> [[nodiscard]] Part* part() const { return window().currentPage()->findChild<Part*>(); }
    /// The only list to choose from that Settings has.
    [[nodiscard]] QComboBox* languages() const { return window().page(PageId::Settings)->findChild<QComboBox*>(); }
    /// To Settings, and the language by keys; the window may be another one afterwards.
    void chooseByKeys(const QString& code) {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        ASSERT_EQ(window().currentPage()->id(), PageId::Settings);
        QComboBox* box = languages();
        box->setFocus(Qt::TabFocusReason);
        const int wanted = box->findData(code);
        while (box->currentIndex() != wanted) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
            ASSERT_EQ(m_preferences->language(), box->currentData().toString());
        }
    }
    [[nodiscard]] bool comesToSpeak(const QString& code) {
        return QTest::qWaitFor([&] { return m_language->spoken() == code && window().isActiveWindow(); }, patience);
    }
    void speak(const QString& code) {
        ASSERT_NO_FATAL_FAILURE(chooseByKeys(code));
        ASSERT_TRUE(comesToSpeak(code)) << code.toStdString();
    }
    /// For long enough that it would have changed.
    void expectStillSpeaks(const QString& code) {
        QTest::qWait(500);
        EXPECT_EQ(m_language->spoken(), code);
    }
    [[nodiscard]] static int windows() {
        const QWidgetList all = QApplication::topLevelWidgets();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QWidget* one) {
            return qobject_cast<const MainWindow*>(one) != nullptr;
        }));
    }
    static constexpr PageId pages[] = {PageId::Home,     PageId::Declaration, PageId::Score,
                                       PageId::Workshop, PageId::Evidence,    PageId::Gaps,
                                       PageId::Strategy, PageId::Reports,     PageId::Settings};

    QLocale m_usual;
    StoryAnswers m_answers;
    FakePhones m_phones;
    std::unique_ptr<SafeCopies> m_copies;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<SpokenWindow> m_spoken;
};

} // namespace atalaya::test
