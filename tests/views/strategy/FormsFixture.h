#pragma once

#include "tests/support/Strict.h"
#include "tests/views/strategy/NoStrategyQuestions.h"
#include "tests/views/window/WindowFixture.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/measures/MeasuresTab.h"
#include "views/widgets/Drawer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace atalaya::test {

/// A page with nothing but the tab of measures, and the forms over it.
class FormsHost : public Page {
public:
    FormsHost(const WindowContext& given, StrategyQuestions& questions)
        : Page(PageId::Gaps, given, nullptr)
        , tab(new MeasuresTab({given, questions}))
        , forms(new PlanForms({given, questions}, this)) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(tab->makeTools());
        column->addWidget(tab, 1);
        connect(tab, &StrategyTab::editRequested, forms, &PlanForms::edit);
        connect(tab, &StrategyTab::addRequested, forms, &PlanForms::add);
    }
    void enter(const Place&) override { tab->enter({}); }

    MeasuresTab* tab;
    PlanForms* forms;
};

/// A small plan of a harbour: objective O1 with O2 below it, actions A1 and A2 (which waits for A1), measure M1 of A1.
/// It is 14 May 2026.
class FormsFixture : public WindowFixture {
protected:
    [[nodiscard]] static QUuid planId(const char* name) { return idOf(QString::fromLatin1(name)); }
    [[nodiscard]] Assessment planned() const {
        using namespace Qt::StringLiterals;
        Assessment made = plain();
        Plan& plan = made.plan;
        plan.currency = u"USD"_s;
        plan.objectives = {{planId("O1"), u"A harbour that holds"_s, u"O1"_s},
                           {planId("O2"), u"Pilots at all hours"_s, u"O2"_s, {}, planId("O1")}};
        Action first;
        first.id = planId("A1");
        first.code = u"A1"_s;
        first.objective = planId("O1");
        first.title = u"Inspect every bollard"_s;
        first.leadBody = u"Harbour master"_s;
        first.start = QDate(2026, 1, 1);
        first.end = QDate(2026, 12, 31);
        first.status = ActionStatus::Running;
        first.progress = 10;
        first.measure = u"Share of bollards inspected"_s;
        Action second;
        second.id = planId("A2");
        second.code = u"A2"_s;
        second.objective = planId("O2");
        second.title = u"Duty roster"_s;
        second.start = QDate(2026, 3, 1);
        second.end = QDate(2027, 2, 28);
        second.status = ActionStatus::Approved;
        second.measure = u"Hours with a pilot on duty"_s;
        second.dependencies = {first.id};
        plan.actions = {first, second};
        Measure measure;
        measure.id = planId("M1");
        measure.code = u"M1"_s;
        measure.objective = planId("O1");
        measure.action = first.id;
        measure.title = u"Bollards inspected"_s;
        measure.unit = u"%"_s;
        measure.baseline = MeasurePoint{20, QDate(2025, 6, 30)};
        measure.target = MeasurePoint{100, QDate(2027, 12, 31)};
        measure.frequency = Frequency::Quarterly;
        measure.readings = {{QDate(2025, 12, 31), 40, {}}};
        plan.measures = {measure};
        LifecycleStep step;
        step.id = planId("S1");
        step.title = u"Name the lead"_s;
        step.owner = u"Cabinet"_s;
        step.due = QDate(2026, 4, 30);
        plan.lifecycle = {step};
        putInOrder(plan);
        for (const auto& [code, stage] : {std::pair(0U, 2), std::pair(2U, 1)}) {
            Answer answer;
            answer.chooseStage(stage, framework().ceiling());
            made.answers[indicator(code)] = answer;
        }
        made.targets[indicator(0)] = Target{3, {}};
        return made;
    }
    void start(const Assessment& made) {
        makeFile(made, std::nullopt);
        openAgain(made.id);
    }
    void start() { start(planned()); }
    void openAgain(const QUuid& chosen) {
        makeWindow();
        m_page = new FormsHost(context(), m_questions);
        addPage(m_page, "gaps");
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(chosen)));
        m_style->apply(WindowStyle::Ground::Light, 100, true);
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go({PageId::Gaps, {}, {}});
        QApplication::processEvents();
    }
    /// As when the program is started once more.
    void startAgain() {
        const QUuid chosen = session().assessment().id;
        m_window.reset();
        m_desk.reset();
        openAgain(chosen);
    }
    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    [[nodiscard]] PlanForms& forms() const { return *m_page->forms; }
    [[nodiscard]] Drawer* leaf() const { return forms().open(); }
    /// The field of the open leaf with this accessible name; null when there is none.
    template <class Field> [[nodiscard]] Field* field(const QString& name) const {
        const QWidget* within = leaf() ? static_cast<const QWidget*>(leaf()) : m_page;
        for (Field* one : within->findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    [[nodiscard]] QLineEdit* line(const QString& name) const { return field<QLineEdit>(name); }
    void type(QLineEdit* edit, const QString& text) const {
        ASSERT_NE(edit, nullptr);
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// Into a combo box, which offers in a list of its own what begins so.
    void typeInto(QComboBox* box, const QString& text) const {
        ASSERT_NE(box, nullptr);
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        type(box->lineEdit(), text);
    }
    /// Writes into a cell as a person does, and ends with Enter.
    void typeCell(QTableView* table, int row, int column, const QString& text) const {
        ASSERT_NE(table, nullptr);
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        QLineEdit* editor = nullptr;
        for (QLineEdit* one : table->viewport()->findChildren<QLineEdit*>()) {
            editor = one->isVisible() ? one : editor;
        }
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    void press(const QString& word) const {
        QAbstractButton* found = button(word, true);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// Ctrl and Enter, wherever the focus is.
    void store() const {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        ASSERT_TRUE(leaf() && leaf()->isAncestorOf(focus)) << "the focus is in the leaf";
        QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] std::string undoText() const { return session().history().undoText().toStdString(); }

    NoStrategyQuestions m_questions;
    FormsHost* m_page = nullptr;
};

} // namespace atalaya::test
