#pragma once

#include "tests/views/window/WindowFixture.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/roadmap/ImpactView.h"
#include "views/strategy/roadmap/RoadmapFooter.h"
#include "views/strategy/roadmap/RoadmapTab.h"
#include "views/strategy/roadmap/WorkloadView.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QUndoStack>
#include <QVBoxLayout>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// Answers where the roadmap is written to.
class RoadmapAnswers : public StrategyQuestions {
public:
    QString fileToWrite(QWidget*, const QString& name, const QString&) override {
        suggested = name;
        return path;
    }
    QString workbookToRead(QWidget*) override { return {}; }
    void openFile(const QString& file) override { opened = file; }
    void showInFolder(const QString&) override {}

    QString path, suggested, opened;
};

/// The roadmap of a small plan, on 14 May 2026, with its tools above it:
///     Watch      A1  July to December 2026, approved, 0.2 M, led by the CSIRT
///                A2  January to June 2027, proposed, waits for A1, 0.3 M, led by the Ministry
///     Withstand  A3  without dates, led by the CSIRT
///                A4  2027, proposed, waits for A2
class RoadmapFixture : public WindowFixture {
protected:
    void TearDown() override {
        m_host.reset();
        WindowFixture::TearDown();
    }
    void start() {
        { ASSERT_TRUE(isGood(make()->add(plain(), {}))); }
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_icons = std::make_unique<Icons>(*m_style);
        m_desk = std::make_unique<Desk>(fixedSurroundings());
        m_desk->work().setPatience(patience);
        m_host = std::make_unique<QWidget>();
        m_tab = new RoadmapTab({context(), m_answers}, QDate(2026, 5, 14));
        auto* column = new QVBoxLayout(m_host.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_tab->makeTools());
        column->addWidget(m_tab, 1);
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
        for (const Indicator& one : framework().indicators) {
            perform(SetStage{one.code, 1});
        }
        m_host->resize(1282, 700);
        m_host->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_host.get()));
    }
    void startPlan() {
        start();
        perform(SetStrategyHead{{u"USD"_s, {}, {}}});
        perform(PutObjective{{.id = idOf(u"O1"_s), .title = u"Watch"_s, .code = u"O1"_s}});
        perform(PutObjective{{.id = idOf(u"O2"_s), .title = u"Withstand"_s, .code = u"O2"_s}});
        Action a1 = action(u"A1"_s, u"O1"_s, {2026, 7, 1}, {2026, 12, 31}, 200'000);
        a1.status = ActionStatus::Approved;
        a1.lifts = {{indicator(0), 3}};
        Action a2 = action(u"A2"_s, u"O1"_s, {2027, 1, 1}, {2027, 6, 30}, 300'000);
        a2.leadBody = u"Ministry"_s;
        a2.dependencies = {idOf(u"A1"_s)};
        a2.lifts = {{indicator(1), 2}};
        Action a4 = action(u"A4"_s, u"O2"_s, {2027, 7, 1}, {2027, 12, 31}, 100'000);
        a4.dependencies = {idOf(u"A2"_s)};
        for (const Action& one : {a1, a2, action(u"A3"_s, u"O2"_s, {}, {}, 50'000), a4}) {
            perform(PutAction{one});
        }
        m_tab->enter({});
        QApplication::processEvents();
    }
    [[nodiscard]] static Action action(const QString& code, const QString& objective, QDate start, QDate end,
                                       qint64 cost) {
        Action made;
        made.id = idOf(code);
        made.code = code;
        made.objective = idOf(objective);
        made.title = u"Do %1"_s.arg(code);
        made.leadBody = u"CSIRT"_s;
        made.start = start;
        made.end = end;
        made.cost = CostRange(cost);
        return made;
    }
    void perform(const Change& change) { ASSERT_TRUE(session().perform(change, u"Edit"_s)); }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Action& stored(const QString& code) const {
        return *session().assessment().plan.actionByCode(code);
    }
    [[nodiscard]] GanttView* view() const { return m_tab->findChild<GanttView*>(); }
    [[nodiscard]] RoadmapFooter* footer() const { return m_tab->findChild<RoadmapFooter*>(); }
    [[nodiscard]] QComboBox* box(const QString& name) const {
        for (QComboBox* one : m_host->findChildren<QComboBox*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton* seenButton(const QString& word) const {
        for (QAbstractButton* one : m_host->findChildren<QAbstractButton*>()) {
            if (one->text() == word && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
    }
    void choose(const QString& code) const { m_tab->enter(idOf(code).toString(QUuid::WithoutBraces)); }
    [[nodiscard]] QPoint middleOf(const QString& code) const { return view()->barOf(idOf(code)).center().toPoint(); }

    // A drag, step by step. The system's pointer stays where it is.
    void press(const QPoint& at) {
        m_at = at;
        QTest::mousePress(view()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void moveBy(int dx, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        // In two steps, as a hand does.
        for (const int step : {dx / 2, dx - dx / 2}) {
            m_at += QPoint(step, 0);
            QMouseEvent event(QEvent::MouseMove, m_at, view()->viewport()->mapToGlobal(m_at), Qt::NoButton,
                              Qt::LeftButton, modifiers);
            QApplication::sendEvent(view()->viewport(), &event);
        }
    }
    void release(Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, modifiers, m_at);
    }
    void drag(const QPoint& from, int dx, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        press(from);
        moveBy(dx, modifiers);
        release(modifiers);
    }

    RoadmapAnswers m_answers;
    std::unique_ptr<QWidget> m_host;
    RoadmapTab* m_tab = nullptr;

private:
    QPoint m_at;
};

} // namespace atalaya::test
