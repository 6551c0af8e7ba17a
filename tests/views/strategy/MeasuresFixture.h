#pragma once

#include "models/items/MeasuresModel.h"
#include "tests/views/strategy/FormsFixture.h"

namespace atalaya::test {

using namespace Qt::StringLiterals;

/// The tab of measures with the plan of FormsFixture.
class MeasuresFixture : public FormsFixture {
protected:
    /// With a second measure of O1, and one of O2.
    void startWithThree() {
        Assessment made = planned();
        for (const auto& [code, objective] : {std::pair("M2", "O2"), std::pair("M3", "O1")}) {
            Measure measure;
            measure.id = planId(code);
            measure.code = QString::fromLatin1(code);
            measure.objective = planId(objective);
            measure.title = u"Another"_s;
            made.plan.measures.push_back(measure);
        }
        putInOrder(made.plan);
        start(made);
    }
    [[nodiscard]] QTableView* table() const { return field<QTableView>(u"Measures"_s); }
    [[nodiscard]] QTableView* late() const { return field<QTableView>(u"What is late"_s); }
    [[nodiscard]] std::string codes(const QTableView* view) const {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            all << view->model()->index(row, 0).data().toString().section(u' ', 0, 0);
        }
        return all.join(u' ').toStdString();
    }
    [[nodiscard]] std::string cell(const QTableView* view, int row, int column) const {
        return view->model()->index(row, column).data().toString().toStdString();
    }
    void key(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), static_cast<Qt::Key>(pressed), modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] const Measure& first() const { return *plan().measure(planId("M1")); }
    void choose(const char* measure) const { m_page->tab->enter(planId(measure).toString(QUuid::WithoutBraces)); }
    [[nodiscard]] QLineEdit* value() const { return field<QLineEdit>(u"Value of the reading"_s); }
    [[nodiscard]] QLineEdit* note() const { return field<QLineEdit>(u"Note on the reading"_s); }
};

} // namespace atalaya::test
