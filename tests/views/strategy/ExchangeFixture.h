#pragma once

#include "models/exchange/PlanSheets.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/models/items/SmallPlan.h"
#include "tests/views/window/WindowFixture.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/exchange/DifferencesTable.h"
#include "views/strategy/exchange/PlanExchange.h"

#include <QLabel>
#include <QMenu>

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// Answers in the place of a person and of the system.
class ExchangeAnswers : public StrategyQuestions {
public:
    QString fileToWrite(QWidget*, const QString& name, const QString&) override {
        suggested = name;
        return place;
    }
    QString workbookToRead(QWidget*) override {
        if (const auto act = std::exchange(meanwhile, {})) {
            act();
        }
        return workbook;
    }
    void openFile(const QString& path) override { opened << path; }
    void showInFolder(const QString& path) override { shown << path; }

    std::function<void()> meanwhile; ///< happens beside the window while the next dialog is open
    QString place, workbook, suggested;
    QStringList opened, shown;
};

/// A page with nothing but the exchange.
class ExchangePage : public Page {
public:
    explicit ExchangePage(const WindowContext& context) : Page(PageId::Home, context, nullptr) {}
    [[nodiscard]] QString word() const override { return u"Exchange"_s; }
    void enter(const Place&) override {}
};

/// A plan of one objective, two actions and a measure, in a window of its own.
class ExchangeFixture : public WindowFixture {
protected:
    [[nodiscard]] Assessment planned() const {
        Assessment made = plain();
        made.plan.currency = u"USD"_s;
        made.plan.objectives = {smallObjective(u"O1"_s, u"Answer at all hours"_s)};
        for (const QString& code : {u"A1"_s, u"A2"_s}) {
            Action action = smallAction(code, u"Do "_s + code, u"O1"_s);
            action.leadBody = code == u"A1"_s ? u"Harbour Master"_s : u"Pilots"_s;
            action.start = QDate(2026, 6, 1);
            action.end = QDate(code == u"A1"_s ? 2026 : 2028, 12, 31);
            action.cost = CostRange(100, 200, 300);
            made.plan.actions.push_back(action);
        }
        made.plan.measures = {smallMeasure(u"M1"_s, u"Nights"_s, u"O1"_s)};
        putInOrder(made.plan);
        return made;
    }
    void start() { start(planned()); }
    void start(const Assessment& made) {
        makeFile(made, std::nullopt);
        startAgain(made.id);
    }
    /// A window on the file that is there.
    void startAgain(const QUuid& assessment) {
        makeWindow();
        m_style->apply(Preferences::Ground::Light, 100, true);
        m_page = new ExchangePage(context());
        m_exchange = new PlanExchange({context(), m_answers}, m_page);
        m_exchange->setToday(QDate(2026, 5, 14));
        m_exchange->cameBack()->setPatience(patience);
        addPage(m_page, "gaps");
        QObject::connect(&m_notices, &Notices::shown, m_page,
                         [this](const Notices::Notice& notice) { m_told.push_back(notice); });
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(assessment)));
        show();
        m_told.clear();
    }
    /// The workbook of the plan as it is now.
    [[nodiscard]] PlanWorkbook exported() {
        const auto bytes =
            writePlanSheets(session().assessment(), Language(), QDateTime(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC));
        EXPECT_TRUE(isGood(bytes));
        return PlanWorkbook(bytes.value_or(QByteArray()));
    }
    static void type(PlanWorkbook& book, PlanWorkbook::Sheet sheet, const QString& key, const QString& thing,
                     const QString& text) {
        book.setText(sheet, book.cell(sheet, key, book.row(sheet, idOf(thing).toString(QUuid::WithoutBraces))), text);
    }
    void comeBack(const QByteArray& bytes) {
        m_answers.workbook = pathOf(u"back.xlsx"_s);
        write(m_answers.workbook, bytes);
        m_exchange->readWorkbook();
        QApplication::processEvents();
    }
    void comeBack(const PlanWorkbook& book) { comeBack(book.bytes()); }

    [[nodiscard]] AssessmentSession& session() const { return *m_desk->session(); }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    [[nodiscard]] CameBackDrawer* drawer() const { return m_exchange->cameBack(); }
    [[nodiscard]] DifferencesTable* table() const { return drawer()->findChild<DifferencesTable*>(); }
    [[nodiscard]] const SheetDifferencesModel& model() const {
        return *static_cast<SheetDifferencesModel*>(table()->model());
    }
    /// The row of a field, of a thing, or of a finding whose place it is; -1 when there is none.
    [[nodiscard]] int rowOf(const QString& title) const {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).title == title) {
                return row;
            }
        }
        return -1;
    }
    void press(int row, Qt::Key key) const {
        ASSERT_GE(row, 0);
        table()->setCurrentIndex(model().index(row, 0));
        QTest::keyClick(table(), key);
    }
    void click(const QString& word) const {
        QAbstractButton* found = button(word, true);
        ASSERT_NE(found, nullptr) << word.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// Whether a label in the drawer that can be seen says so.
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = drawer()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
    }
    [[nodiscard]] QString lastSentence() const { return m_told.empty() ? QString() : m_told.back().sentence; }

    ExchangeAnswers m_answers;
    ExchangePage* m_page = nullptr;
    PlanExchange* m_exchange = nullptr;
    std::vector<Notices::Notice> m_told;
};

} // namespace atalaya::test
